/** The runs of a sweep held in memory while they are made, so that a picture can follow them: what each gave, by point and replicate. */
import type { JobResults } from '../protocol.ts';
import type { Contents } from './contents.ts';
import type { Store } from './store.ts';
import { windowsOf } from './windows.ts';

export interface RunsInMemory {
  readonly store: Store;
  readonly add: (results: JobResults) => void;
  /** Values of a column at a point, one per replicate; NaN where the run failed, is missing or lacks the measure. */
  readonly valuesAt: (column: string, point: number) => readonly number[];
  readonly stateAt: (point: number, replicate: number) => 'missing' | 'succeeded' | 'failed';
  /** Messages of the runs that failed, by job. */
  readonly failures: ReadonlyMap<number, string>;
}

/** With the runs that the store has already. */
export async function runsInMemory(store: Store, contents: Contents): Promise<RunsInMemory> {
  const { jobs, columnNames } = store;
  const width = columnNames.length;
  const { replicates } = store.experiment;
  const values = new Float64Array(jobs.count * width).fill(NaN);
  const states = new Uint8Array(jobs.count);
  const failures = new Map<number, string>();
  for await (const window of windowsOf(store, contents)) {
    values.set(window.values.subarray(0, window.count * width), window.from * width);
    window.state.forEach((state, row) => {
      states[window.from + row] = state === 'missing' ? 0 : state === 'succeeded' ? 1 : 2;
      if (state === 'failed') failures.set(window.from + row, window.failures[row] ?? '');
    });
  }
  return {
    store,
    failures,
    add(results) {
      results.jobs.forEach((job, row) => {
        values.set(results.values.subarray(row * width, (row + 1) * width), job * width);
        states[job] = 1;
        failures.delete(job);
      });
      for (const [job, message] of results.failures) {
        states[job] = 2;
        failures.set(job, message);
      }
    },
    valuesAt(column, point) {
      const at = columnNames.indexOf(column);
      return Array.from({ length: replicates }, (_, replicate) => values[jobs.jobAt(point, replicate) * width + at] ?? NaN);
    },
    stateAt(point, replicate) {
      const state = states[jobs.jobAt(point, replicate)]!;
      return state === 0 ? 'missing' : state === 1 ? 'succeeded' : 'failed';
    },
  };
}
