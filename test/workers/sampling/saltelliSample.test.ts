import { expect, test } from 'vitest';
import { mostSaltelliFactors, pointsPerBase, saltelliSample } from '../../../workers/sampling/saltelliSample.ts';

test('per base point A, B, and A with one coordinate from B', () => {
  const factors = 5;
  const points = saltelliSample(factors, 16, 3);
  expect(points).toHaveLength(16 * pointsPerBase(factors));
  for (let base = 0; base < 16; base++) {
    const [a, b, ...exchanged] = points.slice(base * 7, (base + 1) * 7);
    exchanged.forEach((point, factor) => expect([...point]).toEqual(Array.from(a!, (place, k) => (k === factor ? b![k]! : place))));
  }
});

test('A and B are each spread evenly, and independent of each other', () => {
  const points = saltelliSample(4, 64, 1);
  for (const set of [0, 1]) {
    for (let factor = 0; factor < 4; factor++) {
      const strata = Array.from({ length: 64 }, (_, base) => Math.floor(points[base * 6 + set]![factor]! * 64));
      expect(new Set(strata).size).toBe(64);
    }
  }
  // Correlation of 4 096 independent pairs has SD 1/64; that of a Sobol' sequence is smaller.
  const many = saltelliSample(1, 4096, 1);
  const correlation = (12 * Array.from({ length: 4096 }, (_, k) => (many[3 * k]![0]! - 0.5) * (many[3 * k + 1]![0]! - 0.5)).reduce((a, b) => a + b, 0)) / 4096;
  expect(Math.abs(correlation)).toBeLessThan(0.01);
});

test('more base points begin with the fewer', () => {
  expect(saltelliSample(3, 40, 1).slice(0, 16 * 5)).toEqual(saltelliSample(3, 16, 1));
});

test('too many factors are refused with what to do instead', () => {
  expect(mostSaltelliFactors).toBe(100);
  expect(() => saltelliSample(101, 2, 1)).toThrow('Saltelli sample: factors is 101; expected 1 to 100. Screen with Morris trajectories first.');
});
