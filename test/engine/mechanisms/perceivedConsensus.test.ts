import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from '../../../engine/community.ts';
import { noticeAgreement, noticedAgreement } from '../../../engine/mechanisms/perceivedConsensus.ts';
import { atTable, episodeAt, mixedCommunity, seatedCommunity, setValues } from '../communities.ts';

test('agreement is noticed in how differently two see the climate, and partly in the common goal', () => {
  // .8 x (1 - 2 x .1) + .2 x .6 = .64 + .12
  expect(noticedAgreement(0.1, 2, 0.6, 0.2)).toBeCloseTo(0.76, 14);
  expect(noticedAgreement(-0.1, 2, 0.6, 0.2)).toBeCloseTo(0.76, 14);
  expect(noticedAgreement(0, 4, 0.3, 0)).toBe(1);
  expect(noticedAgreement(0.7, 2, 0.3, 0)).toBe(0);
});

test('agreement lies between 0 and 1 whatever two people think', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 1, max: 4, noNaN: true }), share, share, (distance, slope, overlap, weight) => {
    const agreement = noticedAgreement(distance, slope, overlap, weight);
    expect(agreement >= 0 && agreement <= 1).toBe(true);
  }), { seed: 9 });
});

test('an interaction tells both how far they agree, and builds trust on it, in both directions', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper] = atTable(community, 0) as [number, number];
  setValues(community, { rounds: 6, agreementSlope: 2, perceivedConsensusRate: 0.25, goalAgreementWeight: 0, consensusFeedback: 0.5, evidenceWeightAgreement: 0.5, trustPriorStrength: 4, trustRateFloor: 0.05, trustStepMax: 0.6, negativityWeight: 1, negativityRivalry: 0 });
  community.perceivedConsensus.fill(0.7);
  community.climatePerception.fill(0.6, asker * facets.length, (asker + 1) * facets.length);
  community.climatePerception.fill(0.5, helper * facets.length, (helper + 1) * facets.length);
  const episode = episodeAt(community, asker, helper);
  for (const pair of [episode.askerPair, episode.helperPair]) {
    community.pairs.trust[pair] = 0.4;
    community.pairs.evidence[pair] = 0;
  }
  noticeAgreement(community, episode);
  // agreement .8: .7 + .25 x .1; trust .4 + .25 x .2 x .4
  for (const person of [asker, helper]) expect(community.perceivedConsensus[person]).toBeCloseTo(0.725, 14);
  for (const pair of [episode.askerPair, episode.helperPair]) {
    expect(community.pairs.trust[pair]).toBeCloseTo(0.42, 14);
    expect(community.pairs.evidence[pair]).toBeCloseTo(0.25, 14);
  }
});

test('what both find of their own topics in the common goal counts as agreement, as far as it is made to', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper] = atTable(community, 0) as [number, number];
  setValues(community, { rounds: 6, agreementSlope: 2, perceivedConsensusRate: 0.5, goalAgreementWeight: 0.5 });
  community.climatePerception.fill(0.5);
  community.perceivedConsensus.fill(0.5);
  community.goalOverlap[asker] = 0.4;
  community.goalOverlap[helper] = 0.8;
  noticeAgreement(community, episodeAt(community, asker, helper));
  // agreement .5 x 1 + .5 x .6 = .8: .5 + .5 x .3
  expect(community.perceivedConsensus[asker]).toBeCloseTo(0.65, 14);
});
