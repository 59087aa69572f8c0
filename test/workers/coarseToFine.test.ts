// A sweep that is watched fills its picture from coarse to fine.
import { expect, test } from 'vitest';
import { coarseToFine, depthsOf, pointsCoarseToFine } from '../../workers/coarseToFine.ts';
import { openJobs } from '../../workers/jobs.ts';
import { resolved, tinyExperiment } from './experiment/tinyExperiment.ts';

const grid = (wide: number, high: number, replicates: number): ReturnType<typeof openJobs> => {
  const levels = (count: number): number[] => Array.from({ length: count }, (_, k) => 0.3 + (0.4 * k) / (count - 1));
  const factors = [
    { id: 'x', path: 'facilitation', levels: levels(wide) },
    { id: 'y', path: 'climateStart', levels: levels(high) },
  ];
  return openJobs(resolved(tinyExperiment({ factors, replicates })));
};

test('levels are reached from both ends by halving', () => {
  expect(depthsOf(9)).toEqual([0, 3, 2, 3, 1, 3, 2, 3, 0]);
  expect(depthsOf(2)).toEqual([0, 0]);
  expect(depthsOf(1)).toEqual([0]);
});

test('the four corners come first, then the middles, and every point once', () => {
  const jobs = grid(9, 9, 1);
  const order = pointsCoarseToFine(jobs.experiment, jobs.points);
  expect(order.slice(0, 4)).toEqual([0, 8, 72, 80]);
  expect(order.slice(4, 9).toSorted((a, b) => a - b)).toEqual([4, 36, 40, 44, 76]);
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 81 }, (_, point) => point));
});

test('every run is made once', () => {
  const jobs = grid(4, 3, 5);
  expect([...coarseToFine(jobs)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: jobs.count }, (_, job) => job));
});

test('after one run in twenty no cell of a 9 by 9 picture is more than one cell away from one that has been run three times', () => {
  const jobs = grid(9, 9, 20);
  const began = [...coarseToFine(jobs)].slice(0, Math.ceil(jobs.count / 20));
  const runs = new Map<number, number>();
  for (const job of began) runs.set(jobs.pointOf(job), (runs.get(jobs.pointOf(job)) ?? 0) + 1);
  const known = [...runs].filter(([, count]) => count === 3).map(([point]) => [Math.floor(point / 9), point % 9] as const);
  for (let point = 0; point < 81; point++) {
    const nearest = Math.min(...known.map(([x, y]) => Math.max(Math.abs(x - Math.floor(point / 9)), Math.abs(y - (point % 9)))));
    expect(nearest).toBeLessThanOrEqual(1);
  }
});

test('the points of a drawn design are made as they stand', () => {
  const factors = [{ id: 'x', path: 'facilitation', range: [0, 1] as const }];
  const jobs = openJobs(resolved(tinyExperiment({ factors, design: { kind: 'sobol sequence', points: 8 }, replicates: 1 })));
  expect([...coarseToFine(jobs)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
