/** What analyses read off the data of a study: scores with their time and community, and the spread of each community over time. */
import { variance } from '../analysis/moments.ts';
import { known, scoresOf } from './design.ts';
import type { CommunityAnswers } from './fillIn.ts';
import type { Study } from './study.ts';

/** The data of a design of a study; `exact`: as everybody would answer without error. */
export interface ReadData {
  readonly study: Study;
  readonly communities: readonly CommunityAnswers[];
  readonly people: number | null;
  /** Places of waves, from 0. */
  readonly waves: readonly number[];
  readonly exact: boolean;
}

/** All scores of a scale, as columns of a row per person and wave. */
export function columnOf({ communities, people, waves, exact }: ReadData, scale: string): { readonly value: number[]; readonly time: number[]; readonly community: number[]; readonly person: number[] } {
  const columns = { value: [] as number[], time: [] as number[], community: [] as number[], person: [] as number[] };
  communities.forEach((community, k) => {
    for (const wave of waves) {
      const { time, generation } = community.waves[wave]!;
      scoresOf(community, scale, wave, people, exact).forEach((score, seat) => {
        if (Number.isNaN(score)) return;
        columns.value.push(score);
        columns.time.push(time);
        columns.community.push(k);
        columns.person.push((k * 10_000 + seat) * 64 + generation[seat]!);
      });
    }
  });
  return columns;
}

export interface Spread {
  readonly time: number;
  /** Logarithm of the variance between people, less what chance takes off it in a small group. */
  readonly logVariance: number;
}

/**
 * Spread of the emergent climate in each community, wave by wave. The logarithm of a sample variance lies below that of the true variance, the more so the
 * fewer answer: without the correction, waning response would look like consensus. Waves with fewer than three answers, or answers that are all the same, are left
 * out. `complete`: only people who answered every wave. Source of the correction: Bartlett & Kendall 1946.
 */
export function communitySpreads({ study, communities, people, waves, exact }: ReadData, complete: boolean): readonly (readonly Spread[])[] {
  return communities.map((community) => {
    const scores = waves.map((wave) => scoresOf(community, study.plan.emergent, wave, people, exact));
    const always = (_: number, seat: number): boolean => scores.every((wave, k) => !Number.isNaN(wave[seat]!) && community.waves[waves[k]!]!.generation[seat] === community.waves[waves[0]!]!.generation[seat]);
    return waves.flatMap((wave, k): Spread[] => {
      const answers = known(complete ? scores[k]!.filter(always) : scores[k]!);
      const spread = answers.length < 3 ? 0 : variance(answers);
      return spread > 0 ? [{ time: community.waves[wave]!.time, logVariance: Math.log(spread) - logBias(answers.length - 1) }] : [];
    });
  });
}

/** Expected logarithm of chi-square over its degrees of freedom: digamma(df / 2) - log(df / 2). */
function logBias(degrees: number): number {
  const half = degrees / 2;
  let digamma = degrees % 2 === 0 ? -eulerGamma : -eulerGamma - 2 * Math.LN2;
  for (let k = degrees % 2 === 0 ? 1 : 1 / 2; k < half; k++) digamma += 1 / k;
  return digamma - Math.log(half);
}

const eulerGamma = 0.5772156649015329;
