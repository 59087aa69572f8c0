/**
 * How far scores lie apart. Scores are what n people answered to one item, or their states; items are one array of scores per item, with the same
 * people in the same order. A value that is not defined is NaN.
 */
import { clamp, clamp01 } from '../arithmetic.ts';

/** Arithmetic mean, in the unit of the scores. Kept between the lowest and the highest score, so that equal scores have exactly their own mean. */
export function mean(scores: ArrayLike<number>): number {
  let sum = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    sum += score;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  return scores.length === 0 ? NaN : clamp(sum / scores.length, lowest, highest);
}

/** Sum of squared distances from the mean, in squared units of the scores. */
export function sumOfSquares(scores: ArrayLike<number>): number {
  const centre = mean(scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += (scores[i]! - centre) * (scores[i]! - centre);
  return sum;
}

/** Sample variance: sum of squares / (n - 1). Undefined for fewer than two scores. */
export function variance(scores: ArrayLike<number>): number {
  return scores.length < 2 ? NaN : sumOfSquares(scores) / (scores.length - 1);
}

/**
 * Sample standard deviation, sqrt(variance), in the unit of the scores: 0 when all agree. Half the scale when they divide over its two ends,
 * times sqrt(n / (n - 1)). Undefined for fewer than two scores.
 */
export function standardDeviation(scores: ArrayLike<number>): number {
  return Math.sqrt(variance(scores));
}

function median(scores: ArrayLike<number>): number {
  const sorted = Float64Array.from(scores).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Average deviation, 0 to half the scale, in the unit of the scores: mean of |score - centre|, the centre being the mean or the median. Lower is
 * more agreement; up to a sixth of the number of answers counts as agreement. Undefined for fewer than two scores.
 * Source: Burke, Finkelstein & Dusig 1999.
 */
export function averageDeviation(scores: ArrayLike<number>, around: 'mean' | 'median'): number {
  if (scores.length < 2) return NaN;
  const centre = around === 'mean' ? mean(scores) : median(scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += Math.abs(scores[i]! - centre);
  return sum / scores.length;
}

/** Average deviation of several items: the mean of theirs. */
export function averageDeviationJ(items: readonly ArrayLike<number>[], around: 'mean' | 'median'): number {
  return mean(items.map((scores) => averageDeviation(scores, around)));
}

/**
 * Share of all differences between people that runs along the lines of their organizations (eta squared), 0-1: sum of squares between groups /
 * total sum of squares. 1 when every organization is of one mind and they differ from each other. Chance alone gives (groups - 1) / (people - 1).
 * `groups` has the number of each person's group, from 0. Undefined when nobody differs from anybody.
 */
export function camps(scores: ArrayLike<number>, groups: ArrayLike<number>): number {
  const total = sumOfSquares(scores);
  if (total === 0) return NaN;
  const members: number[][] = [];
  for (let i = 0; i < scores.length; i++) (members[groups[i]!] ??= []).push(scores[i]!);
  let within = 0;
  for (const group of members) if (group !== undefined) within += sumOfSquares(group);
  return clamp01(1 - within / total);
}
