import { describe, expect, test } from 'vitest';
import { fingerprintOf, parameters } from '../../engine/index.ts';
import { passingRule, publishedPatterns, targets } from '../../scenarios/patterns/index.ts';

const published = (id: string) => publishedPatterns.find((pattern) => pattern.id === id)!;

describe('the published effects', () => {
  test('are the file they were copied from, to the letter', () => {
    expect(fingerprintOf(publishedPatterns)).toBe('f00c0ea5836a4417');
  });

  test('each have one target, fixed before the first measurement and unchanged since', () => {
    expect(targets.map(({ id }) => id)).toEqual(publishedPatterns.map(({ id }) => id));
    expect(fingerprintOf({ targets, passingRule })).toBe('e43a22dc1fd8ec0f');
  });

  test('at most half of the A rows and half of the B rows are calibrated to', () => {
    for (const priority of ['A', 'B']) {
      const rows = targets.filter(({ id }) => published(id).priority === priority);
      expect(rows.filter(({ side }) => side === 'calibrated').length).toBeLessThanOrEqual(rows.length / 2);
    }
  });

  test('every source with two or more rows has one on each side', () => {
    const sides = new Map<string, string[]>();
    for (const { id, side } of targets) if (side !== 'circular') sides.set(published(id).source_cluster, [...(sides.get(published(id).source_cluster) ?? []), side]);
    const split = [...sides.values()].filter((some) => some.length > 1);
    expect(split.length).toBeGreaterThanOrEqual(5);
    for (const some of split) expect(new Set(some)).toEqual(new Set(['calibrated', 'checked']));
  });

  test('a row with which a default was chosen names parameters that exist', () => {
    const named = targets.flatMap(({ setWithItInView }) => setWithItInView.split(' (')[0]!.split(/, | is /)).filter((word) => /^[a-z]+[A-Z]/.test(word));
    expect(named.length).toBeGreaterThan(10);
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(named));
  });
});
