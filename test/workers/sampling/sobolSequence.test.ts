import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mostSobolDimensions, plainSobolSequence, scrambledSobol } from '../../../workers/sampling/sobolSequence.ts';

interface Reference {
  readonly points: Readonly<Record<string, readonly number[]>>;
}
const reference = JSON.parse(readFileSync(new URL('sobolReference.json', import.meta.url), 'utf8')) as Reference;

/** How many points fall in each cell when axis k is cut into `cells[k]` equal parts. */
function countCells(points: readonly Float64Array[], axes: readonly number[], cells: readonly number[]): number[] {
  const counts = Array.from({ length: cells.reduce((product, count) => product * count, 1) }, () => 0);
  for (const point of points) counts[axes.reduce((at, axis, k) => at * cells[k]! + Math.floor(point[axis]! * cells[k]!), 0)]!++;
  return counts;
}

describe('the sequence as published', () => {
  test('agrees to the last bit with SciPy in all 200 dimensions', () => {
    expect(mostSobolDimensions).toBe(200);
    for (const [index, expected] of Object.entries(reference.points)) {
      const [point] = plainSobolSequence(200, 1, Number(index));
      expect(Array.from(point!, (place) => place * 2 ** 32), `point ${index}`).toEqual(expected);
    }
  });

  test('begins with the points printed by Joe & Kuo 2008', () => {
    expect(plainSobolSequence(3, 4).map((point) => [...point])).toEqual([[0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75]]);
  });
});

describe('the scrambled sequence', () => {
  test('puts one point in each of 2^m intervals of every axis, whichever 2^m points of it are taken together', () => {
    for (const from of [0, 256, 512]) {
      const points = scrambledSobol(200, 256, 5, from);
      for (let axis = 0; axis < 200; axis++) expect(countCells(points, [axis], [256]), `axis ${axis}`).toEqual(Array.from({ length: 256 }, () => 1));
    }
  });

  test('puts one point in every elementary rectangle of the first two axes', () => {
    const points = scrambledSobol(2, 256, 3);
    for (const [wide, high] of [[1, 256], [2, 128], [8, 32], [16, 16], [64, 4], [256, 1]] as const) {
      expect(countCells(points, [0, 1], [wide, high]), `${wide} x ${high}`).toEqual(Array.from({ length: 256 }, () => 1));
    }
  });

  test('is the same for the same seed, another for another, and can be extended', () => {
    expect(scrambledSobol(5, 64, 1)).toEqual(scrambledSobol(5, 64, 1));
    expect(scrambledSobol(5, 64, 1)).not.toEqual(scrambledSobol(5, 64, 2));
    expect(scrambledSobol(5, 100, 1).slice(0, 64)).toEqual(scrambledSobol(5, 64, 1));
    expect(scrambledSobol(5, 36, 1, 64)).toEqual(scrambledSobol(5, 100, 1).slice(64));
    expect(scrambledSobol(3, 64, 1).map(([first]) => first)).toEqual(scrambledSobol(9, 64, 1).map(([first]) => first));
  });

  test('integrates a smooth function far better than chance', () => {
    // Product of (1 + (x - 1/2) / 2) over 5 axes: mean 1, SD 0.33, so that 1024 random points err by about 0.010.
    const errors = Array.from({ length: 20 }, (_, seed) => {
      const values = scrambledSobol(5, 1024, seed).map((point) => point.reduce((product, place) => product * (1 + (place - 0.5) / 2), 1));
      return Math.abs(values.reduce((sum, value) => sum + value, 0) / 1024 - 1);
    });
    expect(Math.max(...errors)).toBeLessThan(0.001);
  });

  test('each point is uniform over seeds: no coordinate is favoured', () => {
    // 4 000 seeds in 10 bins: chi-square with 9 degrees of freedom is below 33.7 in all but 1 of 10 000 cases; the seeds are fixed.
    for (const index of [0, 1, 5]) {
      const counts = countCells(Array.from({ length: 4000 }, (_, seed) => scrambledSobol(2, 1, seed, index)[0]!), [1], [10]);
      expect(counts.reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0)).toBeLessThan(33.7);
    }
  });

  test('more dimensions than there are direction numbers for are refused in words', () => {
    expect(() => scrambledSobol(201, 4, 1)).toThrow('Sobol sequence: dimensions is 201; expected 1 to 200. A Latin hypercube has no such limit.');
    expect(() => scrambledSobol(0, 4, 1)).toThrow(RangeError);
  });
});
