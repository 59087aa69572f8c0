/** A part of a study's data: its first communities, so many people of each, some of the waves. Smaller designs are parts of larger ones, on the same luck. */
import type { CommunityAnswers } from './fillIn.ts';
import type { Study } from './study.ts';

export interface Design {
  readonly communities: number;
  /** Null for all. */
  readonly people: number | null;
  /** Places of waves, from 0, in order. */
  readonly waves: readonly number[];
}

/** So many waves of a study, as evenly as can be, the first and the last among them. */
export function chosenWaves(of: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => Math.round((k * (of - 1)) / (count - 1)));
}

/** The whole study. */
export const wholeDesign = ({ communities, people, waves }: Study): Design => ({ communities, people, waves: chosenWaves(waves.length, waves.length) });

/** The scores of a scale in a community at a wave, by seat; NaN for whoever is not in the design or gave no answer. `exact`: what an exact answer of everybody would be. */
export function scoresOf(community: CommunityAnswers, scale: string, wave: number, people: number | null, exact: boolean): Float64Array {
  const answers = community.waves[wave]!.scales[scale]!;
  if (exact) return answers.exact;
  return people === null ? answers.scores : answers.scores.map((score, seat) => (community.order[seat]! < people ? score : NaN));
}

export function known(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}
