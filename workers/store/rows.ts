/** Runs as rows: which job, which scenario, and either the values of its columns or why it failed. */
import type { JobResults } from '../protocol.ts';

export interface Rows {
  readonly count: number;
  readonly jobs: Int32Array;
  readonly replicates: Int32Array;
  readonly fingerprints: readonly string[];
  /** Row by row, a value for each column. */
  readonly values: Float64Array;
  /** Null for a run that succeeded. */
  readonly failures: readonly (string | null)[];
}

/** Rows in the order of their jobs, whatever the order in which results came. */
export function rowsInOrder(results: readonly JobResults[], columns: number, replicateOf: (job: number) => number): Rows {
  const count = results.reduce((sum, { jobs }) => sum + jobs.length, 0);
  const batches = new Int32Array(count);
  const places = new Int32Array(count);
  // Job and place in one number each, so that the sort makes no objects: a sweep may store thousands of such parts.
  const order = new Float64Array(count);
  let next = 0;
  results.forEach(({ jobs }, batch) =>
    jobs.forEach((job, place) => {
      batches[next] = batch;
      places[next] = place;
      order[next] = job * count + next++;
    }),
  );
  order.sort();
  const failed = new Map(results.flatMap((result) => result.failures));
  const jobs = new Int32Array(count);
  const replicates = new Int32Array(count);
  const values = new Float64Array(count * columns);
  const fingerprints: string[] = [];
  const failures: (string | null)[] = [];
  for (let row = 0; row < count; row++) {
    const from = order[row]! % count;
    const place = places[from]!;
    const batch = results[batches[from]!]!;
    const job = batch.jobs[place]!;
    jobs[row] = job;
    replicates[row] = replicateOf(job);
    fingerprints.push(batch.fingerprints[batch.scenarios[place]!]!);
    failures.push(failed.get(job) ?? null);
    for (let column = 0; column < columns; column++) values[row * columns + column] = batch.values[place * columns + column]!;
  }
  return { count, jobs, replicates, fingerprints, values, failures };
}
