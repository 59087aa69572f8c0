import { describe, expect, test } from 'vitest';
import { pairedCounts } from '../../../workers/analysis/pairedCounts.ts';

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

describe('counting pairs on the same luck', () => {
  test('an event that never came is later than any that did, and two that never came are alike', () => {
    expect(pairedCounts([3, NaN, NaN, 5], [4, 2, NaN, NaN], Infinity)).toEqual({ pairs: 4, lower: 1, higher: 2, alike: 1, verdict: 'cannot tell' });
  });

  test('an undefined value that stands for nothing leaves its pair out', () => {
    expect(pairedCounts([1, NaN, 2], [0, 1, NaN]).pairs).toBe(1);
  });

  test('163 of 200 can be told from a coin, 108 of 200 cannot', () => {
    const b = (lower: number): number[] => Array.from({ length: 200 }, (_, pair) => (pair < lower ? -1 : 1));
    expect(pairedCounts(zeros(200), b(163)).verdict).toBe('lower');
    expect(pairedCounts(zeros(200), b(37)).verdict).toBe('higher');
    expect(pairedCounts(zeros(200), b(108)).verdict).toBe('cannot tell');
    // The 95% interval of Wilson (1927) for 114 of 200 is .5006 to .6367; for 113 it begins at .4957.
    expect(pairedCounts(zeros(200), b(114)).verdict).toBe('lower');
    expect(pairedCounts(zeros(200), b(113)).verdict).toBe('cannot tell');
  });

  test('pairs that are all alike are alike, however few', () => {
    expect(pairedCounts([1, 2], [1, 2]).verdict).toBe('alike');
  });
});
