/** Where people sit in another history at the same moment: a hollow dot, and a line to where they sit in this one. */
import type { History } from './history.ts';
import type { Mark } from './marks.ts';
import { positionsAt } from './positions.ts';
import type { Stage } from './stage.ts';

/** Nothing where the two have other people, and for those who have left in either. */
export function ghostMarks(shown: History, other: History, stage: Stage, week: number): Mark[] {
  const [own, theirs] = [shown.run.course, other.run.course];
  const same = shown.table.people.length === other.table.people.length && shown.table.people.every(({ name, label }, who) => name === other.table.people[who]!.name && label === other.table.people[who]!.label);
  if (own === null || theirs === null || !same || stage.drawing !== 'seats') return [];
  const here = positionsAt(shown.table, own, stage, week, null);
  const there = positionsAt(other.table, theirs, stage, week, null);
  return shown.table.order.flatMap((who): Mark[] => {
    if (here.gone[who] === 1 || there.gone[who] === 1) return [];
    const [x, y] = [there.x[who]!, there.y[who]!];
    if (Math.hypot(here.x[who]! - x, here.y[who]! - y) < 1.5) return [];
    return [
      { kind: 'line', points: [x, y, here.x[who]!, here.y[who]!], stroke: 'accent', width: 1.4, role: 'shift', of: who },
      { kind: 'circle', x, y, r: 3.5, fill: 'surface', stroke: 'accent', width: 1.4, role: 'ghost', of: who },
    ];
  });
}
