/** More people than can have a seat each: a dot a person, and per organization a wedge with the median and the middle half of its people. */
import { quantileSorted } from 'd3';
import type { Mark } from './marks.ts';
import type { Positions } from './positions.ts';
import { radiusOf, type Stage } from './stage.ts';
import type { Table } from './table.ts';

export function dotMarks({ organizations }: Table, stage: Stage, positions: Positions): Mark[] {
  const marks: Mark[] = [];
  organizations.forEach(({ people, hue }, position) => {
    const climates = people.filter((who) => positions.gone[who] !== 1).map((who) => positions.climate[who]!).toSorted((a, b) => a - b);
    if (climates.length < 4) return;
    const { from, to } = stage.arcs[position]!;
    const far = radiusOf(stage, quantileSorted(climates, 0.25)!);
    const near = radiusOf(stage, quantileSorted(climates, 0.75)!);
    const middle = radiusOf(stage, quantileSorted(climates, 0.5)!);
    marks.push(
      { kind: 'arc', x: stage.x, y: stage.y, r: (far + near) / 2, from, to, stroke: hue, width: Math.max(1, far - near), opacity: 0.18, role: 'quartiles', of: position },
      { kind: 'arc', x: stage.x, y: stage.y, r: middle, from, to, stroke: hue, width: 2.5, role: 'median', of: position },
    );
  });
  const r = stage.drawing === 'dots' ? Math.max(2, stage.seatDiameter / 2) : 1.6;
  for (const { people, hue } of organizations) {
    for (const who of people) {
      if (positions.gone[who] === 1) continue;
      marks.push({ kind: 'circle', x: positions.x[who]!, y: positions.y[who]!, r, fill: hue, opacity: stage.drawing === 'dots' ? 0.75 : 0.35, role: 'seat', of: who });
    }
  }
  return marks;
}
