/** Quantiles of Student's t against R (`qt(share, degrees)`, R 4, 15 digits). */
import { expect, test } from 'vitest';
import { incompleteBeta, logGamma, studentTProbability, studentTQuantile } from '../../../workers/analysis/studentT.ts';

test.each([
  [0.975, 1, 12.7062047364],
  [0.975, 2, 4.302652729911275],
  [0.975, 9, 2.262157162740992],
  [0.975, 29, 2.045229642132703],
  [0.975, 199, 1.971956544249395],
  [0.995, 9, 3.249835541592122],
  [0.025, 9, -2.262157162740992],
])('share %d with %d degrees of freedom', (share, degrees, expected) => {
  expect(studentTQuantile(share, degrees)).toBeCloseTo(expected, 9);
});

test('quantile and probability undo each other', () => {
  for (const degrees of [1, 3, 10, 200, 5000]) {
    for (const share of [0.001, 0.1, 0.5, 0.8, 0.999]) expect(studentTProbability(studentTQuantile(share, degrees), degrees)).toBeCloseTo(share, 10);
  }
});

test('many degrees of freedom give the normal distribution', () => {
  expect(studentTQuantile(0.975, 1e7)).toBeCloseTo(1.959964, 5);
});

test('building blocks at points known by hand', () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 12);
  expect(incompleteBeta(0.5, 2, 2)).toBeCloseTo(0.5, 12);
});
