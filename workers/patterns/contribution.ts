/** The rows of the published effects side by side: what one community contributes to all of them. */
import { targets } from '../../scenarios/patterns/index.ts';
import { estimatorOf } from './estimators.ts';
import type { CommunityData } from './readings.ts';

/** Rows in the order of the targets, with the place of each in what a community contributes. */
export const rows = targets.map((target, k) => {
  const before = targets.slice(0, k).reduce((sum, { definition }) => sum + estimatorOf(definition).length, 0);
  return { target, estimator: estimatorOf(target.definition), from: before };
});
export const rowLength = rows.reduce((sum, { estimator }) => sum + estimator.length, 0);

/** What a community contributes to every row. */
export function contribution(data: CommunityData): Float64Array {
  return Float64Array.from(rows.flatMap(({ estimator }) => estimator.count(data)));
}
