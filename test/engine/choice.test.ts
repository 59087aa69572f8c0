import { expect, test } from 'vitest';
import { choiceChance } from '../../engine/choice.ts';

const sums = Array.from({ length: 201 }, (_, k) => (k - 100) / 10);

test.each([0, 1, 2])('choice function %d is one half at even odds, symmetric, and never falls', (curve) => {
  expect(choiceChance(0, curve)).toBe(0.5);
  for (const sum of sums) {
    expect(choiceChance(sum, curve) + choiceChance(-sum, curve)).toBeCloseTo(1, 14);
    expect(choiceChance(sum + 0.1, curve)).toBeGreaterThanOrEqual(choiceChance(sum, curve));
  }
});

test('the curves are what their equations say: at log-odds 4 about .98, .83 and 1', () => {
  expect(choiceChance(4, 0)).toBeCloseTo(1 / (1 + Math.exp(-4)), 14);
  expect(choiceChance(4, 1)).toBeCloseTo(0.5 * (1 + 2 / 3), 14);
  expect(choiceChance(2, 2)).toBeCloseTo(0.75, 14);
  expect(choiceChance(4, 2)).toBe(1);
});
