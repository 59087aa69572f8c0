import { expect, test } from 'vitest';
import { resolveScenario, simulate } from '../../../engine/index.ts';
import { consensusCriteria, timeAsNumber, timeFromNumber, timeToConsensus } from '../../../workers/analysis/timeToConsensus.ts';
import { oneFirm } from '../../engine/communities.ts';

test.each([
  ['reached and kept', [0.1, 0.08, 0.06, 0.05], { meeting: 2 }],
  ['at the first meeting', [0.1, 0.06, 0.06, 0.2], { meeting: 1 }],
  ['one meeting below is not enough', [0.1, 0.05, 0.07, 0.05, 0.05], { meeting: 3 }],
  ['only at the last meeting: it cannot be seen to last', [0.1, 0.09, 0.05], { censoredAt: 2 }],
  ['never', [0.1, 0.1, 0.1], { censoredAt: 2 }],
  ['there before the first meeting', [0.06, 0.1, 0.1], { neverLacked: true }],
  ['too few people to tell is no consensus', [0.1, 0.05, NaN, 0.05, 0.05], { meeting: 3 }],
  ['nobody there before the first meeting', [NaN, 0.05, 0.05], { meeting: 1 }],
  ['a single meeting', [0.1, 0.01], { censoredAt: 1 }],
  ['no meeting at all', [0.1], { censoredAt: 0 }],
])('%s', (_, spread, expected) => {
  expect(timeToConsensus(spread, 0.06)).toEqual(expected);
});

test('a stricter criterion is never reached earlier', () => {
  const { scenario } = resolveScenario(oneFirm);
  for (let replicate = 0; replicate < 20; replicate++) {
    const run = simulate(scenario!, { replicate, measures: ['climate.spread'] });
    const spread = run.measures['climate.spread']!.filter((_, row) => row === 0 || run.meetings[row] !== 0);
    expect(spread).toHaveLength(run.meetingWeeks.length + 1);
    const order = consensusCriteria.map((criterion) => {
      const time = timeToConsensus(spread, criterion);
      return 'neverLacked' in time ? 0 : 'meeting' in time ? time.meeting : Infinity;
    });
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  }
});

test('a time in a table is one number, and can be read back', () => {
  for (const [time, number] of [[{ meeting: 3 }, 3], [{ neverLacked: true }, 0], [{ censoredAt: 12 }, NaN]] as const) {
    expect(timeAsNumber(time)).toBe(number);
    expect(timeFromNumber(number, 12)).toEqual(time);
  }
});
