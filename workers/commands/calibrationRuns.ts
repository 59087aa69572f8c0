/** Runs the points of a calibration in the worker pool and keeps the figures of each in the store, so that a stopped calibration goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineVersion, fingerprintOf } from '../../engine/index.ts';
import { targets } from '../../scenarios/patterns/index.ts';
import { worlds } from '../../scenarios/worlds/index.ts';
import type { Evaluate, Outcome } from '../calibration/historyMatching.ts';
import { outputs } from '../calibration/outputs.ts';
import { rowLength } from '../patterns/contribution.ts';
import { rowFigures } from '../patterns/judge.ts';
import { runInPool } from '../pool.ts';
import { startNodeWorker } from './nodeWorkers.ts';
import type { Terminal } from './terminal.ts';
import { duration } from './sweepProgress.ts';

interface CalibrationRuns {
  readonly world: string;
  readonly seed: number;
  readonly communities: number;
  readonly workers: number;
  readonly store: string;
  readonly signal: AbortSignal;
}

/** The calibration was stopped; what was run is in the store. */
export class Stopped extends Error {}

/** Groups of communities left out one at a time for the Monte-Carlo error. */
const groups = 10;
/** Points whose communities are under way at a time, so that memory stays flat. */
const pointsAtOnce = 24;

export function openCalibrationRuns({ world, seed, communities, workers, store, signal }: CalibrationRuns, terminal: Terminal): Evaluate {
  mkdirSync(store, { recursive: true });
  const file = join(store, 'points.jsonl');
  const identity = { engineVersion, world: worlds.find(({ id }) => id === world), seed, communities, targets };
  const keyOf = (settings: Readonly<Record<string, number>>): string => fingerprintOf({ identity, settings });
  const known = new Map<string, Outcome>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    try {
      const [key, outcome] = JSON.parse(line, (_, value: unknown) => (value === null ? NaN : value)) as [string, Outcome];
      known.set(key, outcome);
    } catch {
      continue;
    }
  }
  return async (stage, settings) => {
    const keys = settings.map(keyOf);
    const missing = keys.map((_, k) => k).filter((k) => !known.has(keys[k]!));
    const began = performance.now();
    terminal.message(`${stage}: ${settings.length - missing.length} of ${settings.length} points are there already.\n`);
    for (let from = 0; from < missing.length; from += pointsAtOnce) {
      const some = missing.slice(from, from + pointsAtOnce);
      const values = new Float64Array(some.length * communities * rowLength).fill(NaN);
      const jobs = Array.from({ length: some.length * communities }, (_, job) => job);
      let done = 0;
      const failures = new Map<number, string>();
      await runInPool({
        work: { world, seed, points: some.map((k) => settings[k]!), perPoint: communities },
        jobs: jobs[Symbol.iterator](), workers, startWorker: startNodeWorker, columns: rowLength, signal,
        take: (results) => {
          results.jobs.forEach((job, k) => values.set(results.values.subarray(k * rowLength, (k + 1) * rowLength), job * rowLength));
          for (const [job, message] of results.failures) failures.set(Math.floor(job / communities), message);
          done += results.jobs.length;
        },
      });
      if (done < jobs.length) throw new Stopped();
      for (const [at, message] of failures) terminal.message(`warning: ${stage}, point ${some[at]! + 1}: communities failed and are left out: ${message}\n`);
      const lines = some.map((k, at) => {
        const outcome = outcomeOf(values.subarray(at * communities * rowLength, (at + 1) * communities * rowLength), communities);
        known.set(keys[k]!, outcome);
        return `${JSON.stringify([keys[k], outcome])}\n`;
      });
      appendFileSync(file, lines.join(''));
      const made = from + some.length;
      terminal.message(`${stage}: ${made} of ${missing.length} points${made === missing.length ? '' : `, about ${duration(((performance.now() - began) / 1000 / made) * (missing.length - made))} left`}\n`);
    }
    return keys.map((key) => known.get(key)!);
  };
}

/** Figures of all rows over communities, and the jackknife error of each output over groups of communities. Communities that failed are left out. */
export function outcomeOf(values: Float64Array, communities: number): Outcome {
  const there = Array.from({ length: communities }, (_, community) => community).filter((community) => !Number.isNaN(values[community * rowLength]!));
  const figuresOf = (members: readonly number[]): number[] => rowFigures(values, members, new Uint32Array(communities).fill(1));
  const figures = figuresOf(there);
  const without = Array.from({ length: groups }, (_, group) => figuresOf(there.filter((community) => community % groups !== group)));
  const errors = outputs.map(({ read }) => {
    const estimates = without.map(read);
    const mean = estimates.reduce((sum, value) => sum + value, 0) / groups;
    return Math.sqrt(((groups - 1) / groups) * estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  });
  return { figures, errors };
}
