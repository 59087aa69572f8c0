import { describe, expect, test } from 'vitest';
import { facets } from '../../../engine/community.ts';
import { dropOut, dropOutHazard, feelValue, participationTarget, takeStock } from '../../../engine/mechanisms/participation.ts';
import { communityAfter, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

const weights = { participationTransferWeight: 0.6, participationClimateWeight: 0.2, participationValueWeight: 0.1, participationSupportWeight: 0.1 };

describe('motivation to participate', () => {
  test('aims at a weighted mean of what can be used, climate, value and support', () => {
    // .6 x .65 + .2 x .5 + .1 x .5 + .1 x .7
    expect(participationTarget(0.65, 0.5, 0.5, 0.7, weights)).toBeCloseTo(0.61, 14);
  });

  test('does not change when all weights are doubled', () => {
    const doubled = { participationTransferWeight: 1.2, participationClimateWeight: 0.4, participationValueWeight: 0.2, participationSupportWeight: 0.2 };
    expect(participationTarget(0.65, 0.5, 0.5, 0.7, doubled)).toBeCloseTo(0.61, 14);
    expect(participationTarget(0.9, 0.9, 0.9, 0.9, { participationTransferWeight: 0, participationClimateWeight: 0, participationValueWeight: 0, participationSupportWeight: 0 })).toBe(0.5);
  });

  test('moves three tenths of the way at each meeting cycle', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { ...weights, participationRate: 0.3 });
    community.motivationToParticipate.fill(0.4);
    community.motivationToTransfer.fill(0.65);
    community.feltValue.fill(0.5);
    community.climatePerception.fill(0.5);
    community.supervisorAffectiveSupport.fill(0.7);
    community.supervisorInstrumentalSupport.fill(0.7);
    community.supervisorBusy.fill(0);
    takeStock(community);
    // .4 + .3 x (.61 - .4)
    expect(community.motivationToParticipate[0]).toBeCloseTo(0.463, 14);
  });
});

test('a meeting is worth what was learned and how far it was about one\'s own topics', () => {
  const community = seatedCommunity(mixedCommunity);
  setValues(community, { feltValueRate: 0.3, feltValueScale: 0.1, goalValueWeight: 0.3 });
  community.feltValue.fill(0.5);
  community.goalOverlap.fill(0.6);
  community.scratch.meetingGain.fill(0.05);
  community.scratch.meetingGain[1] = 0.4;
  feelValue(community);
  // value .7 x .5 + .3 x .6 = .53 and .7 x 1 + .18 = .88: .5 + .3 x .03 and .5 + .3 x .38
  expect(community.feltValue[0]).toBeCloseTo(0.509, 14);
  expect(community.feltValue[1]).toBeCloseTo(0.614, 14);
});

describe('dropping out', () => {
  test('for lack of motivation has half its highest chance at the threshold, nearly none well above it', () => {
    expect(dropOutHazard(0.35, 0.25, 20, 0.35, 0)).toBeCloseTo(0.125, 14);
    // .25 / (1 + e^6) and .25 / (1 + e^-6)
    expect(dropOutHazard(0.65, 0.25, 20, 0.35, 0)).toBeCloseTo(0.25 / (1 + Math.exp(6)), 12);
    expect(dropOutHazard(0.05, 0.25, 20, 0.35, 0)).toBeCloseTo(0.25 / (1 + Math.exp(-6)), 12);
  });

  const begin = () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { dropOutThreshold: 0.35, dropOutAbsences: 3, dropOutChance: 1, dropOutHazard: 0, dropOutSteepness: 20 });
    return community;
  };

  test('for absence takes three meetings missed in a row', () => {
    const community = begin();
    community.absencesInARow[0] = 2;
    community.absencesInARow[1] = 3;
    dropOut(community);
    expect([community.status[0], community.status[1], community.tally.dropOutsByAbsence, community.tally.dropOutsByMotivation]).toEqual([1, 2, 1, 0]);
  });

  test('for lack of motivation is told apart from absence, and what leavers thought is kept', () => {
    const community = begin();
    setValues(community, { dropOutHazard: 1, dropOutSteepness: 40, dropOutChance: 0 });
    community.motivationToParticipate.fill(0.9);
    community.motivationToParticipate[0] = 0;
    community.climatePerception.fill(0.3, 0, facets.length);
    dropOut(community);
    expect([community.status[0], community.tally.dropOutsByMotivation, community.tally.dropOutsByAbsence, community.tally.leavers]).toEqual([2, 1, 0, 1]);
    expect(community.tally.leaverClimate).toBeCloseTo(0.3, 14);
  });

  test('is for good: drop-outs come to no meeting, and go on working', () => {
    const input = withSettings(mixedCommunity, { dropOutHazard: 1, dropOutThreshold: 0.5, participationStart: 0.4, transferMotivationStart: 0.35, turnoverHazard: 0, meetings: 8 });
    const [middle, end] = [communityAfter(input, 17), communityAfter(input, 26)];
    const gone = [...middle.status].flatMap((status, person) => (status === 2 ? [person] : []));
    expect(gone.length).toBeGreaterThan(0);
    for (const person of gone) {
      expect(end.status[person]).toBe(2);
      expect(end.meetingsAttended[person]).toBe(middle.meetingsAttended[person]);
    }
  });
});
