/** In how many pairs of runs on the same luck the second had the lower value, the higher, or the same; and whether that can be told from a coin. Interval: Wilson 1927. */
import { normal975 } from './studentT.ts';

export interface PairedCounts {
  readonly pairs: number;
  /** Pairs in which B is lower, higher, and in which both are alike. */
  readonly lower: number;
  readonly higher: number;
  readonly alike: number;
  /** Which way B goes when the 95% interval of the share, among the pairs that differ, leaves one half out. */
  readonly verdict: 'lower' | 'higher' | 'alike' | 'cannot tell';
}

/** `missing`: what an undefined value stands for, such as `Infinity` for an event that never came; left out, such pairs do not count. */
export function pairedCounts(a: readonly number[], b: readonly number[], missing = NaN): PairedCounts {
  const known = (value: number): number => (Number.isNaN(value) ? missing : value);
  const both = a.map((value, pair) => [known(value), known(b[pair]!)] as const).filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y));
  const lower = both.filter(([x, y]) => y < x).length;
  const higher = both.filter(([x, y]) => y > x).length;
  const [low, high] = shareInterval(lower, lower + higher);
  const verdict = lower + higher === 0 ? 'alike' : low > 0.5 ? 'lower' : high < 0.5 ? 'higher' : 'cannot tell';
  return { pairs: both.length, lower, higher, alike: both.length - lower - higher, verdict };
}

/** 95% interval of a share of so many. */
function shareInterval(count: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const square = normal975 * normal975;
  const share = count / of;
  const centre = (share + square / (2 * of)) / (1 + square / of);
  const half = (normal975 / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return [centre - half, centre + half];
}
