/**
 * Trust of one person in another: at first a guess from category and disposition, then an evidence-weighted mean in which bad news weighs more.
 */
import { clamp01 } from '../arithmetic.ts';
import { pairAtTable, rivalryBetween, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { findPair } from '../pairs.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { record } from '../events.ts';

export const trustParameters = declareParameters({
  trustSameOrganization: { symbol: 'wSame', default: 0.15, range: [0, 0.3], unit: 'trust', meaning: 'start trust added within one organization', source: 'assumption', effect: { on: 'climate.trustFacet', direction: 'up' } },
  trustKnowledgeInstitution: { symbol: 'wKI', default: 0.1, range: [0, 0.2], unit: 'trust', meaning: 'start trust added for a knowledge institution', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  trustRivalry: { symbol: 'wRho', default: 0.25, range: [0, 0.4], unit: 'trust per unit', meaning: 'start trust taken away by rivalry', source: 'assumption', effect: { on: 'trust.rivals', direction: 'down' } },
  trustOtherType: { symbol: 'wType', default: 0.1, range: [0, 0.15], unit: 'trust', meaning: 'start trust taken away between sectors or types', source: 'assumption', effect: { on: 'trust.publicPrivate', direction: 'down' } },
  trustPriorStrength: { symbol: 'ev0', default: 4, range: [2, 10], unit: 'episodes', meaning: 'strength of the swift prior', source: 'assumption', effect: { on: 'trust.mean', direction: 'down' } },
  trustRateFloor: { symbol: 'aMin', default: 0.05, range: [0.02, 0.1], unit: 'per unit of evidence', meaning: 'lowest rate, keeps trust adaptive', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  trustStepMax: { symbol: 'stepMax', default: 0.6, range: [0.3, 1], unit: 'share of the distance', meaning: 'largest single step', source: 'assumption', effect: { on: 'trust.mean', direction: 'down' } },
  negativityWeight: { symbol: 'wNeg', default: 2.5, range: [1, 4], unit: 'factor', meaning: 'weight of bad against good news; 1 = symmetric null', source: 'Slovic 1993; Baumeister et al. 2001 (from memory)', sourcedRange: [2, 2.5], effect: { on: 'climate.trustFacet', direction: 'down' } },
  negativityRivalry: { symbol: 'rhoNeg', default: 0.5, range: [0, 1], unit: 'per unit', meaning: 'extra negativity towards rivals', source: 'assumption', effect: { on: 'trust.rivals', direction: 'down', given: { rivalry: 1 } } },
  evidenceWeightObserved: { symbol: 'wtObs', default: 0.3, range: [0, 1], unit: 'episodes', meaning: 'evidence weight of a seen episode', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  evidenceWeightAsked: { symbol: 'wtAsked', default: 0.5, range: [0, 1], unit: 'episodes', meaning: 'evidence weight of being asked', source: 'assumption', effect: { on: 'trust.publicPrivate', direction: 'up' } },
  trustValueAsked: { symbol: 'tvAsked', default: 0.75, range: [0.375, 1], unit: '0-1', meaning: 'evidence value of being asked', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  trustValueDecline: { symbol: 'tvCap', default: 0.45, range: [0.225, 0.675], unit: '0-1', meaning: 'highest evidence value of a polite decline', source: 'assumption', effect: { on: 'climate.trustFacet', direction: 'up' } },
  leakHazard: { symbol: 'leak', default: 0.3, range: [0, 0.6], unit: 'per help', meaning: 'hazard of a leak, times rivalry x sensitivity', source: 'assumption', effect: { on: 'exchange.leaks', direction: 'up', given: { rivalry: 1 } } },
  evidenceWeightLeak: { symbol: 'wtLeak', default: 2, range: [1, 4], unit: 'episodes', meaning: 'evidence weight of a leak (value 0)', source: 'assumption', effect: { on: 'trust.rivals', direction: 'down', given: { rivalry: 1, leakHazard: 0.6 } } },
  evidenceHalfLife: { symbol: 'evHl', default: 91, range: [26, 1000], unit: 'weeks', meaning: 'half-life of the evidence count', source: 'assumption', per: 'half-life', effect: { on: 'trust.publicPrivate', direction: 'down' } },
  evidenceWeightResponse: { symbol: 'wtResp', default: 1, range: [0, 2], unit: 'episodes', meaning: 'evidence weight of an answer to an own question', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'down' } },
  topicSensitivityFactor: { symbol: 'sensF', default: 1, range: [0, 1], unit: 'factor', meaning: 'factor on the sensitivity of topics; a confidentiality charter halves it', source: 'assumption', effect: { on: 'exchange.refusedShare', direction: 'up', given: { rivalry: 1 } } },
});

/** Most colleagues asked about somebody new. */
const mostColleagues = 8;

/** Swift trust: clamp(d + wSame - wRho rho - wType + wKI). */
export function swiftTrust(propensity: number, sameOrganization: boolean, institution: boolean, rivalry: number, otherKind: boolean, weights: { trustSameOrganization: number; trustKnowledgeInstitution: number; trustRivalry: number; trustOtherType: number }): number {
  return clamp01(
    propensity + (sameOrganization ? weights.trustSameOrganization : 0) + (institution ? weights.trustKnowledgeInstitution : 0)
      - weights.trustRivalry * rivalry - (otherKind ? weights.trustOtherType : 0),
  );
}

/** New trust after an item of evidence of this value and weight; bad news weighs more, the more so from a rival. */
export function trustAfter(trust: number, evidence: number, value: number, weight: number, rivalry: number, rule: { trustPriorStrength: number; trustRateFloor: number; trustStepMax: number; negativityWeight: number; negativityRivalry: number }): number {
  const felt = value < trust ? weight * rule.negativityWeight * (1 + rule.negativityRivalry * rivalry) : weight;
  const rate = Math.max(rule.trustRateFloor, 1 / (rule.trustPriorStrength + evidence + 1));
  return trust + Math.min(rule.trustStepMax, felt * rate) * (value - trust);
}

function categoryTrust(community: Community, person: number, other: number): number {
  const { scenario, organizationOf } = community;
  const own = organizationOf[person]!;
  const theirs = organizationOf[other]!;
  const mine = scenario.organizations[own]!;
  const its = scenario.organizations[theirs]!;
  return swiftTrust(
    community.trustPropensity[person]!, own === theirs, community.fromKnowledgeInstitution[other] === 1, rivalryBetween(community, person, other),
    own !== theirs && (mine.type !== its.type || mine.sector !== its.sector), valuesOf(trustParameters, community),
  );
}

/** Trust before the two have met; about or by a newcomer partly what the organization's other members hold. */
export function startTrust(community: Community, person: number, other: number, newcomerTrustShare: number): number {
  const category = categoryTrust(community, person, other);
  const newcomer = community.generation[other]! > 0 ? other : community.generation[person]! > 0 ? person : -1;
  if (newcomer < 0) return category;
  const { colleagues, colleagueStart, organizationOf, pairs } = community;
  const organization = organizationOf[newcomer]!;
  let sum = 0;
  let count = 0;
  for (let k = colleagueStart[organization]!; k < colleagueStart[organization + 1]! && count < mostColleagues; k++) {
    const colleague = colleagues[k]!;
    if (colleague === person || colleague === other) continue;
    const from = newcomer === other ? person : colleague;
    const to = newcomer === other ? colleague : other;
    const pair = findPair(pairs, from, to);
    sum += pair >= 0 ? pairs.trust[pair]! : categoryTrust(community, from, to);
    count++;
  }
  return count === 0 ? category : (1 - newcomerTrustShare) * category + newcomerTrustShare * (sum / count);
}

/** Takes one item of evidence into a record. */
export function takeEvidence(community: Community, pair: number, value: number, weight: number): void {
  const { pairs } = community;
  const rivalry = rivalryBetween(community, pairs.from[pair]!, pairs.to[pair]!);
  pairs.trust[pair] = trustAfter(pairs.trust[pair]!, pairs.evidence[pair]!, value, weight, rivalry, valuesOf(trustParameters, community));
  pairs.evidence[pair] = pairs.evidence[pair]! + weight;
}

/** Sensitivity of a topic now, 0-1. */
export function sensitivityOf(community: Community, topic: number): number {
  return community.topicSensitivity[topic]! * valuesOf(trustParameters, community).topicSensitivityFactor;
}

/** After an answer: asker, person asked and observers take it as evidence; what was said to a rival may leak. */
export function trustAfterEpisode(community: Community, episode: Episode): void {
  const { evidenceWeightResponse, evidenceWeightObserved, evidenceWeightAsked, trustValueAsked, trustValueDecline, leakHazard, evidenceWeightLeak } = valuesOf(trustParameters, community);
  const { pairs, seating } = community;
  const { asker, helper, askerPair, helperPair, valence } = episode;
  const mild = episode.response === 'declined';
  takeEvidence(community, askerPair, mild ? Math.min(pairs.trust[askerPair]!, trustValueDecline) : valence, evidenceWeightResponse);
  takeEvidence(community, helperPair, trustValueAsked, evidenceWeightAsked);
  for (let k = 0; k < episode.observerCount; k++) {
    const observer = episode.observers[k]!;
    if (seating.tableOf[observer] !== seating.tableOf[helper]) continue;
    const pair = pairAtTable(community, observer, helper);
    takeEvidence(community, pair, mild ? Math.min(pairs.trust[pair]!, trustValueDecline) : valence, evidenceWeightObserved);
  }
  if (episode.response !== 'helped' || episode.feedback) return;
  const hazard = leakHazard * rivalryBetween(community, asker, helper) * sensitivityOf(community, episode.topic);
  if (hazard > 0 && uniform(community.streams.leak, community.occasion, community.address[asker]!, community.address[helper]!) < hazard) {
    takeEvidence(community, helperPair, 0, evidenceWeightLeak);
    record(community, 'leaked', { who: asker, whom: helper, topic: episode.topic, table: episode.table });
    episode.leaked = true;
  }
}

export const trustMechanism: Mechanism = {
  id: 'trust',
  title: 'Dyadic trust',
  claims: ['P03', 'P04', 'P06'],
  idea: 'Before people know each other, trust rests on disposition and category: own organization, knowledge institution, rival. Evidence then takes over; bad news weighs more than good news, and what one told a rival may be used against one.',
  equation: 'T_ij(0) = clamp(d_i + wSame + wKI - wRho*rho_ij - wType); T_ij <- T_ij + min(stepMax, wt*max(aMin, 1/(ev0+ev_ij+1)))*(tv - T_ij), wt times wNeg*(1 + rhoNeg*rho_ij) when tv < T_ij; ev_ij += wt',
  source: 'Robert, Dennis & Hung 2009; Slovic 1993 (from memory); numbers: assumption',
  parameters: trustParameters,
  off: { values: { trustStepMax: 0 }, means: 'Trust stays the first guess from category and disposition.' },
};
