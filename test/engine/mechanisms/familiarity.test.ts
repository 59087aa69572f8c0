import { expect, test } from 'vitest';
import { becomeFamiliar, shareAPlenary, unfamiliarity, unfamiliarityAt } from '../../../engine/mechanisms/familiarity.ts';
import { fade } from '../../../engine/mechanisms/seating.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { atTable, mixedCommunity, oneFirm, seatedCommunity, setValues } from '../communities.ts';

test('strangers are fully unfamiliar, half so after three interactions, a quarter after nine', () => {
  expect([0, 3, 9].map((familiarity) => unfamiliarityAt(familiarity, 3))).toEqual([1, 0.5, 0.25]);
});

test('colleagues of one organization know each other from the start, others do not', () => {
  const firm = seatedCommunity(oneFirm);
  expect(firm.pairs.familiarity.subarray(0, firm.pairs.count).every((value) => value === firm.values['familiarityStart'])).toBe(true);
  const mixed = seatedCommunity(mixedCommunity);
  for (let pair = 0; pair < mixed.pairs.count; pair++) {
    const same = mixed.organizationOf[mixed.pairs.from[pair]!] === mixed.organizationOf[mixed.pairs.to[pair]!];
    expect(mixed.pairs.familiarity[pair]).toBe(same ? mixed.values['familiarityStart'] : 0);
  }
});

test('an interaction makes both less strange to each other, and half of that is left after the half-life', () => {
  const community = seatedCommunity(mixedCommunity);
  const [person, other] = atTable(community, 0) as [number, number];
  setValues(community, { familiarityHalf: 3, familiarityGain: 1 });
  const [pair, back] = [pairAtTable(community, person, other), pairAtTable(community, other, person)];
  community.pairs.familiarity[pair] = 2;
  community.pairs.familiarity[back] = 2;
  becomeFamiliar(community, pair, back);
  expect([unfamiliarity(community, pair), unfamiliarity(community, back)]).toEqual([0.5, 0.5]);
  community.fading.familiarity[4] = 0.5;
  community.week += 4;
  fade(community, pair);
  expect(community.pairs.familiarity[pair]).toBe(1.5);
});

test('the half-life of familiarity is that of its declaration', () => {
  const { fading, values } = seatedCommunity({ ...mixedCommunity, parameters: { ...mixedCommunity.parameters, familiarityHalfLife: 26, evidenceHalfLife: 26, reciprocityHalfLife: 13 } });
  expect(values['familiarityHalfLife']).toBe(26);
  expect([fading.familiarity[26], fading.evidence[26], fading.reciprocity[13]].map((left) => left!.toFixed(12))).toEqual(['0.500000000000', '0.500000000000', '0.500000000000']);
});

test('a plenary makes everybody present a little familiar; what two share is what both were at', () => {
  const community = seatedCommunity(mixedCommunity);
  const [person, other] = atTable(community, 0) as [number, number];
  setValues(community, { familiarityHalf: 3, familiarityPlenary: 0.3 });
  const pair = pairAtTable(community, person, other);
  community.pairs.familiarity[pair] = 0;
  shareAPlenary(community);
  shareAPlenary(community);
  community.plenaryFamiliarity[other] = 0.3;
  // the other was at one of the two: familiarity .3, 1 / (1 + .1)
  expect(unfamiliarity(community, pair)).toBeCloseTo(1 / 1.1, 14);
});
