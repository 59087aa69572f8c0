// The statistics against printed tables and R.
import { expect, test } from 'vitest';
import { seedsFor } from './check.ts';
import { chanceAbove, correlation, correlationTest, leastSquares, paired, shareAtLeast, studentDistribution, studentQuantile } from './statistics.ts';

test("Student's t agrees with the table", () => {
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228139, 5);
  expect(studentQuantile(0.999, 61)).toBeCloseTo(3.229484, 3);
  expect(studentQuantile(0.95, 1)).toBeCloseTo(6.313752, 5);
  expect(studentDistribution(-2, 7)).toBeCloseTo(0.042809664, 7);
});

test('paired differences have the mean, the interval and the chance of a paired t test', () => {
  // R: t.test(c(1, 2, 4, 0, 3)): mean 2, 95% .037 to 3.963, t = 2.8284, one-sided p = .02371.
  const outcome = paired([1, 2, 4, 0, 3]);
  expect(outcome.mean).toBe(2);
  expect(outcome.low).toBeCloseTo(0.0367568, 5);
  expect(outcome.high).toBeCloseTo(3.9632432, 5);
  expect(chanceAbove(outcome)).toBeCloseTo(0.0237103, 5);
});

test('a difference without any spread is certain, and none is none', () => {
  expect(chanceAbove(paired([0.5, 0.5, 0.5]))).toBe(0);
  expect(chanceAbove(paired([0, 0, 0]))).toBe(1);
});

test('exact bounds of a share agree with binom.test', () => {
  // R: binom.test(95, 100)$conf.int[1] = .8871651 (two-sided 95%); 150 of 150 at .001: .001^(1/150).
  expect(shareAtLeast(95, 100, 0.025)).toBeCloseTo(0.8871651, 6);
  expect(shareAtLeast(150, 150, 0.001)).toBeCloseTo(0.001 ** (1 / 150), 9);
  expect(shareAtLeast(0, 20, 0.001)).toBe(0);
});

test('correlation and regression find what was put in', () => {
  const xs = [1, 2, 3, 4, 5, 6];
  const ys = [2, 1, 4, 3, 6, 5];
  expect(correlation(xs, ys)).toBeCloseTo(0.8285714, 6);
  expect(correlationTest(xs, ys).chanceAbove).toBeCloseTo(0.0208, 3);
  const [intercept, slope, curve] = leastSquares([xs, xs.map((x) => x * x)], xs.map((x) => 3 - 2 * x + 0.5 * x * x));
  expect([intercept!, slope!, curve!]).toEqual([expect.closeTo(3, 8), expect.closeTo(-2, 8), expect.closeTo(0.5, 8)]);
});

test('so many seeds see such an effect', () => {
  expect([seedsFor(1.5), seedsFor(0.8), seedsFor(0.4)]).toEqual([19, 62, 241]);
});
