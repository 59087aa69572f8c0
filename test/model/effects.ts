/** The test of declared effects, in two halves so that two cores can share it; each half has its runs made by one thread. */
import { beforeAll, describe, expect, test } from 'vitest';
import { measures } from '../../engine/index.ts';
import { inThreads } from './claims/threads.ts';
import { everyParameter, isAsDeclared, type PairedEffect } from './effectRuns.ts';

/** Tests that each parameter of a half of the list moves what its declaration says, in the direction it says. */
export function testEffects(half: 0 | 1): void {
  const parameters = everyParameter.filter((_, k) => k % 2 === half);
  const known = new Set(measures.map(({ id }) => id));
  const effects = new Map<string, PairedEffect>();

  beforeAll(async () => {
    // A parameter that says it moves something unknown has no effect to look for; its test says so.
    const tried = parameters.filter(({ effect }) => known.has(effect.on));
    const found = await inThreads(tried.map(({ name }) => ({ kind: 'effect' as const, parameter: name })), 1);
    tried.forEach(({ name }, k) => effects.set(name, found[k]!));
  }, 600_000);

  describe('a parameter moves what its declaration says', () => {
    test.each(parameters.map((parameter) => [parameter.name, parameter.effect.direction, parameter.effect.on, parameter] as const))('%s moves %s: %s', (_, __, on, parameter) => {
      expect(known).toContain(on);
      const effect = effects.get(parameter.name)!;
      if (!isAsDeclared(parameter, effect)) throw new Error(`${parameter.name} should move ${on} ${parameter.effect.direction}: ${effect.low} at the low end, ${effect.high} at the high end, t = ${effect.t} over ${effect.pairs} pairs`);
    });
  });
}
