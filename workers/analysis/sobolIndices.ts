/**
 * Which share of the variance of an outcome a factor accounts for, alone (first-order index) and with everything it takes part in (total index).
 * First-order indices by the estimator of Saltelli et al. 2010, centred, total indices by that of Jansen 1999: of the usual pairs the one with the least
 * error for small and large indices alike at factors + 2 runs per base point.
 */
import { bootstrapIntervals, type BootstrapOptions } from './bootstrap.ts';

export interface SobolIndex {
  /** Share of variance that would vanish if the factor were known; 0-1, estimates may fall just outside. */
  readonly first: number;
  readonly firstLow: number;
  readonly firstHigh: number;
  /** Share of variance that would remain if all other factors were known; at least the first-order index. */
  readonly total: number;
  readonly totalLow: number;
  readonly totalHigh: number;
}

export interface SobolIndices {
  /** One per factor, with 95% bootstrap intervals over base points. */
  readonly factors: readonly SobolIndex[];
  /** Base points used; those with a missing outcome are left out. */
  readonly basePoints: number;
  readonly leftOut: number;
  readonly mean: number;
  /** Variance of the outcome over the design; with none, there are no indices. */
  readonly variance: number;
}

/** What one base point adds to the sums from which all indices follow. */
interface Terms {
  readonly a: number;
  readonly b: number;
  /** Outcomes of A with one coordinate from B, by factor. */
  readonly exchanged: ArrayLike<number>;
}

/** Indices from the outcomes of a Saltelli sample, in its order: per base point A, B, then A with each factor from B. NaN marks a missing outcome. */
export function sobolIndices(factors: number, outcomes: ArrayLike<number>, options: BootstrapOptions = {}): SobolIndices {
  const blocks = blocksOf(factors, outcomes);
  const known = blocks.filter(({ a, b, exchanged }) => Number.isFinite(a + b) && Array.from(exchanged).every((value) => Number.isFinite(value)));
  const once = new Uint32Array(known.length).fill(1);
  const estimates = estimate(factors, known, once);
  const intervals = bootstrapIntervals(known.length, (draws) => estimate(factors, known, draws).figures, options);
  return {
    factors: Array.from({ length: factors }, (_, factor) => ({
      first: estimates.figures[factor]!,
      firstLow: intervals[factor]?.low ?? NaN,
      firstHigh: intervals[factor]?.high ?? NaN,
      total: estimates.figures[factors + factor]!,
      totalLow: intervals[factors + factor]?.low ?? NaN,
      totalHigh: intervals[factors + factor]?.high ?? NaN,
    })),
    basePoints: known.length,
    leftOut: blocks.length - known.length,
    mean: estimates.mean,
    variance: estimates.variance,
  };
}

function blocksOf(factors: number, outcomes: ArrayLike<number>): Terms[] {
  const size = factors + 2;
  if (outcomes.length % size !== 0) {
    throw new RangeError(`Sobol indices: there are ${outcomes.length} outcomes; expected a multiple of ${size} for ${factors} factors. Give NaN for the missing ones.`);
  }
  const values = Float64Array.from(outcomes);
  return Array.from({ length: values.length / size }, (_, block) => {
    const from = block * size;
    return { a: values[from]!, b: values[from + 1]!, exchanged: values.subarray(from + 2, from + size) };
  });
}

/** The first-order indices of all factors, then the total ones, with each base point counted as often as `draws` says. */
function estimate(factors: number, blocks: readonly Terms[], draws: Uint32Array): { figures: Float64Array; mean: number; variance: number } {
  const figures = new Float64Array(2 * factors);
  let count = 0;
  let sum = 0;
  blocks.forEach(({ a, b }, k) => {
    count += draws[k]!;
    sum += draws[k]! * (a + b);
  });
  const mean = sum / (2 * count);
  let squares = 0;
  for (let k = 0; k < blocks.length; k++) {
    const times = draws[k]!;
    if (times === 0) continue;
    const { a, b, exchanged } = blocks[k]!;
    squares += times * ((a - mean) * (a - mean) + (b - mean) * (b - mean));
    for (let factor = 0; factor < factors; factor++) {
      const change = exchanged[factor]! - a;
      figures[factor]! += times * (b - mean) * change;
      figures[factors + factor]! += (times * change * change) / 2;
    }
  }
  const variance = squares / (2 * count - 1);
  for (let k = 0; k < figures.length; k++) figures[k] = variance > 0 ? figures[k]! / count / variance : NaN;
  return { figures, mean, variance };
}
