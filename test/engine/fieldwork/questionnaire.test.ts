import { describe, expect, test } from 'vitest';
import { facets } from '../../../engine/community.ts';
import { answer, answerClimateScale, answerSafetyScale, climateItems, likert } from '../../../engine/fieldwork/questionnaire.ts';
import { bits, normalOf, openStream } from '../../../engine/random.ts';
import { oneFirm, seatedCommunity, setValues } from '../communities.ts';

test('a state between 0 and 1 is ticked on five boxes', () => {
  // 1 + round(4 x)
  expect([0, 0.12, 0.13, 0.37, 0.5, 0.63, 0.87, 0.88, 1].map((state) => likert(state, 0))).toEqual([1, 1, 2, 2, 3, 4, 4, 5, 5]);
  expect([likert(0.9, 0.5), likert(0.1, -0.5)]).toEqual([5, 1]);
});

test('the quick way to a box gives the box of the normal value itself', () => {
  const stream = openStream(1, 0, 'boxes');
  let other = 0;
  for (let k = 0; k < 300_000; k++) {
    const draw = k < 2000 ? k : k < 4000 ? 4294967295 - (k - 2000) : bits(stream, k, 0, 0);
    const [state, noise] = [(k % 101) / 100, 0.05 + 0.25 * ((k % 7) / 6)];
    if (answer(state, noise, draw) !== likert(state, noise * normalOf(draw))) other++;
  }
  expect(other).toBe(0);
});

describe('the questionnaire', () => {
  const community = seatedCommunity({ ...oneFirm, organizations: [{ ...oneFirm.organizations[0]!, participants: 300 }] });
  const everybody = Array.from({ length: community.people }, (_, person) => person);

  test('asks two items per facet of the climate, and the declared number about safety', () => {
    setValues(community, { itemsPerScale: 7, itemNoise: 0.1 });
    expect([climateItems, answerClimateScale(community, everybody).length, answerSafetyScale(community, everybody).length]).toEqual([2 * facets.length, 8, 7]);
    expect(answerClimateScale(community, everybody).every((scores) => scores.length === 300)).toBe(true);
  });

  test('has noise of its own on every item and person, and the same answers when read again', () => {
    setValues(community, { itemsPerScale: 5, itemNoise: 0.15 });
    community.psychologicalSafety.fill(0.5);
    const answers = answerSafetyScale(community, everybody);
    expect(answerSafetyScale(community, everybody)).toEqual(answers);
    expect(new Set(answers.map((scores) => scores.join(''))).size).toBe(5);
    const [first, second] = answers as [number[], number[]];
    const mean = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const covariance = mean(first.map((score, person) => (score - mean(first)) * (second[person]! - mean(second))));
    // SD of a score about .65; four standard errors of a covariance of unrelated items: 4 x .42 / sqrt(300)
    expect(Math.abs(covariance)).toBeLessThan(0.1);
    // centred on the middle box: standard error .65 / sqrt(1500)
    expect(Math.abs(mean(answers.flat()) - 3)).toBeLessThan(0.07);
  });

  test('answers for one person are those of a survey of everybody', () => {
    const all = answerClimateScale(community, everybody);
    expect(answerClimateScale(community, [17])).toEqual(all.map((scores) => [scores[17]]));
  });

  test('shows what facet an item belongs to', () => {
    setValues(community, { itemNoise: 0.05 });
    for (let person = 0; person < community.people; person++) community.climatePerception.set([0, 0.33, 0.66, 1], person * facets.length);
    const means = answerClimateScale(community, everybody).map((scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length);
    expect(means.map((mean) => Math.round(mean))).toEqual([1, 1, 2, 2, 4, 4, 5, 5]);
  });
});
