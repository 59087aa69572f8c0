import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latinHypercube } from '../../../workers/sampling/latinHypercube.ts';
import { closestDistance, maximinLatinHypercube } from '../../../workers/sampling/maximinLatinHypercube.ts';

/** Whether each of the equal intervals of every axis holds exactly one point. */
function isLatin(points: readonly Float64Array[], dimensions: number): boolean {
  return Array.from({ length: dimensions }, (_, axis) => new Set(points.map((point) => Math.floor(point[axis]! * points.length)))).every((strata) => strata.size === points.length && Math.min(...strata) === 0 && Math.max(...strata) === points.length - 1);
}

test('every interval of every axis holds exactly one point, for any size and seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 1e6 }), (dimensions, count, seed) => {
      expect(isLatin(latinHypercube(dimensions, count, seed), dimensions)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the same seed gives the same points, another seed others', () => {
  expect(latinHypercube(3, 20, 1)).toEqual(latinHypercube(3, 20, 1));
  expect(latinHypercube(3, 20, 1)).not.toEqual(latinHypercube(3, 20, 2));
});

test('the axes are paired at random: their correlations average to nothing', () => {
  // Over 400 hypercubes of 10 points a correlation has mean 0 and SD 1/3, so its mean has SD 0.017; bound 4 SD.
  const correlations = Array.from({ length: 400 }, (_, seed) => {
    const points = latinHypercube(2, 10, seed);
    return (12 * points.reduce((sum, [x, y]) => sum + (x! - 0.5) * (y! - 0.5), 0)) / 10;
  });
  expect(Math.abs(correlations.reduce((sum, value) => sum + value, 0) / 400)).toBeLessThan(0.067);
});

test('the mean of a sum over axes is far better than chance makes it', () => {
  // Stein 1987: what is additive is integrated within the strata, with a variance of about (1/12) n^-3 per axis.
  const sums = Array.from({ length: 100 }, (_, seed) => latinHypercube(4, 50, seed).reduce((sum, point) => sum + point.reduce((a, b) => a + b, 0), 0) / 50 - 2);
  const spread = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0) / 100);
  expect(spread).toBeLessThan(2 * Math.sqrt(4 / 12 / 50 ** 3));
});

test('the maximin hypercube is one too, and its closest points lie farther apart', () => {
  const random = Array.from({ length: 50 }, (_, seed) => closestDistance(latinHypercube(3, 15, seed)));
  const points = maximinLatinHypercube(3, 15, 1);
  expect(isLatin(points, 3)).toBe(true);
  expect(closestDistance(points)).toBeGreaterThan(Math.max(...random));
  expect(maximinLatinHypercube(3, 15, 1)).toEqual(points);
});

test('one or two points are no reason to fail', () => {
  expect(latinHypercube(2, 0, 1)).toEqual([]);
  expect(maximinLatinHypercube(2, 1, 1)).toHaveLength(1);
  expect(closestDistance(maximinLatinHypercube(2, 1, 1))).toBe(Infinity);
  expect(isLatin(maximinLatinHypercube(2, 2, 1), 2)).toBe(true);
});
