import { describe, expect, test } from 'vitest';
import { elementaryEffects, morrisEffects } from '../../../workers/analysis/morrisEffects.ts';
import { morrisTrajectories } from '../../../workers/sampling/morrisTrajectories.ts';
import { gold, ishigami } from './testFunctions.ts';

/** Every pair of grid points (four levels) that differ by one step in one factor, as trajectories of two points: the whole population of effects. */
function everyStep(factors: number): Float64Array[] {
  const grid = Array.from({ length: 4 ** factors }, (_, k) => Float64Array.from({ length: factors }, (__, factor) => (Math.floor(k / 4 ** factor) % 4) / 3));
  return grid.flatMap((point) => Array.from(point, (place, factor) => (place < 0.5 ? [point, point.with(factor, (Math.round(3 * place) + 2) / 3)] : [])).flat());
}

const interaction = ([x, y, z]: ArrayLike<number> & Iterable<number>): number => x! + y! * z!;

describe('the whole population of effects, as recorded', () => {
  test.each([
    ['Ishigami', ishigami, gold.morris_ishigami],
    ['x1 + x2 x3', interaction, gold.morris_interaction.tab],
  ] as const)('%s', (_, outcome, expected) => {
    const points = everyStep(3);
    morrisEffects(points, points.map(outcome), 2).forEach((effect, factor) => {
      const { mu, mu_star: muStar, sigma_pop: sigma, n } = expected[factor]!;
      expect(effect.effects).toBe(n);
      expect(effect.mu).toBeCloseTo(mu, 10);
      expect(effect.muStar).toBeCloseTo(muStar, 10);
      expect(effect.sigma * Math.sqrt((n - 1) / n)).toBeCloseTo(sigma, 10);
    });
  });
});

describe('a sampled design', () => {
  test('gives the coefficients of a linear function exactly, from any number of trajectories', () => {
    const points = morrisTrajectories(4, 5, 1);
    morrisEffects(points, points.map(([a, b, c]) => 3 * a! - 2 * b! + 0.5 * c!), 5).forEach(({ mu, muStar, sigma }, factor) => {
      expect(mu).toBeCloseTo(gold.morris_linear.mu[factor]!, 12);
      expect(muStar).toBeCloseTo(gold.morris_linear.mu_star[factor]!, 12);
      expect(sigma).toBeCloseTo(gold.morris_linear.sigma[factor]!, 12);
    });
  });

  test('comes within four standard errors of the Ishigami values', () => {
    const count = 2000;
    const points = morrisTrajectories(3, count, 1);
    morrisEffects(points, points.map(ishigami), 4).forEach(({ mu, muStar, sigma }, factor) => {
      const expected = gold.morris_ishigami[factor]!;
      // The spread of |effect| is at most that of the effect.
      const error = expected.sigma_pop / Math.sqrt(count);
      expect(Math.abs(mu - expected.mu)).toBeLessThan(4 * error);
      expect(Math.abs(muStar - expected.mu_star)).toBeLessThan(4 * error);
      expect(sigma / expected.sigma_pop).toBeCloseTo(1, 1);
    });
  });

  test('the interval of mu* holds the true value in about 95 of 100 designs', () => {
    let held = 0;
    for (let seed = 0; seed < 100; seed++) {
      const points = morrisTrajectories(3, 40, seed);
      morrisEffects(points, points.map(ishigami), 4, { resamples: 200, seed }).forEach(({ muStarLow, muStarHigh }, factor) => {
        const truth = gold.morris_ishigami[factor]!.mu_star;
        // |effect| of the second factor is 7.875 whatever the point, so that its interval has no width but rounding.
        if (muStarLow - 1e-9 <= truth && truth <= muStarHigh + 1e-9) held++;
      });
    }
    expect(held / 300).toBeGreaterThan(0.9);
  });
});

test('a missing outcome leaves out the two steps it takes part in, and no other', () => {
  const points = morrisTrajectories(2, 2, 1);
  const effects = elementaryEffects(points, points.map(([x, y], k) => (k === 1 ? NaN : 2 * x! + y!)), 3);
  expect(effects.map((one) => one.length)).toEqual([1, 1]);
  const [none] = morrisEffects(points, points.map(() => NaN), 3);
  expect([none!.effects, none!.mu, none!.muStarLow]).toEqual([0, NaN, NaN]);
});

test('points in another order than the design are noticed', () => {
  const points = morrisTrajectories(3, 2, 1);
  expect(() => elementaryEffects(points.with(1, points[2]!).with(2, points[1]!), points.map(() => 1), 4)).toThrow('expected 1. Give the points in the order of the design.');
});
