/** Attendance: whether somebody comes depends on motivation, support, workload, the common goal and how much a small organization feels the absence. */
import { chanceOfChoice } from '../choice.ts';
import { active, type Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { record } from '../events.ts';
import { uniform } from '../random.ts';
import { agendaParameters } from './agenda.ts';
import { smallness, organizationSizeParameters } from './organizationSize.ts';
import { supportBefore, supportDuring } from './supervisorSupport.ts';

export const attendanceParameters = declareParameters({
  attendanceBaseline: { symbol: 'att0', default: 1.2, range: [0.6, 1.8], unit: 'logit', meaning: 'baseline of attendance', source: 'assumption', effect: { on: 'attendance.share', direction: 'up' } },
  attendanceMotivationWeight: { symbol: 'attMot', default: 3, range: [1.5, 4.5], unit: 'logit per unit', meaning: 'weight of motivation to participate', source: 'assumption', effect: { on: 'attendance.share', direction: 'up' } },
  attendanceSupportWeight: { symbol: 'attZ', default: 1, range: [0.5, 1.5], unit: 'logit per unit', meaning: 'weight of instrumental support before the meeting', source: 'assumption', effect: { on: 'attendance.share', direction: 'up', given: { supportStart: 0.9, supportShareSteady: 1, supportShareFading: 0, supportShareCollapsing: 0, supportShareGrowing: 0 } } },
  attendanceWorkloadWeight: { symbol: 'attWork', default: 1.5, range: [0.75, 2.25], unit: 'logit per unit', meaning: 'weight of workload', source: 'assumption', effect: { on: 'attendance.share', direction: 'down' } },
  workloadMean: { symbol: 'wlMean', default: 0.25, range: [0.125, 0.375], unit: '0-1', meaning: 'mean workload', source: 'assumption', effect: { on: 'attendance.share', direction: 'down' } },
  workloadSpread: { symbol: 'wlSd', default: 0.15, range: [0.075, 0.225], unit: '0-1', meaning: 'SD of workload', source: 'assumption', effect: { on: 'attendance.share', direction: 'either', because: 'a wider spread around the same mean keeps some away and frees others' } },
  workloadRelief: { symbol: 'wlZ', default: 0.3, range: [0, 0.6], unit: 'share', meaning: 'share of workload taken away by support during', source: 'assumption', effect: { on: 'attendance.share', direction: 'up' } },
});

/** P(attend) = sig(att0 + attMot (mP-.5) + attZ (zB-.5) - attWork wl (1 - wlZ zD) + attGoal (overlap-.5) - attSmall smallness). */
export function attendanceLogit(motivation: number, before: number, workload: number, during: number, overlap: number, small: number, weights: { attendanceBaseline: number; attendanceMotivationWeight: number; attendanceSupportWeight: number; attendanceWorkloadWeight: number; workloadRelief: number; goalAttendanceWeight: number; attendanceSmallWeight: number }): number {
  return weights.attendanceBaseline + weights.attendanceMotivationWeight * (motivation - 0.5) + weights.attendanceSupportWeight * (before - 0.5)
    - weights.attendanceWorkloadWeight * workload * (1 - weights.workloadRelief * during) + weights.goalAttendanceWeight * (overlap - 0.5) - weights.attendanceSmallWeight * small;
}

/** Draws who is present; fills the list of people present, in order of their places in the community. */
export function drawAttendance(community: Community): void {
  const attendance = valuesOf(attendanceParameters, community);
  const { goalAttendanceWeight } = valuesOf(agendaParameters, community);
  const { attendanceSmallWeight } = valuesOf(organizationSizeParameters, community);
  const weights = { ...attendance, goalAttendanceWeight, attendanceSmallWeight };
  const { seating, status, streams, week, address, absencesInARow, meetingsAttended } = community;
  seating.presentCount = 0;
  for (let person = 0; person < community.people; person++) {
    seating.tableOf[person] = -1;
    if (status[person] !== active) continue;
    const logit = attendanceLogit(community.motivationToParticipate[person]!, supportBefore(community, person), community.workload[person]!, supportDuring(community, person), community.goalOverlap[person]!, smallness(community, person), weights);
    if (uniform(streams.attendance, week, address[person]!, 0) < chanceOfChoice(logit, community)) {
      seating.present[seating.presentCount++] = person;
      absencesInARow[person] = 0;
      meetingsAttended[person] = meetingsAttended[person]! + 1;
    } else {
      absencesInARow[person] = absencesInARow[person]! + 1;
      record(community, 'absent', { who: person });
    }
  }
}

export const attendanceMechanism: Mechanism = {
  id: 'attendance',
  title: 'Attendance',
  claims: ['P27', 'P01'],
  idea: 'Who is motivated, supported and finds own topics in the common goal comes; workload keeps people away, less so when the supervisor relieves it.',
  equation: 'P(attend) = sig(att0 + attMot*(mP_i-.5) + attZ*(zB_i-.5) - attWork*wl_i*(1-wlZ*zD_i) + attGoal*(overlap_i-.5) - attSmall*smallness_o)',
  source: 'assumption',
  parameters: attendanceParameters,
  off: { values: { attendanceBaseline: 1000 }, means: 'Everybody always comes.' },
};
