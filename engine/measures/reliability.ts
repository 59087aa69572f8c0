/**
 * How far scores tell groups apart (intraclass correlation) and items hang together (alpha). Groups are one array of scores per group; items are
 * one array of scores per item, with the same people in the same order. A value that is not defined is NaN.
 */
import { mean, sumOfSquares, variance, type Moments } from './spread.ts';

/** One-way analysis of variance of scores in groups. */
export interface MeanSquares {
  /** Mean square between groups: sum n_g (mean_g - mean)^2 / (groups - 1), in squared units of the scores. */
  readonly between: number;
  /** Mean square within groups: sum of squares around each group's own mean / (people - groups). */
  readonly within: number;
  readonly degreesBetween: number;
  readonly degreesWithin: number;
  /** People per group, people / groups. */
  readonly meanGroupSize: number;
  /** Group size corrected for unequal groups: (people - sum n_g^2 / people) / (groups - 1). */
  readonly adjustedGroupSize: number;
}

/** One-way analysis of variance; empty groups do not count. NaN between for fewer than two groups, and within when every group is one person. */
export function meanSquares(groups: readonly ArrayLike<number>[]): MeanSquares {
  const filled = groups.filter((group) => group.length > 0);
  const grandMean = mean(filled.flatMap((group) => Array.from(group)));
  let people = 0;
  let sumOfSquaredSizes = 0;
  let between = 0;
  let within = 0;
  for (const group of filled) {
    const distance = mean(group) - grandMean;
    people += group.length;
    sumOfSquaredSizes += group.length * group.length;
    between += group.length * distance * distance;
    within += sumOfSquares(group);
  }
  const degreesBetween = filled.length - 1;
  const degreesWithin = people - filled.length;
  return {
    between: degreesBetween > 0 ? between / degreesBetween : NaN,
    within: degreesWithin > 0 ? within / degreesWithin : NaN,
    degreesBetween,
    degreesWithin,
    meanGroupSize: people / filled.length,
    adjustedGroupSize: (people - sumOfSquaredSizes / people) / degreesBetween,
  };
}

/**
 * ICC(1), -1 / (k - 1) to 1: the share of the variance of one person's score that lies between groups, (MSB - MSW) / (MSB + (k - 1) MSW). Below 0
 * when people of one group are less alike than strangers. k is the mean group size, or the one adjusted for unequal groups. Undefined for fewer than
 * two groups, when every group is one person, and when nobody differs. Source: Shrout & Fleiss 1979; Bliese 2000.
 */
export function icc1(groups: readonly ArrayLike<number>[], { groupSize }: { readonly groupSize: 'mean' | 'adjusted' }): number {
  const { between, within, meanGroupSize, adjustedGroupSize } = meanSquares(groups);
  const k = groupSize === 'mean' ? meanGroupSize : adjustedGroupSize;
  return (between - within) / (between + (k - 1) * within);
}

/**
 * ICC(2), at most 1 and without a lower bound: the reliability of group means, (MSB - MSW) / MSB. Undefined where ICC(1) is, and when all groups
 * have the same mean. Source: Shrout & Fleiss 1979; Bliese 2000.
 */
export function icc2(groups: readonly ArrayLike<number>[]): number {
  const { between, within } = meanSquares(groups);
  return between === 0 ? NaN : (between - within) / between;
}

/**
 * Cronbach's alpha, at most 1: how far J items hang together, J / (J - 1) (1 - sum of item variances / variance of the sum score). Below 0 when items
 * run against each other. Undefined for fewer than two items or people, and when the sum score is the same for all. `moments` of the
 * items, where they are known. Source: Cronbach 1951.
 */
export function cronbachAlpha(items: readonly ArrayLike<number>[], moments?: readonly Moments[]): number {
  const people = items[0]?.length ?? 0;
  if (items.length < 2 || people < 2) return NaN;
  const total = new Float64Array(people);
  let itemVariance = 0;
  for (let j = 0; j < items.length; j++) {
    const item = items[j]!;
    for (let i = 0; i < people; i++) total[i] = total[i]! + item[i]!;
    itemVariance += variance(moments?.[j] ?? item);
  }
  const totalVariance = variance(total);
  return totalVariance === 0 ? NaN : (items.length / (items.length - 1)) * (1 - itemVariance / totalVariance);
}
