/**
 * Sense-making: at the end of a meeting table-mates talk about how it was and move towards those they trust, who see it not too differently, and as
 * far as they understand each other's words (an addition to the theory: without it a lack of common words could not stand in the way of consensus, P14).
 */
import { facets, pairAtTable, type Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { climateParameters } from './climate.ts';
import { facilitationParameters } from './facilitation.ts';
import { findPair } from '../pairs.ts';
import { vocabularyOverlap } from './vocabulary.ts';

export const senseMakingParameters = declareParameters({
  senseMakingRate: { symbol: 'kap', default: 0.19, range: [0, 0.4], unit: 'per pass', meaning: 'pull towards like-minded table-mates', source: 'assumption', effect: { on: 'climate.spread', direction: 'down' } },
  confidenceBound: { symbol: 'epsC', default: 0.4, range: [0.2, 0.8], unit: '0-1', meaning: 'distance beyond which others do not count', source: 'assumption', effect: { on: 'climate.spread', direction: 'down' } },
  unboundedListening: { symbol: 'deG', default: 0, range: [0, 1], unit: '0 or 1', meaning: '1: others count by trust alone, however differently they see it; with anchorPull 0 plain averaging', source: 'DeGroot 1974 (from memory; structural alternative)', whole: true, effect: { on: 'climate.spread', direction: 'down' } },
  debriefLargest: { symbol: 'debriefMax', default: 40, range: [10, 100], unit: 'people', meaning: 'largest plenary that makes sense together', source: 'assumption', whole: true, effect: { on: 'climate.spread', direction: 'down', given: { debriefs: 3, senseMakingRate: 0.3 } } },
  debriefs: { symbol: 'debr', default: 0, range: [0, 3], unit: 'rounds', meaning: 'extra rounds of sense-making in plenary at the end of a meeting (intervention)', source: 'assumption', whole: true, effect: { on: 'climate.spread', direction: 'down' } },
});

/** Weight of somebody's view: T max(0, 1 - |C_i - C_j| / epsC). */
export function senseMakingWeight(trust: number, distance: number, confidenceBound: number): number {
  return trust * Math.max(0, 1 - Math.abs(distance) / confidenceBound);
}

/** One round at the tables, then a debrief in plenary (at the tables when too many are present) for a facilitator or an intervention. */
export function makeSenseTogether(community: Community): void {
  const { debriefs, debriefLargest } = valuesOf(senseMakingParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const { seating } = community;
  const rounds = 1 + Math.floor(facilitation + 0.5) + debriefs;
  for (let round = 0; round < rounds; round++) {
    if (round > 0 && seating.presentCount <= debriefLargest) talk(community, 0, seating.presentCount, false);
    else for (let table = 0; table < seating.tableCount; table++) talk(community, seating.tableStart[table]!, seating.tableStart[table + 1]!, round === 0);
    for (let k = 0; k < seating.presentCount; k++) {
      const at = seating.present[k]! * facets.length;
      for (let facet = 0; facet < facets.length; facet++) community.climatePerception[at + facet] = community.scratch.nextClimate[at + facet]!;
    }
  }
}

/** People seated from `from` to `to` listen to each other; next perceptions go to the scratch buffer. */
function talk(community: Community, from: number, to: number, first: boolean): void {
  const { senseMakingRate, unboundedListening, confidenceBound: usualBound } = valuesOf(senseMakingParameters, community);
  const confidenceBound = unboundedListening === 1 ? Infinity : usualBound;
  const { anchorPull } = valuesOf(climateParameters, community);
  const { seating, climatePerception, climateAnchor, pairs, scratch } = community;
  const understanding = scratch.weights;
  for (let a = from; a < to; a++) {
    const person = seating.present[a]!;
    for (let b = from; b < to; b++) understanding[b - from] = vocabularyOverlap(community, person, seating.present[b]!);
    for (let facet = 0; facet < facets.length; facet++) {
      const at = person * facets.length + facet;
      const mine = climatePerception[at]!;
      let sum = 0;
      let total = 0;
      for (let b = from; b < to; b++) {
        if (a === b) continue;
        const other = seating.present[b]!;
        const theirs = climatePerception[other * facets.length + facet]!;
        const weight = senseMakingWeight(trustIn(community, person, other), mine - theirs, confidenceBound);
        sum += weight * understanding[b - from]! * (theirs - mine);
        total += weight;
      }
      const social = total > 0 ? senseMakingRate * (sum / total) : 0;
      scratch.nextClimate[at] = mine + social + (first ? anchorPull * (climateAnchor[at]! - mine) : 0);
    }
  }
  function trustIn(inside: Community, person: number, other: number): number {
    const pair = seating.tableOf[person] === seating.tableOf[other] ? pairAtTable(inside, person, other) : findPair(pairs, person, other);
    return pair >= 0 ? pairs.trust[pair]! : inside.trustPropensity[person]!;
  }
}

export const senseMakingMechanism: Mechanism = {
  id: 'senseMaking',
  title: 'Sense-making',
  claims: ['P13', 'P14', 'P16', 'P17'],
  idea: 'Talking about how it was brings perceptions together, but only among those who trust each other, do not see it too differently and understand each other\'s words; what one came to expect pulls back. So agreement grows without becoming complete, and camps can last.',
  equation: 'sw_ij = T_ij*max(0, 1-|C_if-C_jf|/epsC); C_if <- C_if + kap*(sum_j sw_ij*O_ij*(C_jf - C_if))/(sum_j sw_ij) + anch*(anchor - C_if), everybody at once; 1 + round(fac) rounds, the further ones in plenary without the anchor; averaging (DeGroot): epsC infinite',
  source: 'Friedkin & Johnsen 1990; Hegselmann & Krause 2002; Flache et al. 2017; rates: assumption',
  parameters: senseMakingParameters,
  off: { values: { senseMakingRate: 0 }, means: 'Nobody talks about how it was.' },
};
