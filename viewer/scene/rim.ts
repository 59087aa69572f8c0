/** The rim: an arc for each organization, drawn by its kind, and a zigzag between rivals who sit side by side. */
import type { OrganizationType } from '../../engine/index.ts';
import type { Mark } from './marks.ts';
import { pointAt, type Stage } from './stage.ts';
import type { Table } from './table.ts';

/** Single for private, double for public, triple for knowledge institutions, dashed for societal organizations. */
export const linesOfType: Readonly<Record<OrganizationType, { readonly offsets: readonly number[]; readonly width: number; readonly dash?: readonly number[] }>> = {
  private: { offsets: [0], width: 6 },
  public: { offsets: [-2.75, 2.75], width: 3 },
  knowledge: { offsets: [-3.6, 0, 3.6], width: 1.8 },
  societal: { offsets: [0], width: 6, dash: [9, 4] },
};

export function rimMarks(stage: Stage, table: Table): Mark[] {
  const marks: Mark[] = [];
  const scale = Math.min(1.4, Math.max(0.7, stage.rim / 270));
  table.organizations.forEach(({ type, hue, letter, shape, rivals }, position) => {
    const arc = stage.arcs[position]!;
    const { offsets, width, dash } = linesOfType[type];
    for (const offset of offsets) {
      marks.push({
        kind: 'arc', x: stage.x, y: stage.y, r: stage.rim + offset * scale, from: arc.from, to: arc.to,
        stroke: hue, width: width * scale, ...(dash === undefined ? {} : { dash }), role: 'rim', of: position,
      });
    }
    const middle = pointAt(stage, (arc.from + arc.to) / 2, stage.rim);
    const r = Math.min(11 * scale, (arc.to - arc.from) * stage.rim * 0.5);
    // Too short an arc would vanish under its letter.
    if (r < 5) return;
    marks.push({ kind: 'shape', shape, x: middle.x, y: middle.y, r, fill: hue, stroke: 'background', width: 2, role: 'letter', of: position });
    if (r >= 7) marks.push({ kind: 'text', x: middle.x, y: middle.y, text: letter, size: r * (letter.length > 1 ? 0.85 : 1.1), bold: true, anchor: 'middle', fill: 'onDark' });
    const next = (position + 1) % table.organizations.length;
    const rivalry = rivals.find((rival) => rival.with === next)?.value ?? 0;
    const gap = (((stage.arcs[next]!.from - arc.to) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    if (rivalry > 0 && gap * stage.rim > 9 && (next > position || table.organizations.length > 2)) marks.push(zigzag(stage, arc.to, stage.arcs[next]!.from, rivalry, scale));
  });
  return marks;
}

/** The fiercer the rivalry, the higher the teeth. */
function zigzag(stage: Stage, from: number, nextFrom: number, rivalry: number, scale: number): Mark {
  const to = nextFrom < from ? nextFrom + 2 * Math.PI : nextFrom;
  const teeth = 4;
  const points = Array.from({ length: teeth + 1 }, (_, tooth) => {
    const swing = tooth === 0 || tooth === teeth ? 0 : (tooth % 2 === 0 ? -1 : 1) * (3 + 5 * rivalry) * scale;
    const point = pointAt(stage, from + ((to - from) * (tooth + 0.5)) / (teeth + 1), stage.rim + swing);
    return [point.x, point.y];
  }).flat();
  return { kind: 'line', points, stroke: 'rebuffed', width: 1.6 * scale, role: 'rivalry' };
}
