/**
 * Help giving: the person asked is willing or not, able or not, understood or not. Five responses: help, misunderstood, cannot help, a polite
 * decline, a rebuff.
 */
import { bushMosteller, clamp01 } from '../arithmetic.ts';
import { chanceOfChoice } from '../choice.ts';
import { climateOf, pairAtTable, rivalryBetween, type Community } from '../community.ts';
import { feltAsHelp, type Episode } from '../episode.ts';
import { record } from '../events.ts';
import { declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { normal, uniform } from '../random.ts';
import { beliefAbout, glanceAt, takeReferral } from './expertise.ts';
import { facilitationParameters } from './facilitation.ts';
import { knowledgeInstitutionParameters } from './knowledgeInstitution.ts';
import { sensitivityOf } from './trust.ts';
import { goesUnnoticed, understands } from './vocabulary.ts';

export const helpGivingParameters = declareParameters({
  giveBaseline: { symbol: 'give0', default: 1.1, range: [0, 2], unit: 'logit', meaning: 'baseline of giving', source: 'assumption', effect: { on: 'exchange.declined', direction: 'down' } },
  giveTrustWeight: { symbol: 'giveT', default: 3, range: [1.5, 4.5], unit: 'logit per unit', meaning: 'weight of trust in the asker', source: 'assumption', effect: { on: 'exchange.referrals', direction: 'up' } },
  giveReciprocityWeight: { symbol: 'giveRec', default: 0.8, range: [0, 3], unit: 'logit per unit', meaning: 'weight of own debt to the asker', source: 'assumption', effect: { on: 'exchange.declined', direction: 'up' } },
  giveHabitWeight: { symbol: 'giveG', default: 1.5, range: [0, 3], unit: 'logit per unit', meaning: 'weight of help-giving propensity', source: 'assumption', effect: { on: 'exchange.declined', direction: 'down' } },
  giveLearningGoalWeight: { symbol: 'giveLgo', default: 1, range: [0, 3], unit: 'logit per unit', meaning: 'weight of learning goal orientation', source: 'assumption', effect: { on: 'exchange.refusedShare', direction: 'down', given: { learningGoalOrientationMean: 0.85 } } },
  giveClimateWeight: { symbol: 'giveC', default: 1.5, range: [0, 3], unit: 'logit per unit', meaning: 'weight of perceived climate (norm)', source: 'assumption', effect: { on: 'exchange.refusedShare', direction: 'down', given: { climateStart: 0.7 } } },
  giveMotivationWeight: { symbol: 'giveMot', default: 3.5, range: [0, 5], unit: 'logit per unit', meaning: 'weight of motivation to participate', source: 'assumption', effect: { on: 'safety.mean', direction: 'up' } },
  giveRivalryWeight: { symbol: 'giveRho', default: 3, range: [1, 5], unit: 'logit per unit', meaning: 'weight of rivalry x sensitivity', source: 'assumption', effect: { on: 'exchange.refusedShare', direction: 'up', given: { rivalry: 1 } } },
  giveReturnRelief: { symbol: 'giveRet', default: 0.5, range: [0, 1], unit: 'share', meaning: 'share of the rivalry term that an expected return takes away', source: 'assumption', effect: { on: 'exchange.refusedShare', direction: 'down', given: { rivalry: 1, giveRivalryWeight: 5 } } },
  giveLoadWeight: { symbol: 'giveLoad', default: 0.6, range: [0, 1.5], unit: 'logit per ask', meaning: 'weight of asks already handled this round', source: 'assumption', effect: { on: 'exchange.declined', direction: 'up' } },
  giveAmbiguityWeight: { symbol: 'giveAmb', default: 2, range: [0, 4], unit: 'logit per unit', meaning: 'weak-situation penalty: weight of 1 - perceived consensus', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'down' } },
  macroConsensusWeight: { symbol: 'macroW', default: 0, range: [0, 2], unit: 'per unit', meaning: 'macro switch, for comparison only', source: 'assumption', effect: { on: 'exchange.refusedShare', direction: 'down' } },
  rebuffTendency: { symbol: 'pr0', default: 0.2, range: [0.02, 0.5], unit: 'probability', meaning: 'base rebuff tendency among the unwilling', source: 'assumption', effect: { on: 'exchange.rebuffed', direction: 'up' } },
  abilityMargin: { symbol: 'canMargin', default: 0.03, range: [0, 0.1], unit: 'knowledge level', meaning: 'lead in knowledge needed to be able to help', source: 'assumption', effect: { on: 'exchange.referrals', direction: 'up' } },
  qualityBaseline: { symbol: 'q0', default: 0.6, range: [0.3, 0.9], unit: '0-1', meaning: 'help quality at neutral climate and goals', source: 'assumption', effect: { on: 'climate.feedback', direction: 'up' } },
  qualityClimateWeight: { symbol: 'qC', default: 0.3, range: [0.15, 0.45], unit: 'per unit', meaning: 'climate on help quality', source: 'assumption', effect: { on: 'climate.feedback', direction: 'up', given: { climateStart: 0.7 } } },
  qualityLearningGoalWeight: { symbol: 'qG', default: 0.3, range: [0.15, 0.45], unit: 'per unit', meaning: 'learning goal orientation on help quality', source: 'assumption', effect: { on: 'climate.feedback', direction: 'up', given: { learningGoalOrientationMean: 0.85 } } },
  qualityNoise: { symbol: 'qSd', default: 0.1, range: [0.05, 0.15], unit: '0-1', meaning: 'SD of help quality', source: 'assumption', effect: { on: 'climate.learning', direction: 'down' } },
  guardedness: { symbol: 'guard', default: 0, range: [0, 1], unit: 'share', meaning: 'loss of quality by rivalry x sensitivity (option)', source: 'assumption', effect: { on: 'climate.feedback', direction: 'down', given: { rivalry: 1 } } },
  valenceHelp: { symbol: 'vHelp', default: 0.54, range: [0.27, 0.81], unit: 'valence', meaning: 'valence of help of quality 0', source: 'assumption', effect: { on: 'climate.support', direction: 'up' } },
  valenceHelpQuality: { symbol: 'vHelpQ', default: 0.45, range: [0.225, 0.675], unit: 'valence', meaning: 'valence added by quality 1', source: 'assumption', effect: { on: 'climate.support', direction: 'up' } },
  valenceCannot: { symbol: 'vCannot', default: 0.5, range: [0.275, 0.825], unit: 'valence', meaning: 'valence of "cannot"', source: 'assumption', effect: { on: 'safety.mean', direction: 'up' } },
  valenceMisunderstood: { symbol: 'vMis', default: 0.35, range: [0.175, 0.525], unit: 'valence', meaning: 'valence of a misunderstanding that is noticed', source: 'assumption', effect: { on: 'seeking.readiness', direction: 'up' } },
  valenceUnnoticed: { symbol: 'vUnd', default: 0.7, range: [0.35, 1], unit: 'valence', meaning: 'valence of a misunderstanding that is not noticed', source: 'assumption', effect: { on: 'seeking.readiness', direction: 'up' } },
  valenceDecline: { symbol: 'vDecline', default: 0.4, range: [0.2, 0.6], unit: 'valence', meaning: 'valence of a polite decline', source: 'assumption', effect: { on: 'safety.mean', direction: 'up' } },
  valenceRebuff: { symbol: 'vRebuff', default: 0, range: [0, 0.3], unit: 'valence', meaning: 'valence of a rebuff', source: 'assumption', effect: { on: 'trust.mean', direction: 'up', given: { facilitation: 0, rebuffTendency: 0.5 } } },
  helpGivingRate: { symbol: 'lG', default: 0.15, range: [0.05, 0.3], unit: 'per own episode at Rref', meaning: 'learning rate of help-giving propensity', source: 'assumption', per: 'own episode', effect: { on: 'giving.readiness', direction: 'up' } },
  stimulusHelp: { symbol: 'stHelp', default: 0.4, range: [0, 1], unit: '-1 to 1', meaning: 'stimulus of a successful help for the giver', source: 'assumption', effect: { on: 'giving.readiness', direction: 'up' } },
  stimulusMisunderstood: { symbol: 'stMis', default: -0.6, range: [-1, 0], unit: '-1 to 1', meaning: 'the same when misunderstood', source: 'assumption', effect: { on: 'giving.readiness', direction: 'up' } },
  stimulusLeak: { symbol: 'stLeak', default: -1, range: [-1, 0], unit: '-1 to 1', meaning: 'the same after a leak', source: 'assumption', effect: { on: 'giving.readiness', direction: 'up', given: { rivalry: 1, leakHazard: 0.6 } } },
  reciprocityReceived: { symbol: 'recIn', default: 0.25, range: [0.125, 0.375], unit: 'per help, not converted', meaning: 'debt added by being helped', source: 'assumption', effect: { on: 'exchange.declined', direction: 'down' } },
  reciprocityGiven: { symbol: 'recOut', default: 0.15, range: [0.075, 0.225], unit: 'per help, not converted', meaning: 'debt taken away by helping', source: 'assumption', effect: { on: 'trust.mean', direction: 'down' } },
  reciprocityHalfLife: { symbol: 'recHl', default: 54, range: [13, 260], unit: 'weeks', meaning: 'half-life of the balance', source: 'assumption', per: 'half-life', effect: { on: 'exchange.refusedShare', direction: 'either', because: 'debts and claims fade alike' } },
});

/** a_wg around which the macro comparison (`macroConsensusWeight`) is neutral. */
const usualAgreement = 0.8;

/** What a person weighs when asked for help. */
export interface Willingness {
  readonly trust: number;
  readonly debt: number;
  readonly habit: number;
  readonly learningGoals: number;
  readonly climate: number;
  readonly motivation: number;
  readonly rivalry: number;
  readonly sensitivity: number;
  readonly expectedReturn: number;
  readonly asksHandled: number;
  readonly consensus: number;
  readonly institution: number;
}

/** Log-odds of being willing: give0 + giveT (T-.5) + giveRec rec + giveG (2G-1) + giveLgo (g-.5) + giveC (C-.5) + giveMot (mP-.5) - giveRho rho sens (1 - giveRet ret) - giveLoad asked - giveAmb (1-pc). */
export function willingness(of: Willingness, weights: { [Name in 'giveBaseline' | 'giveTrustWeight' | 'giveReciprocityWeight' | 'giveHabitWeight' | 'giveLearningGoalWeight' | 'giveClimateWeight' | 'giveMotivationWeight' | 'giveRivalryWeight' | 'giveReturnRelief' | 'giveLoadWeight' | 'giveAmbiguityWeight']: number }): number {
  return weights.giveBaseline + of.institution + weights.giveTrustWeight * (of.trust - 0.5) + weights.giveReciprocityWeight * of.debt + weights.giveHabitWeight * (2 * of.habit - 1)
    + weights.giveLearningGoalWeight * (of.learningGoals - 0.5) + weights.giveClimateWeight * (of.climate - 0.5) + weights.giveMotivationWeight * (of.motivation - 0.5)
    - weights.giveRivalryWeight * of.rivalry * of.sensitivity * (1 - weights.giveReturnRelief * of.expectedReturn) - weights.giveLoadWeight * of.asksHandled - weights.giveAmbiguityWeight * (1 - of.consensus);
}

/** Chance that an unwilling person rebuffs: pr0 2 (1 - T)(1 - C)(1 - fac). */
export function rebuffChance(tendency: number, trust: number, climate: number, facilitation: number): number {
  return clamp01(tendency * 2 * (1 - trust) * (1 - climate) * (1 - facilitation));
}

/** What the person asked expects to learn from the asker later: the largest believed lead on any topic, 0-1. */
export function expectedReturn(community: Community, helper: number, pair: number): number {
  const { knowledge, topics } = community;
  let best = 0;
  for (let topic = 0; topic < topics; topic++) best = Math.max(best, glanceAt(community, pair, topic) - knowledge[helper * topics + topic]!);
  return clamp01(best);
}

/** The person asked answers; response, quality and valence are filled into the episode. */
export function answer(community: Community, episode: Episode): void {
  const parameters = valuesOf(helpGivingParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const { institutionGiving } = valuesOf(knowledgeInstitutionParameters, community);
  const { pairs, streams, occasion, address, scratch, knowledge, topics } = community;
  const { asker, helper, helperPair, topic } = episode;
  const trust = pairs.trust[helperPair]!;
  const climate = climateOf(community, helper);
  const rivalry = rivalryBetween(community, helper, asker);
  const sensitivity = sensitivityOf(community, topic);
  const logit = willingness({
    trust, debt: pairs.reciprocity[helperPair]!, habit: community.helpGivingPropensity[helper]!, learningGoals: community.learningGoalOrientation[helper]!, climate,
    motivation: community.motivationToParticipate[helper]!, rivalry, sensitivity, expectedReturn: rivalry > 0 ? expectedReturn(community, helper, helperPair) : 0,
    asksHandled: scratch.asksHandled[helper]!, consensus: community.perceivedConsensus[helper]!, institution: community.fromKnowledgeInstitution[helper] === 1 ? institutionGiving : 0,
  }, parameters);
  scratch.asksHandled[helper] = scratch.asksHandled[helper]! + 1;
  const macro = 1 + parameters.macroConsensusWeight * (community.tally.agreement - usualAgreement);
  const who = address[asker]!;
  episode.referred = -1;
  episode.unnoticed = false;
  episode.leaked = false;
  episode.quality = 0;
  episode.gain = 0;
  if (uniform(streams.willing, occasion, who, address[helper]!) >= chanceOfChoice(logit * macro, community)) {
    const rebuff = uniform(streams.rebuff, occasion, who, address[helper]!) < rebuffChance(parameters.rebuffTendency, trust, climate, facilitation);
    episode.response = rebuff ? 'rebuffed' : 'declined';
    episode.valence = rebuff ? parameters.valenceRebuff : parameters.valenceDecline;
    return;
  }
  if (!episode.feedback && knowledge[helper * topics + topic]! <= knowledge[asker * topics + topic]! + parameters.abilityMargin) {
    episode.response = 'cannotHelp';
    episode.valence = parameters.valenceCannot;
    refer(community, episode);
    return;
  }
  const noise = parameters.qualityNoise * normal(streams.quality, occasion, who, address[helper]!);
  const quality = clamp01(parameters.qualityBaseline + parameters.qualityClimateWeight * (climate - 0.5) + parameters.qualityLearningGoalWeight * (community.learningGoalOrientation[helper]! - 0.5) + noise);
  episode.quality = quality * (1 - parameters.guardedness * rivalry * sensitivity);
  if (understands(community, episode)) {
    episode.response = 'helped';
    episode.valence = clamp01(parameters.valenceHelp + parameters.valenceHelpQuality * episode.quality);
    return;
  }
  episode.response = 'misunderstood';
  episode.unnoticed = goesUnnoticed(community, episode);
  episode.valence = episode.unnoticed ? parameters.valenceUnnoticed : parameters.valenceMisunderstood;
}

/** Who cannot help names the table-mate believed to know most; the asker takes over part of that belief. */
function refer(community: Community, episode: Episode): void {
  const { seating } = community;
  const { asker, helper, topic } = episode;
  const table = seating.tableOf[helper]!;
  let best = -1;
  let bestBelief = -1;
  for (let k = seating.tableStart[table]!; k < seating.tableStart[table + 1]!; k++) {
    const mate = seating.present[k]!;
    if (mate === asker || mate === helper) continue;
    const belief = beliefAbout(community, pairAtTable(community, helper, mate), topic);
    if (belief > bestBelief) {
      bestBelief = belief;
      best = mate;
    }
  }
  if (best < 0) return;
  takeReferral(community, pairAtTable(community, asker, best), pairAtTable(community, helper, best), topic);
  episode.referred = best;
  community.tally.referrals++;
}

/** Counts the answer and writes it down. */
export function recordAnswer(community: Community, episode: Episode): void {
  record(community, episode.response, { who: episode.asker, whom: episode.helper, third: episode.referred, topic: episode.topic, gain: episode.gain, valence: episode.valence, flag: episode.feedback, table: episode.table });
  if (episode.response !== 'helped') return;
  if (community.organizationOf[episode.asker] !== community.organizationOf[episode.helper]) community.tally.helpedAcross++;
  if (episode.ownProblem) community.ownQuestionsAnswered[episode.asker] = community.ownQuestionsAnswered[episode.asker]! + 1;
}

/** Help that works makes giving again likelier; being misunderstood or betrayed makes it less so. Help received is a debt. */
export function learnToGive(community: Community, episode: Episode): void {
  const { stimulusHelp, stimulusMisunderstood, stimulusLeak, reciprocityReceived, reciprocityGiven } = valuesOf(helpGivingParameters, community);
  const { helpGivingRate } = ratesOf(helpGivingParameters, community);
  const { helpGivingPropensity, pairs } = community;
  const { helper, askerPair, helperPair } = episode;
  const felt = feltAsHelp(episode);
  if (felt) helpGivingPropensity[helper] = bushMosteller(helpGivingPropensity[helper]!, helpGivingRate, stimulusHelp);
  else if (episode.response === 'misunderstood') helpGivingPropensity[helper] = bushMosteller(helpGivingPropensity[helper]!, helpGivingRate, stimulusMisunderstood);
  if (episode.leaked) helpGivingPropensity[helper] = bushMosteller(helpGivingPropensity[helper]!, helpGivingRate, stimulusLeak);
  if (!felt) return;
  pairs.reciprocity[askerPair] = Math.min(1, pairs.reciprocity[askerPair]! + reciprocityReceived);
  pairs.reciprocity[helperPair] = Math.max(-1, pairs.reciprocity[helperPair]! - reciprocityGiven);
}

export const helpGivingMechanism: Mechanism = {
  id: 'helpGiving',
  title: 'Help giving',
  claims: ['P02', 'P03', 'P08', 'P09'],
  idea: 'Whether a person asked is willing depends on trust in the asker, debts, habit, learning goals, the climate as a norm, motivation, how certain the situation is and how busy this round has been. Rivalry matters where the topic is sensitive, less where something may come back. The unwilling decline politely or rebuff; the willing may not know, or may not be understood.',
  equation: 'P(willing) = sig(give0 + giveT*(T_ji-.5) + giveRec*rec_ji + giveG*(2G_j-1) + giveLgo*(g_j-.5) + giveC*(C_j-.5) + giveMot*(mP_j-.5) - giveRho*rho*sens_t*(1-giveRet*ret_ij) - giveLoad*asked_j - giveAmb*(1-pc_j)); unwilling: rebuff with chance pr0*2*(1-T_ji)*(1-C_j)*(1-fac), else decline; k_jt <= k_it + canMargin: cannot help, with referral',
  source: 'Schrader 1991; von Hippel 1987; Connelly et al. 2012; Cerne et al. 2014; weights: assumption',
  parameters: helpGivingParameters,
  off: { values: { giveBaseline: -1000 }, means: 'Nobody is ever willing to help.' },
};
