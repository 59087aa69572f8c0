import { describe, expect, test } from 'vitest';
import { staticFit } from '../../../scenarios/patterns/staticFit.ts';
import { contribution, rowLength, rows } from '../../../workers/patterns/contribution.ts';
import { surveyCommunity } from '../../../workers/patterns/patternRunner.ts';
import { rowFigures } from '../../../workers/patterns/judge.ts';
import { staticContributions } from '../../../workers/patterns/staticFit.ts';
import { surveyStaticCommunity } from '../../../workers/patterns/staticModel.ts';

const plan = { world: 'interorganizational', seed: 4, settings: {}, off: [] };

describe('the null model', () => {
  const communities = 30;
  const values = staticContributions(plan, staticFit.model, communities);
  const figures = rowFigures(values, Array.from({ length: communities }, (_, k) => k), new Uint32Array(communities).fill(1));
  const figureOf = (id: string): number => figures[rows.findIndex(({ target }) => target.id === id)]!;

  test('has no time: nothing is forgotten and use does not fall, beyond chance', () => {
    expect(figureOf('T10')).toBe(Infinity);
    // About 700 people of whom half to four fifths apply in any eight weeks: standard error of the ratio about .04
    expect(Math.abs(figureOf('T08') - 1)).toBeLessThan(0.16);
    expect(Math.abs(figureOf('T13') - 1)).toBeLessThan(0.12);
  });

  test('relates what loads on one quality: with all loadings at 0 the relation is gone', () => {
    const unrelated = Object.fromEntries(Object.entries(staticFit.model).map(([name, value]) => [name, name.startsWith('spread') ? value : 0])) as typeof staticFit.model;
    const none = rowFigures(staticContributions(plan, unrelated, communities), Array.from({ length: communities }, (_, k) => k), new Uint32Array(communities).fill(1));
    const motivation = rows.findIndex(({ target }) => target.id === 'T06');
    expect(figures[motivation]).toBeGreaterThan(0.2);
    // About 500 people: four standard errors of a correlation of 0
    expect(Math.abs(none[motivation]!)).toBeLessThan(0.18);
  });

  test('is surveyed in the same designs, waves and scales as the model', () => {
    const [ours, theirs] = [surveyCommunity(plan, 2), surveyStaticCommunity(plan, staticFit.model, 2)];
    expect(theirs.scenario.fingerprint).toBe(ours.scenario.fingerprint);
    const shape = ({ study }: typeof ours): unknown => Object.fromEntries(study.surveys.map(({ id, answers }) => [id, Object.fromEntries(Object.entries(answers).map(([scale, scores]) => [scale, scores.length]))]));
    expect(shape(theirs)).toEqual(shape(ours));
    expect(contribution(ours)).toHaveLength(rowLength);
  });
});
