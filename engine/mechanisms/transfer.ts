/** Transfer: every week work offers an occasion to use or share what was learned; whether it is taken, and works, depends on the person and the workplace. */
import { clamp01 } from '../arithmetic.ts';
import { chanceOfChoice } from '../choice.ts';
import { conceptsPerTopic, vacant, type Community } from '../community.ts';
import { record } from '../events.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { pickWeighted, uniform } from '../random.ts';
import { noteQuestion } from './agenda.ts';
import { initiativeOf, initiativeParameters, ownInitiative } from './initiative.ts';
import { feelSatisfaction } from './motivation.ts';
import { adoptPractice, colleaguesReact } from './organization.ts';
import { experienceMastery } from './selfEfficacy.ts';
import { renewSupport, supportAfter } from './supervisorSupport.ts';

export const transferParameters = declareParameters({
  opportunityNovel: { symbol: 'oppN', default: 0.9, range: [0.5, 1], unit: 'probability', meaning: 'opportunity in a novel event', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  opportunityRoutine: { symbol: 'oppR', default: 0.45, range: [0.1, 0.6], unit: 'probability', meaning: 'opportunity in a routine event', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  opportunityBaseline: { symbol: 'opp0', default: 0.6, range: [0.3, 1], unit: 'share', meaning: 'opportunity without support; support adds 1 - opp0', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  smallestTransferableGap: { symbol: 'tgMin', default: 0.03, range: [0, 0.1], unit: 'knowledge level', meaning: 'nothing to transfer below it', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'down' } },
  backlogGap: { symbol: 'tgLog', default: 0.1, range: [0.05, 0.15], unit: 'knowledge level', meaning: 'gap from which a topic is backlog', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  burdenWeight: { symbol: 'bL', default: 0.35, range: [0, 1], unit: 'per topic and carrier', meaning: 'single-carrier burden', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'down' } },
  shareChannel: { symbol: 'pShare', default: 0.4, range: [0, 1], unit: 'probability', meaning: 'chance that an attempt is sharing with colleagues, else own application', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
  translationRate: { symbol: 'tr', default: 0.15, range: [0.05, 0.3], unit: 'per attempt', meaning: 'translation effort, times .5 + cog', source: 'assumption', effect: { on: 'skill.growth', direction: 'up' } },
  successBaseline: { symbol: 'suc0', default: 0.2, range: [-1, 1], unit: 'logit', meaning: 'baseline of success', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  successEfficacyWeight: { symbol: 'sucE', default: 2.4, range: [0.5, 5.2], unit: 'logit per unit', meaning: 'weight of efficacy (loop gain sucE/4 = .6)', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  successConscientiousnessWeight: { symbol: 'sucCon', default: 1.2, range: [0.6, 1.8], unit: 'logit per unit', meaning: 'weight of conscientiousness', source: 'assumption', effect: { on: 'transfer.successRate', direction: 'up', given: { conscientiousnessMean: 0.85 } } },
  successAbilityWeight: { symbol: 'sucCog', default: 1.2, range: [0.6, 1.8], unit: 'logit per unit', meaning: 'weight of cognitive ability', source: 'assumption', effect: { on: 'transfer.successRate', direction: 'up', given: { cognitiveAbilityMean: 0.85 } } },
  successPractisedWeight: { symbol: 'sucX', default: 1, range: [0.5, 1.5], unit: 'logit per unit', meaning: 'weight of the practised share', source: 'assumption', effect: { on: 'support.mean', direction: 'up' } },
  successHomeDistanceWeight: { symbol: 'sucHome', default: 0.5, range: [0.25, 0.75], unit: 'logit per unit', meaning: 'cost of re-translation into home words', source: 'assumption', effect: { on: 'transfer.successRate', direction: 'down', given: { termAdoption: 1 } } },
  successMisunderstandingPenalty: { symbol: 'sucMis', default: 1, range: [0.5, 1.5], unit: 'logit', meaning: 'penalty of an unnoticed misunderstanding', source: 'assumption', effect: { on: 'transfer.successRate', direction: 'down', given: { unnoticedShare: 1, commonTermShare: 0.3 } } },
  oneShotTransfer: { symbol: 'once', default: 0, range: [0, 1], unit: '0 or 1', meaning: '1: what was learned is brought home once, in the first weeks after the last meeting', source: 'assumption', whole: true, effect: { on: 'transfer.firstResult', direction: 'up' } },
  oneShotWeeks: { symbol: 'onceW', default: 4, range: [1, 12], unit: 'weeks', meaning: 'weeks after the last meeting in which one-shot transfer happens', source: 'assumption', whole: true, effect: { on: 'transfer.attempts', direction: 'up', given: { oneShotTransfer: 1 } } },
});

/** What can still be brought home: min(k - A, k - k0). Only what was learned since joining, and only what the workplace does not do yet. */
export function transferableGap(knowledge: number, practice: number, baseline: number): number {
  return Math.min(knowledge - practice, knowledge - baseline);
}

/** Opportunity: (novel ? oppN : oppR) (opp0 + (1 - opp0) zA). */
export function opportunity(chance: number, support: number, opportunityBaseline: number): number {
  return chance * (opportunityBaseline + (1 - opportunityBaseline) * support);
}

/** Burden of carrying things home: 1 / (1 + bL backlog / carriers). */
export function burden(backlog: number, carriers: number, burdenWeight: number): number {
  return 1 / (1 + (burdenWeight * backlog) / carriers);
}

/** What bears on success. */
export interface Chances {
  readonly efficacy: number;
  readonly conscientiousness: number;
  readonly ability: number;
  readonly practisedShare: number;
  readonly homeDistance: number;
  readonly misunderstanding: number;
}

/** Log-odds of success: suc0 + sucE (e-.5) + sucCon (con-.5) + sucCog (cog-.5) + sucX (x/k-.5) - sucHome hd - sucMis mis. */
export function successLogit(of: Chances, weights: { successBaseline: number; successEfficacyWeight: number; successConscientiousnessWeight: number; successAbilityWeight: number; successPractisedWeight: number; successHomeDistanceWeight: number; successMisunderstandingPenalty: number }): number {
  return weights.successBaseline + weights.successEfficacyWeight * (of.efficacy - 0.5) + weights.successConscientiousnessWeight * (of.conscientiousness - 0.5) + weights.successAbilityWeight * (of.ability - 0.5)
    + weights.successPractisedWeight * (of.practisedShare - 0.5) - weights.successHomeDistanceWeight * of.homeDistance - weights.successMisunderstandingPenalty * of.misunderstanding;
}

/** Share of the concepts of a topic for which a person no longer uses the home term. */
export function homeDistance(community: Community, person: number, topic: number): number {
  const { activeTerm, organizationTerm, concepts, workplaceOf } = community;
  let away = 0;
  for (let concept = topic * conceptsPerTopic; concept < (topic + 1) * conceptsPerTopic; concept++) {
    if (activeTerm[person * concepts + concept] !== organizationTerm[workplaceOf[person]! * concepts + concept]) away++;
  }
  return away / conceptsPerTopic;
}

/** Counts, at the start of a week, the topics waiting to be brought home to each workplace. */
export function countBacklog(community: Community): void {
  const { backlogGap } = valuesOf(transferParameters, community);
  const { scratch, topics, knowledge, knowledgeBaseline, organizationPractice, workplaceOf, status } = community;
  const { backlog, bestColleague } = scratch;
  backlog.fill(0);
  bestColleague.fill(0);
  for (let person = 0; person < community.people; person++) {
    if (status[person] === vacant) continue;
    const home = workplaceOf[person]! * topics;
    for (let topic = 0; topic < topics; topic++) {
      const at = person * topics + topic;
      const gap = transferableGap(knowledge[at]!, organizationPractice[home + topic]!, knowledgeBaseline[at]!);
      if (gap > bestColleague[home + topic]!) bestColleague[home + topic] = gap;
    }
  }
  for (let organization = 0; organization < community.organizations; organization++) {
    for (let topic = 0; topic < topics; topic++) if (bestColleague[organization * topics + topic]! > backlogGap) backlog[organization] = backlog[organization]! + 1;
  }
}

/** One work event of one person. */
export function meetAWorkEvent(community: Community, person: number): void {
  const parameters = valuesOf(transferParameters, community);
  const { streams, week, address, topics, knowledge, knowledgeBaseline, organizationPractice, workplaceOf, scratch } = community;
  const who = address[person]!;
  const topic = pickWeighted(community.jobRelevance, person * topics, topics, uniform(streams.workTopic, week, who, 0));
  const novel = uniform(streams.workNovel, week, who, 0) < community.workNovelty[person]!;
  const workplace = workplaceOf[person]!;
  const at = person * topics + topic;
  const gap = transferableGap(knowledge[at]!, organizationPractice[workplace * topics + topic]!, knowledgeBaseline[at]!);
  if (gap <= 0 || gap < parameters.smallestTransferableGap) {
    if (novel) noteQuestion(community, person, topic);
    return;
  }
  if (parameters.oneShotTransfer === 1 && !isOneShotWeek(community, parameters.oneShotWeeks)) return;
  const support = supportAfter(community, person);
  const carriers = community.memberStart[workplace + 1]! - community.memberStart[workplace]!;
  const room = opportunity(novel ? parameters.opportunityNovel : parameters.opportunityRoutine, support, parameters.opportunityBaseline) * burden(scratch.backlog[workplace]!, Math.max(1, carriers), parameters.burdenWeight);
  const draw = uniform(streams.attempt, week, who, 0);
  if (draw >= room * initiativeOf(community, person)) return;
  if (draw < room * ownInitiative(community, person)) community.unpromptedAttempts[person] = community.unpromptedAttempts[person]! + 1;
  attempt(community, person, topic, novel, gap);
}

function isOneShotWeek(community: Community, weeks: number): boolean {
  const last = community.meetingWeeks[community.meetingWeeks.length - 1]!;
  return community.week > last && community.week <= last + weeks;
}

/** An attempt: translate, try, see how colleagues react; what comes of it changes person, organization and supervisor. */
function attempt(community: Community, person: number, topic: number, novel: boolean, gap: number): void {
  const parameters = valuesOf(transferParameters, community);
  const { challengeShare } = valuesOf(initiativeParameters, community);
  const { streams, week, address, topics, knowledge, practisedKnowledge, unnoticedMisunderstanding, cognitiveAbility, workplaceOf, tally } = community;
  const at = person * topics + topic;
  const who = address[person]!;
  const workplace = workplaceOf[person]!;
  community.usedWeek[at] = week;
  const shared = uniform(streams.channel, week, who, 0) < clamp01(parameters.shareChannel + challengeShare * community.supervisorChallenge[person]!);
  const effort = parameters.translationRate * (0.5 + cognitiveAbility[person]!);
  practisedKnowledge[at] = Math.min(knowledge[at]!, practisedKnowledge[at]! + effort * (knowledge[at]! - practisedKnowledge[at]!));
  const logit = successLogit({
    efficacy: community.transferSelfEfficacy[person]!, conscientiousness: community.conscientiousness[person]!, ability: cognitiveAbility[person]!,
    practisedShare: practisedKnowledge[at]! / knowledge[at]!, homeDistance: homeDistance(community, person, topic), misunderstanding: unnoticedMisunderstanding[at]!,
  }, parameters);
  const success = uniform(streams.success, week, who, 0) < chanceOfChoice(logit, community);
  const reaction = colleaguesReact(community, person, topic, success);
  const rise = success ? adoptPractice(community, person, topic, gap, shared, reaction) : 0;
  experienceMastery(community, person, success, novel);
  feelSatisfaction(community, person, success ? 1 : 0, reaction ? 1 : 0);
  community.transferAttempts[person] = community.transferAttempts[person]! + 1;
  tally.attemptsOf[workplace] = tally.attemptsOf[workplace]! + 1;
  if (success) {
    community.transferSuccesses[person] = community.transferSuccesses[person]! + 1;
    tally.successesOf[workplace] = tally.successesOf[workplace]! + 1;
    if (tally.firstResultWeek < 0) tally.firstResultWeek = week;
    renewSupport(community, person);
  } else {
    unnoticedMisunderstanding[at] = 0;
    noteQuestion(community, person, topic);
  }
  if (rise <= 0) tally.unusedOf[workplace] = tally.unusedOf[workplace]! + 1;
  record(community, success ? 'succeeded' : 'failed', { who: person, whom: workplace, topic, gain: rise, valence: reaction ? 1 : 0, flag: shared, third: novel ? 1 : 0 });
}

export const transferMechanism: Mechanism = {
  id: 'transfer',
  title: 'Transfer to work',
  claims: ['P18', 'P20', 'P21', 'P22', 'P24', 'P33'],
  idea: 'Each week brings an event at work, novel or routine. What was learned and is not yet practised there can be tried when there is room for it and somebody takes the initiative; carrying it home is a burden for a single person. What is tried must be translated into the words and practice of home. A failure becomes a question for the next meeting.',
  equation: 'P(attempt) = (novel ? oppN : oppR)*(opp0+(1-opp0)*zA)*I/(1+bL*backlog/n_o), if tgap = min(k-A, k-k0) >= tgMin; x <- x + tr*(.5+cog)*(k-x); P(success) = sig(suc0 + sucE*(e-.5) + sucCon*(con-.5) + sucCog*(cog-.5) + sucX*(x/k-.5) - sucHome*hd - sucMis*mis)',
  source: 'Blume et al. 2010; Baldwin & Ford 1988; Saks & Belcourt 2006; weights: assumption',
  parameters: transferParameters,
  off: { values: { opportunityNovel: 0, opportunityRoutine: 0 }, means: 'Nothing is ever tried at work.' },
};
