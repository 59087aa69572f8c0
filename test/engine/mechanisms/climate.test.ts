import { describe, expect, test } from 'vitest';
import { facets, pairAtTable } from '../../../engine/community.ts';
import { addPair } from '../../../engine/pairs.ts';
import { climateStep, formClimatePerceptions, gatherClimateEvidence } from '../../../engine/mechanisms/climate.ts';
import { atTable, communityAfter, episodeAt, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('a perception moves the more the more evidence there was, up to the climate rate', () => {
  // .35 x 3 / (3 + 3)
  expect(climateStep(0.35, 3, 3)).toBeCloseTo(0.175, 14);
  expect(climateStep(0.35, 0, 3)).toBe(0);
  expect(climateStep(0.35, 1e9, 3)).toBeCloseTo(0.35, 8);
});

describe('evidence about the climate', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper, observer] = atTable(community, 0) as [number, number, number];
  setValues(community, { climateFeedbackOther: 0.4, climateLearningOther: 0.25, climateGainScale: 0.08, climateLearningGoalTint: 0.1, climateStrangerDiscount: 0, observerWeight: 0.4 });
  community.learningGoalOrientation.fill(0.5);
  community.perceiverBias.fill(0);
  const { scratch, pairs } = community;
  const gather = (fields: Parameters<typeof episodeAt>[3]) => {
    scratch.evidenceSum.fill(0);
    scratch.evidenceWeight.fill(0);
    const episode = episodeAt(community, asker, helper, { observerCount: 1, ...fields });
    episode.observers[0] = observer;
    pairs.trust[episode.askerPair] = 0.6;
    pairs.trust[episode.helperPair] = 0.5;
    gatherClimateEvidence(community, episode);
    return (person: number) => [...scratch.evidenceSum.subarray(person * facets.length, (person + 1) * facets.length), scratch.evidenceWeight[person]!];
  };
  /** Rounded as far as adding up may have blurred the last digits. */
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(12)));

  test('from help is its quality, what was learned, the trust there is and how it felt', () => {
    // learning: .04 / .08 = .5
    const of = gather({ response: 'helped', quality: 0.8, gain: 0.04, valence: 0.9 });
    expect(rounded(of(asker))).toEqual([0.8, 0.5, 0.6, 0.9, 1]);
    // the person asked and who saw it: four tenths of the same, each with the own trust
    expect(rounded(of(helper))).toEqual([0.32, 0.2, 0.2, 0.36, 0.4]);
    expect(of(observer)[4]).toBeCloseTo(0.4, 14);
  });

  test('from a rebuff is no feedback at all, from a refusal a little', () => {
    expect(rounded(gather({ response: 'rebuffed', quality: 0, gain: 0, valence: 0 })(asker))).toEqual([0, 0.25, 0.6, 0, 1]);
    expect(rounded(gather({ response: 'declined', quality: 0, gain: 0, valence: 0.4 })(asker))).toEqual([0.4, 0.25, 0.6, 0.4, 1]);
  });

  test('from an unnoticed misunderstanding is that of help from which nothing was learned', () => {
    expect(rounded(gather({ response: 'misunderstood', unnoticed: true, quality: 0.8, gain: 0, valence: 0.7 })(asker))).toEqual([0.8, 0, 0.6, 0.7, 1]);
  });

  test('is seen through learning goals and the perceiver\'s own bias, within 0-1', () => {
    community.learningGoalOrientation[asker] = 0.9;
    community.perceiverBias[asker] = 0.2;
    // tint .1 x .4 + .2 = .24
    expect(rounded(gather({ response: 'helped', quality: 0.5, gain: 0.04, valence: 0.9 })(asker))).toEqual([0.74, 0.74, 0.84, 1, 1]);
    community.learningGoalOrientation[asker] = 0.5;
    community.perceiverBias[asker] = 0;
  });

  test('counts half from a complete stranger, whom one cannot read, and fully from an old friend', () => {
    setValues(community, { climateStrangerDiscount: 0.5, familiarityHalf: 3 });
    const weightWith = (familiarity: number) => {
      community.pairs.familiarity.fill(familiarity);
      const of = gather({ response: 'helped', quality: 0.8, gain: 0.04, valence: 0.9 });
      return [of(asker)[4]!, of(helper)[4]!, of(observer)[4]!];
    };
    expect(rounded(weightWith(0))).toEqual([0.5, 0.2, 0.2]);
    // three interactions: half as strange, 1 - .5 x .5
    expect(rounded(weightWith(3))).toEqual([0.75, 0.3, 0.3]);
    expect(rounded(gather({ response: 'helped', quality: 0.8, gain: 0.04, valence: 0.9 })(asker))).toEqual([0.6, 0.375, 0.45, 0.675, 0.75]);
    setValues(community, { climateStrangerDiscount: 0 });
    expect(rounded(weightWith(0))).toEqual([1, 0.4, 0.4]);
  });

  test('moves the perception at the end of the meeting by the climate step, and what one expects by its own small drift', () => {
    setValues(community, { climateRate: 0.35, climateEvidenceHalf: 3, ratingNoise: 0, ratingNoiseUnfamiliarity: 0, anchorDrift: 0.02 });
    gather({ response: 'helped', quality: 0.8, gain: 0.04, valence: 0.9 });
    community.climatePerception.fill(0.5);
    community.climateAnchor.fill(0.5);
    formClimatePerceptions(community);
    // step .35 x 1 / 4 = .0875: from .5 towards .8, .5, .6 and .9; anchor .5 + .02 x .3 and so on
    const of = (column: Float64Array) => rounded([...column.subarray(asker * facets.length, (asker + 1) * facets.length)]);
    expect(of(community.climatePerception)).toEqual([0.52625, 0.5, 0.50875, 0.535]);
    expect(of(community.climateAnchor)).toEqual([0.506, 0.5, 0.502, 0.508]);
    // twice the same evidence is the same evidence, with more weight: step .35 x 2 / 5 = .14
    for (let at = 0; at < scratch.evidenceSum.length; at++) scratch.evidenceSum[at] = 2 * scratch.evidenceSum[at]!;
    scratch.evidenceWeight[asker] = 2;
    community.climatePerception.fill(0.5);
    formClimatePerceptions(community);
    expect(of(community.climatePerception)).toEqual([0.542, 0.5, 0.514, 0.556]);
    const bystander = Array.from({ length: community.people }, (_, person) => person).find((person) => scratch.evidenceWeight[person] === 0)!;
    expect(community.climatePerception[bystander * facets.length]).toBe(0.5);
  });
});

test('impressions of strangers are noisier than those of people one knows', () => {
  const spreadWith = (familiarity: number) => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 10 }));
    setValues(community, { climateRate: 0.6, climateEvidenceHalf: 1, ratingNoise: 0.025, ratingNoiseUnfamiliarity: 0.15 });
    community.pairs.familiarity.fill(familiarity);
    let sum = 0;
    for (let week = 1; week <= 60; week++) {
      community.week = week;
      community.climatePerception.fill(0.5);
      community.scratch.evidenceSum.fill(50);
      community.scratch.evidenceWeight.fill(100);
      formClimatePerceptions(community);
      for (const value of community.climatePerception) sum += (value - 0.5) ** 2;
    }
    return Math.sqrt(sum / (60 * community.climatePerception.length));
  };
  // SD of noise .175 for strangers, .025 for old friends, each times the step .6 x 100/101 = .594
  expect(spreadWith(0)).toBeGreaterThan(0.09);
  expect(spreadWith(1e9)).toBeLessThan(0.02);
});

test('an impression is as noisy as table-mates are strange on average, by the same luck', () => {
  const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 3 }));
  setValues(community, { climateRate: 0.6, climateEvidenceHalf: 1, ratingNoise: 0.02, ratingNoiseUnfamiliarity: 0.1, familiarityHalf: 3, anchorDrift: 0 });
  const [person, first, second] = atTable(community, 0) as [number, number, number];
  community.scratch.evidenceWeight[person] = 1;
  const shift = (familiarity: readonly [number, number]) => {
    community.pairs.familiarity[pairAtTable(community, person, first)] = familiarity[0];
    community.pairs.familiarity[pairAtTable(community, person, second)] = familiarity[1];
    community.climatePerception.fill(0.5);
    community.scratch.evidenceSum.fill(0.5);
    formClimatePerceptions(community);
    return community.climatePerception[person * facets.length]! - 0.5;
  };
  // strangers .02 + .1; one of them half known .02 + .1 x .75; old friends .02
  const all = shift([0, 0]);
  expect(all).not.toBe(0);
  expect(shift([3, 0]) / all).toBeCloseTo(0.095 / 0.12, 10);
  expect(shift([1e12, 1e12]) / all).toBeCloseTo(0.02 / 0.12, 8);
});

test('in plenary people of other tables see it too: whom they have never met they judge by their own disposition, as strangers', () => {
  const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 4 }));
  setValues(community, { climateStrangerDiscount: 0.5, familiarityHalf: 3, observerWeight: 0.4, climateLearningGoalTint: 0 });
  community.perceiverBias.fill(0);
  const [asker, helper] = atTable(community, 0) as [number, number];
  const [stranger, acquaintance] = atTable(community, 1) as [number, number];
  community.trustPropensity[stranger] = 0.7;
  const met = addPair(community.pairs, acquaintance, helper);
  community.pairs.trust[met] = 0.9;
  community.pairs.familiarity[met] = 3;
  const episode = episodeAt(community, asker, helper, { plenary: true, observerCount: 2 });
  episode.observers.set([stranger, acquaintance]);
  community.scratch.evidenceSum.fill(0);
  community.scratch.evidenceWeight.fill(0);
  gatherClimateEvidence(community, episode);
  const weights = [stranger, acquaintance].map((person) => community.scratch.evidenceWeight[person]!);
  const trusts = [stranger, acquaintance].map((person, k) => community.scratch.evidenceSum[person * facets.length + 2]! / weights[k]!);
  // .4 x (1 - .5) and .4 x (1 - .5 x .5)
  expect([...weights, ...trusts].map((value) => Number(value.toFixed(12)))).toEqual([0.2, 0.3, 0.7, 0.9]);
});

test('without meetings in between nobody changes their mind about the climate (after the last meeting it stands still)', () => {
  const input = withSettings(mixedCommunity, { turnoverHazard: 0 });
  const last = 5 + 3 * 3;
  expect(communityAfter(input, last + 8).climatePerception).toEqual(communityAfter(input, last).climatePerception);
});
