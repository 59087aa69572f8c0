/**
 * The meeting cycle, in order: who reads this file knows the model. Each step names its mechanism; the steps of a turn follow one question from
 * the need to what asker, helper and observers take from the answer.
 */
import type { Community } from './community.ts';
import type { Episode } from './episode.ts';
import { agendaMechanism, countHomeKnowledge, setTheAgenda, settleQuestion } from './mechanisms/agenda.ts';
import { attendanceMechanism, drawAttendance } from './mechanisms/attendance.ts';
import { climateMechanism, formClimatePerceptions, gatherClimateEvidence } from './mechanisms/climate.ts';
import { coCreateInEpisode, coCreationMechanism } from './mechanisms/coCreation.ts';
import { encourageEachOther, encouragementMechanism } from './mechanisms/encouragement.ts';
import { expertiseMechanism, seeExpertise } from './mechanisms/expertise.ts';
import { facilitationMechanism } from './mechanisms/facilitation.ts';
import { becomeFamiliar, familiarityMechanism } from './mechanisms/familiarity.ts';
import { forget, forgettingMechanism } from './mechanisms/forgetting.ts';
import { answer, helpGivingMechanism, learnToGive, recordAnswer } from './mechanisms/helpGiving.ts';
import { helpSeekingMechanism, learnHelpfulness, learnToAsk } from './mechanisms/helpSeeking.ts';
import { initiativeMechanism } from './mechanisms/initiative.ts';
import { handOutAssignments, knowledgeInstitutionMechanism } from './mechanisms/knowledgeInstitution.ts';
import { learnFromAnswer, learningMechanism } from './mechanisms/learning.ts';
import { motivationMechanism, restoreMotivation } from './mechanisms/motivation.ts';
import { drawObservers, observationMechanism } from './mechanisms/observation.ts';
import { countCarriers, organizationMechanism } from './mechanisms/organization.ts';
import { feelTheAbsence, organizationSizeMechanism } from './mechanisms/organizationSize.ts';
import { dropOut, dropOutMechanism, feelValue, participationMechanism, takeStock } from './mechanisms/participation.ts';
import { noticeAgreement, perceivedConsensusMechanism } from './mechanisms/perceivedConsensus.ts';
import { feelSafetyAfterEpisode, letSafetyPerish, psychologicalSafetyMechanism, spreadSafety } from './mechanisms/psychologicalSafety.ts';
import { drawOrder, takeSeats } from './mechanisms/seating.ts';
import { hearReports, persuade, selfEfficacyMechanism } from './mechanisms/selfEfficacy.ts';
import { makeSenseTogether, senseMakingMechanism } from './mechanisms/senseMaking.ts';
import { fadeSupport, moveAttention, supervisorSupportMechanism } from './mechanisms/supervisorSupport.ts';
import { countBacklog, meetAWorkEvent, transferMechanism } from './mechanisms/transfer.ts';
import { trustAfterEpisode, trustMechanism } from './mechanisms/trust.ts';
import { leaveTheJob, turnoverMechanism, welcomeNewcomers } from './mechanisms/turnover.ts';
import { holdVocabularyWorkshop, spreadTerms, vocabularyMechanism } from './mechanisms/vocabulary.ts';
import type { Mechanism } from './parameters.ts';
import { beginPerson } from './start.ts';

/** Every mechanism of the model, in the order in which the article raises it. */
export const mechanisms: readonly Mechanism[] = [
  helpSeekingMechanism, helpGivingMechanism, trustMechanism, vocabularyMechanism, learningMechanism, coCreationMechanism, forgettingMechanism,
  psychologicalSafetyMechanism, observationMechanism, climateMechanism, senseMakingMechanism, perceivedConsensusMechanism, encouragementMechanism,
  familiarityMechanism, expertiseMechanism, attendanceMechanism, participationMechanism, dropOutMechanism, turnoverMechanism, agendaMechanism,
  motivationMechanism, selfEfficacyMechanism, supervisorSupportMechanism, initiativeMechanism, transferMechanism, organizationMechanism,
  organizationSizeMechanism, knowledgeInstitutionMechanism, facilitationMechanism,
];

/** A step of the cycle: what happens, in words, and the mechanism whose file holds its equation. */
export interface Step<Run = (community: Community) => void> {
  readonly id: string;
  readonly mechanism: string;
  readonly words: string;
  readonly run: Run;
}

/** Every week, before anything else. */
export const weekBegins: readonly Step[] = [
  { id: 'leaveTheJob', mechanism: 'turnover', words: 'Some people leave their job, for reasons of their own.', run: leaveTheJob },
  { id: 'moveAttention', mechanism: 'supervisorSupport', words: 'Other priorities of supervisors come and go.', run: moveAttention },
];

/** At the end of each meeting cycle: just before the next meeting, and once more a cycle after the last. */
export const cycleEnds: readonly Step[] = [
  { id: 'takeStock', mechanism: 'participation', words: 'Participants take stock: do they still want to take part?', run: takeStock },
  { id: 'dropOut', mechanism: 'dropOut', words: 'Some drop out, tired of it or too often absent.', run: dropOut },
];

/** In a meeting week, before the rounds. */
export const meetingBegins: readonly Step[] = [
  { id: 'welcomeNewcomers', mechanism: 'turnover', words: 'Newcomers take the empty chairs.', run: (community) => welcomeNewcomers(community, beginPerson) },
  { id: 'handOutAssignments', mechanism: 'knowledgeInstitution', words: 'Assignments of firms enter the agendas of students.', run: handOutAssignments },
  { id: 'countHomeKnowledge', mechanism: 'agenda', words: 'What each organization knows best itself is noted.', run: countHomeKnowledge },
  { id: 'drawAttendance', mechanism: 'attendance', words: 'Participants come or stay away.', run: drawAttendance },
  { id: 'takeSeats', mechanism: 'trust', words: 'Those present sit down at tables drawn anew; strangers form a first impression.', run: takeSeats },
  { id: 'holdVocabularyWorkshop', mechanism: 'vocabulary', words: 'A vocabulary workshop, where there is one, explains terms to everybody present.', run: holdVocabularyWorkshop },
];

/** Each turn of each round at each table, once somebody speaks, has a need and asks (help seeking). */
export const turn: readonly Step<(community: Community, episode: Episode) => void>[] = [
  { id: 'answer', mechanism: 'helpGiving', words: 'The person asked helps, is misunderstood, cannot help, declines politely or rebuffs.', run: answer },
  { id: 'drawObservers', mechanism: 'observation', words: 'Some table-mates see it.', run: drawObservers },
  { id: 'learnFromAnswer', mechanism: 'learning', words: 'The asker learns, observers learn a little.', run: learnFromAnswer },
  { id: 'spreadTerms', mechanism: 'vocabulary', words: 'Terms are picked up.', run: spreadTerms },
  { id: 'settleQuestion', mechanism: 'agenda', words: 'A question from the own agenda is done with, or waits for somebody else.', run: settleQuestion },
  { id: 'learnHelpfulness', mechanism: 'helpSeeking', words: 'Asker and observers learn how helpful the other is.', run: learnHelpfulness },
  { id: 'trustAfterEpisode', mechanism: 'trust', words: 'Trust moves with the answer; what was told to a rival may leak.', run: trustAfterEpisode },
  { id: 'feelSafetyAfterEpisode', mechanism: 'psychologicalSafety', words: 'Asking felt safe or not, also to those who saw it.', run: feelSafetyAfterEpisode },
  { id: 'learnToAsk', mechanism: 'helpSeeking', words: 'Asking becomes likelier or less likely.', run: learnToAsk },
  { id: 'learnToGive', mechanism: 'helpGiving', words: 'Giving becomes likelier or less likely; a debt arises.', run: learnToGive },
  { id: 'noticeAgreement', mechanism: 'perceivedConsensus', words: 'Both notice how far they see the community the same way.', run: noticeAgreement },
  { id: 'seeExpertise', mechanism: 'expertise', words: 'Both see what the other knows.', run: seeEachOther },
  { id: 'gatherClimateEvidence', mechanism: 'climate', words: 'Everybody involved takes it as evidence about the climate.', run: gatherClimateEvidence },
  { id: 'coCreate', mechanism: 'coCreation', words: 'Sometimes something new comes of it.', run: coCreateInEpisode },
  { id: 'recordAnswer', mechanism: 'helpGiving', words: 'The answer is counted.', run: recordAnswer },
];

function seeEachOther(community: Community, episode: Episode): void {
  becomeFamiliar(community, episode.askerPair, episode.helperPair);
  if (episode.response === 'declined' || episode.response === 'rebuffed') return;
  seeExpertise(community, episode.askerPair, episode.topic);
  seeExpertise(community, episode.helperPair, episode.topic);
}

/** At the end of a meeting, everybody at once. */
export const meetingEnds: readonly Step[] = [
  { id: 'formClimatePerceptions', mechanism: 'climate', words: 'Perceptions of the climate move to what was lived and seen.', run: formClimatePerceptions },
  { id: 'makeSenseTogether', mechanism: 'senseMaking', words: 'Table-mates make sense of it together.', run: makeSenseTogether },
  { id: 'spreadSafety', mechanism: 'psychologicalSafety', words: 'Safety rubs off between table-mates.', run: spreadSafety },
  { id: 'encourageEachOther', mechanism: 'encouragement', words: 'People with strong learning goals encourage others.', run: encourageEachOther },
  { id: 'setTheAgenda', mechanism: 'agenda', words: 'The common goal moves towards what participants bring.', run: setTheAgenda },
  { id: 'feelValue', mechanism: 'participation', words: 'Everybody feels what the meeting was worth.', run: feelValue },
  { id: 'hearReports', mechanism: 'selfEfficacy', words: 'Those who tried something at work report how it went.', run: hearReports },
  { id: 'feelTheAbsence', mechanism: 'organizationSize', words: 'Small organizations feel the absence.', run: feelTheAbsence },
];

/** Every week: work, then everything that fades. */
export const weekEnds: readonly Step[] = [
  { id: 'countWork', mechanism: 'transfer', words: 'What waits to be brought home, and who could carry it, is counted.', run: (community) => { countBacklog(community); countCarriers(community); } },
  { id: 'work', mechanism: 'transfer', words: 'Everybody, in an order drawn anew, meets one event at work and may try what was learned; colleagues react, practice, motivation, confidence and support move.', run: work },
  { id: 'fadeSupport', mechanism: 'supervisorSupport', words: 'Support fades along its trajectory.', run: fadeSupport },
  { id: 'restoreMotivation', mechanism: 'motivation', words: 'Motivation moves back towards its set point.', run: restoreMotivation },
  { id: 'persuade', mechanism: 'selfEfficacy', words: 'Praise persuades a little.', run: persuade },
  { id: 'letSafetyPerish', mechanism: 'psychologicalSafety', words: 'Safety perishes a little.', run: letSafetyPerish },
  { id: 'fadeFamiliarity', mechanism: 'familiarity', words: 'Familiarity, evidence and debts fade.', run: fadePlenaryFamiliarity },
  { id: 'forget', mechanism: 'forgetting', words: 'What was not used is forgotten a little.', run: forget },
];

function work(community: Community): void {
  const { order } = community.scratch;
  let count = 0;
  for (let person = 0; person < community.people; person++) if (community.status[person] !== 0) order[count++] = person;
  drawOrder(community, 'workOrder', order, count);
  for (let k = 0; k < count; k++) meetAWorkEvent(community, order[k]!);
}

/** Pairs fade when they meet again (same result, less work); what plenaries gave fades every week. */
function fadePlenaryFamiliarity(community: Community): void {
  const left = 1 - community.rates['familiarityHalfLife']!;
  const { plenaryFamiliarity } = community;
  for (let person = 0; person < community.people; person++) plenaryFamiliarity[person] = plenaryFamiliarity[person]! * left;
}

/** The whole cycle in words, for the README and the ODD description. */
export const cycle: readonly { readonly when: string; readonly steps: readonly { readonly id: string; readonly mechanism: string; readonly words: string }[] }[] = [
  { when: 'Every week begins', steps: weekBegins },
  { when: 'A meeting cycle ends', steps: cycleEnds },
  { when: 'A meeting begins', steps: meetingBegins },
  { when: 'Each turn of each round: somebody speaks, has a need, weighs whom to ask, and asks or keeps silent; then', steps: turn },
  { when: 'A meeting ends', steps: meetingEnds },
  { when: 'Every week ends', steps: weekEnds },
];
