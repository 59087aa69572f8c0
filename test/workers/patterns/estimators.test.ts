import { describe, expect, test } from 'vitest';
import { normal, openStream } from '../../../engine/index.ts';
import { mediation } from '../../../workers/patterns/countings.ts';
import { couplingOf, seriesLength } from '../../../workers/patterns/coupling.ts';
import { estimatorOf } from '../../../workers/patterns/estimators.ts';
import type { Sample } from '../../../workers/patterns/sample.ts';

const sampleOf = (rows: readonly (readonly number[])[]): Sample => {
  const sums = new Float64Array(rows[0]!.length);
  for (const row of rows) row.forEach((value, k) => (sums[k]! += value));
  return { sums, communities: rows.length, weight: () => 1, row: (community) => Float64Array.from(rows[community]!) };
};

describe('figures of data with a known answer', () => {
  test('an effect that runs wholly through motivation is mediated wholly, one beside it not at all', () => {
    // support x, motivation m = .5 x + noise, transfer y = .4 m: xx 1, mm 1, xm .5, xy .2, my .4
    expect(mediation([1, 1, 1, 0.5, 0.2, 0.4])).toBeCloseTo(1, 12);
    // y = .4 x, m = .5 x + noise: xy .4, my .2
    expect(mediation([1, 1, 1, 0.5, 0.4, 0.2])).toBeCloseTo(0, 12);
  });

  test('62, 44 and 34 of a hundred still apply it: .71 and .55, and the loss slows down', () => {
    const half = estimatorOf({ kind: 'applying', weeksAfter: [23, 30], slowing: false });
    const year = estimatorOf({ kind: 'applying', weeksAfter: [49, 56], slowing: true });
    expect(half.figure(sampleOf([[62, 44, 44, 0]]))).toBeCloseTo(0.71, 2);
    expect(year.figure(sampleOf([[62, 34, 44, 0]]))).toBeCloseTo(0.55, 2);
    expect(year.condition!.holds(sampleOf([[62, 34, 44, 0]]), {}, 0)).toBe(true);
    expect(year.condition!.holds(sampleOf([[62, 20, 44, 0]]), {}, 0)).toBe(false);
  });

  test('half of the gain left after 26 weeks is a half-life of six months', () => {
    expect(estimatorOf({ kind: 'half-life' }).figure(sampleOf([[2, 1]]))).toBeCloseTo(5.98, 2);
  });

  test('a fall of half an SD of communities is -.5', () => {
    // means 1, 2, 3 (SD 1), each .5 lower later
    const change = estimatorOf({ kind: 'mean change', scale: 'safety', from: 'first', to: 'fiveMonths' });
    expect(change.figure(sampleOf([[1, 1, 1, -0.5], [1, 2, 4, -0.5], [1, 3, 9, -0.5]]))).toBeCloseTo(-0.5, 12);
  });

  test('of several effects the largest counts, by size or by value, and corrected only where it is a scale', () => {
    const pair = (r: number): number[] => [100, 0, 0, 100, 100, 100 * r];
    const noScale = Array.from({ length: 14 }, () => 0);
    const by = (of: 'size' | 'value') => estimatorOf({ kind: 'largest of', x: { register: 'rivalry' }, ys: [{ register: 'continuation' }, { register: 'continuation' }], corrected: true, of });
    const both = sampleOf([[...pair(-0.4), ...noScale, ...pair(-0.1), ...noScale]]);
    expect([by('size').figure(both), by('value').figure(both)]).toEqual([expect.closeTo(-0.4, 12), expect.closeTo(-0.1, 12)]);
  });
});

describe('coupling from meeting to meeting', () => {
  const stream = openStream(1, 0, 'coupling test');
  const series = (community: number, pull: (t: number) => number): number[] => {
    const [x, y] = [[] as number[], [] as number[]];
    let [a, b] = [0, 0];
    for (let t = 0; t < 14; t++) {
      const [nextA, nextB] = [pull(t) * b + normal(stream, t, community, 0), pull(t) * a + normal(stream, t, community, 1)];
      [a, b] = [nextA, nextB];
      // The level of a community is in every meeting, and in both; only what moves counts.
      const level = 3 * normal(stream, 0, community, 2);
      x.push(a + level);
      y.push(b + level);
    }
    return [14, ...x, ...y];
  };

  test('a fixed quality without dynamics shows none, however short the series', () => {
    const rows = Array.from({ length: 600 }, (_, community) => series(community, () => 0));
    // Smallest of four estimates around 0, each with a standard error of about 1 / sqrt(600 x 6) = .017
    expect(Math.abs(couplingOf(sampleOf(rows)))).toBeLessThan(0.08);
    expect(rows[0]).toHaveLength(seriesLength);
  });

  test('a pull of .5 early and .1 late is found as such', () => {
    const rows = Array.from({ length: 600 }, (_, community) => series(community, (t) => (t < 7 ? 0.5 : 0.1)));
    // Early minus late is .4, less than either early coefficient; what is common to the whole series takes some of it.
    const found = couplingOf(sampleOf(rows));
    expect(found).toBeGreaterThan(0.2);
    expect(found).toBeLessThan(0.5);
  });
});
