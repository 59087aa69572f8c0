import { describe, expect, test } from 'vitest';
import { parameters, resolveScenario } from '../../../engine/index.ts';
import { worlds } from '../../../scenarios/worlds/index.ts';
import { drawCommunity } from '../../../workers/worlds/drawCommunity.ts';

describe.each(worlds.map((world) => [world.id, world] as const))('the world %s', (_, world) => {
  const drawn = Array.from({ length: 1000 }, (_ignored, number) => drawCommunity(world, 5, number));

  test('yields a valid community a thousand times', () => {
    const wrong = drawn.flatMap((input) => resolveScenario(input).problems.map(({ path, expected }) => `${input.id} ${path}: ${expected}`));
    expect(wrong).toEqual([]);
  });

  test('varies what it says it varies, and nothing outside the sourced ranges', () => {
    for (const name of Object.keys(world.parameters)) {
      const values = new Set(drawn.map(({ parameters: chosen }) => chosen![name]));
      expect([name, values.size > 1 || name === 'followUpWeeks']).toEqual([name, true]);
    }
    expect(drawn.slice(0, 200).flatMap((input) => resolveScenario(input).warnings)).toEqual([]);
    const sizes = new Set(drawn.map(({ organizations }) => organizations.length));
    expect([...sizes].toSorted((a, b) => a - b)).toEqual([4, 5, 6, 7, 8]);
  });

  test('draws the same community from the same numbers, whichever others are drawn, and another from another seed', () => {
    expect(drawCommunity(world, 5, 17)).toEqual(drawn[17]);
    expect(drawCommunity(world, 6, 17)).not.toEqual(drawn[17]);
  });

  test('moves with a default that is moved', () => {
    const mean = (settings: Record<string, number>): number => Array.from({ length: 200 }, (_ignored, k) => drawCommunity(world, 5, k, settings).parameters!['safetyStart']!).reduce((sum, value) => sum + value, 0) / 200;
    expect(mean({ safetyStart: 0.6 }) - mean({})).toBeCloseTo(0.6 - parameters['safetyStart']!.default, 1);
  });

  test('gives a reason or source for every distribution', () => {
    const draws = [...Object.values(world.community), ...Object.values(world.organization), ...Object.values(world.parameters), ...Object.values(world.fieldwork)];
    for (const { reason } of draws) expect(reason).toMatch(/^(paper: |assumption: |[A-Z].* \d{4})/);
  });
});
