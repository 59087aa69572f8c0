/** A trial before the study: a few communities, from which follow the noise of an item for the reliability that is asked, and where the waves lie. */
import { observe, type ObservedCommunity, type ObservedId, type Scenario } from '../../engine/index.ts';
import { mean, variance } from '../analysis/moments.ts';
import { weekOfMoment } from '../moments.ts';
import type { Study, StudyScale } from './study.ts';

/** Communities of a trial. Their numbers lie beyond those of any study, so that none of them is in its data. */
export const trialCommunities = { count: 24, from: 1_500_000_000 } as const;

/** Weeks at which something is asked: of each wave, and of each scale with a lag. */
export function weeksAsked({ waves, scales }: { readonly waves: readonly string[]; readonly scales: readonly Pick<StudyScale, 'lag' | 'waves'>[] }, meetingWeeks: ArrayLike<number>, lastWeek: number): readonly number[] {
  const weeks = waves.map((moment) => weekOfMoment(moment, meetingWeeks, lastWeek));
  return [...new Set([...weeks, ...scales.flatMap(({ lag, waves: asked }) => asked.map((wave) => weeks[wave - 1]! + lag))])];
}

export function observeCommunity(study: Pick<Study, 'waves' | 'seed'> & { readonly scales: readonly (Pick<StudyScale, 'lag' | 'waves'> & { readonly id: ObservedId })[] }, scenario: Scenario, community: number): ObservedCommunity {
  return observe(scenario, { seed: study.seed, replicate: community, scales: study.scales.map(({ id }) => id), weeks: (meetingWeeks, lastWeek) => weeksAsked(study, meetingWeeks, lastWeek) });
}

/** How much people differ in what a scale asks about: in the mean of its aspects, and in one aspect. Variances on 0-1; a scale of one aspect has the same twice. */
export interface TrueVariance {
  readonly ofMean: number;
  readonly ofAspect: number;
}

/**
 * SD of the error of one item on 0-1 with which J items have this alpha when people truly differ so much: from alpha = J / (J - 1) (1 - sum of item variances /
 * variance of the sum). Ticking one of few boxes is error too, step^2 / 12, and is taken off; 0 where it alone is more. Source: Cronbach 1951, solved for the error.
 */
export function itemNoise(alpha: number, items: number, options: number, { ofMean, ofAspect }: TrueVariance): number {
  const left = 1 - (alpha * (items - 1)) / items;
  const rounding = 1 / ((options - 1) * (options - 1) * 12);
  return Math.sqrt(Math.max(0, (left * items * ofMean - ofAspect) / (1 - left) - rounding));
}

/** The variance over people of what a scale asks about, at the first wave in which it is asked. */
export function varianceOfState(observed: readonly ObservedCommunity[], { id, lag, waves: asked }: Pick<StudyScale, 'id' | 'lag' | 'waves'>, moments: readonly string[]): TrueVariance {
  const states = observed.flatMap(({ moments: looks, meetingWeeks, lastWeek, people }) => {
    const found = looks.find(({ week }) => week === weekOfMoment(moments[asked[0]! - 1]!, meetingWeeks, lastWeek) + lag);
    const values = found?.states[id];
    if (values === undefined) return [];
    const aspects = values.length / people;
    return Array.from({ length: people }, (_, person) => values.subarray(person * aspects, (person + 1) * aspects)).filter((own, person) => found!.takesPart[person] === 1 && own.every((value) => Number.isFinite(value)));
  });
  if (states.length < 2) return { ofMean: 0, ofAspect: 0 };
  const aspects = states[0]!.length;
  return { ofMean: variance(states.map((own) => mean(own))), ofAspect: mean(Array.from({ length: aspects }, (_, aspect) => variance(states.map((own) => own[aspect]!)))) };
}
