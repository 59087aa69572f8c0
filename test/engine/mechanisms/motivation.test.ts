import { describe, expect, test } from 'vitest';
import { feelSatisfaction, restoreMotivation, satisfaction, setPoint } from '../../../engine/mechanisms/motivation.ts';
import { communityAtStart, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

const point = { motivationSetPoint: 0.55, motivationLearningGoalWeight: 0.2, motivationAutonomyWeight: 0.1, motivationSupportWeight: 1, motivationSupportReference: 0.45 };
const parts = { satisfactionReaction: 0.45, satisfactionSuccess: 0.35, satisfactionSupport: 0.2 };

test('the set point of motivation adds up goals, autonomy and support, within 0-1', () => {
  // .55 + .2 x .25 + .1 x .5 + 1 x (.7 - .45) = .55 + .05 + .05 + .25
  expect(setPoint(0.75, 0.5, 0.7, point)).toBeCloseTo(0.9, 14);
  expect(setPoint(1, 1, 1, { ...point, motivationSupportWeight: 1.5 })).toBe(1);
  expect(setPoint(0, 0, 0, { ...point, motivationSetPoint: 0.3, motivationSupportWeight: 1.5 })).toBe(0);
});

test('satisfaction adds up the reaction of colleagues, success and support', () => {
  expect(satisfaction(1, 1, 0.5, parts)).toBeCloseTo(0.9, 14);
  expect(satisfaction(0, 1, 0.5, parts)).toBeCloseTo(0.45, 14);
  expect(satisfaction(0, 0, 0, parts)).toBe(0);
  expect(satisfaction(1, 1, 1, { satisfactionReaction: 0.675, satisfactionSuccess: 0.525, satisfactionSupport: 0.3 })).toBe(1);
});

describe('motivation to transfer', () => {
  const begin = () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { ...point, ...parts, motivationRateUp: 0.12, motivationRateDown: 0.18, motivationHalfLife: 33, ownProblemShare: 0.5, facilitation: 0 });
    community.supervisorAffectiveSupport.fill(0.5);
    community.supervisorInstrumentalSupport.fill(0.5);
    community.supervisorBusy.fill(0);
    community.learningGoalOrientation.fill(0.5);
    community.motivationToTransfer.fill(0.5);
    return community;
  };

  test('rises by .12 of the way when an attempt satisfies, and falls by .18 when it disappoints', () => {
    const community = begin();
    feelSatisfaction(community, 0, 1, 1);
    feelSatisfaction(community, 1, 0, 0);
    // satisfied .45 + .35 + .1 = .9: .5 + .12 x .4; disappointed .1: .5 - .18 x .4
    expect(community.motivationToTransfer[0]).toBeCloseTo(0.548, 14);
    expect(community.motivationToTransfer[1]).toBeCloseTo(0.428, 14);
  });

  test('halves its distance to the set point in its half-life', () => {
    const community = begin();
    community.motivationToTransfer.fill(0.25);
    // set point .55 + 0 + .05 + .05 = .65
    for (let week = 0; week < 33; week++) restoreMotivation(community);
    expect(community.motivationToTransfer[0]).toBeCloseTo(0.45, 10);
  });

  test('at the start is higher for those whose supervisor starts out supportive', () => {
    const start = (transferMotivationSupportStart: number) => communityAtStart(withSettings(mixedCommunity, { transferMotivationSupportStart }));
    const [with0, with1] = [start(0), start(1)];
    for (let person = 0; person < with0.people; person++) {
      const gap = with0.supervisorAffectiveSupport[person]! - with0.values['supportStart']!;
      expect(with1.motivationToTransfer[person]).toBeCloseTo(Math.min(1, Math.max(0, with0.motivationToTransfer[person]! + gap)), 12);
    }
  });
});
