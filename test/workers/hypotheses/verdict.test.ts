import { describe, expect, test } from 'vitest';
import { normal, openStream } from '../../../engine/index.ts';
import { judge, verdictOf, wrongByChance } from '../../../workers/hypotheses/verdict.ts';

describe('the verdict on a hypothesis that foretells a rise', () => {
  test.each([
    ['an interval above zero that reaches beyond what matters', 0.2, 1.2, 'supported'],
    ['an interval below zero that reaches beyond what matters', -1.2, -0.2, 'opposite'],
    ['an interval within what does not matter, on one side of zero', 0.1, 0.9, 'no effect'],
    ['an interval within what does not matter, around zero', -0.5, 0.4, 'no effect'],
    ['an interval around zero that reaches beyond what matters', -0.5, 1.4, 'cannot tell'],
    ['no interval', NaN, NaN, 'cannot tell'],
  ] as const)('%s', (_, low, high, verdict) => {
    expect(verdictOf(low, high, 1, 1)).toBe(verdict);
    const mirrored = { supported: 'opposite', opposite: 'supported', 'no effect': 'no effect', 'cannot tell': 'cannot tell' } as const;
    expect(verdictOf(low, high, 1, -1)).toBe(mirrored[verdict]);
  });
});

/** Judges a growing sample of normal values, looking when the rule asks for it. */
function examineNormal(stream: number, mean: number, most = 5000): ReturnType<typeof judge> {
  const luck = openStream(stream, 0, 'test of verdicts');
  const effects: number[] = [];
  for (;;) {
    const judged = judge(effects, 1, 1, most);
    if (judged.decision.because !== 'go on') return judged;
    while (effects.length < judged.decision.pairs) effects.push(mean + 2 * normal(luck, effects.length, 0, 0));
  }
}

describe('a judgement made as runs come in', () => {
  test('takes few runs for a large effect, and more where it is in doubt whether the effect matters', () => {
    const [large, nil, border] = [10, 0, 1].map((mean) => examineNormal(5, mean));
    expect(large!.replicates).toBeLessThan(60);
    expect(nil!.replicates).toBeGreaterThan(80);
    expect(border!.replicates).toBeGreaterThan(4 * nil!.replicates);
    expect(Math.abs(border!.high - border!.low) / 2).toBeLessThanOrEqual(1 / 8);
    expect([large!.verdict, nil!.verdict]).toEqual(['supported', 'no effect']);
  });

  test('cannot tell when the most runs are not enough', () => {
    expect(examineNormal(5, 0.2, 50).verdict).not.toBe('opposite');
    expect(judge([4, -4, 4, -4], 1, 1, 4).verdict).toBe('cannot tell');
  });

  test('misses hardly ever: where there is nothing, hardly a sign is seen in 200 trials', () => {
    // The rule lets through about 9 in 100 000, so that one in 200 has a chance of 2%, and two one of .02%.
    const signs = Array.from({ length: 200 }, (_, k) => examineNormal(k, 0).verdict).filter((verdict) => verdict !== 'no effect');
    expect(signs.length).toBeLessThan(2);
  });
});

test('chance alone gets as many verdicts wrong as the widths of the intervals say', () => {
  // With intervals a third as wide as what matters, a sign out of nothing lies at 3.92 standard errors to either side: .0000885.
  const rows = Array.from({ length: 100 }, () => ({ low: -1 / 3, high: 1 / 3, smallest: 1 }));
  const { missed, falseSigns, overlooked } = wrongByChance(rows);
  expect(missed).toBeCloseTo(5, 12);
  expect(falseSigns).toBeCloseTo(0.00885, 4);
  expect(overlooked).toBeCloseTo(2.5, 5);
  // An effect known exactly is judged without error.
  expect(wrongByChance([{ low: 2, high: 2, smallest: 1 }])).toEqual({ missed: 0.05, falseSigns: 0, overlooked: 0 });
});
