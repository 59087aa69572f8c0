/** Makes many runs in background workers, with what is there so far on hand while they are made. */
import type { ScenarioInput } from '../../engine/index.ts';
import { jobColumns } from '../../workers/jobColumns.ts';
import { collectRuns, experimentOf, type ManyRuns } from '../../workers/manyRuns.ts';
import { runInPool, type StartedWorker } from '../../workers/pool.ts';
import { startedWorker } from './workerFile.ts';

/** One core stays free for what moves on screen; more than this many workers bring little. */
const workers = Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1));

function startWorker(): StartedWorker {
  const worker = startedWorker();
  return {
    endpoint: worker,
    onFailure: (tell) => worker.addEventListener('error', (event) => tell(event.message)),
    terminate: () => worker.terminate(),
  };
}

export interface Wish {
  readonly designs: readonly ScenarioInput[];
  readonly seed: number;
  readonly replicates: number;
  readonly measures: readonly string[];
  readonly at: readonly string[];
  /** Told now and then how many replicates are done. */
  readonly onProgress: (runs: ManyRuns, done: number) => void;
  readonly signal: AbortSignal;
}

/** Resolves when all runs are made or the signal says stop. */
export async function makeManyRuns({ designs, seed, replicates, measures, at, onProgress, signal }: Wish): Promise<void> {
  const experiment = experimentOf(designs, seed, replicates, measures, at);
  const columns = jobColumns(experiment).map(({ name }) => name);
  const runs = collectRuns(designs.length, replicates, columns);
  let jobs = 0;
  let told = 0;
  await runInPool({
    work: experiment, columns: columns.length, workers, startWorker, signal,
    jobs: numbers(designs.length * replicates),
    take: (results) => {
      if (signal.aborted) return;
      runs.take(results);
      jobs += results.jobs.length;
      if (performance.now() - told < 250 && jobs < designs.length * replicates) return;
      told = performance.now();
      onProgress(runs, Math.floor(jobs / designs.length));
    },
  });
}

function* numbers(count: number): Generator<number, undefined> {
  for (let number = 0; number < count; number++) yield number;
}
