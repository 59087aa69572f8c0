// The pool: every job done once, crashes noticed, a cancellation heard at once.
import { describe, expect, test } from 'vitest';
import { startNodeWorker } from '../../../workers/commands/nodeWorkers.ts';
import { openJobRunner } from '../../../workers/jobRunner.ts';
import { openQueue } from '../../../workers/jobQueue.ts';
import { PoolFailure, runInPool } from '../../../workers/pool.ts';
import type { JobResults } from '../../../workers/protocol.ts';
import { resolved, tinyExperiment } from '../experiment/tinyExperiment.ts';
import { fakeWorkers, type Fake } from './fakeWorkers.ts';

const experiment = resolved(tinyExperiment());
const numbers = (count: number): Iterator<number> => Array.from({ length: count }, (_, job) => job)[Symbol.iterator]();

async function run(fake: Fake, count: number, workers: number, signal?: AbortSignal): Promise<{ done: number[]; failures: (readonly [number, string])[]; started: number }> {
  const { start, started } = fakeWorkers(fake);
  const taken: JobResults[] = [];
  await runInPool({ work: experiment, jobs: numbers(count), workers, startWorker: start, columns: 1, take: (results) => void taken.push(results), ...(signal === undefined ? {} : { signal }) });
  return { done: taken.flatMap(({ jobs }) => Array.from(jobs)).toSorted((a, b) => a - b), failures: taken.flatMap(({ failures }) => failures), started: started() };
}

const all = (count: number): number[] => Array.from({ length: count }, (_, job) => job);

describe('every job is done once', () => {
  test.each([[1, 1], [1, 4], [500, 1], [500, 3], [0, 2]])('%d jobs by %d workers', async (count, workers) => {
    expect(await run({}, count, workers)).toMatchObject({ done: all(count), failures: [] });
  });

  test('by threads of Node with the same values as without them', async () => {
    const taken: JobResults[] = [];
    await runInPool({ work: experiment, jobs: numbers(20), workers: 2, startWorker: startNodeWorker, columns: 2, take: (results) => void taken.push(results) });
    const byJob = new Map(taken.flatMap(({ jobs, values }) => Array.from(jobs, (job, k) => [job, [values[2 * k], values[2 * k + 1]]] as const)));
    const alone = openJobRunner(experiment)(Int32Array.from(all(20)));
    expect(all(20).flatMap((job) => byJob.get(job))).toEqual(Array.from(alone.values));
  });
});

describe('a worker that stops', () => {
  test('now and then is replaced, and its jobs are done by another', async () => {
    const crashed = new Set<number>();
    const crashesAt = (job: number): boolean => job % 50 === 49 && !crashed.has(job) && crashed.add(job).has(job);
    expect(await run({ crashesAt }, 200, 2)).toMatchObject({ done: all(200), failures: [] });
    expect(crashed.size).toBe(4);
  });

  test('whenever it meets a certain job costs that job alone', async () => {
    const { done, failures } = await run({ crashesAt: (job) => job === 37 || job === 38 }, 100, 2);
    expect(done).toEqual(all(100));
    expect(new Set(failures.map(([job]) => job))).toEqual(new Set([37, 38]));
    expect(failures[0]![1]).toMatch(/^the worker stopped 2 times while it ran alone \(job 3[78] was too much\)$/);
  });

  test('while it loads is replaced', async () => {
    expect(await run({ neverLoads: (worker) => worker === 0, milliseconds: () => 2 }, 100, 2)).toMatchObject({ done: all(100), started: 3 });
  });

  test('every time it loads ends the sweep with the reason', async () => {
    await expect(run({ neverLoads: () => true }, 50, 2)).rejects.toThrow(PoolFailure);
    await expect(run({ neverLoads: () => true }, 50, 2)).rejects.toThrow(/it could not be loaded; expected it to start/);
  });
});

describe('a cancellation', () => {
  test('is over within 300 ms, and what was done until then is kept', async () => {
    const controller = new AbortController();
    let cancelledAt = 0;
    setTimeout(() => {
      cancelledAt = performance.now();
      controller.abort();
    }, 150);
    const { done } = await run({ milliseconds: () => 5 }, 10_000, 2, controller.signal);
    expect(performance.now() - cancelledAt).toBeLessThan(300);
    expect(done.length).toBeGreaterThan(5);
    expect(new Set(done).size).toBe(done.length);
  });

  test('does not wait for a run that takes long', async () => {
    const controller = new AbortController();
    let cancelledAt = 0;
    setTimeout(() => {
      cancelledAt = performance.now();
      controller.abort();
    }, 50);
    await run({ milliseconds: () => 5000 }, 10, 2, controller.signal);
    expect(performance.now() - cancelledAt).toBeLessThan(300);
  });
});

test('when results cannot be taken in, the pool ends with that reason and starts no more workers', async () => {
  const { start, started } = fakeWorkers({});
  const full = new Error('disk full');
  await expect(runInPool({ work: experiment, jobs: numbers(1000), workers: 2, startWorker: start, columns: 1, take: () => Promise.reject(full) })).rejects.toBe(full);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started()).toBe(2);
});

test('batches take about the same time however long a job takes', () => {
  const queue = openQueue(numbers(10_000));
  expect([0, 0.1, 7, 100].map((pace) => queue.next(pace, true)?.jobs.length)).toEqual([1, 350, 5, 1]);
});
