import { expect, test } from 'vitest';
import fc from 'fast-check';
import { csv, type Cell } from '../../../workers/tables/csv.ts';
import { parseCsv } from './parseCsv.ts';

test('undefined is NA, never 0 or empty', () => {
  expect(csv(['a', 'b'], [[NaN, null]])).toBe('a,b\r\nNA,NA\r\n');
});

test('names that a spreadsheet would compute get an apostrophe', () => {
  for (const name of ['=1+1', '+31 6', '-a', '@SUM(A1)', '\tx']) expect(parseCsv(csv(['n'], [[name]]), ',')[1]).toEqual([`'${name}`]);
  expect(csv(['n'], [[-1.5]])).toBe('n\r\n-1.5\r\n');
});

test('Dutch style has semicolons and decimal commas', () => {
  expect(csv(['a', 'b'], [[0.25, 'x;y']], 'dutch')).toBe('a;b\r\n0,25;"x;y"\r\n');
});

test('whatever is written reads back the same, in both styles', () => {
  const cell = fc.oneof(fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && text !== 'NA'), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.constantFrom('international' as const, 'dutch' as const), (rows, style) => {
      const read = parseCsv(csv(['p', 'q'], rows, style), style === 'dutch' ? ';' : ',').slice(1);
      const expected = rows.map((row) => row.map((value: Cell) => (typeof value === 'number' ? (style === 'dutch' ? String(value).replace('.', ',') : String(value)) : value)));
      expect(read).toEqual(expected);
    }),
  );
});
