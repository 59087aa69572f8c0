import { expect, test } from 'vitest';
import { bandOf, placeInBand } from '../../../workers/analysis/bands.ts';

const hundred = Array.from({ length: 101 }, (_, at) => at);

test('of the numbers 0 to 100 the middle half is 25 to 75, and so on', () => {
  const { median, middle } = bandOf(hundred);
  expect(median).toBe(50);
  expect(middle[0.5]).toEqual([25, 75]);
  expect(middle[0.8].map((value) => value.toFixed(6))).toEqual(['10.000000', '90.000000']);
  expect(middle[0.95].map((value) => value.toFixed(6))).toEqual(['2.500000', '97.500000']);
});

test('a value is placed in the narrowest band that holds it', () => {
  const band = bandOf(hundred);
  expect([50, 25, 20, 95, 97.4, 98, 2, Number.NaN].map((value) => placeInBand(value, band))).toEqual([0.5, 0.5, 0.8, 0.95, 0.95, 'above', 'below', null]);
});

test('communities without a value do not count, and none at all give no band', () => {
  expect(bandOf([Number.NaN, 1, 3]).median).toBe(2);
  expect(placeInBand(1, bandOf([Number.NaN]))).toBeNull();
});
