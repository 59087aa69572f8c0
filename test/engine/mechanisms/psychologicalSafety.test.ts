import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelSafetyAfterEpisode, letSafetyPerish, safetyAfter, spreadSafety, startSafety } from '../../../engine/mechanisms/psychologicalSafety.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { atTable, communityAtStart, episodeAt, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

describe('safety at the start', () => {
  test('is a draw, coloured by the perceiver and lowered by rivalry in the room', () => {
    // .66 + .1 + .8 x .1 - .05 x .2 = .83
    expect(startSafety(0.66, 0.1, 0.1, 0.2, 0.8, 0.05)).toBeCloseTo(0.83, 14);
    expect(startSafety(0.7, 0.5, 0, 0, 0, 0)).toBe(1);
    expect(startSafety(0.5, -0.7, 0, 0, 0, 0)).toBe(0);
  });

  test('is lower for rivals than without rivalry, by the faultline times the mean rivalry with the other organizations', () => {
    const safety = (rivalry: number) => communityAtStart(withSettings(mixedCommunity, { rivalry, safetyFaultline: 0.15 }));
    const [calm, tense] = [safety(0), safety(0.8)];
    const firm = calm.organizationOf.indexOf(0);
    // firmA: .8 with firmB, .4 with firmC, 0 with the municipality and the university: mean .3 over four others
    expect(calm.psychologicalSafety[firm]! - tense.psychologicalSafety[firm]!).toBeCloseTo(0.15 * 0.3, 12);
    const officer = calm.organizationOf.indexOf(3);
    expect(tense.psychologicalSafety[officer]).toBe(calm.psychologicalSafety[officer]);
  });
});

describe('safety after an answer', () => {
  test('rises slowly and falls faster', () => {
    // .5 + .05 x .4 and .5 - .12 x .4
    expect(safetyAfter(0.5, 0.9, 0, 0.05, 0.12)).toBeCloseTo(0.52, 14);
    expect(safetyAfter(0.5, 0.1, 0, 0.05, 0.12)).toBeCloseTo(0.452, 14);
  });

  test('is coloured by the perceiver, whose target stays within 0-1', () => {
    // target min(1, .95 + .2) = 1
    expect(safetyAfter(0.5, 0.95, 0.2, 0.1, 0.1)).toBeCloseTo(0.55, 14);
    expect(safetyAfter(0.5, 0.05, -0.2, 0.1, 0.1)).toBeCloseTo(0.45, 14);
  });

  test('stays between 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(share, share, fc.double({ min: -0.4, max: 0.4, noNaN: true }), share, share, (safety, valence, bias, up, down) => {
      const after = safetyAfter(safety, valence, bias, up, down);
      expect(after >= 0 && after <= 1).toBe(true);
    }), { seed: 8 });
  });

  const ready = () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 6 }));
    setValues(community, { rounds: 6, safetyRateUp: 0.05, safetyRateDown: 0.12, safetyPerceiverWeight: 0, observerWeight: 0.4, safetyContagion: 0.06, safetyResting: 0.4, safetyHalfLife: 137 });
    community.psychologicalSafety.fill(0.5);
    return community;
  };

  test('moves the asker fully, and the person asked and those who saw it by four tenths', () => {
    const community = ready();
    const [asker, helper, observer, other] = atTable(community, 0) as [number, number, number, number];
    const episode = episodeAt(community, asker, helper, { response: 'rebuffed', valence: 0, observerCount: 1 });
    episode.observers[0] = observer;
    feelSafetyAfterEpisode(community, episode);
    // .5 - .12 x .5, and .5 - .4 x .12 x .5
    expect([asker, helper, observer, other].map((person) => community.psychologicalSafety[person]!.toFixed(12))).toEqual(['0.440000000000', '0.476000000000', '0.476000000000', '0.500000000000']);
  });

  test('rises by four tenths of an own rise in who saw good help, and is coloured by the weight of the perceiver', () => {
    const community = ready();
    setValues(community, { safetyPerceiverWeight: 0.5 });
    community.perceiverBias.fill(0);
    const [asker, helper] = atTable(community, 0) as [number, number];
    community.perceiverBias[asker] = -0.2;
    feelSafetyAfterEpisode(community, episodeAt(community, asker, helper, { valence: 0.9 }));
    // .5 + .05 x (.8 - .5), and .5 + .4 x .05 x .4
    expect(community.psychologicalSafety[asker]).toBeCloseTo(0.515, 14);
    expect(community.psychologicalSafety[helper]).toBeCloseTo(0.508, 14);
  });

  test('of everybody falls more by a rebuff that all see than by one that nobody sees (T25)', () => {
    const meanAfter = (observers: number) => {
      const community = ready();
      const table = atTable(community, 0);
      const episode = episodeAt(community, table[0]!, table[1]!, { response: 'rebuffed', valence: 0, observerCount: observers });
      table.slice(2).forEach((person, k) => { episode.observers[k] = person; });
      feelSafetyAfterEpisode(community, episode);
      return community.psychologicalSafety.reduce((sum, value) => sum + value, 0) / community.people;
    };
    expect(meanAfter(4)).toBeLessThan(meanAfter(0));
  });

  test('rubs off between table-mates, more from those one trusts, everybody at once', () => {
    const community = ready();
    const table = atTable(community, 0);
    const [first, second] = table as [number, number];
    community.psychologicalSafety[first] = 0.2;
    community.psychologicalSafety[second] = 0.9;
    community.pairs.trust.fill(0.5);
    community.pairs.trust[pairAtTable(community, first, second)] = 1;
    const others = table.length - 2;
    spreadSafety(community);
    // first: weights 1 for second and .5 for each other: (.9 + .25 others) / (1 + .5 others)
    expect(community.psychologicalSafety[first]).toBeCloseTo(0.2 + 0.06 * ((0.9 + 0.25 * others) / (1 + 0.5 * others) - 0.2), 14);
    // second hears first as .2, what it was before anybody moved
    expect(community.psychologicalSafety[second]).toBeCloseTo(0.9 + 0.06 * ((0.2 + 0.5 * others) / (1 + others) - 0.9), 14);
  });

  test('perishes: half of the distance to its resting level is gone after the half-life, and silence is no evidence', () => {
    const community = ready();
    community.psychologicalSafety.fill(0.8);
    for (let week = 0; week < 137; week++) letSafetyPerish(community);
    expect(community.psychologicalSafety[0]).toBeCloseTo(0.6, 10);
  });
});
