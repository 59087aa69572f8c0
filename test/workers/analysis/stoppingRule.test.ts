import { describe, expect, test } from 'vitest';
import { normal, openStream, pick, resolveScenario, simulate, uniform, type Stream } from '../../../engine/index.ts';
import { decideStopping, pairsFor, replicateUntilPrecise } from '../../../workers/analysis/stoppingRule.ts';
import { oneFirm, withSettings } from '../../engine/communities.ts';

/** Share of repetitions whose interval, once the rule says stop, holds the true difference. */
function coverage(repetitions: number, truth: number, halfWidth: number, differenceOf: (repetition: number, pair: number) => number): number {
  let held = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { decision } = replicateUntilPrecise((pair) => differenceOf(repetition, pair), { halfWidth });
    expect(decision.because).toBe('precise enough');
    if (Math.abs(decision.difference - truth) <= decision.halfWidth) held++;
  }
  return held / repetitions;
}

const nominal = { from: 0.93, to: 0.97 };

describe('the interval at the moment of stopping holds the true difference in 93-97% of 3 000 repetitions', () => {
  // 3 000 repetitions give a standard error of .004, so that a true coverage of 94.5% or 95.5% stays inside with certainty.
  const shapes: Readonly<Record<string, (stream: Stream, repetition: number, pair: number) => number>> = {
    normal: (stream, repetition, pair) => normal(stream, repetition, pair, 0),
    uniform: (stream, repetition, pair) => Math.sqrt(12) * (uniform(stream, repetition, pair, 1) - 0.5),
    counts: (stream, repetition, pair) => pick(stream, repetition, pair, 2, 4) - pick(stream, repetition, pair, 3, 4),
  };
  for (const [shape, draw] of Object.entries(shapes)) {
    test.each([[0, 0.2], [0, 0.3], [0.3, 0.2], [0.3, 0.3]])(`${shape} differences, effect %d, half-width %d`, (truth, halfWidth) => {
      const stream = openStream(1, 0, `coverage with effect ${truth} and half-width ${halfWidth}`);
      const share = coverage(3000, truth, halfWidth, (repetition, pair) => truth + draw(stream, repetition, pair));
      expect(share).toBeGreaterThan(nominal.from);
      expect(share).toBeLessThan(nominal.to);
    });
  }
});

describe('on differences that the model itself makes', () => {
  // 2 000 paired runs are the population: its mean is the known effect; turning every other pair round at random makes one without effect.
  const measure = 'climate.strength';
  const scenarios = [oneFirm, withSettings(oneFirm, { facilitation: 1 })].map((input) => resolveScenario(withSettings(input, { meetings: 2, followUpWeeks: 0, preparationWeeks: 0 })).scenario!);
  const population = Array.from({ length: 2000 }, (_, replicate) => {
    const [a, b] = scenarios.map((scenario) => simulate(scenario, { replicate, measures: [measure] }).measures[measure]!.at(-1)!);
    return b! - a!;
  });
  const effect = population.reduce((sum, value) => sum + value, 0) / population.length;
  const spread = Math.sqrt(population.reduce((sum, value) => sum + (value - effect) ** 2, 0) / population.length);
  const stream = openStream(2, 0, 'pairs from a population');
  const drawn = (repetition: number, pair: number): number => population[pick(stream, repetition, pair, 0, population.length)]!;

  test('a known effect', () => {
    expect(spread).toBeGreaterThan(0);
    const share = coverage(3000, effect, spread / 5, drawn);
    expect(share).toBeGreaterThan(nominal.from);
    expect(share).toBeLessThan(nominal.to);
  });

  test('no effect', () => {
    const share = coverage(3000, 0, spread / 5, (repetition, pair) => (uniform(stream, repetition, pair, 1) < 0.5 ? drawn(repetition, pair) : -drawn(repetition, pair)));
    expect(share).toBeGreaterThan(nominal.from);
    expect(share).toBeLessThan(nominal.to);
  });
});

describe('the rule', () => {
  const differences = (count: number) => Array.from({ length: count }, (_, k) => (k % 2 === 0 ? 1 : -1));

  test('looks first after 50 pairs, then where the spread says it will do', () => {
    expect(decideStopping([], { halfWidth: 0.1 })).toMatchObject({ because: 'go on', pairs: 50 });
    const next = decideStopping(differences(50), { halfWidth: 0.1 });
    // SD 1.01: (2.01 x 1.01 / 0.1)^2.
    expect(next).toMatchObject({ because: 'go on', pairs: 413 });
    expect(pairsFor(50 / 49, 0.1, 50)).toBe(413);
    expect(decideStopping(differences(413), { halfWidth: 0.1 }).because).toBe('precise enough');
  });

  test('gives up at the most, and says what it reached', () => {
    const decision = decideStopping(differences(60), { halfWidth: 0.01, most: 60 });
    expect(decision.because).toBe('most reached');
    expect(decision.halfWidth).toBeGreaterThan(0.25);
    expect(decideStopping(differences(50), { halfWidth: 0.01, most: 60 }).pairs).toBe(60);
  });

  test('pairs that are all alike are believed only after a hundred', () => {
    const same = (count: number) => Array.from({ length: count }, () => 0);
    expect(decideStopping(same(50), { halfWidth: 0.1 })).toMatchObject({ because: 'go on', pairs: 100 });
    expect(decideStopping(same(100), { halfWidth: 0.1 })).toMatchObject({ because: 'precise enough', halfWidth: 0, difference: 0 });
  });

  test('pairs without the measure ask for more runs, up to the most', () => {
    const half = differences(60).map((value, k) => (k % 2 === 0 ? NaN : value));
    expect(decideStopping(half, { halfWidth: 0.1 })).toMatchObject({ because: 'go on', pairs: 100 });
    expect(replicateUntilPrecise(() => NaN, { halfWidth: 0.1, most: 200 })).toMatchObject({ decision: { because: 'most reached', pairs: 200 } });
  });

  test('a half-width of nothing is refused in words', () => {
    expect(() => decideStopping([], { halfWidth: 0 })).toThrow('Stopping rule: half-width is 0; expected a number above 0');
  });
});
