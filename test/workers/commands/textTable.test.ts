import { expect, test } from 'vitest';
import { figure, sparkline, textTable, wrap } from '../../../workers/commands/textTable.ts';

test('figures have no needless zero, no minus zero, and NA', () => {
  expect([figure(0.5), figure(-0.25), figure(-0.001), figure(12, 0), figure(NaN), figure(1.239)]).toEqual(['.50', '-.25', '.00', '12', 'NA', '1.24']);
});

test('columns line up', () => {
  expect(textTable([{ title: 'a', align: 'left' }, { title: 'number' }], [['xx', '1'], ['y', '22']])).toBe('a   number\n--  ------\nxx       1\ny       22\n');
});

test('a small line shows the course and where it is undefined', () => {
  expect(sparkline([0, 0.5, 1], 0, 1)).toBe('▁▅█');
  expect(sparkline([NaN, 1, 2])).toBe('·▁█');
  expect(sparkline([3, 3])).toBe('▅▅');
});

test('lines break between words', () => {
  const lines = wrap('one two three four five', 9).split('\n');
  expect(lines).toEqual(['one two', 'three', 'four five']);
});
