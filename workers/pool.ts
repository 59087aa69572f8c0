/**
 * Many workers on one piece of work, in browsers and Node alike: small batches, so that a cancellation is heard at once; a worker that crashes or
 * never loads is replaced and its jobs are done again, and a job that stops its worker twice becomes a failure of that job alone.
 */
import { transfer, wrap, type Endpoint, type Remote } from 'comlink';
import { createInterruption, type Interruption } from './interruption.ts';
import { openQueue, type Batch, type Queue } from './jobQueue.ts';
import type { JobResults, SimulationWorker, Work } from './protocol.ts';

/** A worker as the platform gives it. */
export interface StartedWorker {
  readonly endpoint: Endpoint;
  /** Calls `tell` when the worker fails to load, crashes or ends by itself. */
  readonly onFailure: (tell: (reason: string) => void) => void;
  readonly terminate: () => void;
}

export interface PoolOptions {
  readonly work: Work;
  /** Numbers of the jobs to do, in the order in which to do them. */
  readonly jobs: Iterator<number>;
  readonly workers: number;
  readonly startWorker: () => StartedWorker;
  /** Receives results in the order in which they come; while it waits, its worker gets no new work beyond what it has. */
  readonly take: (results: JobResults) => void | Promise<void>;
  /** Columns of a row, for jobs that stopped their worker. */
  readonly columns: number;
  readonly signal?: AbortSignal;
}

/** How long to wait for a batch under way after a cancellation, and for a worker to load. */
const patience = { cancel: 200, load: 30_000 };
/** How many times in a row workers may fail before they have done anything. */
const mostFalseStarts = 3;
/** How often a job may stop its worker before it counts as failed. */
const mostAttempts = 2;

/** No worker can be started, or none finishes anything. */
export class PoolFailure extends Error {}

interface Seat {
  readonly remote: Remote<SimulationWorker>;
  /** A failure of the worker, or a cancellation. */
  readonly interruption: Interruption;
  readonly worker: StartedWorker;
}

interface State {
  /** How many workers in a row stopped before they had done anything. */
  falseStarts: number;
  ended: boolean;
}

/** Does the jobs; resolves when all are done, or soon after the signal with what was under way finished where it could be. */
export async function runInPool(options: PoolOptions): Promise<void> {
  const { jobs, workers, signal } = options;
  const queue = openQueue(jobs);
  const seats = new Set<Seat>();
  const state = { falseStarts: 0, ended: false };
  const cancelSoon = (): void =>
    void setTimeout(() => {
      for (const { interruption } of seats) interruption.cancel();
    }, patience.cancel);
  signal?.addEventListener('abort', cancelSoon, { once: true });
  try {
    await Promise.all(Array.from({ length: workers }, () => workUntilEmpty(options, queue, seats, state)));
  } finally {
    signal?.removeEventListener('abort', cancelSoon);
    state.ended = true;
    for (const { worker } of seats) worker.terminate();
  }
}

/** One worker, and its successors when it fails. */
async function workUntilEmpty(options: PoolOptions, queue: Queue, seats: Set<Seat>, state: State): Promise<void> {
  while (!state.ended && options.signal?.aborted !== true && !queue.empty()) {
    const seat = openSeat(options.startWorker());
    seats.add(seat);
    const underWay: Batch[] = [];
    try {
      const loading = setTimeout(() => seat.interruption.fail(new WorkerStopped('it did not load')), patience.load);
      await seat.interruption.wait(seat.remote.begin(options.work)).finally(() => clearTimeout(loading));
      const ended = await serve(options, queue, seat, underWay, state);
      if (ended) return;
    } catch (error) {
      if (!(error instanceof WorkerStopped)) throw error;
      if (underWay.length === 0 && ++state.falseStarts >= mostFalseStarts) {
        throw new PoolFailure(`worker: ${error.message}; expected it to start. No runs were lost; see whether there is memory left, or give fewer workers.`, { cause: error });
      }
      for (const batch of underWay) await giveBack(batch, error.message, options, queue);
    } finally {
      seat.worker.terminate();
      seats.delete(seat);
    }
  }
}

/** Keeps one worker at work, with a batch waiting behind the one it does; true when nothing is left to do. */
async function serve(options: PoolOptions, queue: Queue, seat: Seat, underWay: Batch[], state: State): Promise<boolean> {
  const answers: Promise<JobResults>[] = [];
  let pace = 0;
  for (;;) {
    while (options.signal?.aborted !== true && underWay.length < 2 && !(underWay[0]?.alone ?? false)) {
      const batch = queue.next(pace, underWay.length === 0);
      if (batch === null) break;
      const jobs = batch.jobs.slice();
      const answer = seat.remote.runJobs(transfer(jobs, [jobs.buffer]));
      answer.catch(() => undefined);
      underWay.push(batch);
      answers.push(answer);
    }
    const answer = answers[0];
    if (answer === undefined) return true;
    const results = await seat.interruption.wait(answer);
    if (results === 'cancelled') return true;
    underWay.shift();
    void answers.shift();
    state.falseStarts = 0;
    const latest = results.milliseconds / results.jobs.length;
    pace = pace === 0 ? latest : (pace + latest) / 2;
    await options.take(results);
  }
}

class WorkerStopped extends Error {}

function openSeat(worker: StartedWorker): Seat {
  const interruption = createInterruption();
  worker.onFailure((reason) => interruption.fail(new WorkerStopped(reason)));
  return { remote: wrap<SimulationWorker>(worker.endpoint), interruption, worker };
}

/** The jobs of a worker that stopped go back, one by one, so that the one that stopped it is found. */
async function giveBack(batch: Batch, reason: string, { take, columns }: PoolOptions, queue: Queue): Promise<void> {
  const attempts = batch.attempts + 1;
  if (batch.jobs.length > 1 || attempts < mostAttempts) {
    queue.giveBack(batch.jobs, batch.alone ? attempts : 0);
    return;
  }
  const job = batch.jobs[0]!;
  const message = `the worker stopped ${attempts} times while it ran alone (${reason})`;
  await take({ jobs: batch.jobs, values: new Float64Array(columns).fill(NaN), scenarios: new Int32Array(1), fingerprints: [''], failures: [[job, message]], milliseconds: 0 });
}
