import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterAWeek, forget } from '../../../engine/mechanisms/forgetting.ts';
import { mixedCommunity, seatedCommunity, setValues } from '../communities.ts';

describe('a week without use', () => {
  test('takes a share of what lies above the floor', () => {
    // .8 - .1 x .3
    expect(afterAWeek(0.8, 0.5, 0.1)).toBeCloseTo(0.77, 14);
  });

  test('never takes anything below the floor, and changes nothing there', () => {
    expect(afterAWeek(0.4, 0.5, 0.1)).toBe(0.4);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }), (level, floor, rate) => {
        expect(afterAWeek(level, floor, rate)).toBeGreaterThanOrEqual(Math.min(level, floor));
        expect(afterAWeek(level, floor, rate)).toBeLessThanOrEqual(level);
      }),
      { seed: 7 },
    );
  });
});

describe('forgetting', () => {
  const begin = () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { knowledgeHalfLife: 48, practisedHalfLifeFactor: 3, frontierDrift: 0 });
    community.knowledge.fill(0.9);
    community.knowledgeBaseline.fill(0.5);
    community.usedWeek.fill(-1);
    return community;
  };

  test('takes half of an unpractised gain in its half-life', () => {
    const community = begin();
    community.practisedKnowledge.fill(0.2);
    for (let week = 0; week < 48; week++) forget(community);
    // .5 + .4 / 2
    expect(community.knowledge[0]).toBeCloseTo(0.7, 10);
    expect(community.practisedKnowledge[0]).toBe(0.2);
  });

  test('takes half of what is practised in three half-lives, and never what is practised before that', () => {
    const community = begin();
    community.practisedKnowledge.fill(0.9);
    for (let week = 0; week < 144; week++) {
      forget(community);
      expect(community.knowledge[0]).toBeGreaterThanOrEqual(community.practisedKnowledge[0]!);
    }
    expect(community.practisedKnowledge[0]).toBeCloseTo(0.7, 10);
  });

  test('skips what was used at work this week', () => {
    const community = begin();
    community.practisedKnowledge.fill(0.6);
    community.usedWeek[0] = community.week;
    forget(community);
    expect([community.knowledge[0], community.practisedKnowledge[0]]).toEqual([0.9, 0.6]);
    expect(community.knowledge[1]).toBeLessThan(0.9);
  });

  test('leaves nobody below what they came with, however long it lasts', () => {
    const community = begin();
    community.practisedKnowledge.fill(0.2);
    for (let week = 0; week < 5000; week++) forget(community);
    expect(community.knowledge[0]).toBeGreaterThanOrEqual(0.5);
    expect(community.knowledge[0]).toBeCloseTo(0.5, 6);
  });

  test('of a moving frontier takes the same share of knowledge, practice and what one came with', () => {
    const community = begin();
    community.practisedKnowledge.fill(0.2);
    community.organizationPractice.fill(0.4);
    setValues(community, { frontierDrift: 0.05, knowledgeHalfLife: 80 });
    for (let week = 0; week < 4; week++) {
      community.usedWeek.fill(community.week);
      forget(community);
    }
    // four weeks of the weekly rate are five hundredths
    expect(community.knowledge[0]).toBeCloseTo(0.9 * 0.95, 12);
    expect(community.knowledgeBaseline[0]).toBeCloseTo(0.5 * 0.95, 12);
    expect(community.organizationPractice[0]).toBeCloseTo(0.4 * 0.95, 12);
  });
});
