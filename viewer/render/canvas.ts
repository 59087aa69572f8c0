/** Draws marks on a canvas. */
import { cornersOf, pointOn, waveAlong, type Curve, type Mark } from '../scene/marks.ts';
import { tokens } from '../scene/tokens.ts';

export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";
/** Angles of marks run clockwise from the top, those of a canvas from the right. */
const top = -Math.PI / 2;

/** Clears the canvas, puts an unchanging picture under it where there is one, and draws the marks. */
export function drawMarks(canvas: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) {
    canvas.globalAlpha = mark.opacity ?? 1;
    if (mark.kind === 'text') {
      drawText(canvas, mark);
      continue;
    }
    canvas.beginPath();
    trace(canvas, mark);
    if (mark.fill !== undefined) {
      canvas.fillStyle = tokens[mark.fill];
      canvas.fill();
    }
    if (mark.stroke !== undefined) {
      canvas.strokeStyle = tokens[mark.stroke];
      canvas.lineWidth = mark.width ?? 1;
      canvas.setLineDash(mark.dash ?? []);
      canvas.lineJoin = 'round';
      canvas.stroke();
    }
  }
  canvas.globalAlpha = 1;
}

function drawText(canvas: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'text' }>): void {
  canvas.font = `${mark.bold === true ? '700 ' : ''}${mark.size}px ${fontFamily}`;
  canvas.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  canvas.textBaseline = 'middle';
  canvas.fillStyle = tokens[mark.fill ?? 'ink'];
  canvas.fillText(mark.text, mark.x, mark.y + mark.size * 0.06);
}

function trace(canvas: CanvasRenderingContext2D, mark: Exclude<Mark, { kind: 'text' }>): void {
  switch (mark.kind) {
    case 'circle':
      canvas.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      break;
    case 'arc':
      canvas.arc(mark.x, mark.y, mark.r, mark.from + top, mark.to + top);
      break;
    case 'shape':
      if (mark.shape === 'circle') canvas.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      else traceLine(canvas, cornersOf(mark.shape, mark.x, mark.y, mark.r), true);
      break;
    case 'rectangle':
      canvas.rect(mark.x, mark.y, mark.w, mark.h);
      break;
    case 'line':
      traceLine(canvas, mark.points, mark.closed === true);
      break;
    case 'curve':
      if (mark.wave !== undefined) traceLine(canvas, waveAlong(mark.curve, mark.start ?? 0, mark.end ?? 1, mark.wave), false);
      else tracePart(canvas, mark.curve, mark.end ?? 1);
      break;
    case 'taper':
      traceTaper(canvas, mark.curve, mark.w1 / 2, mark.w2 / 2);
      break;
  }
}

function traceLine(canvas: CanvasRenderingContext2D, points: readonly number[], closed: boolean): void {
  for (let at = 0; at + 1 < points.length; at += 2) {
    if (at === 0) canvas.moveTo(points[0]!, points[1]!);
    else canvas.lineTo(points[at]!, points[at + 1]!);
  }
  if (closed) canvas.closePath();
}

/** The beginning of a curve, as a curve of its own. */
function tracePart(canvas: CanvasRenderingContext2D, curve: Curve, end: number): void {
  const tip = pointOn(curve, end);
  canvas.moveTo(curve.x1, curve.y1);
  canvas.quadraticCurveTo(curve.x1 + (curve.cx - curve.x1) * end, curve.y1 + (curve.cy - curve.y1) * end, tip.x, tip.y);
}

function traceTaper(canvas: CanvasRenderingContext2D, { x1, y1, cx, cy, x2, y2 }: Curve, w1: number, w2: number): void {
  const { ax, ay, bx, by } = sidesOf({ x1, y1, cx, cy, x2, y2 });
  const middle = (w1 + w2) / 2;
  canvas.moveTo(x1 + ax * w1, y1 + ay * w1);
  canvas.quadraticCurveTo(cx + ax * middle, cy + ay * middle, x2 + bx * w2, y2 + by * w2);
  canvas.lineTo(x2 - bx * w2, y2 - by * w2);
  canvas.quadraticCurveTo(cx - ax * middle, cy - ay * middle, x1 - ax * w1, y1 - ay * w1);
  canvas.closePath();
}

/** Directions across a curve where it begins and where it ends. */
export function sidesOf({ x1, y1, cx, cy, x2, y2 }: Curve): { ax: number; ay: number; bx: number; by: number } {
  const a = Math.hypot(cx - x1, cy - y1) || 1;
  const b = Math.hypot(x2 - cx, y2 - cy) || 1;
  return { ax: -(cy - y1) / a, ay: (cx - x1) / a, bx: -(y2 - cy) / b, by: (x2 - cx) / b };
}
