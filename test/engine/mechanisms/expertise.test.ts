import { expect, test } from 'vitest';
import { beliefAbout, firstBelief, seeExpertise, takeReferral } from '../../../engine/mechanisms/expertise.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { atTable, mixedCommunity, oneFirm, seatedCommunity, setValues } from '../communities.ts';

test('the first belief is half truth, half stereotype, and noise', () => {
  // .5 x .8 + .5 x .45 + .05
  expect(firstBelief(0.8, 0.05, 0.5, 0.45)).toBeCloseTo(0.675, 14);
  expect(firstBelief(1, 0.5, 1, 0)).toBe(1);
  expect(firstBelief(0, -0.5, 1, 0)).toBe(0);
  expect(firstBelief(0.8, 0, 0, 0.45)).toBeCloseTo(0.45, 14);
});

test('an interaction corrects a belief by four tenths, and a referral passes on four tenths of the referrer\'s', () => {
  const community = seatedCommunity(mixedCommunity);
  const [person, helper, expert] = atTable(community, 0) as [number, number, number];
  setValues(community, { expertiseRate: 0.4, referralRate: 0.4 });
  const at = (pair: number) => pair * community.topics + 1;
  const [mine, theirs] = [pairAtTable(community, person, expert), pairAtTable(community, helper, expert)];
  community.knowledge[expert * community.topics + 1] = 0.9;
  community.pairs.expertiseBelief[at(theirs)] = 0.4;
  seeExpertise(community, theirs, 1);
  expect(community.pairs.expertiseBelief[at(theirs)]).toBeCloseTo(0.6, 14);
  community.pairs.expertiseBelief[at(mine)] = 0.2;
  takeReferral(community, mine, theirs, 1);
  // .2 + .4 x (.6 - .2)
  expect(community.pairs.expertiseBelief[at(mine)]).toBeCloseTo(0.36, 14);
});

test('a belief is formed once, and the same for the same two people whenever it is first thought of', () => {
  const community = seatedCommunity(mixedCommunity);
  const [other, person] = atTable(community, 1) as [number, number];
  const pair = pairAtTable(community, person, other);
  expect(pair).toBeGreaterThanOrEqual(0);
  const first = beliefAbout(community, pair, 3);
  expect(community.pairs.expertiseBelief[pair * community.topics + 3]).toBe(first);
  expect(beliefAbout(community, pair, 3)).toBe(first);
  expect(beliefAbout(community, pair, 4)).not.toBe(first);
  community.pairs.expertiseBelief[pair * community.topics + 3] = NaN;
  community.week += 9;
  expect(beliefAbout(community, pair, 3)).toBe(first);
});

test('within one organization the first picture is twice as sharp', () => {
  const spread = (input: typeof mixedCommunity) => {
    const community = seatedCommunity({ ...input, parameters: { ...input.parameters, tableSize: 20, expertiseNoise: 0.1 } });
    setValues(community, { expertiseInsight: 0, expertiseStereotype: 0.5 });
    let sum = 0;
    let count = 0;
    for (let pair = 0; pair < community.pairs.count; pair++) {
      const same = community.organizationOf[community.pairs.from[pair]!] === community.organizationOf[community.pairs.to[pair]!];
      if (input === mixedCommunity && same) continue;
      for (let topic = 0; topic < community.topics; topic++) {
        sum += (beliefAbout(community, pair, topic) - 0.5) ** 2;
        count++;
      }
    }
    return Math.sqrt(sum / count);
  };
  // about 600 draws: standard error of an SD 3%
  expect(spread(oneFirm) / 0.05).toBeGreaterThan(0.88);
  expect(spread(oneFirm) / 0.05).toBeLessThan(1.12);
  expect(spread(mixedCommunity) / 0.1).toBeGreaterThan(0.88);
  expect(spread(mixedCommunity) / 0.1).toBeLessThan(1.12);
});
