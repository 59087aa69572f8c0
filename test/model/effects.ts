/** The test of declared effects, in two halves so that two cores can share it. */
import { describe, expect, test } from 'vitest';
import { measures } from '../../engine/index.ts';
import { everyParameter, isAsDeclared, lookForEffect } from './effectRuns.ts';

/** Tests that each parameter of a half of the list moves what its declaration says, in the direction it says. */
export function testEffects(half: 0 | 1): void {
  describe('a parameter moves what its declaration says', () => {
    const known = new Set(measures.map(({ id }) => id));
    test.each(everyParameter.filter((_, k) => k % 2 === half).map((parameter) => [parameter.name, parameter.effect.direction, parameter.effect.on, parameter] as const))('%s moves %s: %s', (_, __, on, parameter) => {
      expect(known).toContain(on);
      const effect = lookForEffect(parameter);
      if (!isAsDeclared(parameter, effect)) throw new Error(`${parameter.name} should move ${on} ${parameter.effect.direction}: ${effect.low} at the low end, ${effect.high} at the high end, t = ${effect.t} over ${effect.pairs} pairs`);
    });
  });
}
