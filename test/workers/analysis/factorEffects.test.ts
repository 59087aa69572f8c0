import { expect, test } from 'vitest';
import { factorEffects } from '../../../workers/analysis/factorEffects.ts';
import { fullFactorial } from '../../../workers/sampling/fullFactorial.ts';

const points = fullFactorial([3, 2]);
const luck = [0.3, -1.2, 2.5, 0.1];
const outcomes = points.map(([a, b]) => luck.map((noise) => 2 * a! + 5 * b! + noise));

test('each level against the first, with what all share of luck taken out', () => {
  const effects = factorEffects(points, outcomes, 0);
  expect(effects.map(({ level, against, pointPairs }) => [level, against, pointPairs])).toEqual([[1, 0, 2], [2, 0, 2]]);
  effects.forEach(({ contrast }, k) => {
    expect(contrast.difference).toBeCloseTo(2 * (k + 1), 12);
    expect(contrast.pairs).toBe(4);
    expect(contrast.high - contrast.low).toBeLessThan(1e-9);
  });
  expect(factorEffects(points, outcomes, 1)[0]!.contrast.difference).toBeCloseTo(5, 12);
});

test('replicates are the units: the interval widens with their disagreement, not with the number of points', () => {
  const restless = points.map(([a]) => luck.map((noise) => a! * (1 + noise)));
  const { contrast } = factorEffects(points, restless, 0)[0]!;
  // Differences 1.3, -0.2, 3.5, 1.1: mean 1.425, squared deviations 7.0675; t(.975, 3) = 3.182446.
  expect(contrast.difference).toBeCloseTo(1.425, 10);
  expect(contrast.high - contrast.difference).toBeCloseTo(3.182446305284263 * Math.sqrt(7.0675 / 3 / 4), 9);
  expect(contrast.verdict).toBe('cannot tell');
});

test('a replicate that is missing at one point is left out at all, so that every difference is over the same points', () => {
  const holed = outcomes.with(4, [NaN, ...outcomes[4]!.slice(1)]);
  expect(factorEffects(points, holed, 0).map(({ contrast }) => contrast.pairs)).toEqual([4, 3]);
  expect(factorEffects(points, holed, 0)[1]!.contrast.difference).toBeCloseTo(4, 12);
});

test('levels may be names, and points without a counterpart are not compared', () => {
  const [effect] = factorEffects([['low', 'x'], ['high', 'x'], ['high', 'y']], [[1, 2], [3, 4], [9, 9]], 0);
  expect([effect!.level, effect!.pointPairs, effect!.contrast.difference]).toEqual(['high', 1, 2]);
  expect(factorEffects([], [], 0)).toEqual([]);
});
