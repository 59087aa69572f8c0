/**
 * Loop gains: how strongly each reinforcing loop feeds back on itself, as the slope of the target of a state with respect to that state, by
 * finite difference at the operating point (mean state after the last meeting). Below 1 a push dies out, times 1 / (1 - gain); above 1 it runs away.
 */
import { clamp01 } from './arithmetic.ts';
import { chanceOfChoice } from './choice.ts';
import { climateOf, rivalryBetween, type Community } from './community.ts';
import { kindNumber } from './events.ts';
import { climateParameters } from './mechanisms/climate.ts';
import { helpGivingParameters, willingness } from './mechanisms/helpGiving.ts';
import { askCost, askUtility, askWorth, helpSeekingParameters } from './mechanisms/helpSeeking.ts';
import { initiative, initiativeParameters } from './mechanisms/initiative.ts';
import { motivationParameters, satisfaction, setPoint } from './mechanisms/motivation.ts';
import { participationParameters, participationTarget } from './mechanisms/participation.ts';
import { psychologicalSafetyParameters } from './mechanisms/psychologicalSafety.ts';
import { opportunity, successLogit, transferParameters } from './mechanisms/transfer.ts';
import { agendaAutonomy } from './mechanisms/agenda.ts';
import { facilitationParameters } from './mechanisms/facilitation.ts';
import { repairChance, chanceUnderstood, vocabularyParameters } from './mechanisms/vocabulary.ts';
import { lookAt, meanOver } from './measures/look.ts';
import { ratesOf, valuesOf } from './parameters.ts';
import type { Run, RunOptions } from './run.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';

export interface LoopGain {
  readonly id: 'transferEfficacy' | 'safetyAsking' | 'climateGiving' | 'motivationParticipation';
  readonly title: string;
  readonly meaning: string;
  /** Slope of the target with respect to the state; dimensionless. */
  readonly gain: number;
}

/** Half the width of the finite difference, in units of a 0-1 state. */
const step = 0.01;

function slope(target: (state: number) => number, at: number): number {
  const centre = Math.min(1 - step, Math.max(step, at));
  return (target(centre + step) - target(centre - step)) / (2 * step);
}

/** Mean state of the members, and shares of what happened, after the last meeting. */
function operatingPoint(community: Community) {
  const { members } = lookAt(community);
  const mean = (of: (person: number) => number) => meanOver(members, of);
  const { pairs, tally, topics } = community;
  const total = (kind: keyof typeof kindNumber) => tally.total[kindNumber[kind]]!;
  const overPairs = (of: (pair: number) => number) => {
    let sum = 0;
    for (let pair = 0; pair < pairs.count; pair++) sum += of(pair);
    return pairs.count === 0 ? 0 : sum / pairs.count;
  };
  const asks = Math.max(1, total('helped') + total('misunderstood') + total('cannotHelp') + total('declined') + total('rebuffed'));
  const attempts = Math.max(1, total('succeeded') + total('failed'));
  const needs = asks + total('heldBack') + total('sawNoPoint');
  return {
    safety: mean((i) => community.psychologicalSafety[i]!), climate: mean((i) => climateOf(community, i)), transfer: mean((i) => community.motivationToTransfer[i]!),
    participate: mean((i) => community.motivationToParticipate[i]!), value: mean((i) => community.feltValue[i]!), efficacy: mean((i) => community.transferSelfEfficacy[i]!),
    goals: mean((i) => community.learningGoalOrientation[i]!), avoidance: mean((i) => community.performanceAvoidOrientation[i]!), habit: mean((i) => community.helpSeekingPropensity[i]!),
    giving: mean((i) => community.helpGivingPropensity[i]!), consensus: mean((i) => community.perceivedConsensus[i]!), support: mean((i) => community.supervisorInstrumentalSupport[i]!),
    conscientiousness: mean((i) => community.conscientiousness[i]!), ability: mean((i) => community.cognitiveAbility[i]!),
    practised: mean((i) => { let sum = 0; for (let t = 0; t < topics; t++) sum += community.practisedKnowledge[i * topics + t]! / Math.max(step, community.knowledge[i * topics + t]!); return sum / topics; }),
    trust: overPairs((pair) => pairs.trust[pair]!), helpfulness: overPairs((pair) => pairs.expectedHelpfulness[pair]!),
    unfamiliar: overPairs((pair) => 1 / (1 + pairs.familiarity[pair]! / community.values['familiarityHalf']!)), rivalry: overPairs((pair) => rivalryBetween(community, pairs.from[pair]!, pairs.to[pair]!)),
    able: (total('helped') + total('misunderstood')) / Math.max(1, asks - total('declined') - total('rebuffed')),
    asksPerMeeting: asks / Math.max(1, community.people * community.meetingWeeks.length), needsPerMeeting: needs / Math.max(1, community.people * community.meetingWeeks.length),
    attemptsPerWeek: attempts / Math.max(1, community.people * community.week), success: total('succeeded') / attempts,
  };
}

type Point = ReturnType<typeof operatingPoint>;

/** A typical gap and belief, so that asking is looked at where it happens. */
const typicalGap = 0.3;
const typicalBelief = 0.55;
const typicalOverlap = 0.7;

function chanceToAsk(community: Community, at: Point, safety: number, participate: number): number {
  const parameters = valuesOf(helpSeekingParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const worth = askWorth(at.goals, typicalGap, typicalBelief, at.helpfulness, typicalOverlap);
  const cost = askCost(safety, at.unfamiliar, at.rivalry, at.avoidance, facilitation, parameters.askCostSafety, parameters);
  return chanceOfChoice(askUtility(at.habit, worth, cost, participate, at.consensus, parameters), community);
}

function chanceToGive(community: Community, at: Point, climate: number, participate: number): number {
  return chanceOfChoice(willingness({ trust: at.trust, debt: 0, habit: at.giving, learningGoals: at.goals, climate, motivation: participate, rivalry: at.rivalry, sensitivity: 0.5, expectedReturn: 0.5, asksHandled: 0.5, consensus: at.consensus, institution: 0 }, valuesOf(helpGivingParameters, community)), community);
}

/** Expected valence of an answer at this safety and chance of willingness. */
function expectedValence(community: Community, at: Point, safety: number, willing: number): number {
  const give = valuesOf(helpGivingParameters, community);
  const words = valuesOf(vocabularyParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const understood = chanceUnderstood(typicalOverlap, repairChance(safety, facilitation, words.repairBaseline, words.repairSafety, words.repairFacilitation), words.conceptsPerMessage);
  const answered = at.able * (understood * (give.valenceHelp + give.valenceHelpQuality * give.qualityBaseline) + (1 - understood) * (words.unnoticedShare * give.valenceUnnoticed + (1 - words.unnoticedShare) * give.valenceMisunderstood)) + (1 - at.able) * give.valenceCannot;
  return willing * answered + (1 - willing) * give.valenceDecline;
}

function safetyTarget(community: Community, at: Point, safety: number): number {
  const { safetyResting, safetyRateUp } = valuesOf(psychologicalSafetyParameters, community);
  const perMeeting = community.values['weeksBetweenMeetings']! * ratesOf(psychologicalSafetyParameters, community).safetyHalfLife;
  const lived = at.needsPerMeeting * chanceToAsk(community, at, safety, at.participate) * safetyRateUp;
  const felt = clamp01(expectedValence(community, at, safety, chanceToGive(community, at, at.climate, at.participate)));
  return (lived * felt + perMeeting * safetyResting) / (lived + perMeeting);
}

function climateTarget(community: Community, at: Point, climate: number): number {
  const parameters = valuesOf(climateParameters, community);
  const give = valuesOf(helpGivingParameters, community);
  const willing = chanceToGive(community, at, climate, at.participate);
  const helped = willing * at.able * chanceUnderstood(typicalOverlap, at.safety, 1);
  const quality = clamp01(give.qualityBaseline + give.qualityClimateWeight * (climate - 0.5));
  const feedback = helped * quality + (1 - helped) * parameters.climateFeedbackOther;
  const learning = helped + (1 - helped) * parameters.climateLearningOther;
  return (feedback + learning + at.trust + expectedValence(community, at, at.safety, willing)) / 4;
}

function motivationTarget(community: Community, at: Point, transfer: number): number {
  const motivation = valuesOf(motivationParameters, community);
  const participation = valuesOf(participationParameters, community);
  const work = valuesOf(transferParameters, community);
  const base = participationTarget(at.transfer, at.climate, at.value, at.support, participation);
  const participate = clamp01(at.participate + participationTarget(transfer, at.climate, at.value, at.support, participation) - base);
  const exchange = (who: number) => chanceToAsk(community, at, at.safety, who) * chanceToGive(community, at, at.climate, who);
  const learned = exchange(participate) / Math.max(step, exchange(at.participate));
  const weights = valuesOf(initiativeParameters, community);
  const own = (motive: number) => initiative(at.support, motive, at.efficacy, 0, weights) * opportunity(1, at.support, work.opportunityBaseline);
  const attempts = (at.attemptsPerWeek * learned * own(transfer)) / Math.max(step, own(at.transfer));
  const satisfied = satisfaction(at.success, at.success, at.support, motivation);
  const restoring = ratesOf(motivationParameters, community).motivationHalfLife;
  const pull = attempts * motivation.motivationRateUp;
  return (pull * satisfied + restoring * setPoint(at.goals, agendaAutonomy(community), at.support, motivation)) / (pull + restoring);
}

/** The four loop gains of a community after its last meeting; NaN when nobody is left. */
export function loopGains(scenario: Scenario, seed = 1, replicate = 0): readonly LoopGain[] {
  return simulateWithLoopGains(scenario, { seed, replicate, measures: [] }).gains;
}

/** A run, and the loop gains after its last meeting (none when it did not get so far). */
export function simulateWithLoopGains(scenario: Scenario, options: RunOptions = {}): { readonly run: Run; readonly gains: readonly LoopGain[] } {
  let gains: readonly LoopGain[] = [];
  const run = simulate(scenario, {
    ...options,
    afterWeek(community) {
      if (community.week !== community.meetingWeeks[community.meetingWeeks.length - 1]) return;
      const at = operatingPoint(community);
      const success = (efficacy: number) => chanceOfChoice(successLogit({ efficacy, conscientiousness: at.conscientiousness, ability: at.ability, practisedShare: at.practised, homeDistance: 0, misunderstanding: 0 }, valuesOf(transferParameters, community)), community);
      gains = [
        { id: 'transferEfficacy', title: 'transfer - efficacy', meaning: 'Confidence makes success likelier, and success makes confident.', gain: slope(success, at.efficacy) },
        { id: 'safetyAsking', title: 'safety - asking', meaning: 'Safety brings out questions, and good answers make safe.', gain: slope((safety) => safetyTarget(community, at, safety), at.safety) },
        { id: 'climateGiving', title: 'climate - giving', meaning: 'A good climate makes people give, and being given to makes a good climate.', gain: slope((climate) => climateTarget(community, at, climate), at.climate) },
        { id: 'motivationParticipation', title: 'motivation - participation', meaning: 'Who wants to use what is learned takes part more, learns more, and gets more use of it.', gain: slope((transfer) => motivationTarget(community, at, transfer), at.transfer) },
      ];
    },
  });
  return { run, gains };
}
