/** Why a question was asked or not, and why it was answered as it was: read off the community just before the answer. */
import { climateOf, conceptsPerTopic, pairAtTable, rivalryBetween, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { beliefAbout } from '../mechanisms/expertise.ts';
import { unfamiliarity } from '../mechanisms/familiarity.ts';
import { facilitationParameters } from '../mechanisms/facilitation.ts';
import { expectedReturn, helpGivingParameters, rebuffChance, willingness } from '../mechanisms/helpGiving.ts';
import { askCost, askUtility, askWorth, helpSeekingParameters } from '../mechanisms/helpSeeking.ts';
import { knowledgeInstitutionParameters } from '../mechanisms/knowledgeInstitution.ts';
import { sensitivityOf } from '../mechanisms/trust.ts';
import { chanceUnderstood, repairChance, vocabularyOverlap, vocabularyParameters } from '../mechanisms/vocabulary.ts';
import { valuesOf } from '../parameters.ts';
import { uniform } from '../random.ts';
import { leaving, state, weigh, type Decision } from './decision.ts';

/** a_wg around which the comparison with a macro effect is neutral, as in help giving. */
const usualAgreement = 0.8;

/** What the asker lacks on a topic in this turn; for a feedback question what is known and not practised. */
export function gapOf(community: Community, asker: number, topic: number, feedback: boolean): number {
  const { needLevelLow, needLevelHigh } = valuesOf(helpSeekingParameters, community);
  const { streams, occasion, address, knowledge, practisedKnowledge, topics } = community;
  const known = knowledge[asker * topics + topic]!;
  if (feedback) return known - practisedKnowledge[asker * topics + topic]!;
  return Math.max(0, needLevelLow + (needLevelHigh - needLevelLow) * uniform(streams.needLevel, occasion, address[asker]!, 0) - known);
}

/** Whether to ask: the worth of asking against its social cost. */
export function whyAsked(community: Community, asker: number, helper: number, topic: number, gap: number, feedback: boolean): Decision {
  const weights = valuesOf(helpSeekingParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const pair = pairAtTable(community, asker, helper);
  const goals = community.learningGoalOrientation[asker]!;
  const belief = beliefAbout(community, pair, topic);
  const expected = community.pairs.expectedHelpfulness[pair]!;
  const overlap = vocabularyOverlap(community, asker, helper);
  const worth = askWorth(goals, gap, belief, expected, overlap);
  const habit = community.helpSeekingPropensity[asker]!;
  const motivation = community.motivationToParticipate[asker]!;
  const consensus = community.perceivedConsensus[asker]!;
  const safety = community.psychologicalSafety[asker]!;
  const unfamiliar = unfamiliarity(community, pair);
  const rivalry = rivalryBetween(community, asker, helper);
  const avoidance = community.performanceAvoidOrientation[asker]!;
  return weigh({
    id: 'asks', mechanism: 'helpSeeking', who: asker, scale: 'log-odds', inForce: community,
    values: {
      askBaseline: 1, askHabitWeight: habit, askMotivationWeight: motivation, askWorthWeight: worth, askAmbiguityWeight: 1 - consensus,
      askCostBaseline: 1, askCostSafety: 1 - safety, askCostUnfamiliarity: unfamiliar, askCostRivalry: rivalry, askCostAvoidance: avoidance, askCostFacilitation: facilitation,
    },
    total: (without) => {
      const left = leaving(weights, without);
      const cost = askCost(safety, unfamiliar, rivalry, avoidance, facilitation, left.askCostSafety * (feedback ? weights.feedbackCostFactor : 1), left);
      return askUtility(habit, worth, cost, motivation, consensus, left);
    },
    draw: uniform(community.streams.ask, community.occasion, community.address[asker]!, 0),
  });
}

/** Everything that led to an answer, in the order in which it was decided; the last decision is the one that made it what it was. */
export function whyAnswered(community: Community, episode: Episode): Decision[] {
  const { asker, helper, helperPair, topic, feedback } = episode;
  const { streams, occasion, address, topics, knowledge } = community;
  const weights = valuesOf(helpGivingParameters, community);
  const decisions = [whyAsked(community, asker, helper, topic, episode.gap, feedback)];
  const trust = community.pairs.trust[helperPair]!;
  const climate = climateOf(community, helper);
  const rivalry = rivalryBetween(community, helper, asker);
  const sensitivity = sensitivityOf(community, topic);
  const institution = community.fromKnowledgeInstitution[helper] === 1 ? valuesOf(knowledgeInstitutionParameters, community).institutionGiving : 0;
  const of = {
    trust, debt: community.pairs.reciprocity[helperPair]!, habit: community.helpGivingPropensity[helper]!, learningGoals: community.learningGoalOrientation[helper]!, climate,
    motivation: community.motivationToParticipate[helper]!, rivalry, sensitivity, expectedReturn: rivalry > 0 ? expectedReturn(community, helper, helperPair) : 0,
    asksHandled: community.scratch.asksHandled[helper]!, consensus: community.perceivedConsensus[helper]!, institution,
  };
  const macro = 1 + weights.macroConsensusWeight * (community.tally.agreement - usualAgreement);
  const willing = weigh({
    id: 'isWilling', mechanism: 'helpGiving', who: helper, scale: 'log-odds', inForce: community,
    values: {
      giveBaseline: 1, giveTrustWeight: trust, giveReciprocityWeight: of.debt, giveHabitWeight: of.habit, giveLearningGoalWeight: of.learningGoals, giveClimateWeight: climate,
      giveMotivationWeight: of.motivation, giveRivalryWeight: rivalry * sensitivity, giveLoadWeight: of.asksHandled, giveAmbiguityWeight: 1 - of.consensus, institutionGiving: institution === 0 ? 0 : 1,
    },
    total: (without) => willingness(without === 'institutionGiving' ? { ...of, institution: 0 } : of, leaving(weights, without)) * macro,
    draw: uniform(streams.willing, occasion, address[asker]!, address[helper]!),
  });
  decisions.push(willing);
  if (!willing.happened) {
    const { facilitation } = valuesOf(facilitationParameters, community);
    const chance = rebuffChance(weights.rebuffTendency, trust, climate, facilitation);
    const draw = uniform(streams.rebuff, occasion, address[asker]!, address[helper]!);
    decisions.push(state('rebuffs', 'helpGiving', helper, { rebuffTendency: weights.rebuffTendency, distrust: 1 - trust, closedClimate: 1 - climate, facilitation }, chance, draw, draw < chance));
    return decisions;
  }
  const [knows, needs] = [knowledge[helper * topics + topic]!, knowledge[asker * topics + topic]!];
  const able = feedback || knows > needs + weights.abilityMargin;
  if (!feedback) decisions.push(state('knowsMore', 'helpGiving', helper, { knowledgeOfHelper: knows, knowledgeOfAsker: needs, abilityMargin: weights.abilityMargin }, NaN, NaN, able));
  if (able) decisions.push(whyUnderstood(community, episode));
  return decisions;
}

/** Each concept of the message is known, or asked about; one that is neither makes a misunderstanding. */
function whyUnderstood(community: Community, { asker, helper, topic }: Episode): Decision {
  const { conceptsPerMessage, repairBaseline, repairSafety, repairFacilitation, scalarVocabulary } = valuesOf(vocabularyParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const { streams, occasion, address, understoodTerms, activeTerm, concepts } = community;
  const who = address[asker]!;
  const first = topic * conceptsPerTopic + (conceptsPerMessage < conceptsPerTopic ? Math.floor(uniform(streams.concept, occasion, who, 0) * conceptsPerTopic) : 0);
  const repair = repairChance(community.psychologicalSafety[asker]!, facilitation, repairBaseline, repairSafety, repairFacilitation);
  if (scalarVocabulary === 1) {
    const overlap = vocabularyOverlap(community, asker, helper);
    const chance = chanceUnderstood(overlap, repair, conceptsPerMessage);
    const drawn = uniform(streams.repair, occasion, who, first);
    return state('isUnderstood', 'vocabulary', asker, { conceptsPerMessage, sharedVocabulary: overlap, repairChance: repair, safetyOfAsker: community.psychologicalSafety[asker]! }, chance, drawn, drawn < chance);
  }
  let unknown = 0;
  let repaired = 0;
  let draw = NaN;
  for (let concept = first; concept < first + conceptsPerMessage; concept++) {
    if (((understoodTerms[asker * concepts + concept]! >>> activeTerm[helper * concepts + concept]!) & 1) === 1) continue;
    unknown++;
    const drawn = uniform(streams.repair, occasion, who, concept);
    if (drawn < repair) repaired++;
    // Of several draws the highest decides whether all were repaired.
    if (!(drawn < draw)) draw = drawn;
  }
  const values = { conceptsPerMessage, unknownTerms: unknown, askedWhatWasMeant: repaired, repairChance: repair, safetyOfAsker: community.psychologicalSafety[asker]! };
  return state('isUnderstood', 'vocabulary', asker, values, chanceUnderstood(0, repair, unknown), draw, repaired === unknown);
}

