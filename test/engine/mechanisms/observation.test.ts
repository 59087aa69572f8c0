import { expect, test } from 'vitest';
import { drawObservers, seeChance } from '../../../engine/mechanisms/observation.ts';
import { occasionOf } from '../../../engine/random.ts';
import { atTable, episodeAt, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('a facilitator makes more of what happens visible, up to everything', () => {
  // .25 + .2 x .5
  expect(seeChance(0.25, 0.2, 0.5)).toBeCloseTo(0.35, 14);
  expect(seeChance(0.9, 0.4, 1)).toBe(1);
});

const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 6 }));
const [asker, helper] = atTable(community, 0) as [number, number];
const seenBy = (fields: object) => {
  const episode = episodeAt(community, asker, helper, fields);
  drawObservers(community, episode);
  return [...episode.observers.subarray(0, episode.observerCount)];
};

test('only table-mates see an episode, each with that chance, and never the two it is about', () => {
  setValues(community, { observationChance: 0.3, observationFacilitation: 0, facilitation: 0 });
  const mates = atTable(community, 0).filter((person) => person !== asker && person !== helper);
  const counts = new Map(mates.map((mate) => [mate, 0]));
  const tries = 4000;
  for (let k = 0; k < tries; k++) {
    community.occasion = occasionOf(k >>> 4, 0, k & 15);
    for (const observer of seenBy({})) counts.set(observer, counts.get(observer)! + 1);
  }
  expect(new Set(counts.keys())).toEqual(new Set(mates));
  // four standard errors: 4 x sqrt(.3 x .7 / 4000) = .029
  for (const count of counts.values()) expect(Math.abs(count / tries - 0.3)).toBeLessThan(0.029);
});

test('in plenary everybody present sees it', () => {
  setValues(community, { observationChance: 0 });
  expect(seenBy({ plenary: true })).toHaveLength(community.people - 2);
  expect(seenBy({})).toEqual([]);
});
