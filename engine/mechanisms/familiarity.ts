/** Unfamiliarity: at first members hardly know each other; every interaction and every plenary makes them less strange. */
import type { Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';

export const familiarityParameters = declareParameters({
  familiarityHalf: { symbol: 'fam0', default: 3, range: [1.5, 4.5], unit: 'interactions', meaning: 'familiarity at which unfamiliarity is one half', source: 'assumption', effect: { on: 'network.eiIndex', direction: 'down' } },
  familiarityStart: { symbol: 'famSame', default: 5, range: [0, 20], unit: 'interactions', meaning: 'familiarity at the start within one organization (others 0)', source: 'assumption', effect: { on: 'network.eiIndex', direction: 'down' } },
  familiarityPlenary: { symbol: 'famPlen', default: 0.3, range: [0, 1], unit: 'interactions', meaning: 'familiarity added by a joint plenary', source: 'assumption', effect: { on: 'exchange.acrossShare', direction: 'up', given: { plenaryShare: 0.5, lectureShare: 0 } } },
  familiarityHalfLife: { symbol: 'famHl', default: 137, range: [26, 1000], unit: 'weeks', meaning: 'half-life of familiarity', source: 'assumption', per: 'half-life', effect: { on: 'network.ties', direction: 'up' } },
  familiarityGain: { symbol: 'fam1', default: 1, range: [0, 2], unit: 'interactions', meaning: 'familiarity added by one interaction', source: 'assumption', effect: { on: 'network.eiIndex', direction: 'up' } },
});

/** u = 1/(1 + fam/fam0); 1 strangers, 0 well known. */
export function unfamiliarityAt(familiarity: number, familiarityHalf: number): number {
  return 1 / (1 + familiarity / familiarityHalf);
}

/** Unfamiliarity of two people with a record between them. */
export function unfamiliarity(community: Community, pair: number): number {
  const { pairs, plenaryFamiliarity } = community;
  const shared = Math.min(plenaryFamiliarity[pairs.from[pair]!]!, plenaryFamiliarity[pairs.to[pair]!]!);
  return unfamiliarityAt(pairs.familiarity[pair]! + shared, valuesOf(familiarityParameters, community).familiarityHalf);
}

/** An interaction makes both more familiar. */
export function becomeFamiliar(community: Community, pair: number, otherPair: number): void {
  const { familiarityGain } = valuesOf(familiarityParameters, community);
  const { familiarity } = community.pairs;
  familiarity[pair] = familiarity[pair]! + familiarityGain;
  familiarity[otherPair] = familiarity[otherPair]! + familiarityGain;
}

/** A joint plenary makes everybody present a little familiar; kept as one count a person. */
export function shareAPlenary(community: Community): void {
  const { familiarityPlenary } = valuesOf(familiarityParameters, community);
  const { seating, plenaryFamiliarity } = community;
  for (let k = 0; k < seating.presentCount; k++) {
    const person = seating.present[k]!;
    plenaryFamiliarity[person] = plenaryFamiliarity[person]! + familiarityPlenary;
  }
}

export const familiarityMechanism: Mechanism = {
  id: 'familiarity',
  title: 'Unfamiliarity',
  claims: ['P04', 'P06'],
  idea: 'Members do not know each other at first. Unfamiliarity makes asking costlier and impressions of the climate noisier; it fades with every interaction.',
  equation: 'u_ij = 1/(1 + fam_ij/fam0); fam_ij + 1 per interaction, + famPlen per joint plenary, halves in famHl weeks',
  source: 'Robert et al. 2009; Braun et al. 2020; numbers: assumption',
  parameters: familiarityParameters,
  off: { values: { familiarityHalf: Infinity }, means: 'Unfamiliarity never fades: everybody stays as strange as on the first day.' },
};
