/** Makes the runs that a store lacks and puts them in it, a part at a time. */
import { runInPool, type PoolOptions } from '../pool.ts';
import type { JobResults } from '../protocol.ts';
import type { Contents } from './contents.ts';
import { writePart } from './part.ts';
import { rowsInOrder } from './rows.ts';
import type { Store } from './store.ts';

export interface FillOptions extends Pick<PoolOptions, 'workers' | 'startWorker'> {
  /** Jobs from `from` up to `to` are made where they are missing. */
  readonly from: number;
  readonly to: number;
  /** The order in which to go through them; one after the other unless given. */
  readonly order?: Iterable<number>;
  /** Whether runs that failed are made again. */
  readonly retry: boolean;
  readonly signal?: AbortSignal;
  /** Told after every batch how many runs were done and how many of them failed. */
  readonly progress: (done: number, failed: number) => void;
  /** Shown every batch of results, before it is stored. */
  readonly seen?: (results: JobResults) => void;
  /** Told how many runs were stored, whenever some were. */
  readonly stored?: (runs: number) => void;
  /** The longest that finished runs may stay in memory alone, in milliseconds; half a minute unless given. */
  readonly longestWait?: number;
}

export interface Filled {
  readonly done: number;
  readonly failed: number;
}

/** What a part may hold, and for how long finished runs may stay in memory alone: short at first, longer in a long sweep. */
const most = { runs: 5_000, values: 250_000 };
const waiting = { first: 500, growth: 1.25, last: 30_000 };

export async function fillStore(store: Store, contents: Contents, options: FillOptions): Promise<Filled> {
  const { jobs, experiment, columnNames } = store;
  const label = { experiment: experiment.id, hash: jobs.hash, seed: experiment.seed, columns: columnNames };
  let unsaved: JobResults[] = [];
  let runs = 0;
  let wait = waiting.first;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing = Promise.resolve();
  const stop = new AbortController();
  const trouble: unknown[] = [];
  const filled = { done: 0, failed: 0 };

  const save = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (unsaved.length === 0) return writing;
    const rows = rowsInOrder(unsaved, columnNames.length, jobs.replicateOf);
    unsaved = [];
    runs = 0;
    wait = Math.min(options.longestWait ?? waiting.last, wait * waiting.growth);
    writing = writing.then(async () => {
      const { file, bytes } = await writePart(rows, label);
      await store.folder.write(file, bytes);
      options.stored?.(rows.count);
    });
    return writing;
  };
  const saveLater = (): void => {
    save().catch((error: unknown) => {
      trouble.push(error);
      stop.abort();
    });
  };
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
  try {
    await runInPool({
      work: experiment,
      jobs: missingJobs(contents, options),
      workers: options.workers,
      startWorker: options.startWorker,
      columns: columnNames.length,
      signal,
      take: async (results) => {
        unsaved.push(results);
        runs += results.jobs.length;
        filled.done += results.jobs.length;
        filled.failed += results.failures.length;
        options.seen?.(results);
        options.progress(filled.done, filled.failed);
        timer ??= setTimeout(saveLater, wait);
        if (runs >= most.runs || runs * columnNames.length >= most.values) await save();
      },
    });
  } finally {
    // Whatever ended it, what is finished is kept.
    if (trouble.length === 0) await save();
    if (timer !== null) clearTimeout(timer);
  }
  if (trouble.length > 0) throw trouble[0];
  return filled;
}

function* missingJobs({ succeeded, failed }: Contents, { from, to, order, retry }: FillOptions): Generator<number, undefined> {
  for (const job of order ?? inTurn(from, to)) if (!succeeded.has(job) && (retry || !failed.has(job))) yield job;
}

function* inTurn(from: number, to: number): Generator<number, undefined> {
  for (let job = from; job < to; job++) yield job;
}
