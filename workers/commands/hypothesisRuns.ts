/** Makes the runs of hypotheses in the worker pool, kept in a store where one is given, so that a stopped examination goes on where it was. */
import type { Experiment } from '../experiment.ts';
import { jobColumns } from '../jobColumns.ts';
import { PoolFailure, runInPool } from '../pool.ts';
import type { JobResults } from '../protocol.ts';
import { openDiskFolder, prepareDiskFolder } from '../store/disk/diskFolder.ts';
import { fillStore } from '../store/fillStore.ts';
import { openStoreFor } from '../store/store.ts';
import { windowsOf } from '../store/windows.ts';
import { startNodeWorker } from './nodeWorkers.ts';
import { contentsOf } from './storeOptions.ts';
import { showSweepProgress } from './sweepProgress.ts';
import { BadInput, type Terminal } from './terminal.ts';

type Take = (results: JobResults) => void;

interface Runs {
  /** Makes these jobs; false when it was stopped. */
  readonly make: (jobs: readonly number[], take: Take) => Promise<boolean>;
  /** Hands over what the store has. */
  readonly before: (take: Take) => Promise<void>;
}

export async function openRuns(experiment: Experiment, { workers, store: path, signal, terminal }: { readonly workers: number; readonly store: string | undefined; readonly signal: AbortSignal; readonly terminal: Terminal }): Promise<Runs> {
  const startWorker = startNodeWorker;
  const columns = jobColumns(experiment).length;
  if (path === undefined) {
    return {
      before: () => Promise.resolve(),
      async make(jobs, take) {
        const progress = showSweepProgress(terminal, jobs.length);
        let [done, failed] = [0, 0];
        const count = (results: JobResults): void => {
          take(results);
          done += results.jobs.length;
          failed += results.failures.length;
          progress(done, failed);
        };
        try {
          await runInPool({ work: experiment, jobs: jobs[Symbol.iterator](), workers: Math.min(workers, jobs.length), startWorker, columns, signal, take: count });
        } catch (error) {
          if (error instanceof PoolFailure) throw new BadInput([error.message]);
          throw error;
        }
        return !signal.aborted;
      },
    };
  }
  await prepareDiskFolder(path);
  const store = await openStoreFor(openDiskFolder(path), experiment);
  const contents = await contentsOf(store, terminal);
  return {
    async before(take) {
      for await (const { from, state, values, failures } of windowsOf(store, contents)) {
        state.forEach((is, row) => {
          if (is === 'missing') return;
          const job = from + row;
          take({ jobs: Int32Array.of(job), values: values.slice(row * columns, (row + 1) * columns), scenarios: new Int32Array(1), fingerprints: [''], failures: is === 'failed' ? [[job, failures[row] ?? '']] : [], milliseconds: 0 });
        });
      }
    },
    async make(jobs, take) {
      try {
        await fillStore(store, contents, { from: 0, to: store.jobs.count, order: jobs, retry: true, workers: Math.min(workers, jobs.length), startWorker, signal, seen: take, progress: showSweepProgress(terminal, jobs.length) });
      } catch (error) {
        if (error instanceof PoolFailure) throw new BadInput([error.message]);
        throw error;
      }
      return !signal.aborted;
    },
  };
}
