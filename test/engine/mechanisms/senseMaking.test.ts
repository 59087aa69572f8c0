import { describe, expect, test } from 'vitest';
import { facets } from '../../../engine/community.ts';
import { makeSenseTogether, senseMakingWeight } from '../../../engine/mechanisms/senseMaking.ts';
import { mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('somebody counts by trust and by nearness, and not at all beyond the bound of confidence', () => {
  // .6 x (1 - .2 / .4)
  expect(senseMakingWeight(0.6, 0.2, 0.4)).toBeCloseTo(0.3, 14);
  expect(senseMakingWeight(0.6, -0.2, 0.4)).toBeCloseTo(0.3, 14);
  expect(senseMakingWeight(0.6, 0.4, 0.4)).toBe(0);
  expect(senseMakingWeight(0.6, 0.9, 0.4)).toBe(0);
});

describe('making sense together', () => {
  const begin = (settings: Record<string, number>) => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 100 }));
    setValues(community, { facilitation: 0, debriefs: 0, debriefLargest: 40, anchorPull: 0, senseMakingRate: 0.1, confidenceBound: 1e9, ...settings });
    community.pairs.trust.fill(0.5);
    for (let at = 0; at < community.climatePerception.length; at++) community.climatePerception[at] = 0.3 + 0.04 * Math.floor(at / facets.length);
    community.climateAnchor.fill(0.9);
    community.understoodTerms.fill(255);
    return community;
  };
  const spread = (values: Float64Array) => {
    const first = [...values].filter((_, at) => at % facets.length === 0);
    const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
    return Math.sqrt(first.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (first.length - 1));
  };

  test('at one table of equals shrinks the spread by 1 - kap n/(n-1) each time', () => {
    const community = begin({});
    const before = spread(community.climatePerception);
    makeSenseTogether(community);
    const n = community.people;
    expect(spread(community.climatePerception) / before).toBeCloseTo(1 - (0.1 * n) / (n - 1), 7);
  });

  test('happens once more for a facilitator, and once more for each debrief', () => {
    const ratio = (settings: Record<string, number>) => {
      const community = begin(settings);
      const before = spread(community.climatePerception);
      makeSenseTogether(community);
      return spread(community.climatePerception) / before;
    };
    const once = ratio({});
    expect(ratio({ facilitation: 0.4 })).toBe(once);
    expect(ratio({ facilitation: 0.5 })).toBeCloseTo(once ** 2, 7);
    expect(ratio({ facilitation: 1, debriefs: 2 })).toBeCloseTo(once ** 4, 7);
  });

  test('moves somebody towards those within reach, the more the nearer they are', () => {
    const community = begin({ confidenceBound: 0.4, senseMakingRate: 0.2 });
    const [first, second, third] = [...community.seating.present] as [number, number, number];
    community.climatePerception.fill(0.95);
    for (const [person, level] of [[first, 0.5], [second, 0.6], [third, 0.2]] as const) community.climatePerception.fill(level, person * facets.length, (person + 1) * facets.length);
    makeSenseTogether(community);
    // weights .5 x .75 for .6 and .5 x .25 for .2, nobody else within .4: mean pull (.375 x .1 - .125 x .3) / .5 = 0
    expect(community.climatePerception[first * facets.length]).toBeCloseTo(0.5, 14);
    // .6 hears .5 with .375, .95 with .5 x .125 each of the others
    const others = community.people - 3;
    const pull = (0.375 * -0.1 + others * 0.0625 * 0.35) / (0.375 + others * 0.0625);
    expect(community.climatePerception[second * facets.length]).toBeCloseTo(0.6 + 0.2 * pull, 12);
  });

  test('leaves two camps apart that lie further from each other than the bound of confidence (T29)', () => {
    const community = begin({ confidenceBound: 0.2 });
    for (let at = 0; at < community.climatePerception.length; at++) community.climatePerception[at] = Math.floor(at / facets.length) % 2 === 0 ? 0.3 : 0.7;
    const before = community.climatePerception.slice();
    for (let k = 0; k < 50; k++) makeSenseTogether(community);
    before.forEach((value, at) => { expect(community.climatePerception[at]).toBeCloseTo(value, 12); });
  });

  test('by plain averaging brings two camps together however far apart they lie', () => {
    const community = begin({ confidenceBound: 0.2, unboundedListening: 1, senseMakingRate: 0.2 });
    for (let at = 0; at < community.climatePerception.length; at++) community.climatePerception[at] = Math.floor(at / facets.length) % 2 === 0 ? 0.1 : 0.9;
    const before = spread(community.climatePerception);
    makeSenseTogether(community);
    const n = community.people;
    expect(spread(community.climatePerception) / before).toBeCloseTo(1 - (0.2 * n) / (n - 1), 12);
  });

  test('is held back by what each expects of a climate, in the first round only', () => {
    const community = begin({ senseMakingRate: 0, anchorPull: 0.05, debriefs: 2 });
    const before = community.climatePerception[0]!;
    makeSenseTogether(community);
    expect(community.climatePerception[0]).toBeCloseTo(before + 0.05 * (0.9 - before), 14);
  });

  test('moves nobody who understands not a word of the others', () => {
    const community = begin({ debriefs: 1 });
    const before = community.climatePerception.slice();
    for (let person = 0; person < community.people; person++) {
      community.activeTerm.fill(person % 2, person * community.concepts, (person + 1) * community.concepts);
      community.understoodTerms.fill(1 << (2 + (person % 2)), person * community.concepts, (person + 1) * community.concepts);
    }
    makeSenseTogether(community);
    expect(community.climatePerception).toEqual(before);
  });

  test('stays at the table when more are present than can debrief together', () => {
    const means = (debriefLargest: number) => {
      const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 3 }));
      setValues(community, { facilitation: 0, debriefs: 1, debriefLargest, anchorPull: 0, senseMakingRate: 0.3, confidenceBound: 1e9 });
      community.pairs.trust.fill(0.5);
      community.understoodTerms.fill(255);
      // everybody at the first table sees .2, the others .8: only a plenary brings the two views together
      for (let person = 0; person < community.people; person++) community.climatePerception.fill(community.seating.tableOf[person] === 0 ? 0.2 : 0.8, person * facets.length, (person + 1) * facets.length);
      makeSenseTogether(community);
      return community.climatePerception[community.seating.present[0]! * facets.length]!;
    };
    expect(means(10)).toBeCloseTo(0.2, 12);
    expect(means(40)).toBeGreaterThan(0.21);
  });
});
