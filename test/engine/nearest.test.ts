import { expect, test } from 'vitest';
import { nearestName } from '../../engine/index.ts';

const names = ['facilitation', 'rivalry', 'rounds', 'meetings', 'tableSize'];

test.each([
  ['facilitatoin', 'facilitation'], ['Rivalry', 'rivalry'], ['rival', 'rivalry'], ['round', 'rounds'], ['meetigns', 'meetings'], ['tablesize', 'tableSize'],
])('%s probably means %s', (given, meant) => {
  expect(nearestName(given, names)).toBe(meant);
});

test.each(['', 'x', 'coffee', 'a'.repeat(10_000)])('nothing is near to something altogether different', (given) => {
  expect(nearestName(given, names)).toBeUndefined();
});

test('two letters swapped are one mistake, so a swapped word is nearer than another one', () => {
  expect(nearestName('roudns', ['rounds', 'rounder'])).toBe('rounds');
});

test('part of a long name is enough', () => {
  expect(nearestName('attendance', ['meetings', 'attendanceMotivationWeight'])).toBe('attendanceMotivationWeight');
});
