import { expect, test } from 'vitest';
import { mean, quantile, variance } from '../../../workers/analysis/moments.ts';

test('mean of nothing and variance of one do not exist', () => {
  expect(mean([])).toBeNaN();
  expect(variance([1])).toBeNaN();
  expect(quantile([], 0.5)).toBeNaN();
});

test('by hand, and as quantile() of R gives them', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(variance([1, 2, 6])).toBe(7);
  expect(quantile([10, 1, 4, 2], 0.25)).toBe(1.75);
  expect(quantile([10, 1, 4, 2], 0.975)).toBeCloseTo(9.55, 12);
  expect(quantile([3], 0.9)).toBe(3);
});
