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
  const places = results.flatMap(({ jobs }, r) => Array.from(jobs, (job, k) => ({ job, r, k }))).toSorted((a, b) => a.job - b.job);
  const values = new Float64Array(places.length * columns);
  const failures = new Map(results.flatMap((result) => result.failures));
  places.forEach(({ r, k }, row) => values.set(results[r]!.values.subarray(k * columns, (k + 1) * columns), row * columns));
  return {
    count: places.length,
    jobs: Int32Array.from(places, ({ job }) => job),
    replicates: Int32Array.from(places, ({ job }) => replicateOf(job)),
    fingerprints: places.map(({ r, k }) => results[r]!.fingerprints[k]!),
    values,
    failures: places.map(({ job }) => failures.get(job) ?? null),
  };
}
