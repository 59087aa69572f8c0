/**
 * Latin hypercube: with n points, every axis is cut into n equal intervals and each holds exactly one point, however many axes there are.
 * Source: McKay, Beckman & Conover 1979.
 */
import { openStream, uniform, type Stream } from '../../engine/index.ts';
import { shuffledOrder } from './shuffledOrder.ts';

/** The points of the Latin hypercube that belongs to a seed; each coordinate at least 0 and below 1, at a random place in its interval. */
export function latinHypercube(dimensions: number, count: number, seed: number): Float64Array[] {
  return drawLatinHypercube(dimensions, count, openStream(seed, 0, 'Latin hypercube'), 0);
}

/** Number `occasion` of the Latin hypercubes of a stream. */
export function drawLatinHypercube(dimensions: number, count: number, stream: Stream, occasion: number): Float64Array[] {
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const strata = shuffledOrder(count, stream, occasion, dimension);
    points.forEach((point, k) => (point[dimension] = placeIn(strata[k]!, count, uniform(stream, occasion, dimension, -1 - k))));
  }
  return points;
}

/** A place in interval `stratum` of `count` equal ones, kept inside it whatever the rounding. */
function placeIn(stratum: number, count: number, share: number): number {
  const place = (stratum + share) / count;
  return Math.floor(place * count) === stratum ? place : (stratum + 0.5) / count;
}
