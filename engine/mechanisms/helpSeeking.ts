/**
 * Help seeking: a participant with a need weighs the worth of asking somebody at the table against the social cost, and asks or keeps silent.
 */
import { bushMosteller, clamp01 } from '../arithmetic.ts';
import { chanceOfChoice } from '../choice.ts';
import { pairAtTable, rivalryBetween, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { record } from '../events.ts';
import { declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { questionSource, questionTopic, setAside } from './agenda.ts';
import { beliefAbout } from './expertise.ts';
import { facilitationParameters } from './facilitation.ts';
import { unfamiliarity } from './familiarity.ts';
import { vocabularyOverlap } from './vocabulary.ts';

export const helpSeekingParameters = declareParameters({
  needLevelLow: { symbol: 'needLow', default: 0.45, range: [0, 0.9], unit: 'knowledge level', meaning: 'lowest level a need requires', source: 'assumption', effect: { on: 'exchange.asks', direction: 'up', given: { needLevelHigh: 0.95 } } },
  needLevelHigh: { symbol: 'needHigh', default: 0.95, range: [0.5, 1], unit: 'knowledge level', meaning: 'highest level a need requires', source: 'assumption', effect: { on: 'exchange.asks', direction: 'up' } },
  smallestNeed: { symbol: 'gapMin', default: 0.05, range: [0, 0.2], unit: 'knowledge level', meaning: 'gap below which there is no need', source: 'assumption', effect: { on: 'exchange.cannotHelp', direction: 'down' } },
  askBaseline: { symbol: 'ask0', default: 0.2, range: [-1, 1], unit: 'logit', meaning: 'baseline of asking', source: 'assumption', effect: { on: 'exchange.unaskedShare', direction: 'down' } },
  askHabitWeight: { symbol: 'askH', default: 2, range: [0, 3], unit: 'logit per unit', meaning: 'weight of help-seeking propensity', source: 'assumption', effect: { on: 'exchange.sawNoPoint', direction: 'down' } },
  askMotivationWeight: { symbol: 'askMot', default: 3.5, range: [0, 5], unit: 'logit per unit', meaning: 'weight of motivation to participate', source: 'assumption', effect: { on: 'exchange.unaskedShare', direction: 'down' } },
  askWorthWeight: { symbol: 'askV', default: 6, range: [3, 9], unit: 'logit per unit', meaning: 'weight of the worth of asking', source: 'assumption', effect: { on: 'exchange.sawNoPoint', direction: 'down' } },
  askCostWeight: { symbol: 'askQ', default: 3, range: [1.5, 4.5], unit: 'logit per unit', meaning: 'weight of the social cost of asking', source: 'assumption', effect: { on: 'exchange.asks', direction: 'down' } },
  askAmbiguityWeight: { symbol: 'askAmb', default: 1.5, range: [0, 3], unit: 'logit per unit', meaning: 'weak-situation penalty: weight of 1 - perceived consensus', source: 'assumption', effect: { on: 'exchange.unaskedShare', direction: 'up' } },
  askCostBaseline: { symbol: 'cBase', default: 0.1, range: [0, 0.8], unit: 'cost', meaning: 'social cost nobody escapes', source: 'assumption', effect: { on: 'exchange.sawNoPoint', direction: 'up' } },
  askCostSafety: { symbol: 'cSafety', default: 0.5, range: [0, 0.8], unit: 'cost per unit', meaning: 'cost of lacking psychological safety (the biggest term)', source: 'assumption', effect: { on: 'exchange.unaskedShare', direction: 'up' } },
  askCostUnfamiliarity: { symbol: 'cUnfam', default: 0.25, range: [0, 0.8], unit: 'cost per unit', meaning: 'cost of asking an unfamiliar person', source: 'assumption', effect: { on: 'exchange.unaskedShare', direction: 'up' } },
  askCostRivalry: { symbol: 'cRival', default: 0.25, range: [0, 0.8], unit: 'cost per unit', meaning: 'cost of asking a rival', source: 'assumption', effect: { on: 'trust.rivals', direction: 'down', given: { rivalry: 1 } } },
  askCostAvoidance: { symbol: 'cAvoid', default: 0.2, range: [0, 0.8], unit: 'cost per unit', meaning: 'cost of performance-avoid orientation', source: 'assumption', effect: { on: 'exchange.sawNoPoint', direction: 'up' } },
  askCostFacilitation: { symbol: 'cFac', default: 0.15, range: [0, 0.3], unit: 'cost per unit', meaning: 'cost taken away by a facilitator who invites questions', source: 'assumption', effect: { on: 'exchange.sawNoPoint', direction: 'down', given: { facilitation: 1 } } },
  helpSeekingRate: { symbol: 'lH', default: 0.25, range: [0.05, 0.4], unit: 'per own episode at Rref', meaning: 'learning rate of help-seeking propensity', source: 'assumption', per: 'own episode', effect: { on: 'seeking.readiness', direction: 'up' } },
  aspiration: { symbol: 'asp', default: 0.5, range: [0.3, 0.7], unit: 'valence', meaning: 'valence above which asking pays (fixed, not habituating)', source: 'assumption', effect: { on: 'seeking.readiness', direction: 'down' } },
  helpfulnessUnderestimation: { symbol: 'phi0', default: 0.6, range: [0.4, 1], unit: 'share', meaning: 'expected helpfulness at start as a share of trust', source: 'Flynn & Lake 2008', sourcedRange: [0.5, 1], effect: { on: 'helpfulness.expected', direction: 'up' } },
  helpfulnessRateFloor: { symbol: 'phMin', default: 0.1, range: [0, 0.3], unit: 'per own episode, not converted', meaning: 'lowest rate of expected helpfulness', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'up' } },
  helpfulnessRateObserved: { symbol: 'phObs', default: 0.1, range: [0, 0.3], unit: 'per seen episode, not converted', meaning: 'the same, for an observer', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'up' } },
  helpfulnessOfMisunderstanding: { symbol: 'phMis', default: 0.6, range: [0, 1], unit: '0-1', meaning: 'evidence value of a misunderstood answer', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'up' } },
  candidatesConsidered: { symbol: 'mCand', default: 5, range: [2, 50], unit: 'people', meaning: 'table-mates considered', source: 'assumption', whole: true, effect: { on: 'climate.trustFacet', direction: 'up' } },
  exploration: { symbol: 'explore', default: 0.1, range: [0, 0.3], unit: 'probability', meaning: 'probability of a random candidate instead of the best', source: 'assumption', effect: { on: 'exchange.unaskedShare', direction: 'up' } },
  feedbackShare: { symbol: 'feedbackShare', default: 0.3, range: [0, 1], unit: 'share of turns', meaning: 'share of turns about feedback on own practice', source: 'assumption', effect: { on: 'exchange.feedbackShare', direction: 'up' } },
  feedbackCostFactor: { symbol: 'feedbackCost', default: 2, range: [1, 3], unit: 'factor', meaning: 'factor on cSafety in a feedback ask', source: 'assumption', effect: { on: 'exchange.feedbackShare', direction: 'down' } },
});

/** worth = (.5 + g) 2 gap E ph (.5 + .5 O): expectancy times value. */
export function askWorth(learningGoals: number, gap: number, belief: number, expectedHelpfulness: number, overlap: number): number {
  return (0.5 + learningGoals) * 2 * gap * belief * expectedHelpfulness * (0.5 + 0.5 * overlap);
}

/** cost = max(0, cBase + cSafety (1 - s) + cUnfam u + cRival rho + cAvoid h - cFac fac). */
export function askCost(safety: number, unfamiliar: number, rivalry: number, avoidance: number, facilitation: number, costSafety: number, weights: { askCostBaseline: number; askCostUnfamiliarity: number; askCostRivalry: number; askCostAvoidance: number; askCostFacilitation: number }): number {
  return Math.max(0, weights.askCostBaseline + costSafety * (1 - safety) + weights.askCostUnfamiliarity * unfamiliar + weights.askCostRivalry * rivalry + weights.askCostAvoidance * avoidance - weights.askCostFacilitation * facilitation);
}

/** Log-odds of asking: ask0 + askH (2H - 1) + askV worth - askQ cost + askMot (mP - .5) - askAmb (1 - pc). */
export function askUtility(habit: number, worth: number, cost: number, motivation: number, consensus: number, weights: { askBaseline: number; askHabitWeight: number; askWorthWeight: number; askCostWeight: number; askMotivationWeight: number; askAmbiguityWeight: number }): number {
  return weights.askBaseline + weights.askHabitWeight * (2 * habit - 1) + weights.askWorthWeight * worth - weights.askCostWeight * cost
    + weights.askMotivationWeight * (motivation - 0.5) - weights.askAmbiguityWeight * (1 - consensus);
}

/** One turn: looks for a need and a person to ask; true when a question was asked, with the episode filled in. */
export function seekHelp(community: Community, episode: Episode, asker: number): boolean {
  const parameters = valuesOf(helpSeekingParameters, community);
  const { streams, occasion, address, topics } = community;
  const who = address[asker]!;
  const feedback = uniform(streams.feedback, occasion, who, 0) < parameters.feedbackShare;
  const source = questionSource(community, asker);
  const topic = questionTopic(community, asker, source);
  const level = parameters.needLevelLow + (parameters.needLevelHigh - parameters.needLevelLow) * uniform(streams.needLevel, occasion, who, 0);
  const known = community.knowledge[asker * topics + topic]!;
  const gap = feedback ? known - community.practisedKnowledge[asker * topics + topic]! : Math.max(0, level - known);
  if (gap < parameters.smallestNeed) {
    if (source === 'agenda' && !feedback) setAside(community, asker, false);
    return false;
  }
  const helper = chooseWhomToAsk(community, asker, topic, gap, feedback);
  if (helper < 0) return false;
  if (source !== 'common goal') community.ownQuestionsRaised[asker] = community.ownQuestionsRaised[asker]! + 1;
  const pair = pairAtTable(community, asker, helper);
  const worth = worthOfAsking(community, asker, helper, pair, topic, gap);
  const costSafety = parameters.askCostSafety * (feedback ? parameters.feedbackCostFactor : 1);
  const habit = community.helpSeekingPropensity[asker]!;
  const motivation = community.motivationToParticipate[asker]!;
  const consensus = community.perceivedConsensus[asker]!;
  const cost = costOfAsking(community, asker, helper, pair, community.psychologicalSafety[asker]!, costSafety);
  const draw = uniform(streams.ask, occasion, who, 0);
  if (draw >= chanceOfChoice(askUtility(habit, worth, cost, motivation, consensus, parameters), community)) {
    const safeCost = costOfAsking(community, asker, helper, pair, 1, costSafety);
    const heldBack = draw < chanceOfChoice(askUtility(habit, worth, safeCost, motivation, consensus, parameters), community);
    record(community, heldBack ? 'heldBack' : 'sawNoPoint', { who: asker, whom: helper, topic, table: episode.table, flag: feedback });
    if (source === 'agenda') setAside(community, asker, true);
    return false;
  }
  community.asksMade[asker] = community.asksMade[asker]! + 1;
  community.asksReceived[helper] = community.asksReceived[helper]! + 1;
  if (feedback) community.tally.feedbackAsks++;
  episode.asker = asker;
  episode.helper = helper;
  episode.askerPair = pair;
  episode.helperPair = pairAtTable(community, helper, asker);
  episode.topic = topic;
  episode.level = level;
  episode.gap = gap;
  episode.feedback = feedback;
  episode.ownProblem = source !== 'common goal';
  episode.fromAgenda = source === 'agenda';
  return true;
}

/** Worth of asking somebody at the table now. */
function worthOfAsking(community: Community, asker: number, helper: number, pair: number, topic: number, gap: number): number {
  return askWorth(community.learningGoalOrientation[asker]!, gap, beliefAbout(community, pair, topic), community.pairs.expectedHelpfulness[pair]!, vocabularyOverlap(community, asker, helper));
}

/** Social cost of asking somebody at the table, at this psychological safety. */
function costOfAsking(community: Community, asker: number, helper: number, pair: number, safety: number, costSafety: number): number {
  const { facilitation } = valuesOf(facilitationParameters, community);
  return askCost(safety, unfamiliarity(community, pair), rivalryBetween(community, asker, helper), community.performanceAvoidOrientation[asker]!, facilitation, costSafety, valuesOf(helpSeekingParameters, community));
}

/** The person at the table who seems most worth asking; sometimes a random one, or the best expert when a facilitator leads the way; -1 alone at a table. */
function chooseWhomToAsk(community: Community, asker: number, topic: number, gap: number, feedback: boolean): number {
  const { candidatesConsidered, exploration, askCostSafety, feedbackCostFactor, askWorthWeight, askCostWeight } = valuesOf(helpSeekingParameters, community);
  const { facilitation, routingByFacilitator } = valuesOf(facilitationParameters, community);
  const { seating, streams, occasion, address } = community;
  const table = seating.tableOf[asker]!;
  const from = seating.tableStart[table]!;
  const size = seating.tableStart[table + 1]! - from;
  const others = size - 1;
  if (others < 1) return -1;
  const who = address[asker]!;
  if (facilitation > 0 && uniform(streams.routing, occasion, who, 0) < routingByFacilitator * facilitation) return bestExpertAt(community, asker, topic);
  const considered = Math.min(candidatesConsidered, others);
  // Others are numbered from the next place on; with more of them than one considers, a drawn one comes first.
  const first = considered < others ? Math.floor(uniform(streams.candidates, occasion, who, 0) * others) : 0;
  const place = seating.placeOf[asker]! + 1;
  if (uniform(streams.explore, occasion, who, 0) < exploration) {
    const k = (first + Math.floor(uniform(streams.exploreWhom, occasion, who, 0) * considered)) % others;
    return seating.present[from + ((place + k) % size)]!;
  }
  const costSafety = askCostSafety * (feedback ? feedbackCostFactor : 1);
  const safety = community.psychologicalSafety[asker]!;
  let best = -1;
  let bestUtility = -Infinity;
  for (let k = 0; k < considered; k++) {
    const candidate = seating.present[from + ((place + ((first + k) % others)) % size)]!;
    const pair = pairAtTable(community, asker, candidate);
    const utility = askWorthWeight * worthOfAsking(community, asker, candidate, pair, topic, gap) - askCostWeight * costOfAsking(community, asker, candidate, pair, safety, costSafety);
    if (utility > bestUtility) {
      bestUtility = utility;
      best = candidate;
    }
  }
  return best;
}

/** The table-mate who knows most about a topic; the first from the next place on among equals. */
function bestExpertAt(community: Community, asker: number, topic: number): number {
  const { seating, knowledge, topics } = community;
  const table = seating.tableOf[asker]!;
  const from = seating.tableStart[table]!;
  const size = seating.tableStart[table + 1]! - from;
  const place = seating.placeOf[asker]!;
  let best = seating.present[from + ((place + 1) % size)]!;
  for (let k = 2; k < size; k++) {
    const other = seating.present[from + ((place + k) % size)]!;
    if (knowledge[other * topics + topic]! > knowledge[best * topics + topic]!) best = other;
  }
  return best;
}

/** Value of an answer for expected helpfulness: help or an honest cannot 1, a noticed misunderstanding less, a refusal 0. */
export function helpfulnessValue(episode: Episode, helpfulnessOfMisunderstanding: number): number {
  if (episode.response === 'helped' || episode.response === 'cannotHelp') return 1;
  if (episode.response === 'misunderstood') return episode.unnoticed ? 1 : helpfulnessOfMisunderstanding;
  return 0;
}

/** What the asker and those who saw it learn about how helpful the other is. */
export function learnHelpfulness(community: Community, episode: Episode): void {
  const { helpfulnessRateFloor, helpfulnessRateObserved, helpfulnessOfMisunderstanding } = valuesOf(helpSeekingParameters, community);
  const { pairs, seating } = community;
  const { expectedHelpfulness } = pairs;
  const value = helpfulnessValue(episode, helpfulnessOfMisunderstanding);
  const rate = Math.max(helpfulnessRateFloor, 1 / (2 + pairs.evidence[episode.askerPair]!));
  expectedHelpfulness[episode.askerPair] = expectedHelpfulness[episode.askerPair]! + rate * (value - expectedHelpfulness[episode.askerPair]!);
  for (let k = 0; k < episode.observerCount; k++) {
    const observer = episode.observers[k]!;
    if (seating.tableOf[observer] !== seating.tableOf[episode.helper]) continue;
    const pair = pairAtTable(community, observer, episode.helper);
    expectedHelpfulness[pair] = expectedHelpfulness[pair]! + helpfulnessRateObserved * (value - expectedHelpfulness[pair]!);
  }
}

/** Asking that felt better than expected makes asking again likelier, and the reverse. */
export function learnToAsk(community: Community, episode: Episode): void {
  const { aspiration } = valuesOf(helpSeekingParameters, community);
  const { helpSeekingRate } = ratesOf(helpSeekingParameters, community);
  const { helpSeekingPropensity } = community;
  const surprise = episode.valence - aspiration;
  const stimulus = surprise / (surprise >= 0 ? 1 - aspiration : aspiration);
  helpSeekingPropensity[episode.asker] = clamp01(bushMosteller(helpSeekingPropensity[episode.asker]!, helpSeekingRate, stimulus));
}

export const helpSeekingMechanism: Mechanism = {
  id: 'helpSeeking',
  title: 'Help seeking',
  claims: ['P01', 'P07', 'P08', 'P09', 'P10'],
  idea: 'People ask when it seems worth it: when they want to learn, have a real gap, believe the other knows, will help and can be understood. Asking has a social cost, most of all when one does not feel safe. Good answers make asking again likelier. A question that safety would have brought out is held back.',
  equation: 'P(ask) = sig(ask0 + askH*(2H_i-1) + askV*worth_ij - askQ*cost_ij + askMot*(mP_i-.5) - askAmb*(1-pc_i)); worth = (.5+g_i)*2*gap*E_ijt*ph_ij*(.5+.5*O_ij); cost = max(0, cBase + cSafety*(1-s_i) + cUnfam*u_ij + cRival*rho_ij + cAvoid*h_i - cFac*fac); H_i by Bush-Mosteller with fixed aspiration',
  source: 'Chan 2013; VandeWalle & Cummings 1997; Flynn & Lake 2008; Macy & Flache 2002; weights: assumption',
  parameters: helpSeekingParameters,
  off: { values: { askBaseline: -1000 }, means: 'Nobody asks.' },
};
