import { describe, expect, test } from 'vitest';
import { convergenceOf } from '../../../workers/analysis/convergence.ts';
import { sobolIndices } from '../../../workers/analysis/sobolIndices.ts';
import { saltelliSample } from '../../../workers/sampling/saltelliSample.ts';
import { gold, ishigami, sobolG } from './testFunctions.ts';

const cases = [
  { name: 'Ishigami', outcome: ishigami, factors: 3, exact: gold.ishigami },
  { name: 'g-function', outcome: sobolG(gold.sobol_g.a), factors: 8, exact: gold.sobol_g },
];

describe.each(cases)('$name', ({ outcome, factors, exact }) => {
  test('first-order and total indices agree with the analytic values', () => {
    // At 16 384 base points the errors over 20 seeds stay below .003; chance alone, without the Sobol' sequence, would give .01.
    const indices = sobolIndices(factors, saltelliSample(factors, 16_384, 1).map(outcome), { resamples: 2 });
    indices.factors.forEach(({ first, total }, factor) => {
      expect(Math.abs(first - exact.S[factor]!), `first of ${factor}`).toBeLessThan(0.005);
      expect(Math.abs(total - exact.ST[factor]!), `total of ${factor}`).toBeLessThan(0.005);
    });
    expect(indices.variance / exact.V).toBeCloseTo(1, 2);
  });

  test('the bootstrap intervals hold the analytic values in at least 95% of cases', () => {
    // Over a Sobol' sequence they are too wide rather than too narrow, for the bootstrap knows nothing of its even spread.
    let held = 0;
    for (let seed = 0; seed < 30; seed++) {
      const { factors: rows } = sobolIndices(factors, saltelliSample(factors, 512, seed).map(outcome), { resamples: 300, seed });
      rows.forEach(({ firstLow, firstHigh, totalLow, totalHigh }, factor) => {
        if (firstLow <= exact.S[factor]! && exact.S[factor]! <= firstHigh) held++;
        if (totalLow <= exact.ST[factor]! && exact.ST[factor]! <= totalHigh) held++;
      });
    }
    expect(held / (30 * 2 * factors)).toBeGreaterThan(0.95);
  });
});

test('an additive function has equal first-order and total indices that add up to 1', () => {
  const { factors, mean } = sobolIndices(2, saltelliSample(2, 4096, 1).map(([x, y]) => 10 + 2 * x! + y!));
  expect(mean).toBeCloseTo(11.5, 2);
  factors.forEach(({ first, total }, k) => {
    expect(first).toBeCloseTo([0.8, 0.2][k]!, 2);
    expect(total).toBeCloseTo([0.8, 0.2][k]!, 2);
  });
});

test('adding a constant to the outcome changes no index', () => {
  const outcomes = saltelliSample(3, 256, 1).map(ishigami);
  const plain = sobolIndices(3, outcomes, { resamples: 2 }).factors;
  sobolIndices(3, outcomes.map((value) => value + 1000), { resamples: 2 }).factors.forEach(({ first, total }, k) => {
    expect(first).toBeCloseTo(plain[k]!.first, 9);
    expect(total).toBeCloseTo(plain[k]!.total, 9);
  });
});

test('a base point with a missing outcome is left out whole', () => {
  const outcomes = saltelliSample(3, 64, 1).map(ishigami);
  const without = sobolIndices(3, outcomes.slice(5), { resamples: 20 });
  const missing = sobolIndices(3, outcomes.with(2, NaN), { resamples: 20 });
  expect([missing.basePoints, missing.leftOut]).toEqual([63, 1]);
  expect(missing.factors).toEqual(without.factors);
});

test('nothing varies: there are no indices, and nothing has settled', () => {
  const indices = sobolIndices(2, Array.from({ length: 40 }, () => 3), { resamples: 5 });
  expect([indices.variance, indices.factors[0]!.first, indices.factors[1]!.total]).toEqual([0, NaN, NaN]);
  expect(convergenceOf(indices)).toEqual({ widest: NaN, settled: false, basePointsNeeded: NaN });
});

test('no outcomes, or a number that fits no sample', () => {
  expect(sobolIndices(2, []).factors[0]!.first).toBeNaN();
  expect(() => sobolIndices(2, [1, 2, 3])).toThrow('Sobol indices: there are 3 outcomes; expected a multiple of 4 for 2 factors.');
});

test('indices count as settled once no interval is wider than .05, and too few base points are told how many it takes', () => {
  const few = convergenceOf(sobolIndices(3, saltelliSample(3, 128, 1).map(ishigami)));
  expect(few.settled).toBe(false);
  expect(few.basePointsNeeded).toBeGreaterThan(2048);
  expect(Math.log2(few.basePointsNeeded) % 1).toBe(0);
  const many = convergenceOf(sobolIndices(3, saltelliSample(3, few.basePointsNeeded, 1).map(ishigami), { resamples: 200 }));
  expect(many.settled).toBe(true);
});
