/** Why somebody stayed away, dropped out, told on, or made something new with another. */
import { choiceParameters } from '../choice.ts';
import { pairAtTable, rivalryBetween, type Community } from '../community.ts';
import { agendaParameters } from '../mechanisms/agenda.ts';
import { attendanceLogit, attendanceParameters } from '../mechanisms/attendance.ts';
import { coCreationChance, coCreationParameters } from '../mechanisms/coCreation.ts';
import { organizationSizeParameters, smallness } from '../mechanisms/organizationSize.ts';
import { dropOutHazard, dropOutParameters } from '../mechanisms/participation.ts';
import { supportBefore, supportDuring } from '../mechanisms/supervisorSupport.ts';
import { sensitivityOf, trustParameters } from '../mechanisms/trust.ts';
import { turnoverParameters } from '../mechanisms/turnover.ts';
import { vocabularyOverlap } from '../mechanisms/vocabulary.ts';
import { ratesOf, valuesOf } from '../parameters.ts';
import { uniform } from '../random.ts';
import { leaving, state, weigh, type Decision } from './decision.ts';

export function whyCame(community: Community, who: number): Decision {
  const { goalAttendanceWeight } = valuesOf(agendaParameters, community);
  const { attendanceSmallWeight } = valuesOf(organizationSizeParameters, community);
  const weights = { ...valuesOf(attendanceParameters, community), goalAttendanceWeight, attendanceSmallWeight };
  const motivation = community.motivationToParticipate[who]!;
  const [before, during] = [supportBefore(community, who), supportDuring(community, who)];
  const workload = community.workload[who]!;
  const overlap = community.goalOverlap[who]!;
  const small = smallness(community, who);
  return weigh({
    id: 'comes', mechanism: 'attendance', who, scale: 'log-odds', inForce: community,
    values: { attendanceBaseline: 1, attendanceMotivationWeight: motivation, attendanceSupportWeight: before, attendanceWorkloadWeight: workload, goalAttendanceWeight: overlap, attendanceSmallWeight: small },
    total: (without) => attendanceLogit(motivation, before, workload, during, overlap, small, leaving(weights, without)),
    draw: uniform(community.streams.attendance, community.week, community.address[who]!, 0),
  });
}

export function whyDroppedOut(community: Community, who: number): Decision[] {
  const { dropOutThreshold, dropOutAbsences, dropOutChance, dropOutHazard: hazard, dropOutSteepness } = valuesOf(dropOutParameters, community);
  const { streams, week, address, motivationToParticipate, absencesInARow } = community;
  const motivation = motivationToParticipate[who]!;
  const chance = dropOutHazard(motivation, hazard, dropOutSteepness, dropOutThreshold, valuesOf(choiceParameters, community).choiceCurve);
  const draw = uniform(streams.dropOut, week, address[who]!, 0);
  const decisions = [state('losesHeart', 'dropOut', who, { motivationToParticipate: motivation, dropOutThreshold }, chance, draw, draw < chance)];
  const absences = absencesInARow[who]!;
  if (absences < dropOutAbsences) return decisions;
  const away = uniform(streams.dropOutAbsence, week, address[who]!, 0);
  return [...decisions, state('missedTooOften', 'dropOut', who, { absencesInARow: absences, dropOutAbsences }, dropOutChance, away, away < dropOutChance)];
}

export function whyChangedJob(community: Community, who: number): Decision {
  const { turnoverHazard } = ratesOf(turnoverParameters, community);
  const draw = uniform(community.streams.turnover, community.week, community.address[who]!, 0);
  return state('changesJob', 'turnover', who, { turnoverHazard }, turnoverHazard, draw, draw < turnoverHazard);
}

export function whyLeaked(community: Community, asker: number, helper: number, topic: number): Decision {
  const { leakHazard } = valuesOf(trustParameters, community);
  const rivalry = rivalryBetween(community, asker, helper);
  const sensitivity = sensitivityOf(community, topic);
  const draw = uniform(community.streams.leak, community.occasion, community.address[asker]!, community.address[helper]!);
  const chance = leakHazard * rivalry * sensitivity;
  return state('leaks', 'trust', asker, { leakHazard, rivalry, topicSensitivity: sensitivity }, chance, draw, draw < chance);
}

/** `before` is the community before the two made something: afterwards both know more. */
export function whyMadeTogether(before: Community, person: number, other: number, inProject: boolean): Decision {
  const { knowledge, topics, pairs, streams, occasion, address } = before;
  const { coCreationRate } = valuesOf(coCreationParameters, before);
  let apart = 0;
  for (let topic = 0; topic < topics; topic++) apart += Math.abs(knowledge[person * topics + topic]! - knowledge[other * topics + topic]!);
  const overlap = Math.min(vocabularyOverlap(before, person, other), vocabularyOverlap(before, other, person));
  const trust = pairs.trust[pairAtTable(before, person, other)]!;
  const trustBack = pairs.trust[pairAtTable(before, other, person)]!;
  const chance = coCreationChance(apart / topics, overlap, trust, trustBack, coCreationRate);
  const draw = inProject ? uniform(streams.coCreation, occasion, address[person]! ^ address[other]!, 0) : uniform(streams.coCreation, occasion, address[person]!, address[other]!);
  return state('makesTogether', 'coCreation', person, { coCreationRate, knowledgeDistance: apart / topics, sharedVocabulary: overlap, trust, trustBack }, chance, draw, draw < chance);
}
