import { expect, test } from 'vitest';
import { encourageEachOther, encouragedBy } from '../../../engine/mechanisms/encouragement.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { atTable, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('encouragement closes a little of the distance to asking everything', () => {
  // .03 x .4 x (1 - .5)
  expect(encouragedBy(0.03, 0.4, 0.5)).toBeCloseTo(0.006, 14);
  expect(encouragedBy(0.1, 1, 1)).toBe(0);
});

test('people are encouraged by table-mates who spoke, as far as these want to learn and are trusted', () => {
  const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 4 }));
  const [listener, speaker, silent] = atTable(community, 0) as [number, number, number];
  setValues(community, { encouragement: 0.1 });
  community.helpSeekingPropensity.fill(0.5);
  community.scratch.turnsThisMeeting.fill(0);
  community.scratch.turnsThisMeeting[speaker] = 2;
  community.learningGoalOrientation[speaker] = 0.8;
  community.learningGoalOrientation[silent] = 1;
  community.pairs.trust[pairAtTable(community, listener, speaker)] = 0.5;
  encourageEachOther(community);
  // .5 + .1 x (.8 x .5) x .5
  expect(community.helpSeekingPropensity[listener]).toBeCloseTo(0.52, 14);
  expect(community.helpSeekingPropensity[speaker]).toBe(0.5);
  // two speakers: the mean of .8 x .5 and 1 x .9 is .65; .52 + .1 x .65 x .48
  community.scratch.turnsThisMeeting[silent] = 1;
  community.pairs.trust[pairAtTable(community, listener, silent)] = 0.9;
  encourageEachOther(community);
  expect(community.helpSeekingPropensity[listener]).toBeCloseTo(0.5512, 14);
  const elsewhere = atTable(community, 1)[0]!;
  expect(community.helpSeekingPropensity[elsewhere]).toBe(0.5);
});
