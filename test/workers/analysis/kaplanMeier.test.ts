/** Published survival data, with intervals from scipy.stats.ecdf (SciPy 1.17.1, log-log), given as shares that got there. */
import { expect, test } from 'vitest';
import { consensusCurve, kaplanMeier, shareReachedBy, type Observation } from '../../../workers/analysis/kaplanMeier.ts';

const observations = (times: readonly number[], reached: string): Observation[] => times.map((time, k) => ({ time, reached: reached[k] === '1' }));

/** Remission of leukaemia with 6-MP (Freireich et al. 1963). */
const leukaemia = observations([6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35], '111010100110001100000');
/** Maintained chemotherapy for acute myelogenous leukaemia (Miller 1997; `aml` of the R package survival). */
const maintained = observations([9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161], '11011011010');

test('leukaemia: shares as in the textbooks, with their intervals', () => {
  const { steps, median, medianLow, medianHigh, reached, censored } = kaplanMeier(leukaemia);
  expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
  expect(steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  [0.85714286, 0.80672269, 0.75294118, 0.69019608, 0.62745098, 0.53781513, 0.44817927].forEach((still, k) => expect(steps[k]!.share).toBeCloseTo(1 - still, 8));
  [0.61971796, 0.56314656, 0.50319951, 0.43161022, 0.36751086, 0.26777894, 0.18805201].forEach((still, k) => expect(steps[k]!.high).toBeCloseTo(1 - still, 8));
  [0.95155175, 0.92280902, 0.88936184, 0.84906596, 0.80491219, 0.74679072, 0.68014263].forEach((still, k) => expect(steps[k]!.low).toBeCloseTo(1 - still, 8));
  expect([reached, censored, median, medianLow, medianHigh]).toEqual([9, 12, 23, 13, Infinity]);
});

test('maintained chemotherapy: shares, intervals and median', () => {
  const { steps, median, medianLow } = kaplanMeier(maintained);
  [0.90909091, 0.81818182, 0.71590909, 0.61363636, 0.49090909, 0.36818182, 0.18409091].forEach((still, k) => expect(steps[k]!.share).toBeCloseTo(1 - still, 8));
  [0.50808021, 0.44742861, 0.35019039, 0.26575204, 0.16733091, 0.09282957, 0.01173848].forEach((still, k) => expect(steps[k]!.high).toBeCloseTo(1 - still, 8));
  expect([median, medianLow]).toEqual([31, 13]);
});

test('without censoring the curve is the plain share', () => {
  const curve = kaplanMeier(observations([1, 2, 2, 4, 5], '11111'));
  expect(curve.steps.map(({ share }) => share)).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.6, 12), expect.closeTo(0.8, 12), 1]);
  expect([0, 1, 3, 9].map((time) => shareReachedBy(curve, time))).toEqual([0, expect.closeTo(0.2, 12), expect.closeTo(0.6, 12), 1]);
  expect(curve.median).toBe(2);
});

test('all at once: the interval is the exact binomial one', () => {
  const { steps, median, medianLow, medianHigh } = kaplanMeier(observations([3, 3, 3, 3, 3, 3, 3, 3, 3, 3], '1111111111'));
  // binom.test(10, 10) of R: 0.6915029 to 1.
  expect(steps[0]!.low).toBeCloseTo(0.6915029, 7);
  expect([median, medianLow, medianHigh]).toEqual([3, 3, 3]);
});

test('nobody got there: no step and no median', () => {
  const { steps, median, medianHigh, censored } = kaplanMeier(observations([12, 12], '00'));
  expect([steps, median, medianHigh, censored]).toEqual([[], Infinity, Infinity, 2]);
  expect(kaplanMeier([]).median).toBe(Infinity);
});

test('communities that never lacked consensus are counted apart', () => {
  const curve = consensusCurve([{ meeting: 2 }, { neverLacked: true }, { censoredAt: 12 }, { meeting: 4 }]);
  expect([curve.units, curve.reached, curve.censored, curve.neverLacked, curve.median]).toEqual([3, 2, 1, 1, 4]);
});

test('the interval of the median holds the true median in 93-98% of cases, censored or not', () => {
  // Exponential times with median 8 against uniform censoring between 5 and 30; time is continuous, so that ties play no part.
  let held = 0;
  for (let repetition = 0; repetition < 1000; repetition++) {
    const sample = Array.from({ length: 80 }, (_, k): Observation => {
      const event = -Math.log(1 - fraction(repetition * 160 + k)) * (8 / Math.LN2);
      const watched = 5 + 25 * fraction(repetition * 160 + 80 + k);
      return { time: Math.min(event, watched), reached: event <= watched };
    });
    const { medianLow, medianHigh } = kaplanMeier(sample);
    if (medianLow <= 8 && 8 <= medianHigh) held++;
  }
  expect(held / 1000).toBeGreaterThan(0.93);
  expect(held / 1000).toBeLessThan(0.98);
});

/** A number from 0 up to 1 that looks random (Weyl's sequence, hashed). */
function fraction(k: number): number {
  let x = Math.imul(k + 1, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}
