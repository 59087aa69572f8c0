import { expect, test } from 'vitest';
import { quantileFan } from '../../../workers/analysis/quantileFan.ts';

test('a fan holds the shares of runs it says, moment by moment, as R counts quantiles', () => {
  const runs = Array.from({ length: 101 }, (_, run) => run / 100);
  const { median, ribbons } = quantileFan([runs, runs.map((value) => 1 - value), [NaN, NaN]]);
  expect(median.slice(0, 2)).toEqual([0.5, 0.5]);
  expect(median[2]).toBeNaN();
  expect(ribbons.map(({ share }) => share)).toEqual([0.95, 0.8, 0.5]);
  for (const { share, low, high } of ribbons) {
    for (const moment of [0, 1]) {
      expect(low[moment]).toBeCloseTo((1 - share) / 2, 12);
      expect(high[moment]).toBeCloseTo((1 + share) / 2, 12);
    }
  }
});
