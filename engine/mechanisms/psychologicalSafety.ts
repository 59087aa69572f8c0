/** Psychological safety: how safe it feels to show that one lacks knowledge; moved by own and seen episodes, by table-mates, and by time. */
import { approach, clamp01 } from '../arithmetic.ts';
import { pairAtTable, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { observationParameters } from './observation.ts';

export const psychologicalSafetyParameters = declareParameters({
  safetyStart: { symbol: 's0', default: 0.66, range: [0.5, 0.75], unit: '0-1', meaning: 'mean safety at the start; newcomers start high', source: 'assumption', effect: { on: 'safety.mean', direction: 'up' } },
  safetyStartSpread: { symbol: 'sSd', default: 0.12, range: [0.06, 0.18], unit: '0-1', meaning: 'SD of the start, without the bias', source: 'assumption', effect: { on: 'safety.spread', direction: 'up' } },
  safetyPerceiverWeight: { symbol: 'bS', default: 0.8, range: [0, 1.3], unit: 'per unit', meaning: 'weight of the perceiver bias in safety', source: 'assumption', effect: { on: 'safety.spread', direction: 'up' } },
  safetyFaultline: { symbol: 'wFault', default: 0.05, range: [0, 0.15], unit: 'per unit', meaning: 'start safety taken away by mean rivalry at the table of organizations', source: 'assumption', effect: { on: 'safety.mean', direction: 'down' } },
  safetyRateUp: { symbol: 'aS+', default: 0.05, range: [0.02, 0.25], unit: 'per own episode at Rref', meaning: 'rate when the episode is better than expected', source: 'assumption', per: 'own episode', effect: { on: 'safety.mean', direction: 'up' } },
  safetyRateDown: { symbol: 'aS-', default: 0.12, range: [0.04, 0.4], unit: 'per own episode at Rref', meaning: 'rate when it is worse', source: 'assumption', per: 'own episode', effect: { on: 'safety.mean', direction: 'down' } },
  safetyContagion: { symbol: 'kS', default: 0.06, range: [0, 0.2], unit: 'per meeting', meaning: 'contagion among table-mates', source: 'assumption', effect: { on: 'safety.spread', direction: 'down' } },
  safetyHalfLife: { symbol: 'sHl', default: 137, range: [45, 1000], unit: 'weeks', meaning: 'half-life towards sRest', source: 'assumption', per: 'half-life', effect: { on: 'safety.mean', direction: 'up' } },
  safetyResting: { symbol: 'sRest', default: 0.4, range: [0.3, 0.5], unit: '0-1', meaning: 'level safety perishes to', source: 'assumption', effect: { on: 'safety.mean', direction: 'up' } },
});

/** Start: N(s0, sSd) + bS b - wFault mean rivalry with the other organizations; cut to 0-1. */
export function startSafety(centre: number, noise: number, bias: number, meanRivalry: number, safetyPerceiverWeight: number, safetyFaultline: number): number {
  return clamp01(centre + noise + safetyPerceiverWeight * bias - safetyFaultline * meanRivalry);
}

/** Safety after an episode of this valence: slower up than down; the perceiver's bias colours what was felt. */
export function safetyAfter(safety: number, valence: number, bias: number, up: number, down: number): number {
  const target = clamp01(valence + bias);
  return approach(safety, target, target >= safety ? up : down);
}

/** Asker, person asked and observers feel how safe it was to ask. */
export function feelSafetyAfterEpisode(community: Community, episode: Episode): void {
  const { safetyPerceiverWeight } = valuesOf(psychologicalSafetyParameters, community);
  const { safetyRateUp, safetyRateDown } = ratesOf(psychologicalSafetyParameters, community);
  const { observerWeight } = valuesOf(observationParameters, community);
  const { psychologicalSafety, perceiverBias } = community;
  const feel = (person: number, weight: number) => {
    psychologicalSafety[person] = safetyAfter(psychologicalSafety[person]!, episode.valence, safetyPerceiverWeight * perceiverBias[person]!, safetyRateUp * weight, safetyRateDown * weight);
  };
  feel(episode.asker, 1);
  feel(episode.helper, observerWeight);
  for (let k = 0; k < episode.observerCount; k++) feel(episode.observers[k]!, observerWeight);
}

/** At the end of a meeting safety rubs off between table-mates, more from those one trusts; everybody at once. */
export function spreadSafety(community: Community): void {
  const { safetyContagion } = valuesOf(psychologicalSafetyParameters, community);
  const { psychologicalSafety, seating, pairs, scratch } = community;
  const { nextSafety } = scratch;
  for (let table = 0; table < seating.tableCount; table++) {
    for (let a = seating.tableStart[table]!; a < seating.tableStart[table + 1]!; a++) {
      const person = seating.present[a]!;
      let sum = 0;
      let weight = 0;
      for (let b = seating.tableStart[table]!; b < seating.tableStart[table + 1]!; b++) {
        if (a === b) continue;
        const other = seating.present[b]!;
        const trust = pairs.trust[pairAtTable(community, person, other)]!;
        sum += trust * psychologicalSafety[other]!;
        weight += trust;
      }
      nextSafety[person] = weight > 0 ? approach(psychologicalSafety[person]!, sum / weight, safetyContagion) : psychologicalSafety[person]!;
    }
  }
  for (let k = 0; k < seating.presentCount; k++) psychologicalSafety[seating.present[k]!] = nextSafety[seating.present[k]!]!;
}

/** Safety perishes a little every week when nothing happens. */
export function letSafetyPerish(community: Community): void {
  const { safetyResting } = valuesOf(psychologicalSafetyParameters, community);
  const { safetyHalfLife: rate } = ratesOf(psychologicalSafetyParameters, community);
  const { psychologicalSafety } = community;
  for (let person = 0; person < community.people; person++) psychologicalSafety[person] = approach(psychologicalSafety[person]!, safetyResting, rate);
}

export const psychologicalSafetyMechanism: Mechanism = {
  id: 'psychologicalSafety',
  title: 'Psychological safety',
  claims: ['P10', 'P02'],
  idea: 'Feeling safe to show what one does not know grows slowly with good answers and falls fast with bad ones, one\'s own and those one sees; it rubs off between table-mates and perishes without meetings. Silence is no evidence of safety.',
  equation: 's_i <- s_i + rate*(clamp(v + bS*b_i) - s_i), rate aS+ up, aS- down, times chi for what is seen; end of meeting s_i <- s_i + kS*(trust-weighted mean of table-mates - s_i); every week towards sRest',
  source: 'Edmondson 1999; Frazier et al. 2017; Gerlach & Gockel 2022; rates: assumption',
  parameters: psychologicalSafetyParameters,
  off: { values: { safetyRateUp: 0, safetyRateDown: 0, safetyContagion: 0, safetyHalfLife: Infinity }, means: 'Everybody keeps the safety they came with.' },
};
