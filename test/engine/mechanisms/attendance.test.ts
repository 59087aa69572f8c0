import { describe, expect, test } from 'vitest';
import { logistic } from '../../../engine/arithmetic.ts';
import { attendanceLogit, drawAttendance } from '../../../engine/mechanisms/attendance.ts';
import { mixedCommunity, seatedCommunity, setValues } from '../communities.ts';

const weights = { attendanceBaseline: 1.2, attendanceMotivationWeight: 3, attendanceSupportWeight: 1, attendanceWorkloadWeight: 1.5, workloadRelief: 0.3, goalAttendanceWeight: 1, attendanceSmallWeight: 0.8 };

describe('attendance', () => {
  test('adds up motivation, support, workload, the common goal and how much the absence is felt', () => {
    // 1.2 + 3 x .15 + (.7 - .5) - 1.5 x .25 x (1 - .3 x .7) + (.6 - .5) - .8 x .2
    // = 1.2 + .45 + .2 - .29625 + .1 - .16 = 1.49375
    expect(attendanceLogit(0.65, 0.7, 0.25, 0.7, 0.6, 0.2, weights)).toBeCloseTo(1.49375, 14);
    // 1 / (1 + e^-1.49375) = 1 / 1.224529
    expect(logistic(1.49375)).toBeCloseTo(0.81664, 4);
  });

  test('is not hindered by workload that a supervisor takes away altogether', () => {
    const relieved = { ...weights, workloadRelief: 1 };
    expect(attendanceLogit(0.5, 0.5, 1, 1, 0.5, 0, relieved)).toBe(attendanceLogit(0.5, 0.5, 0, 1, 0.5, 0, relieved));
  });

  test('is drawn with that chance, and counts absences in a row', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { attendanceBaseline: 0, attendanceMotivationWeight: 0, attendanceSupportWeight: 0, attendanceWorkloadWeight: 0, goalAttendanceWeight: 0, attendanceSmallWeight: 0 });
    let present = 0;
    const weeks = 1000;
    let row = 0;
    let attended = 0;
    for (let week = 1; week <= weeks; week++) {
      community.week = week;
      drawAttendance(community);
      present += community.seating.presentCount;
      const here = [...community.seating.present.subarray(0, community.seating.presentCount)].includes(0);
      row = here ? 0 : row + 1;
      if (here) attended++;
      expect([community.absencesInARow[0], community.meetingsAttended[0]]).toEqual([row, attended]);
    }
    // a fair coin 11 000 times: four standard errors are .019
    expect(Math.abs(present / (weeks * community.people) - 0.5)).toBeLessThan(0.019);
  });

  test('of drop-outs and empty chairs is never drawn', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { attendanceBaseline: 1000 });
    community.status[0] = 2;
    community.status[1] = 0;
    drawAttendance(community);
    expect(community.seating.presentCount).toBe(community.people - 2);
    expect([community.seating.tableOf[0], community.seating.tableOf[1]]).toEqual([-1, -1]);
  });
});
