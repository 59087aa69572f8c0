import { describe, expect, test } from 'vitest';
import { affectiveSupport, drawTrajectory, fadeSupport, instrumentalSupport, moveAttention, perceivedSupport, renewSupport, supportAfter, supportBefore, supportDuring } from '../../../engine/mechanisms/supervisorSupport.ts';
import { oneFirm, seatedCommunity, setValues } from '../communities.ts';

const [steady, fading, collapsing, growing] = [0, 1, 2, 3] as const;

const begin = () => {
  const community = seatedCommunity({ ...oneFirm, organizations: [{ ...oneFirm.organizations[0]!, participants: 40 }] });
  setValues(community, { supportFloor: 0.2, supportHalfLife: 17, collapsingFactor: 0.4, growingFactor: 3, supportRenewal: 0.1, growingRenewalFactor: 2.5, resultVisibility: 0.5, busyLoss: 0.4, supportPackageBefore: 0, supportPackageDuring: 0, supportPackageAfter: 0 });
  community.supervisorAffectiveSupport.fill(0.8);
  community.supervisorInstrumentalSupport.fill(0.6);
  community.supervisorBusy.fill(0);
  community.supervisorChallenge.fill(0);
  return community;
};

describe('support', () => {
  test('that fades is halfway to its floor after the half-life, sooner when it collapses, later when it grows with results, never when steady', () => {
    const community = begin();
    [steady, fading, collapsing, growing].forEach((trajectory, person) => { community.supportTrajectory[person] = trajectory; });
    const after = (weeks: number) => {
      community.supervisorInstrumentalSupport.fill(0.6);
      for (let week = 0; week < weeks; week++) fadeSupport(community);
      return [0, 1, 2, 3].map((person) => community.supervisorInstrumentalSupport[person]!);
    };
    // .2 + .4 / 2; half-lives 17, 17 x .4 = 6.8, 17 x 3 = 51
    expect(after(17)[fading]).toBeCloseTo(0.4, 12);
    expect(after(34)[collapsing]).toBeCloseTo(0.2 + 0.4 / 32, 12);
    expect(after(51)[growing]).toBeCloseTo(0.4, 12);
    expect(after(200)[steady]).toBe(0.6);
  });

  test('is renewed by a visible result, two and a half times as much where it grows', () => {
    const community = begin();
    community.supportTrajectory[0] = fading;
    community.supportTrajectory[1] = growing;
    renewSupport(community, 0);
    renewSupport(community, 1);
    // .6 + .05 x .4 and .6 + .125 x .4
    expect(community.supervisorInstrumentalSupport[0]).toBeCloseTo(0.62, 14);
    expect(community.supervisorInstrumentalSupport[1]).toBeCloseTo(0.65, 14);
    expect(community.supervisorAffectiveSupport[0]).toBeCloseTo(0.81, 14);
  });

  test('is read as six tenths of itself while the supervisor is busy, and is itself untouched', () => {
    const community = begin();
    expect([affectiveSupport(community, 0), instrumentalSupport(community, 0), perceivedSupport(community, 0)].map((value) => value.toFixed(12))).toEqual(['0.800000000000', '0.600000000000', '0.700000000000']);
    community.supervisorBusy[0] = 1;
    expect(perceivedSupport(community, 0)).toBeCloseTo(0.42, 14);
    community.supervisorBusy[0] = 0;
    expect(perceivedSupport(community, 0)).toBeCloseTo(0.7, 14);
  });

  test('before, during and after is instrumental support and the package of that phase, at most 1', () => {
    const community = begin();
    setValues(community, { supportPackageBefore: 0.1, supportPackageDuring: 0.2, supportPackageAfter: 0.5 });
    expect([supportBefore(community, 0), supportDuring(community, 0), supportAfter(community, 0)].map((value) => value.toFixed(12))).toEqual(['0.700000000000', '0.800000000000', '1.000000000000']);
  });

  test('that only demands a report costs motivation, none where support is complete', () => {
    const community = begin();
    setValues(community, { challengeCost: 0.1 });
    community.supportTrajectory.fill(steady);
    community.supervisorChallenge.fill(1);
    community.motivationToTransfer.fill(0.5);
    community.supervisorAffectiveSupport[0] = 0;
    community.supervisorInstrumentalSupport[0] = 0;
    community.supervisorAffectiveSupport[1] = 1;
    community.supervisorInstrumentalSupport[1] = 1;
    for (let week = 0; week < 4; week++) fadeSupport(community);
    expect(community.motivationToTransfer[0]).toBeCloseTo(0.45, 12);
    expect(community.motivationToTransfer[1]).toBe(0.5);
    // half the demand, half the cost, to the first order: a week takes .5 of the weekly rate 1 - .9^(1/4)
    community.supervisorChallenge[0] = 0.5;
    community.motivationToTransfer[0] = 0.5;
    fadeSupport(community);
    expect(community.motivationToTransfer[0]).toBeCloseTo(0.5 * (1 - 0.5 * (1 - 0.9 ** 0.25)), 12);
  });
});

describe('a supervisor', () => {
  test('follows a trajectory drawn in proportion to the four shares', () => {
    const shares = [0.25, 0.4, 0.15, 0.2] as const;
    expect([0, 0.249, 0.251, 0.649, 0.651, 0.799, 0.801, 0.999].map((draw) => drawTrajectory(draw, shares))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect([0, 0.5, 0.999999].map((draw) => drawTrajectory(draw, [0, 0, 3, 0]))).toEqual([2, 2, 2]);
    expect([0, 0.5, 0.999999].map((draw) => drawTrajectory(draw, [2, 0, 0, 0]))).toEqual([0, 0, 0]);
    // shares that add up to 2: half of the draws each
    expect([0.1, 0.49, 0.51, 0.9].map((draw) => drawTrajectory(draw, [1, 0, 1, 0]))).toEqual([0, 0, 2, 2]);
  });

  test('is busy as large a share of the time as entering and leaving that state say', () => {
    const community = begin();
    setValues(community, { busyEnter: 0.1, busyLeave: 0.5, collapsingBusyFactor: 2 });
    community.supportTrajectory.fill(fading);
    let busy = 0;
    for (let week = 1; week <= 1000; week++) {
      community.week = week;
      moveAttention(community);
      busy += community.supervisorBusy.reduce((sum, value) => sum + value, 0);
    }
    // weekly chances 1 - .9^(1/4) = .0260 and 1 - .5^(1/4) = .1591: .0260 / .1851 = .1404.
    // 40 000 weeks, correlated over about 1 / .185 x 2 weeks: standard error about .006
    expect(busy / 40_000).toBeGreaterThan(0.116);
    expect(busy / 40_000).toBeLessThan(0.165);
  });

  test('whose support collapses gets busy more often, by its factor', () => {
    const community = begin();
    setValues(community, { busyEnter: 0.1, busyLeave: 0.5, collapsingBusyFactor: 3 });
    const entered = (trajectory: number) => {
      community.supportTrajectory.fill(trajectory);
      let count = 0;
      for (let week = 1; week <= 400; week++) {
        community.week = week;
        community.supervisorBusy.fill(0);
        moveAttention(community);
        count += community.supervisorBusy.reduce((sum, value) => sum + value, 0);
      }
      return count / 16_000;
    };
    // weekly chance 1 - .9^(1/4) = .0260, three times as much .0780; four standard errors .0051 and .0085
    expect(Math.abs(entered(fading) - 0.026)).toBeLessThan(0.0052);
    expect(Math.abs(entered(collapsing) - 0.078)).toBeLessThan(0.0086);
  });

  test('who is always relieved at once is busy for a week at most', () => {
    const community = begin();
    setValues(community, { busyEnter: 0.3, busyLeave: 1 });
    const before = new Int32Array(community.people);
    for (let week = 1; week <= 200; week++) {
      community.week = week;
      before.set(community.supervisorBusy);
      moveAttention(community);
      expect(community.supervisorBusy.some((busy, person) => busy === 1 && before[person] === 1)).toBe(false);
    }
  });
});

test('support that fades by the meeting loses with each meeting attended what four weeks take, and nothing in between or to who stayed away', () => {
  const community = begin();
  setValues(community, { supportFadesPerMeeting: 1, supportHalfLife: 8, supportFloor: 0.2 });
  community.supportTrajectory.fill(1);
  community.supervisorInstrumentalSupport.fill(0.8);
  community.seating.tableOf.fill(0);
  community.seating.tableOf[1] = -1;
  for (const meeting of [0, 1, 0, 0, 2, 0]) {
    community.meeting = meeting;
    fadeSupport(community);
  }
  // two meetings attended, each worth four weeks: one half-life of eight weeks
  expect(community.supervisorInstrumentalSupport[0]).toBeCloseTo(0.5, 12);
  expect(community.supervisorInstrumentalSupport[1]).toBe(0.8);
});
