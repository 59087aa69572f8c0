/** Intervals of a share that is counted. */
import { incompleteBeta } from './studentT.ts';

/** The exact interval of a chance of which so many of so many were seen, by default with 95% certainty. Source: Clopper & Pearson 1934. */
export function binomialInterval(seen: number, of: number, certainty = 0.95): readonly [low: number, high: number] {
  const tail = (1 - certainty) / 2;
  // The chance of at least k of n is the incomplete beta function of k and n - k + 1.
  const solve = (share: number, a: number, b: number): number => {
    let [low, high] = [0, 1];
    for (let k = 0; k < 60; k++) {
      const middle = (low + high) / 2;
      if (incompleteBeta(middle, a, b) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [seen === 0 ? 0 : solve(tail, seen, of - seen + 1), seen === of ? 1 : solve(1 - tail, seen + 1, of - seen)];
}
