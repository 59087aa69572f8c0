/**
 * Trajectories for screening many factors with few runs: each starts at a random point of a grid and changes one factor at a time, every factor
 * once, in random order, by the same large step up or down. Source: Morris 1991.
 */
import { openStream, pick, type Stream } from '../../engine/index.ts';
import { shuffledOrder } from './shuffledOrder.ts';

/** Levels of the grid on every axis unless asked otherwise: 0, 1/3, 2/3 and 1. */
export const usualMorrisLevels = 4;

/** How many points, one after another, make up one trajectory. */
export function pointsPerTrajectory(factors: number): number {
  return factors + 1;
}

/**
 * The points of `count` trajectories, one trajectory after another; coordinates from 0 to 1, both included. The step is levels / (2 (levels - 1)) of
 * the range, which makes every level equally likely. More trajectories under the same seed begin with the fewer. `levels` is even.
 */
export function morrisTrajectories(factors: number, count: number, seed: number, levels = usualMorrisLevels): Float64Array[] {
  const stream = openStream(seed, 0, 'Morris trajectories');
  return Array.from({ length: count }, (_, trajectory) => drawTrajectory(factors, levels, stream, trajectory)).flat();
}

/** Number `occasion` of the trajectories of a stream. */
export function drawTrajectory(factors: number, levels: number, stream: Stream, occasion: number): Float64Array[] {
  if (!(levels >= 2 && levels % 2 === 0)) throw new RangeError(`Morris trajectories: levels is ${levels}; expected an even number from 2. The usual number is ${usualMorrisLevels}.`);
  const half = levels / 2;
  const low = Int32Array.from({ length: factors }, (_, factor) => pick(stream, occasion, factor, -1, half));
  const upwards = low.map((_, factor) => pick(stream, occasion, factor, -2, 2));
  const placed = (factor: number, changed: boolean): number => (low[factor]! + (changed === (upwards[factor] === 1) ? half : 0)) / (levels - 1);
  const point = Float64Array.from({ length: factors }, (_, factor) => placed(factor, false));
  const points = [point.slice()];
  for (const factor of shuffledOrder(factors, stream, occasion, -3)) {
    point[factor] = placed(factor, true);
    points.push(point.slice());
  }
  return points;
}
