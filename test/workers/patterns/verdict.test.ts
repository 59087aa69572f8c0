import { describe, expect, test } from 'vitest';
import { inEnoughSeeds, tallyOf, verdictOn, type JudgedRow } from '../../../workers/patterns/verdict.ts';

const band = { low: 0.1, high: 0.5 };

describe('the verdict on a row', () => {
  test.each([
    [0.3, 0.01, 'in band'],
    [0.121, 0.01, 'in band'],
    [0.119, 0.01, 'at the edge'],
    [0.081, 0.01, 'at the edge'],
    [0.079, 0.01, 'outside'],
    [0.49, 0.01, 'at the edge'],
    [0.53, 0.01, 'outside'],
    [0.1, 0, 'in band'],
    [0.0999, 0, 'outside'],
  ] as const)('%d with a standard error of %d is %s of .1 to .5', (value, error, verdict) => {
    expect(verdictOn(value, error, band)).toBe(verdict);
  });

  test('a band without an upper edge is open above', () => {
    expect([verdictOn(9, 0.01, { low: 0, high: null }), verdictOn(-1, 0.01, { low: 0, high: null })]).toEqual(['in band', 'outside']);
  });

  test('four fifths of the seeds are enough, less is not', () => {
    expect([inEnoughSeeds(16, 20), inEnoughSeeds(15, 20), inEnoughSeeds(0, 0)]).toEqual([true, false, false]);
  });
});

describe('the count', () => {
  const row = (id: string, priority: string, verdict: JudgedRow['verdict'], kind: JudgedRow['kind'] = 'checked'): JudgedRow => ({ id, priority, kind, verdict });
  const nine = (passing: number): JudgedRow[] => Array.from({ length: 9 }, (_, k) => row(`B${k}`, 'B', k < passing ? 'in band' : 'outside'));
  const all = (b: number): JudgedRow[] => [row('A', 'A', 'in band'), ...nine(b), row('C', 'C', 'in band'), row('circular', 'B', 'in band', 'circular')];

  test('eight of nine B rows are needed, and every A, C and circular row', () => {
    expect([tallyOf(all(8)).passes, tallyOf(all(7)).passes]).toEqual([true, false]);
    for (const id of ['A', 'C', 'circular']) expect(tallyOf(all(9).map((one) => (one.id === id ? { ...one, verdict: 'outside' as const } : one))).passes).toBe(false);
  });

  test('a circular row counts neither for nor against the B rows, and the edge is not in', () => {
    expect(tallyOf(all(8)).tallies.find(({ what }) => what === 'other B rows')).toEqual({ what: 'other B rows', passed: 8, of: 9, needed: 8 });
    expect(tallyOf(all(9).map((one) => (one.id === 'A' ? { ...one, verdict: 'at the edge' as const } : one))).passes).toBe(false);
  });
});
