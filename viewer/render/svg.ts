/** Writes marks as an SVG picture that stands on its own. */
import { cornersOf, pointOn, waveAlong, type Mark } from '../scene/marks.ts';
import { tokens, type Token } from '../scene/tokens.ts';
import { fontFamily, sidesOf } from './canvas.ts';

/** On a ground of this colour, or on none. */
export function svgOf(marks: readonly Mark[], width: number, height: number, title: string, ground: Token | null = 'background'): string {
  const body = marks.map(elementOf).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}" font-family="${escape(fontFamily)}">` +
    `${ground === null ? '' : `<rect width="${width}" height="${height}" fill="${tokens[ground]}"/>`}${body}</svg>`
  );
}

function elementOf(mark: Mark): string {
  if (mark.kind === 'text') {
    const anchor = mark.anchor === 'middle' || mark.anchor === 'end' ? ` text-anchor="${mark.anchor}"` : '';
    const look = `${mark.bold === true ? ' font-weight="700"' : ''}${anchor} fill="${tokens[mark.fill ?? 'ink']}"${opacityOf(mark)}`;
    return `<text x="${round(mark.x)}" y="${round(mark.y + mark.size * 0.36)}" font-size="${round(mark.size)}"${look}>${escape(mark.text)}</text>`;
  }
  const fill = mark.fill === undefined ? 'none' : tokens[mark.fill];
  const stroke =
    mark.stroke === undefined ? '' : ` stroke="${tokens[mark.stroke]}" stroke-width="${round(mark.width ?? 1)}"${mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`}`;
  const look = ` fill="${fill}"${stroke}${opacityOf(mark)}`;
  switch (mark.kind) {
    case 'circle':
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r)}"${look}/>`;
    case 'rectangle':
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.w)}" height="${round(mark.h)}"${look}/>`;
    case 'shape':
      if (mark.shape === 'circle') return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r)}"${look}/>`;
      return `<path d="${pathOf(cornersOf(mark.shape, mark.x, mark.y, mark.r), true)}"${look}/>`;
    case 'arc':
      return arcOf(mark, look);
    case 'line':
      return `<path d="${pathOf(mark.points, mark.closed === true)}"${look}/>`;
    case 'curve': {
      if (mark.wave !== undefined) return `<path d="${pathOf(waveAlong(mark.curve, mark.start ?? 0, mark.end ?? 1, mark.wave), false)}"${look}/>`;
      const { curve, end = 1 } = mark;
      const tip = pointOn(curve, end);
      const control = [curve.x1 + (curve.cx - curve.x1) * end, curve.y1 + (curve.cy - curve.y1) * end];
      return `<path d="M${round(curve.x1)} ${round(curve.y1)}Q${control.map(round).join(' ')} ${round(tip.x)} ${round(tip.y)}"${look}/>`;
    }
    case 'taper': {
      const { curve } = mark;
      const { ax, ay, bx, by } = sidesOf(curve);
      const w1 = mark.w1 / 2;
      const w2 = mark.w2 / 2;
      const middle = (w1 + w2) / 2;
      const points = [
        [curve.x1 + ax * w1, curve.y1 + ay * w1],
        [curve.cx + ax * middle, curve.cy + ay * middle],
        [curve.x2 + bx * w2, curve.y2 + by * w2],
        [curve.x2 - bx * w2, curve.y2 - by * w2],
        [curve.cx - ax * middle, curve.cy - ay * middle],
        [curve.x1 - ax * w1, curve.y1 - ay * w1],
      ].map((point) => point.map(round).join(' '));
      return `<path d="M${points[0]}Q${points[1]} ${points[2]}L${points[3]}Q${points[4]} ${points[5]}Z"${look}/>`;
    }
  }
}

function arcOf(mark: Extract<Mark, { kind: 'arc' }>, look: string): string {
  const { x, y, r, from, to } = mark;
  if (to - from > 2 * Math.PI - 1e-3) return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}"${look}/>`;
  const at = (angle: number): string => `${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`;
  return `<path d="M${at(from)}A${round(r)} ${round(r)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}"${look}/>`;
}

function pathOf(points: readonly number[], closed: boolean): string {
  let path = '';
  for (let at = 0; at + 1 < points.length; at += 2) path += `${at === 0 ? 'M' : 'L'}${round(points[at]!)} ${round(points[at + 1]!)}`;
  return closed ? `${path}Z` : path;
}

function opacityOf({ opacity }: Mark): string {
  return opacity === undefined || opacity >= 1 ? '' : ` opacity="${round(opacity)}"`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
