/** Workers in Node: the bundled program is its own worker; from source, the thread's entry is loaded through tsx. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StartedWorker } from '../pool.ts';
import { threadEndpoint } from './threadEndpoint.ts';

/**
 * Enough for tens of thousands of people at the table; a run that needs more fails alone instead of taking the machine with it. What a run leaves behind
 * lives shortly: a small nursery, and a limit below the 2 GB from which garbage may grow fourfold before it is cleared, keep memory low (a sweep
 * with two workers: 160 MB instead of 210); runs of the default community take no longer for it.
 */
const resourceLimits = { maxOldGenerationSizeMb: 2000, maxYoungGenerationSizeMb: 6 };

/** As many as this process may use cores. */
export const usualWorkers = (): number => availableParallelism();

export function startNodeWorker(): StartedWorker {
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = fromSource
    ? new Worker(new URL('./startThread.mjs', import.meta.url), { workerData: { entry: new URL('./simulationThread.ts', import.meta.url).href }, resourceLimits })
    : new Worker(new URL(import.meta.url), { resourceLimits });
  return {
    endpoint: threadEndpoint(worker),
    onFailure: (tell) => {
      worker.once('error', (error) => tell(error.message));
      worker.once('exit', (code) => tell(`it ended with exit code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
