/** The difference between two scenarios, run on the same luck: its mean, its interval, and how much the pairing helped. */
import { mean, variance } from './moments.ts';
import { studentTQuantile } from './studentT.ts';

export interface PairedContrast {
  /** Runs in which the measure exists under both scenarios. */
  readonly pairs: number;
  readonly meanA: number;
  readonly meanB: number;
  /** Mean of B minus A. */
  readonly difference: number;
  /** 95% interval of the difference; NaN with fewer than two pairs. */
  readonly low: number;
  readonly high: number;
  /** Variance of the difference had the runs not shared their luck, divided by its variance now; NaN when nothing varies. */
  readonly varianceRatio: number;
  /** `higher` or `lower` for B when the interval leaves zero out, `same` when no pair differs, else `cannot tell`. */
  readonly verdict: 'higher' | 'lower' | 'same' | 'cannot tell';
}

/** Contrast of paired values; pairs with an undefined value are left out. */
export function pairedContrast(a: readonly number[], b: readonly number[]): PairedContrast {
  const both = a.map((value, k) => [value, b[k]!] as const).filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const differences = both.map(([x, y]) => y - x);
  const pairs = both.length;
  const difference = mean(differences);
  const paired = variance(differences);
  const half = pairs < 2 ? NaN : studentTQuantile(0.975, pairs - 1) * Math.sqrt(paired / pairs);
  const unpaired = variance(both.map(([x]) => x)) + variance(both.map(([, y]) => y));
  const low = difference - half;
  const high = difference + half;
  const same = pairs > 0 && differences.every((value) => value === 0);
  return {
    pairs,
    meanA: mean(both.map(([x]) => x)),
    meanB: mean(both.map(([, y]) => y)),
    difference,
    low,
    high,
    varianceRatio: paired > 0 ? unpaired / paired : NaN,
    verdict: same ? 'same' : low > 0 ? 'higher' : high < 0 ? 'lower' : 'cannot tell',
  };
}
