import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swiftTrust, trustAfter, trustAfterEpisode } from '../../../engine/mechanisms/trust.ts';
import { fade } from '../../../engine/mechanisms/seating.ts';
import { atTable, episodeAt, mixedCommunity, seatedCommunity, setValues } from '../communities.ts';

const category = { trustSameOrganization: 0.15, trustKnowledgeInstitution: 0.1, trustRivalry: 0.25, trustOtherType: 0.1 };
const rule = { trustPriorStrength: 4, trustRateFloor: 0.05, trustStepMax: 0.6, negativityWeight: 2.5, negativityRivalry: 0.5 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('trust before people know each other', () => {
  test('rests on disposition and category', () => {
    expect(swiftTrust(0.55, true, false, 0, false, category)).toBeCloseTo(0.7, 14);
    // a rival firm of another sector: .55 - .25 x .4 - .1
    expect(swiftTrust(0.55, false, false, 0.4, true, category)).toBeCloseTo(0.35, 14);
    // a knowledge institution, another type: .55 + .1 - .1
    expect(swiftTrust(0.55, false, true, 0, true, category)).toBeCloseTo(0.55, 14);
  });

  test('is cut to 0-1', () => {
    expect(swiftTrust(0.95, true, true, 0, false, category)).toBe(1);
    expect(swiftTrust(0.05, false, false, 1, true, category)).toBe(0);
  });
});

describe('trust after evidence', () => {
  test('moves by a fifth of the way at the first good experience, less and less later, and never less than the floor', () => {
    // 1 / (4 + ev + 1): .2 at 0, .05 at 15, and the floor .05 at 100
    expect(trustAfter(0.5, 0, 1, 1, 0, rule)).toBeCloseTo(0.6, 14);
    expect(trustAfter(0.5, 15, 1, 1, 0, rule)).toBeCloseTo(0.525, 14);
    expect(trustAfter(0.5, 100, 1, 1, 0, rule)).toBeCloseTo(0.525, 14);
  });

  test('falls two and a half times as fast, faster still with a rival, up to the largest step', () => {
    // 2.5 x .2 = .5 of the way to 0; with a rival 2.5 x 1.5 x .2 = .75, cut to .6
    expect(trustAfter(0.5, 0, 0, 1, 0, rule)).toBeCloseTo(0.25, 14);
    expect(trustAfter(0.5, 0, 0, 1, 1, rule)).toBeCloseTo(0.2, 14);
    // a milder rival: 2.5 x 1.2 x .1 = .3 after six episodes less one: 1 / (4 + 5 + 1) = .1
    expect(trustAfter(0.5, 5, 0, 1, 0.4, rule)).toBeCloseTo(0.35, 14);
  });

  test('needs between two and three equally informative helps to repair one rebuff (T11)', () => {
    // Far along, at the floor of .02: the rebuff costs 2.5 x .02 x .5 = .025, each help brings about .02 x .5 = .01.
    const slow = { ...rule, trustRateFloor: 0.02 };
    const helped = (trust: number, times: number) => Array.from({ length: times }).reduce<number>((now) => trustAfter(now, 1000, 1, 1, 0, slow), trust);
    const rebuffed = trustAfter(0.5, 1000, 0, 1, 0, slow);
    expect(helped(rebuffed, 2)).toBeLessThan(0.5);
    expect(helped(rebuffed, 3)).toBeGreaterThan(0.5);
  });

  test('is hurt more by an early rebuff than by a late one (T11)', () => {
    expect(trustAfter(0.5, 0, 0, 1, 0, rule)).toBeLessThan(trustAfter(0.5, 20, 0, 1, 0, rule));
  });

  test('is the mean of the evidence and a prior worth four episodes when bad news weighs no more than good (T12)', () => {
    const symmetric = { trustPriorStrength: 4, trustRateFloor: 0, trustStepMax: 1, negativityWeight: 1, negativityRivalry: 0 };
    fc.assert(
      fc.property(share, fc.array(share, { minLength: 1, maxLength: 40 }), (start, values) => {
        const end = values.reduce((trust, value, evidence) => trustAfter(trust, evidence, value, 1, 0, symmetric), start);
        // T <- T + (v - T) / (4 + n + 1) is the running mean of v with the prior counted four times, from the first item on divided by one more
        const expected = (4 * start + values.reduce((sum, value) => sum + value, 0)) / (4 + values.length);
        expect(end).toBeCloseTo(expected, 12);
      }),
      { seed: 3 },
    );
  });

  test('stays between 0 and 1 and never overshoots the evidence', () => {
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }), (trust, value, rivalry, evidence, weight) => {
        const after = trustAfter(trust, evidence, value, weight, rivalry, { ...rule, trustStepMax: 1 });
        expect(after).toBeGreaterThanOrEqual(Math.min(trust, value) - 1e-15);
        expect(after).toBeLessThanOrEqual(Math.max(trust, value) + 1e-15);
      }),
      { seed: 4 },
    );
  });
});

describe('after an answer', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper, observer] = atTable(community, 0) as [number, number, number];
  setValues(community, { evidenceWeightResponse: 1, evidenceWeightAsked: 0.5, trustValueAsked: 0.75, trustValueDecline: 0.45, evidenceWeightObserved: 0.3, trustPriorStrength: 4, trustRateFloor: 0.05, trustStepMax: 0.6, negativityWeight: 2.5, negativityRivalry: 0, leakHazard: 0 });
  const { pairs } = community;
  const set = (pair: number, trust: number) => {
    pairs.trust[pair] = trust;
    pairs.evidence[pair] = 0;
  };

  test('the asker trusts the helper by what was felt, the person asked trusts who asked, and T_ij and T_ji differ (T13)', () => {
    const episode = episodeAt(community, asker, helper, { valence: 0.9 });
    set(episode.askerPair, 0.5);
    set(episode.helperPair, 0.5);
    trustAfterEpisode(community, episode);
    // .5 + .2 x .4 and .5 + .5 x .2 x .25
    expect(pairs.trust[episode.askerPair]).toBeCloseTo(0.58, 14);
    expect(pairs.trust[episode.helperPair]).toBeCloseTo(0.525, 14);
    expect([pairs.evidence[episode.askerPair], pairs.evidence[episode.helperPair]]).toEqual([1, 0.5]);
  });

  test('a polite refusal costs nothing where there is little trust, and a little where there is more', () => {
    const episode = episodeAt(community, asker, helper, { response: 'declined', valence: 0.4 });
    set(episode.askerPair, 0.4);
    trustAfterEpisode(community, episode);
    expect(pairs.trust[episode.askerPair]).toBe(0.4);
    set(episode.askerPair, 0.65);
    trustAfterEpisode(community, episode);
    // .65 + .5 x (.45 - .65)
    expect(pairs.trust[episode.askerPair]).toBeCloseTo(0.55, 14);
  });

  test('somebody who saw it takes it as three tenths of an own experience', () => {
    const episode = episodeAt(community, asker, helper, { valence: 0.9, observerCount: 1 });
    episode.observers[0] = observer;
    const seen = episodeAt(community, observer, helper).askerPair;
    set(seen, 0.5);
    trustAfterEpisode(community, episode);
    expect(pairs.trust[seen]).toBeCloseTo(0.5 + 0.3 * 0.2 * 0.4, 14);
  });

  test('half of the evidence is left after its half-life', () => {
    setValues(community, { evidenceHalfLife: 12 });
    community.fading = { ...community.fading, evidence: community.fading.evidence.map((_, weeks) => 2 ** (-weeks / 12)) };
    const pair = episodeAt(community, asker, helper).askerPair;
    pairs.evidence[pair] = 8;
    pairs.settledWeek[pair] = community.week;
    community.week += 12;
    fade(community, pair);
    expect(pairs.evidence[pair]).toBeCloseTo(4, 12);
    community.week -= 12;
  });
});
