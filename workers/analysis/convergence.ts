/** Whether there are enough base points for Sobol indices to be relied on. */
import type { SobolIndices } from './sobolIndices.ts';

/** Width of a 95% interval at which indices count as settled. Source: Sarrazin, Pianosi & Wagener 2016. */
export const settledWidth = 0.05;

export interface Convergence {
  /** Width of the widest 95% interval of any index. */
  readonly widest: number;
  /** Whether every interval is at most `settledWidth` wide. */
  readonly settled: boolean;
  /** Base points after which about that is to be expected, as a power of two; NaN when nothing can be said. */
  readonly basePointsNeeded: number;
}

/** Intervals shrink with the square root of the number of base points, at the slowest. */
export function convergenceOf({ factors, basePoints }: Pick<SobolIndices, 'factors' | 'basePoints'>): Convergence {
  const widths = factors.flatMap(({ firstLow, firstHigh, totalLow, totalHigh }) => [firstHigh - firstLow, totalHigh - totalLow]);
  const widest = Math.max(...widths);
  const needed = basePoints * (widest / settledWidth) ** 2;
  return { widest, settled: widest <= settledWidth, basePointsNeeded: widest <= settledWidth ? basePoints : 2 ** Math.ceil(Math.log2(needed)) };
}
