/** Perceived consensus: working with somebody one notices whether they see the community the same way; that builds trust and makes the situation certain. */
import { approach, clamp01 } from '../arithmetic.ts';
import { climateOf, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { agendaParameters } from './agenda.ts';
import { takeEvidence } from './trust.ts';

export const perceivedConsensusParameters = declareParameters({
  perceivedConsensusStart: { symbol: 'pc0', default: 0.7, range: [0.3, 1], unit: '0-1', meaning: 'perceived consensus at the start', source: 'assumption', effect: { on: 'climate.perceivedConsensus', direction: 'up' } },
  agreementSlope: { symbol: 'agrSlope', default: 2, range: [1, 4], unit: 'per unit', meaning: 'loss of agreement per unit of distance', source: 'assumption', effect: { on: 'climate.perceivedConsensus', direction: 'down' } },
  perceivedConsensusRate: { symbol: 'pcRate', default: 0.25, range: [0.05, 0.5], unit: 'per own episode at Rref', meaning: 'rate of perceived consensus', source: 'assumption', per: 'own episode', effect: { on: 'climate.perceivedConsensus', direction: 'up' } },
  consensusFeedback: { symbol: 'consFb', default: 0.5, range: [0, 1], unit: 'factor', meaning: 'strength of agreement as trust evidence', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  evidenceWeightAgreement: { symbol: 'wtAgr', default: 0.5, range: [0, 1], unit: 'episodes', meaning: 'evidence weight of agreement, times consFb', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
});

/** Agreement noticed: (1 - wGoal) clamp(1 - slope |C_i - C_j|) + wGoal * mean overlap with the common goal. */
export function noticedAgreement(distance: number, agreementSlope: number, goalOverlap: number, goalAgreementWeight: number): number {
  return (1 - goalAgreementWeight) * clamp01(1 - agreementSlope * Math.abs(distance)) + goalAgreementWeight * goalOverlap;
}

/** After the answer both notice how far they agree. */
export function noticeAgreement(community: Community, episode: Episode): void {
  const { agreementSlope, consensusFeedback, evidenceWeightAgreement } = valuesOf(perceivedConsensusParameters, community);
  const { perceivedConsensusRate } = ratesOf(perceivedConsensusParameters, community);
  const { goalAgreementWeight } = valuesOf(agendaParameters, community);
  const { perceivedConsensus, goalOverlap } = community;
  const { asker, helper } = episode;
  const agreement = noticedAgreement(climateOf(community, asker) - climateOf(community, helper), agreementSlope, (goalOverlap[asker]! + goalOverlap[helper]!) / 2, goalAgreementWeight);
  perceivedConsensus[asker] = approach(perceivedConsensus[asker]!, agreement, perceivedConsensusRate);
  perceivedConsensus[helper] = approach(perceivedConsensus[helper]!, agreement, perceivedConsensusRate);
  const weight = evidenceWeightAgreement * consensusFeedback;
  takeEvidence(community, episode.askerPair, agreement, weight);
  takeEvidence(community, episode.helperPair, agreement, weight);
}

export const perceivedConsensusMechanism: Mechanism = {
  id: 'perceivedConsensus',
  title: 'Perceived consensus',
  claims: ['P13', 'P14', 'P15'],
  idea: 'Consensus can only act through what people notice: in each interaction both sense whether the other sees the community the same way. Agreement builds trust; a weak situation, where one cannot tell how others will react, makes people reluctant to ask and to give. Nobody ever reads the index of the whole group.',
  equation: 'agr = (1-wGoal)*clamp(1 - slope*|C_i-C_j|) + wGoal*overlap; pc <- pc + pcRate*(agr - pc) for both; trust evidence agr with weight wtAgr*consFb; pc enters asking (askAmb) and giving (giveAmb)',
  source: 'Mischel 1973; Schneider, Salvaggio & Subirats 2002 (from memory); numbers: assumption',
  parameters: perceivedConsensusParameters,
  off: { values: { consensusFeedback: 0, askAmbiguityWeight: 0, giveAmbiguityWeight: 0 }, means: 'Whether people notice agreement makes no difference.' },
};
