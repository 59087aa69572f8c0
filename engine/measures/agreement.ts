/**
 * How far people agree: consensus in a community, apart from how favourable their mean is. Scores are what n people answered to one item, or
 * their states, from `low` to `high` of the scale; items are one array of scores per item, with the same people in the same order.
 *
 * A value that is not defined is NaN, so that it can never pass for 0; `whyUndefined` gives the reason in words.
 */
import { countOf, mean, sumOfSquares, variance, type Scores } from './spread.ts';

/** The ends of a scale and, for a questionnaire, how many answers it offers at equal steps; without `options` every value between the ends. */
export interface RatingScale {
  readonly low: number;
  readonly high: number;
  readonly options?: number;
}

/**
 * Variance when every answer is equally likely, the usual picture of no agreement at all: step^2 (options^2 - 1) / 12, or (high - low)^2 / 12
 * on a continuous scale. Other pictures may stand in its place: a slight skew on five points has 1.34 (LeBreton & Senter 2008).
 */
export function uniformVariance({ low, high, options }: RatingScale): number {
  if (options === undefined) return ((high - low) * (high - low)) / 12;
  const step = (high - low) / (options - 1);
  return (step * step * (options * options - 1)) / 12;
}

/**
 * r_wg, as it comes out: 1 - variance / null variance. 1 for full agreement, 0 for as much spread as the null, below 0 for more (two camps).
 * Undefined for fewer than two scores. Source: James, Demaree & Wolf 1984.
 */
export function rwg(scores: Scores, scale: RatingScale, nullVariance: number = uniformVariance(scale)): number {
  return 1 - variance(scores) / nullVariance;
}

/** r*_wg of one item: the same number as r_wg before anything is cut off. Source: Lindell & Brandt 1999. */
export function rStarWg(scores: Scores, scale: RatingScale, nullVariance: number = uniformVariance(scale)): number {
  return rwg(scores, scale, nullVariance);
}

/** r_wg as questionnaires report it, 0-1: every value below 0 is 0. */
export function rwgTruncated(scores: Scores, scale: RatingScale, nullVariance: number = uniformVariance(scale)): number {
  return Math.max(0, rwg(scores, scale, nullVariance));
}

/** Mean over items of the variance of each, in squared units of the scores. */
function meanVariance(items: readonly Scores[]): number {
  return mean(items.map((scores) => variance(scores)));
}

/**
 * r_wg(J), 0-1, of J items: J (1 - v) / (J (1 - v) + v), v = mean item variance / null variance, at most 1. Grows with the number of items.
 * Undefined for fewer than two people. Source: James, Demaree & Wolf 1984.
 */
export function rwgJ(items: readonly Scores[], scale: RatingScale, nullVariance: number = uniformVariance(scale)): number {
  const ratio = Math.min(1, meanVariance(items) / nullVariance);
  const agreed = items.length * (1 - ratio);
  return agreed / (agreed + ratio);
}

/**
 * r*_wg(J), at most 1, of J items: 1 - mean item variance / null variance. Does not grow with the number of items and may fall below 0.
 * Undefined for fewer than two people. Source: Lindell, Brandt & Whitney 1999.
 */
export function rStarWgJ(items: readonly Scores[], scale: RatingScale, nullVariance: number = uniformVariance(scale)): number {
  return 1 - meanVariance(items) / nullVariance;
}

/**
 * r*_wg against the largest dissensus there can be, 0-1: 1 - population variance / ((high - low) / 2)^2. 0 only when an even number of people
 * divides over the two ends. Undefined for fewer than two scores. Source: Lindell et al. 1997.
 */
export function rStarWgMaximumDissensus(scores: Scores, { low, high }: RatingScale): number {
  const n = countOf(scores);
  if (n < 2) return NaN;
  return 1 - (4 * sumOfSquares(scores)) / (n * (high - low) * (high - low));
}

/** Lowest mean for which n people can still disagree fully around it: one of them at the other end of the scale. */
function lowestMean(n: number, { low, high }: RatingScale): number {
  return (low * (n - 1) + high) / n;
}

/** Highest such mean. */
function highestMean(n: number, { low, high }: RatingScale): number {
  return (high * (n - 1) + low) / n;
}

/**
 * a_wg, -1 to 1: 1 - 2 variance / ((high - mean) (mean - low) n / (n - 1)), the share of the largest variance possible at this mean. 1 for full
 * agreement, 0 for half of that variance, -1 for people divided over the two ends. 1 when all are at one end. Undefined for fewer than two
 * scores, for fewer than options - 1, and for a mean so near an end that one dissenter at the other end would already move it further.
 * Source: Brown & Hauenstein 2005.
 */
export function awg(scores: Scores, scale: RatingScale): number {
  const n = countOf(scores);
  if (n < 2 || (scale.options !== undefined && n < scale.options - 1)) return NaN;
  const centre = mean(scores);
  if (centre === scale.low || centre === scale.high) return 1;
  if (!(centre >= lowestMean(n, scale) && centre <= highestMean(n, scale))) return NaN;
  return 1 - (2 * sumOfSquares(scores)) / ((scale.high - centre) * (centre - scale.low) * n);
}

/** a_wg(J), -1 to 1: mean of a_wg over the items for which it is defined. Undefined when it is for none. Source: Brown & Hauenstein 2005. */
export function awgJ(items: readonly Scores[], scale: RatingScale): number {
  return mean(items.map((scores) => awg(scores, scale)).filter((value) => value === value));
}

export type AgreementIndex =
  | 'standardDeviation'
  | 'rwg'
  | 'rwgTruncated'
  | 'rStarWg'
  | 'rStarWgMaximumDissensus'
  | 'awg'
  | 'averageDeviation'
  | 'camps';

/** Why an index of these scores is undefined, as a sentence; null when it is defined. For several items, ask for each of them. */
export function whyUndefined(index: AgreementIndex, scores: ArrayLike<number>, scale: RatingScale): string | null {
  const n = scores.length;
  if (n < 2) return `Agreement needs at least two people, and there ${n === 1 ? 'is 1' : 'are 0'}.`;
  if (index === 'camps') return sumOfSquares(scores) === 0 ? 'Nobody differs from anybody, so there is nothing to divide into camps.' : null;
  if (index !== 'awg' || awg(scores, scale) === awg(scores, scale)) return null;
  if (scale.options !== undefined && n < scale.options - 1) {
    return `With ${scale.options} answers to choose from, a_wg needs at least ${scale.options - 1} people, and there are ${n}.`;
  }
  const [lowest, highest] = [lowestMean(n, scale), highestMean(n, scale)].map((end) => end.toFixed(3));
  return `The mean ${mean(scores).toFixed(3)} lies too near an end of the scale: with ${n} people a_wg is defined from ${lowest} to ${highest}.`;
}
