/** The run from before a change, in faint grey behind the present one: its mean, its ring and where its people sat. */
import type { History } from './history.ts';
import type { Mark } from './marks.ts';
import { positionsAt } from './positions.ts';
import { measureBetween } from './reading.ts';
import { createStage, radiusOf, type Stage } from './stage.ts';

export function earlierRunMarks(earlier: History, stage: Stage, week: number): Mark[] {
  const { run, table, timeline } = earlier;
  const at = Math.min(week, timeline.lastWeek);
  const marks: Mark[] = [];
  const mean = measureBetween(run, 'climate.strength', at);
  if (!Number.isNaN(mean)) marks.push({ kind: 'circle', x: stage.x, y: stage.y, r: radiusOf(stage, mean), stroke: 'ghost', width: 1.4, dash: [2, 3], role: 'earlierMean' });
  if (run.course === null || stage.drawing !== 'seats') return marks;
  // Its own stage: there may have been other people at the table.
  const { x, y, gone } = positionsAt(table, run.course, createStage(table, stage.width, stage.height), at, null);
  const there = table.order.filter((who) => gone[who] !== 1);
  marks.push({ kind: 'line', points: there.flatMap((who) => [x[who]!, y[who]!]), closed: true, stroke: 'ghost', width: 1.6, role: 'earlierRing' });
  for (const who of there) marks.push({ kind: 'circle', x: x[who]!, y: y[who]!, r: Math.max(2.5, stage.seatDiameter * 0.2), fill: 'ghost', role: 'earlierSeat', of: who });
  return marks;
}
