/**
 * How far scores lie apart. Scores are what n people answered to one item, or their states; items are one array of scores per item, with the same
 * people in the same order. A value that is not defined is NaN.
 */
import { clamp, clamp01 } from '../arithmetic.ts';

/** Number, mean and sum of squares of scores, for when several indices are read from the same ones. */
export class Moments {
  count = 0;
  mean = NaN;
  squares = 0;

  /** Works them out for these scores. */
  take(scores: ArrayLike<number>): this {
    this.count = scores.length;
    this.mean = meanOfScores(scores);
    this.squares = squaresAround(scores, this.mean);
    return this;
  }
}

/** Scores, or what has been worked out about them. */
export type Scores = ArrayLike<number> | Moments;

function momentsOf(scores: Scores): Moments {
  return scores instanceof Moments ? scores : new Moments().take(scores);
}

function meanOfScores(scores: ArrayLike<number>): number {
  let sum = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    sum += score;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  return scores.length === 0 ? NaN : clamp(sum / scores.length, lowest, highest);
}

function squaresAround(scores: ArrayLike<number>, centre: number): number {
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += (scores[i]! - centre) * (scores[i]! - centre);
  return sum;
}

/** How many scores there are. */
export function countOf(scores: Scores): number {
  return scores instanceof Moments ? scores.count : scores.length;
}

/** Arithmetic mean, in the unit of the scores. Kept between the lowest and the highest score, so that equal scores have exactly their own mean. */
export function mean(scores: Scores): number {
  return scores instanceof Moments ? scores.mean : meanOfScores(scores);
}

/** Sum of squared distances from the mean, in squared units of the scores. */
export function sumOfSquares(scores: Scores): number {
  return momentsOf(scores).squares;
}

/** Sample variance: sum of squares / (n - 1). Undefined for fewer than two scores. */
export function variance(scores: Scores): number {
  const { count, squares } = momentsOf(scores);
  return count < 2 ? NaN : squares / (count - 1);
}

/**
 * Sample standard deviation, sqrt(variance), in the unit of the scores: 0 when all agree. Half the scale when they divide over its two ends,
 * times sqrt(n / (n - 1)). Undefined for fewer than two scores.
 */
export function standardDeviation(scores: Scores): number {
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
export function averageDeviation(scores: ArrayLike<number>, around: 'mean' | 'median' | Moments): number {
  if (scores.length < 2) return NaN;
  const centre = around === 'median' ? median(scores) : mean(around === 'mean' ? scores : around);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += Math.abs(scores[i]! - centre);
  return sum / scores.length;
}

/** Average deviation of several items: the mean of theirs. */
export function averageDeviationJ(items: readonly ArrayLike<number>[], around: 'mean' | 'median' | readonly Moments[]): number {
  return mean(items.map((scores, item) => averageDeviation(scores, typeof around === 'string' ? around : around[item]!)));
}

/**
 * Share of all differences between people that runs along the lines of their organizations (eta squared), 0-1: sum of squares between groups /
 * total sum of squares. 1 when every organization is of one mind and they differ from each other. Chance alone gives (groups - 1) / (people - 1).
 * `groups` has the number of each person's group, from 0. Undefined when nobody differs from anybody.
 */
export function camps(scores: ArrayLike<number>, groups: ArrayLike<number>): number {
  const total = sumOfSquares(scores);
  if (total === 0) return NaN;
  let places = 0;
  for (let i = 0; i < scores.length; i++) places = Math.max(places, groups[i]! + 1);
  const [sizes, sums, squares] = [new Float64Array(places), new Float64Array(places), new Float64Array(places)];
  const [lowest, highest] = [new Float64Array(places).fill(Infinity), new Float64Array(places).fill(-Infinity)];
  for (let i = 0; i < scores.length; i++) {
    const group = groups[i]!;
    const score = scores[i]!;
    sizes[group] = sizes[group]! + 1;
    sums[group] = sums[group]! + score;
    if (score < lowest[group]!) lowest[group] = score;
    if (score > highest[group]!) highest[group] = score;
  }
  for (let i = 0; i < scores.length; i++) {
    const group = groups[i]!;
    const distance = scores[i]! - clamp(sums[group]! / sizes[group]!, lowest[group]!, highest[group]!);
    squares[group] = squares[group]! + distance * distance;
  }
  let within = 0;
  for (let group = 0; group < places; group++) within += squares[group]!;
  return clamp01(1 - within / total);
}
