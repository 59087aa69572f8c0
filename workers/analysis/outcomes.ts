/** The runs of a sweep as numbers per design point, for analysis: all points over the same replicates, so that what they share of luck cancels. */
import type { Contents } from '../store/contents.ts';
import type { Store } from '../store/store.ts';
import { windowsOf } from '../store/windows.ts';

export interface Outcomes {
  readonly points: number;
  /** Replicates used: those in which every point was run or, when there are none, the first, as far as it goes. */
  readonly replicates: readonly number[];
  /** Whether runs of the replicates used are missing. */
  readonly incomplete: boolean;
  /** Values of a column at a point, one per replicate used; NaN where the run failed or is missing, and where the measure does not exist. */
  at(column: string, point: number): Float64Array;
  /** Whether the run at a point in replicate number so and so of those used ended well. */
  ended(point: number, replicate: number): boolean;
}

/** Reads some columns of the jobs of a store up to number `to`; all of them at once are held in memory. */
export async function readOutcomes(store: Store, contents: Contents, columns: readonly string[], to: number): Promise<Outcomes> {
  const { jobs, columnNames } = store;
  const there = (replicate: number): boolean => {
    const [from, to] = [jobs.jobAt(0, replicate), jobs.jobAt(0, replicate + 1)];
    return contents.succeeded.count(from, to) + contents.failed.count(from, to) === jobs.points;
  };
  const complete = Array.from({ length: Math.floor(to / jobs.points) }, (_, replicate) => replicate).filter(there);
  const replicates = complete.length > 0 ? complete : [0];
  const place = new Map(replicates.map((replicate, k) => [replicate, k]));
  const size = replicates.length;
  const found = new Map(columns.map((column) => [column, new Float64Array(jobs.points * size).fill(NaN)]));
  const sources = columns.map((column) => ({ from: columnNames.indexOf(column), to: found.get(column)! }));
  for await (const { from, count, state, values } of windowsOf(store, contents, to)) {
    for (let row = 0; row < count; row++) {
      const k = place.get(jobs.replicateOf(from + row));
      if (k === undefined || state[row] !== 'succeeded') continue;
      for (const source of sources) source.to[jobs.pointOf(from + row) * size + k] = values[row * columnNames.length + source.from]!;
    }
  }
  return {
    points: jobs.points,
    replicates,
    incomplete: complete.length === 0,
    at: (column, point) => found.get(column)!.subarray(point * size, (point + 1) * size),
    ended: (point, replicate) => contents.succeeded.has(jobs.jobAt(point, replicates[replicate]!)),
  };
}

/** One number per point: the mean over replicates of the values that exist, or NaN. */
export function pointMeans(outcomes: Outcomes, valueOf: (point: number, replicate: number) => number): Float64Array {
  return Float64Array.from({ length: outcomes.points }, (_, point) => {
    let sum = 0;
    let known = 0;
    for (let replicate = 0; replicate < outcomes.replicates.length; replicate++) {
      const value = valueOf(point, replicate);
      if (!Number.isFinite(value)) continue;
      sum += value;
      known++;
    }
    return known === 0 ? NaN : sum / known;
  });
}
