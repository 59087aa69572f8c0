/**
 * Points for variance-based sensitivity indices: two independent sets A and B of base points, and for each factor the points of A with that one
 * coordinate taken from B. Factors + 2 runs per base point. Source: Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola 2010, radial design;
 * A and B are the two halves of one scrambled Sobol' sequence.
 */
import { mostSobolDimensions, scrambledSobol } from './sobolSequence.ts';

/** How many factors there can be: A and B together use two dimensions of the Sobol' sequence per factor. */
export const mostSaltelliFactors = Math.floor(mostSobolDimensions / 2);

/** How many points, one after another, belong to one base point: A, B, then A with factor 0 from B, with factor 1 from B, and so on. */
export function pointsPerBase(factors: number): number {
  return factors + 2;
}

/**
 * The points of `count` base points, block by block; coordinates at least 0 and below 1. A power of two keeps the points evenly spread. More base
 * points under the same seed begin with the fewer.
 */
export function saltelliSample(factors: number, count: number, seed: number): Float64Array[] {
  if (!(factors >= 1 && factors <= mostSaltelliFactors)) {
    throw new RangeError(`Saltelli sample: factors is ${factors}; expected 1 to ${mostSaltelliFactors}. Screen with Morris trajectories first.`);
  }
  return scrambledSobol(2 * factors, count, seed).flatMap((both) => {
    const a = both.slice(0, factors);
    const b = both.slice(factors);
    const exchanged = Array.from({ length: factors }, (_, factor) => a.with(factor, b[factor]!));
    return [a, b, ...exchanged];
  });
}
