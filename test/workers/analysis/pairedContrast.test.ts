import { expect, test } from 'vitest';
import { pairedContrast } from '../../../workers/analysis/pairedContrast.ts';

test('difference, interval and variance reduction by hand', () => {
  const contrast = pairedContrast([1, 2, 3], [2, 3, 5]);
  expect(contrast.difference).toBeCloseTo(4 / 3, 12);
  // Differences 1, 1, 2: variance 1/3; t(.975, 2) = 4.302652729911275.
  expect(contrast.high - contrast.difference).toBeCloseTo(4.302652729911275 * Math.sqrt(1 / 9), 9);
  expect(contrast.varianceRatio).toBeCloseTo((1 + 7 / 3) / (1 / 3), 9);
  expect(contrast.verdict).toBe('cannot tell');
});

test('an interval that leaves zero out gives a direction', () => {
  expect(pairedContrast([1, 2, 3, 4], [2.1, 3, 4, 5.1]).verdict).toBe('higher');
  expect(pairedContrast([2.1, 3, 4, 5.1], [1, 2, 3, 4]).verdict).toBe('lower');
});

test('equal runs are the same, and nothing is divided by zero', () => {
  const contrast = pairedContrast([1, 2], [1, 2]);
  expect([contrast.verdict, contrast.difference, contrast.varianceRatio]).toEqual(['same', 0, NaN]);
});

test('pairs with an undefined value are left out, and too few of them say so', () => {
  const contrast = pairedContrast([NaN, 1, 2], [1, NaN, 3]);
  expect(contrast.pairs).toBe(1);
  expect(contrast.low).toBeNaN();
  expect(contrast.verdict).toBe('cannot tell');
  expect(pairedContrast([NaN], [NaN]).meanA).toBeNaN();
});
