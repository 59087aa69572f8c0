// Regressions and powers against the values of R, recorded in test/gold.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { binomialInterval } from '../../../workers/analysis/binomialInterval.ts';
import { linearRegression } from '../../../workers/analysis/linearRegression.ts';
import { powerOfT } from '../../../workers/analysis/noncentralT.ts';
import { randomIntercept } from '../../../workers/analysis/randomIntercept.ts';
import { likertColumns, readGold } from '../../engine/measures/gold.ts';

interface Fit {
  readonly coef: Record<string, { readonly est: number; readonly se: number }>;
  readonly varcorr: readonly { readonly vcov: number }[];
  readonly logLik: number;
}
interface Clustered {
  readonly coefficients: readonly number[];
  readonly ols: readonly number[];
  readonly cr1: readonly number[];
  readonly clusters: number;
}
const mixed = readGold<Record<string, Fit>>('mixed.json');
const regression = readGold<{ byTeam: Clustered; byPerson: Clustered; power: number[]; binomial: number[] }>('regression.json');
const [, ...lines] = readFileSync(new URL('../../gold/growth.csv', import.meta.url), 'utf8').trim().split('\n');
const growth = lines.map((line) => line.split(',').map(Number));
const [id, team, time, y] = [0, 1, 2, 3].map((column) => growth.map((row) => row[column]!));
const people = likertColumns();
const scale = people['item1']!.map((_, k) => [1, 2, 3, 4, 5].reduce((sum, item) => sum + people[`item${item}`]![k]!, 0) / 5);
const ones = scale.map(() => 1);

describe('the random-intercept model is that of lme4', () => {
  test.each([
    ['null_scale', scale, [ones], people['group']!, 'REML'],
    ['null_scale_ML', scale, [ones], people['group']!, 'ML'],
    ['ri_y', people['y']!, [ones, people['x']!], people['group']!, 'REML'],
    ['ri_y_ML', people['y']!, [ones, people['x']!], people['group']!, 'ML'],
    ['growth_ri', y!, [y!.map(() => 1), time!], id!, 'REML'],
  ] as const)('%s', (name, outcome, predictors, groups, method) => {
    const wanted = mixed[name]!;
    const found = randomIntercept(outcome, predictors, groups, method)!;
    expect(Math.abs(found.logLikelihood - wanted.logLik)).toBeLessThan(1e-6);
    Object.values(wanted.coef).forEach(({ est, se }, k) => {
      expect(Math.abs(found.coefficients[k]! - est)).toBeLessThan(1e-5);
      expect(Math.abs(found.standardErrors[k]! - se)).toBeLessThan(1e-5);
    });
    expect(Math.abs(found.between / wanted.varcorr[0]!.vcov - 1)).toBeLessThan(1e-4);
    expect(Math.abs(found.within / wanted.varcorr[1]!.vcov - 1)).toBeLessThan(1e-4);
  });

  test('groups that differ less than chance would have it have a variance of zero', () => {
    const found = randomIntercept([1, 3, 1, 3, 1, 3], [[1, 1, 1, 1, 1, 1]], [1, 1, 2, 2, 3, 3], 'REML')!;
    expect(found.between).toBe(0);
    expect(found.coefficients[0]).toBeCloseTo(2, 12);
    expect(found.within).toBeCloseTo(6 / 5, 12);
    expect(randomIntercept([1, 2, 3], [[1, 1, 1], [2, 2, 2]], [1, 1, 2], 'ML')).toBeNull();
  });
});

test.each(['byTeam', 'byPerson'] as const)('growth by least squares has the standard errors of R with and without clusters, %s', (name) => {
  const wanted = regression[name];
  const predictors = [y!.map(() => 1), time!];
  const plain = linearRegression(y!, predictors)!;
  const clustered = linearRegression(y!, predictors, name === 'byTeam' ? team! : id!)!;
  wanted.coefficients.forEach((value, k) => {
    expect(Math.abs(clustered.coefficients[k]! - value)).toBeLessThan(1e-9);
    expect(Math.abs(plain.standardErrors[k]! - wanted.ols[k]!)).toBeLessThan(1e-9);
    expect(Math.abs(clustered.standardErrors[k]! - wanted.cr1[k]!)).toBeLessThan(1e-9);
  });
  expect(clustered.degrees).toBe(wanted.clusters - 1);
  expect(linearRegression([1, 2], [[1, 1], [2, 2]])).toBeNull();
});

test('the power of a t test and the exact interval of a share are those of R', () => {
  [[20, 0.5], [12, 1.1], [60, 0.1]].forEach(([n, effect], k) => expect(Math.abs(powerOfT(effect! * Math.sqrt(n!), n! - 1) - regression.power[k]!)).toBeLessThan(1e-9));
  expect(powerOfT(0, 20)).toBeCloseTo(0.05, 12);
  const [low, high] = binomialInterval(131, 2000, 0.999);
  expect(Math.abs(low - regression.binomial[0]!)).toBeLessThan(1e-9);
  expect(Math.abs(high - regression.binomial[1]!)).toBeLessThan(1e-9);
  expect([binomialInterval(0, 10)[0], binomialInterval(10, 10)[1]]).toEqual([0, 1]);
});
