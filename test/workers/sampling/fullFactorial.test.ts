import { expect, test } from 'vitest';
import { fullFactorial, fullFactorialCount } from '../../../workers/sampling/fullFactorial.ts';

test('every level with every other, the last factor fastest', () => {
  expect(fullFactorial([2, 3])).toEqual([[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]]);
  expect(fullFactorialCount([2, 3])).toBe(6);
});

test('no factors give one point, a factor without levels none', () => {
  expect(fullFactorial([])).toEqual([[]]);
  expect(fullFactorial([2, 0])).toEqual([]);
});

test('a design too large to list can still be counted', () => {
  expect(fullFactorialCount([1000, 1000, 1000])).toBe(1e9);
});
