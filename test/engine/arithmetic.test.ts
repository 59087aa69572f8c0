import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLog from '@stdlib/math-base-special-ln';
import {
  approach,
  bushMosteller,
  clamp,
  clamp01,
  exp,
  log,
  logistic,
  perEpisode,
  perWeekFromFourWeeks,
  perWeekFromHalfLife,
  power,
  standardNormal,
} from '../../engine/arithmetic.ts';
import { arithmeticFingerprint } from './arithmeticFingerprint.ts';

const million = 1_000_000;
const view = new DataView(new ArrayBuffer(8));

/** Place of a number in the line of all floating-point numbers; neighbours differ by 1. */
function place(x: number): bigint {
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

function next(x: number): number {
  view.setBigInt64(0, place(x) + 1n);
  return x >= 0 ? view.getFloat64(0) : -previousOfPositive(-x);
}

function previousOfPositive(x: number): number {
  view.setBigInt64(0, place(x) - 1n);
  return view.getFloat64(0);
}

/** Value k of a low-discrepancy sequence in 0-1. */
function spread(k: number): number {
  return (k * 0.6180339887498949) % 1;
}

/** Largest distance, in floating-point neighbours, between two functions on a million values. */
function largestDistance(ours: (x: number) => number, theirs: (x: number) => number, at: (share: number) => number): number {
  let worst = 0;
  for (let k = 0; k < million; k++) {
    const x = at(spread(k));
    const mine = ours(x);
    const other = theirs(x);
    if (mine !== other) worst = Math.max(worst, Number(place(mine) > place(other) ? place(mine) - place(other) : place(other) - place(mine)));
  }
  return worst;
}

const fixedBits = 300n;

/** e^x with 300 binary places, by its series in whole-number arithmetic, for |x| from 2^-60 to 20. */
function trueExp(x: number): bigint {
  const argument = BigInt(x * 2 ** 150) << (fixedBits - 150n);
  let term = 1n << fixedBits;
  let sum = term;
  for (let k = 1n; term !== 0n; k++) {
    term = (term * argument) / (k << fixedBits);
    sum += term;
  }
  return sum;
}

function fixed(x: number): bigint {
  return BigInt(x * 2 ** 150) << (fixedBits - 150n);
}

/** A difference of two fixed-point numbers in units of the last place of x. */
function inUlps(difference: bigint, x: number): number {
  const size = Math.abs(x);
  return Math.abs(Number(difference) / 2 ** 300) / (next(size) - size);
}

describe('exp', () => {
  test('differs by at most one last place from the reference on a million values over its whole range', () => {
    expect(largestDistance(exp, stdlibExp, (share) => -750 + 1462 * share)).toBeLessThanOrEqual(1);
    expect(largestDistance(exp, stdlibExp, (share) => -20 + 40 * share)).toBeLessThanOrEqual(1);
  });

  test('lies within one unit of the last place of the true value, computed with 90 digits', () => {
    let worst = 0;
    for (let k = 0; k < 4000; k++) {
      const x = k < 2000 ? -20 + 40 * spread(k) : -1 + 2 * spread(k);
      worst = Math.max(worst, inUlps(trueExp(x) - fixed(exp(x)), exp(x)));
    }
    expect(worst).toBeLessThan(0.9);
  });

  test('never falls as its argument rises, not even between neighbouring numbers', () => {
    const falls: number[] = [];
    for (let k = 0; k < million; k++) {
      const x = k % 2 === 0 ? -745 + 1454 * spread(k) : -2 + 4 * spread(k);
      if (exp(next(x)) < exp(x)) falls.push(x);
    }
    expect(falls).toEqual([]);
  });

  test('has the right limits: infinite, zero, one, and numbers too small for full precision', () => {
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expect([exp(0), exp(-0), exp(1e-20), exp(-1e-20)]).toEqual([1, 1, 1, 1]);
    expect(exp(1)).toBeCloseTo(Math.E, 14);
    expect(exp(709.782712893384)).toBe(stdlibExp(709.782712893384));
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(exp(-710)).toBe(stdlibExp(-710));
  });
});

describe('log', () => {
  test('differs by at most one last place from the reference on a million values over its whole range', () => {
    expect(largestDistance(log, stdlibLog, (share) => exp(-744 + 1453 * share))).toBeLessThanOrEqual(1);
    expect(largestDistance(log, stdlibLog, (share) => 2 * share)).toBeLessThanOrEqual(1);
  });

  test('lies within one unit of the last place of the true value, computed with 90 digits', () => {
    let worst = 0;
    for (let k = 1; k < 4000; k++) {
      const x = k < 2000 ? exp(-18 + 36 * spread(k)) : 0.5 + 1.5 * spread(k);
      const y = log(x);
      // ln x = y + ln(x e^-y), and x e^-y is so close to 1 that its logarithm is its distance from 1.
      worst = Math.max(worst, inUlps((fixed(x) * trueExp(-y) >> fixedBits) - (1n << fixedBits), y));
    }
    expect(worst).toBeLessThan(0.9);
  });

  test('never falls as its argument rises, not even between neighbouring numbers', () => {
    const falls: number[] = [];
    for (let k = 1; k < million; k++) {
      const x = k % 2 === 0 ? exp(-740 + 1440 * spread(k)) : 2 * spread(k);
      if (log(next(x)) < log(x)) falls.push(x);
    }
    expect(falls).toEqual([]);
  });

  test('has the right limits: minus infinity at zero, undefined below, zero at one', () => {
    expect([log(0), log(-0), log(Infinity), log(1)]).toEqual([-Infinity, -Infinity, Infinity, 0]);
    expect([log(-1), log(-Infinity), log(NaN)]).toEqual([NaN, NaN, NaN]);
    expect(log(5e-324)).toBe(-744.4400719213812);
    expect(log(2.2250738585072014e-308)).toBe(stdlibLog(2.2250738585072014e-308));
    expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
  });
});

describe('logistic', () => {
  test('is one half at zero, symmetric around it, and goes to zero and one', () => {
    expect([logistic(0), logistic(Infinity), logistic(-Infinity), logistic(-800), logistic(800)]).toEqual([0.5, 1, 0, 0, 1]);
    expect(logistic(4)).toBeCloseTo(0.9820137900379085, 15);
    for (let x = 0; x <= 36; x += 0.01) {
      expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 15);
      expect(logistic(x)).toBeLessThan(1);
    }
  });

  test('never falls as its argument rises', () => {
    const falls: number[] = [];
    for (let k = -million; k < million; k++) if (logistic((k + 1) / 25_000) < logistic(k / 25_000)) falls.push(k);
    expect(falls).toEqual([]);
  });
});

describe('power', () => {
  test('multiplies whole exponents out, and takes a square root for one half', () => {
    expect(power(0.7, 3)).toBe(0.7 * 0.7 * 0.7);
    expect(power(3, -2)).toBe(1 / 9);
    expect(power(0.3, 1)).toBe(0.3);
    expect(power(2, 0.5)).toBe(Math.SQRT2);
    expect([power(0, 0), power(0, 2), power(0, 0.3), power(0, -1), power(0, -1.5), power(1, 2.7)]).toEqual([1, 0, 0, Infinity, Infinity, 1]);
  });

  test('agrees with the platform within the error it promises', () => {
    const outside: number[][] = [];
    for (let k = 1; k < million; k++) {
      const base = 4 * spread(k);
      const exponent = 8 * spread(7 * k) - 4;
      const reference = Math.pow(base, exponent);
      const promised = 4.5e-16 * (1 + Math.abs(exponent * Math.log(base)));
      if (!(Math.abs(power(base, exponent) / reference - 1) <= promised)) outside.push([base, exponent]);
    }
    expect(outside).toEqual([]);
  });
});

describe('rates', () => {
  test('a half-life takes half away in its own time, and "never" takes nothing', () => {
    expect(perWeekFromHalfLife(1)).toBeCloseTo(0.5, 15);
    expect(perWeekFromHalfLife(Infinity)).toBe(0);
    expect(perWeekFromHalfLife(0)).toBe(1);
    for (const weeks of [2, 8, 26, 104]) {
      let left = 1;
      for (let week = 0; week < weeks; week++) left -= perWeekFromHalfLife(weeks) * left;
      expect(left).toBeCloseTo(0.5, 12);
    }
  });

  test('a chance per four weeks is what four weeks of the weekly chance amount to', () => {
    expect([perWeekFromFourWeeks(0), perWeekFromFourWeeks(1)]).toEqual([0, 1]);
    expect(perWeekFromFourWeeks(0.9375)).toBe(0.5);
    expect(1 - power(1 - perWeekFromFourWeeks(0.12), 4)).toBeCloseTo(0.12, 14);
  });

  test('a rate per episode adds up to the same change per meeting, however many rounds a meeting has', () => {
    const perMeetingOfSix = 1 - power(1 - 0.05, 6);
    expect(perMeetingOfSix).toBeCloseTo(0.26, 2);
    for (const rounds of [1, 3, 6, 12]) expect(1 - power(1 - perEpisode(0.05, rounds, 6), rounds)).toBeCloseTo(perMeetingOfSix, 13);
    expect([perEpisode(0, 5, 6), perEpisode(1, 5, 6)]).toEqual([0, 1]);
  });
});

describe('states', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });

  test('moving towards a target within 0-1 stays within 0-1 and does not pass the target', () => {
    fc.assert(
      fc.property(unit, unit, unit, (state, target, rate) => {
        const moved = approach(state, target, rate);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(1);
        expect(Math.abs(moved - target)).toBeLessThanOrEqual(Math.abs(state - target) + 2.3e-16);
      }),
    );
    expect(approach(0.2, 0.6, 0.5)).toBe(0.4);
    expect(approach(0.3, 0.9, 0)).toBe(0.3);
  });

  test('a reward moves a propensity towards one, a punishment towards zero, and neither leaves 0-1', () => {
    expect(bushMosteller(0.4, 0.5, 1)).toBeCloseTo(0.7, 15);
    expect(bushMosteller(0.4, 0.5, -1)).toBeCloseTo(0.2, 15);
    expect(bushMosteller(0.4, 0.5, 0)).toBe(0.4);
    fc.assert(
      fc.property(unit, unit, fc.double({ min: -1, max: 1, noNaN: true }), (propensity, rate, stimulus) => {
        const after = bushMosteller(propensity, rate, stimulus);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect((after - propensity) * stimulus).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('cutting to a range keeps what lies inside and does not hide what is undefined', () => {
    expect([clamp(7, 1, 5), clamp(-7, 1, 5), clamp(3, 1, 5)]).toEqual([5, 1, 3]);
    expect([clamp01(1.2), clamp01(-0.1), clamp01(0.25), clamp01(NaN)]).toEqual([1, 0, 0.25, NaN]);
  });
});

describe('standardNormal', () => {
  test('gives the values of the normal table, in the middle, at the seams and in the tails', () => {
    const table: readonly (readonly [share: number, value: number])[] = [
      [0.5, 0.0],
      [0.501, 0.002506630899571766],
      [0.7, 0.5244005127080407],
      [0.92, 1.4050715603096329],
      [0.925, 1.4395314709384561],
      [0.93, 1.475791028179171],
      [0.975, 1.9599639845400538],
      [0.999, 3.090232306167813],
      [0.001, -3.0902323061678136],
      [0.05, -1.6448536269514726],
      [0.075, -1.439531470938456],
      [0.025, -1.9599639845400543],
      [1e-5, -4.264890793922825],
      [1e-8, -5.612001244174789],
      [1.1641532182693481e-10, -6.3379577545537895],
    ];
    for (const [share, value] of table) expect(Math.abs(standardNormal(share) - value)).toBeLessThan(5e-15);
  });

  test('is symmetric to the bit and finite everywhere, also at zero and one', () => {
    expect(standardNormal(0.5)).toBe(0);
    expect(standardNormal(0)).toBe(standardNormal(2 ** -33));
    expect(standardNormal(1)).toBe(-standardNormal(0));
    expect(Math.abs(standardNormal(0))).toBeLessThan(6.34);
    const askew: number[] = [];
    for (let k = 0; k < million; k++) {
      const share = (Math.floor(spread(k) * 2 ** 32) + 0.5) / 2 ** 32;
      if (standardNormal(1 - share) !== -standardNormal(share)) askew.push(share);
    }
    expect(askew).toEqual([]);
  });

  test('never falls as the share rises, draw by draw, and across the seam of its two formulas', () => {
    const falls: number[] = [];
    for (let k = 0; k < million; k++) {
      const step = k % 2 === 0 ? Math.floor(spread(k) * 2 ** 32) : Math.floor(0.075 * 2 ** 32) - million / 2 + k;
      if (standardNormal((step + 1.5) / 2 ** 32) <= standardNormal((step + 0.5) / 2 ** 32)) falls.push(step);
    }
    expect(falls).toEqual([]);
  });
});

test('the bits of all functions on a grid are those recorded, so that any other JavaScript engine can be compared', () => {
  expect(arithmeticFingerprint()).toBe('4e6faee5');
});
