// Workers in this very thread that do what a test tells them: wait, crash at a job, or never answer.
import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import { threadEndpoint } from '../../../workers/commands/threadEndpoint.ts';
import type { StartedWorker } from '../../../workers/pool.ts';
import type { JobResults, SimulationWorker } from '../../../workers/protocol.ts';

export interface Fake {
  /** How long a job takes; default nothing. */
  readonly milliseconds?: (job: number) => number;
  /** Whether the worker stops when it meets this job. */
  readonly crashesAt?: (job: number, worker: number) => boolean;
  /** What comes of jobs; default their numbers. */
  readonly results?: (jobs: Int32Array) => JobResults;
  /** Whether the worker stops while it loads. */
  readonly neverLoads?: (worker: number) => boolean;
}

/** A function that starts such workers, and how many it started. */
export function fakeWorkers({ milliseconds = () => 0, crashesAt = () => false, results, neverLoads = () => false }: Fake): { start: () => StartedWorker; started: () => number } {
  let started = 0;
  const start = (): StartedWorker => {
    const number = started++;
    const { port1, port2 } = new MessageChannel();
    let tell: (reason: string) => void = () => undefined;
    let crashed = false;
    const crash = (reason: string): Promise<never> => {
      crashed = true;
      setTimeout(() => tell(reason), 1);
      return new Promise<never>(() => undefined);
    };
    const service: SimulationWorker = {
      simulate: () => crash('not asked for'),
      begin: () => (neverLoads(number) ? crash('it could not be loaded') : undefined),
      async runJobs(jobs): Promise<JobResults> {
        const began = performance.now();
        for (const job of jobs) {
          if (crashed || crashesAt(job, number)) return crash(`job ${job} was too much`);
          const wait = milliseconds(job);
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        }
        if (results !== undefined) return results(jobs);
        return { jobs, values: Float64Array.from(jobs), scenarios: new Int32Array(jobs.length), fingerprints: ['abc'], failures: [], milliseconds: performance.now() - began };
      },
    };
    expose(service, threadEndpoint(port2));
    return {
      endpoint: threadEndpoint(port1),
      onFailure: (listener) => void (tell = listener),
      terminate: () => {
        crashed = true;
        port1.close();
        port2.close();
      },
    };
  };
  return { start, started: () => started };
}
