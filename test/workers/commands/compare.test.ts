import { describe, expect, test } from 'vitest';
import { capture } from './capture.ts';

interface CompareJson {
  a: { id: string; fingerprint: string };
  b: { id: string; fingerprint: string };
  seed: number;
  replicates: number;
  stopping?: { because: string; wanted: number; reached: number };
  rows: { measure: string; at: string | number; pairs: number; meanA: number; meanB: number; difference: number; low: number; high: number; varianceRatio: number | null; verdict: string }[];
}

async function compare(...words: readonly string[]): Promise<CompareJson> {
  const { code, answer } = await capture('compare', ...words, '--json');
  expect(code).toBe(0);
  return JSON.parse(answer) as CompareJson;
}

describe('compare', () => {
  test('gives paired differences whose interval holds them', async () => {
    const { a, b, rows, replicates } = await compare('fourRivals', 'learningGoalsAlike', '--replicates', '8');
    expect([a.id, b.id, replicates]).toEqual(['fourRivals', 'learningGoalsAlike', 8]);
    expect(rows.length).toBeGreaterThan(15);
    for (const { pairs, difference, low, high, meanA, meanB } of rows) {
      expect(pairs).toBe(8);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(meanB - meanA).toBeCloseTo(difference, 10);
    }
  });

  test('a scenario against itself differs in nothing, and says so', async () => {
    const { answer, messages } = await capture('compare', 'fourRivals', '--replicates', '3');
    expect(messages[0]).toContain('both scenarios are the same');
    expect(answer).toContain('equal in every pair');
    expect(answer).not.toContain('is higher');
  });

  test('changes of B hold in B only, shared ones in both', async () => {
    const { a, b, rows } = await compare('fourRivals', '--set', 'rounds=4', '--set-b', 'facilitation=0.9', '--replicates', '6', '--measure', 'exchange.asks', '--measure', 'climate.strength', '--at', '3');
    expect(a.fingerprint).not.toBe(b.fingerprint);
    expect(rows.map(({ measure, at }) => [measure, at])).toEqual([['exchange.asks', 3], ['climate.strength', 3]]);
    // Over six pairs the mean difference may happen to be nothing; that no pair differs cannot.
    expect(rows[0]!.verdict).not.toBe('same');
  });

  test('pairing removes variance when a change is small', async () => {
    const { rows } = await compare('fourRivals', '--set-b', 'turnoverHazard=0.016', '--replicates', '12', '--measure', 'climate.strength');
    expect(rows[0]!.varianceRatio === null || rows[0]!.varianceRatio > 1.5).toBe(true);
  });

  test('too few pairs cannot tell, in words', async () => {
    const { answer } = await capture('compare', 'fourRivals', '--set-b', 'feltValueScale=0.101', '--replicates', '3', '--measure', 'climate.strength');
    expect(answer).toMatch(/can't tell with this many|equal in every pair/);
  });

  test('the table fits 100 columns', async () => {
    const { answer } = await capture('compare', 'fourRivals', 'twoCamps', '--replicates', '4');
    for (const line of answer.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    expect(answer).not.toMatch(/NaN|undefined/);
  });

  test('a moment without measures is refused', async () => {
    expect((await capture('compare', 'fourRivals', 'twoCamps', '--at', '3')).code).toBe(2);
  });
});

describe('compare --half-width', () => {
  const words = ['fourRivals', '--set-b', 'facilitation=0.9', '--measure', 'climate.strength'] as const;

  test('adds pairs until the interval is that narrow', async () => {
    const { stopping, replicates, rows } = await compare(...words, '--half-width', '0.02');
    const reached = (rows[0]!.high - rows[0]!.low) / 2;
    expect(stopping).toMatchObject({ because: 'precise enough', wanted: 0.02 });
    expect(stopping!.reached).toBeCloseTo(reached, 10);
    expect(reached).toBeLessThanOrEqual(0.02);
    expect(replicates).toBe(rows[0]!.pairs);
    expect(replicates).toBeGreaterThanOrEqual(50);
  });

  test('falls short when the most pairs are too few', async () => {
    const { code, answer } = await capture('compare', ...words, '--half-width', '0.000001', '--replicates', '5');
    expect(code).toBe(1);
    expect(answer.replaceAll('\n', ' ')).toContain('The most pairs were made before the interval reached no more than 0.000001');
  });

  test('is about one measure, in its unit', async () => {
    const { code, messages } = await capture('compare', 'fourRivals', 'twoCamps', '--half-width', '0.1');
    expect([code, messages]).toEqual([2, ['--half-width 0.1: is given with 0 measures; expected one --measure, in whose unit it is.']]);
    expect((await capture('compare', 'fourRivals', '--half-width', '-1', '--measure', 'climate.strength')).code).toBe(2);
  });
});
