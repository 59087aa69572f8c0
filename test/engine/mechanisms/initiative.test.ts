import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initiative } from '../../../engine/mechanisms/initiative.ts';

const weights = { initiativeSupport: 0.7, initiativeOwn: 0.9, initiativeChallenge: 0.2 };
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const slope = (of: (x: number) => number, at: number) => (of(at + 1e-6) - of(at - 1e-6)) / 2e-6;

describe('initiative', () => {
  test('is what is left when neither support nor own motivation and confidence fails', () => {
    // 1 - (1 - .7 x .5) x (1 - .9 x .6 x .5) = 1 - .65 x .73
    expect(initiative(0.5, 0.6, 0.5, 0, weights)).toBeCloseTo(0.5255, 14);
    // with challenge .5: 1 - .65 x .73 x .9
    expect(initiative(0.5, 0.6, 0.5, 0.5, weights)).toBeCloseTo(0.57295, 14);
    expect(initiative(0, 0, 0.9, 0, weights)).toBe(0);
    expect(initiative(0, 0.9, 0, 0, weights)).toBe(0);
  });

  test('lies between 0 and 1, and never below the strongest single cause', () => {
    fc.assert(fc.property(share, share, share, share, (support, motivation, efficacy, challenge) => {
      const level = initiative(support, motivation, efficacy, challenge, weights);
      expect(level).toBeLessThanOrEqual(1);
      expect(level).toBeGreaterThanOrEqual(Math.max(0.7 * support, 0.9 * motivation * efficacy, 0.2 * challenge) - 1e-12);
    }), { seed: 10 });
  });

  test('depends on own motivation by bm e (1 - bz zA): the more, the less support there is (P23)', () => {
    fc.assert(fc.property(share, share, share, (support, motivation, efficacy) => {
      expect(slope((x) => initiative(support, x, efficacy, 0, weights), motivation)).toBeCloseTo(0.9 * efficacy * (1 - 0.7 * support), 6);
    }), { seed: 11 });
    const own = (support: number) => slope((x) => initiative(support, x, 0.6, 0, weights), 0.5);
    expect(own(0.2)).toBeGreaterThan(own(0.8));
  });

  test('depends on support by bz (1 - bm mT e): the more, the less confident somebody is (an assumption of this form, P28)', () => {
    fc.assert(fc.property(share, share, share, (support, motivation, efficacy) => {
      expect(slope((x) => initiative(x, motivation, efficacy, 0, weights), support)).toBeCloseTo(0.7 * (1 - 0.9 * motivation * efficacy), 6);
    }), { seed: 12 });
    const supported = (efficacy: number) => slope((x) => initiative(x, 0.6, efficacy, 0, weights), 0.5);
    expect(supported(0.2)).toBeGreaterThan(supported(0.8));
  });
});

describe('initiative that adds up', () => {
  const additive = { ...weights, initiativeAdditive: 1 };

  test('has the level and the slopes of the other form at the usual support and motivation, and the same slopes everywhere else', () => {
    expect(initiative(0.45, 0.6, 0.6, 0.5, additive)).toBeCloseTo(initiative(0.45, 0.6, 0.6, 0.5, weights), 14);
    for (const [support, motivation] of [[0.2, 0.3], [0.45, 0.6], [0.6, 0.7]] as const) {
      expect(slope((x) => initiative(x, motivation, 0.6, 0, additive), support)).toBeCloseTo(0.7 * (1 - 0.9 * 0.36), 6);
      expect(slope((x) => initiative(support, x, 0.6, 0, additive), motivation)).toBeCloseTo(0.9 * 0.6 * (1 - 0.7 * 0.45), 6);
    }
  });

  test('stays between 0 and 1', () => {
    fc.assert(fc.property(share, share, share, share, (support, motivation, efficacy, challenge) => {
      const level = initiative(support, motivation, efficacy, challenge, additive);
      expect(level >= 0 && level <= 1).toBe(true);
    }));
  });
});
