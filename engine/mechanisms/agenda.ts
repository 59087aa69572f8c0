/**
 * The agenda: questions from own work wait for a meeting; otherwise a question comes from own work or from the community's common goal, which in
 * turn moves towards what participants bring when they may set the agenda themselves.
 */
import { approach, clamp01 } from '../arithmetic.ts';
import { active, longestAgenda, type Community } from '../community.ts';
import { feltAsHelp, type Episode } from '../episode.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { pickWeighted, uniform } from '../random.ts';
import { autonomy, facilitationParameters } from './facilitation.ts';
import { supervisorSupportParameters, supportBefore } from './supervisorSupport.ts';

export const agendaParameters = declareParameters({
  agendaLength: { symbol: 'agMax', default: 3, range: [1, 8], unit: 'topics', meaning: 'own questions kept for the next meeting', source: 'assumption', whole: true, effect: { on: 'ownership.share', direction: 'up' } },
  agendaSetting: { symbol: 'agSet', default: 0.15, range: [0, 0.5], unit: 'per meeting', meaning: 'pull of the community\'s agenda towards the topics of those present, times autonomy', source: 'assumption', effect: { on: 'goal.overlap', direction: 'up' } },
  goalValueWeight: { symbol: 'goalV', default: 0.3, range: [0, 1], unit: 'share', meaning: 'share of felt value that comes from overlap with the common goal', source: 'assumption', effect: { on: 'value.mean', direction: 'up' } },
  goalAgreementWeight: { symbol: 'goalA', default: 0.2, range: [0, 0.6], unit: 'share', meaning: 'share of noticed agreement that comes from overlap with the common goal', source: 'assumption', effect: { on: 'climate.perceivedConsensus', direction: 'either', because: 'overlap with the common goal may lie above or below the agreement noticed in people' } },
  goalAttendanceWeight: { symbol: 'goalAtt', default: 1, range: [0, 3], unit: 'logit per unit', meaning: 'weight of overlap with the common goal in attendance', source: 'assumption', effect: { on: 'attendance.share', direction: 'up' } },
});

/** Autonomy of the agenda now, 0-1. */
export function agendaAutonomy(community: Community): number {
  const { ownProblemShare, facilitation } = valuesOf(facilitationParameters, community);
  return autonomy(ownProblemShare, facilitation);
}

/** Puts a question on somebody's agenda, behind the others; a full agenda keeps the oldest. */
export function noteQuestion(community: Community, person: number, topic: number): void {
  const { agendaLength } = valuesOf(agendaParameters, community);
  const { agenda, agendaCount } = community;
  const count = agendaCount[person]!;
  if (count >= agendaLength) return;
  for (let k = 0; k < count; k++) if (agenda[person * longestAgenda + k] === topic) return;
  agenda[person * longestAgenda + count] = topic;
  agendaCount[person] = count + 1;
}

/** Takes the oldest question off the agenda; kept ones go to the back. */
export function setAside(community: Community, person: number, keep: boolean): void {
  const { agenda, agendaCount } = community;
  const count = agendaCount[person]!;
  const from = person * longestAgenda;
  const topic = agenda[from]!;
  for (let k = 1; k < count; k++) agenda[from + k - 1] = agenda[from + k]!;
  if (keep) agenda[from + count - 1] = topic;
  else {
    agenda[from + count - 1] = -1;
    agendaCount[person] = count - 1;
  }
}

export type QuestionSource = 'agenda' | 'own work' | 'common goal';

/** Before a meeting: the most anybody of each organization knows about each topic. */
export function countHomeKnowledge(community: Community): void {
  const { scratch, status, organizationOf, knowledge, topics } = community;
  scratch.homeKnowledge.fill(0);
  for (let person = 0; person < community.people; person++) {
    if (status[person] !== active) continue;
    const home = organizationOf[person]! * topics;
    for (let topic = 0; topic < topics; topic++) scratch.homeKnowledge[home + topic] = Math.max(scratch.homeKnowledge[home + topic]!, knowledge[person * topics + topic]!);
  }
}

/** After an answer: a question from the agenda is done with once it seems answered, otherwise it goes to the back and may be put to somebody else. An own question that asks more than anybody of the own organization knows is a complex one. */
export function settleQuestion(community: Community, episode: Episode): void {
  const { tally, scratch, organizationOf, topics } = community;
  if (episode.fromAgenda) setAside(community, episode.asker, !feltAsHelp(episode));
  if (!episode.ownProblem || episode.feedback || scratch.homeKnowledge[organizationOf[episode.asker]! * topics + episode.topic]! >= episode.level) return;
  tally.complexQuestions++;
  if (episode.response === 'helped') tally.complexAnswered++;
}

/** Where the question of a turn comes from. */
export function questionSource(community: Community, person: number): QuestionSource {
  if (community.agendaCount[person]! > 0) return 'agenda';
  const { supportGoalClarity } = valuesOf(supervisorSupportParameters, community);
  const ownShare = clamp01(agendaAutonomy(community) + supportGoalClarity * supportBefore(community, person));
  return uniform(community.streams.topicSource, community.occasion, community.address[person]!, 0) < ownShare ? 'own work' : 'common goal';
}

/** Topic of a question from this source. */
export function questionTopic(community: Community, person: number, source: QuestionSource): number {
  if (source === 'agenda') return community.agenda[person * longestAgenda]!;
  const draw = uniform(community.streams.topic, community.occasion, community.address[person]!, 0);
  return source === 'own work'
    ? pickWeighted(community.jobRelevance, person * community.topics, community.topics, draw)
    : pickWeighted(community.communityAgenda, 0, community.topics, draw);
}

/** Overlap of own topics with the common goal: 1 - half the sum of absolute differences; 0-1. */
export function overlapWithGoal(community: Community, person: number): number {
  const { jobRelevance, communityAgenda, topics } = community;
  let apart = 0;
  for (let topic = 0; topic < topics; topic++) apart += Math.abs(jobRelevance[person * topics + topic]! - communityAgenda[topic]!);
  return clamp01(1 - apart / 2);
}

/** At the end of a meeting the common goal moves towards the topics of those present, as far as they may set it. */
export function setTheAgenda(community: Community): void {
  const { agendaSetting } = valuesOf(agendaParameters, community);
  const { seating, jobRelevance, communityAgenda, topics } = community;
  const pull = agendaSetting * agendaAutonomy(community);
  if (seating.presentCount > 0) {
    for (let topic = 0; topic < topics; topic++) {
      let sum = 0;
      for (let k = 0; k < seating.presentCount; k++) sum += jobRelevance[seating.present[k]! * topics + topic]!;
      communityAgenda[topic] = approach(communityAgenda[topic]!, sum / seating.presentCount, pull);
    }
  }
  for (let person = 0; person < community.people; person++) community.goalOverlap[person] = overlapWithGoal(community, person);
}

export const agendaMechanism: Mechanism = {
  id: 'agenda',
  title: 'Autonomy of the agenda and the common goal',
  claims: ['P31', 'P33'],
  idea: 'Participants bring questions from their own work, as far as the agenda is theirs. The community has a common goal: a distribution over topics that moves towards what participants bring. Who finds own topics in it values the meetings more, comes more often and feels more agreement.',
  equation: 'topic: oldest of the agenda, else own work with chance clamp(aut + zGoal*zB_i), else the common goal; goal_t <- goal_t + agSet*aut*(mean rel_it - goal_t); overlap_i = 1 - .5*sum|rel_it - goal_t|',
  source: 'Ryan & Deci 2000 (autonomy); numbers: assumption',
  parameters: agendaParameters,
  off: { values: { agendaSetting: 0, goalValueWeight: 0, goalAgreementWeight: 0, goalAttendanceWeight: 0 }, means: 'The common goal stays as it was set and moves nobody.' },
};
