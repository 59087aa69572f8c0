// The records of pairs: found again however they are kept, and however many there are.
import { describe, expect, test } from 'vitest';
import { addPair, createPairs, findPair } from '../../engine/pairs.ts';

describe.each([['a full table', true], ['open-addressed slots', false]] as const)('pairs kept in %s', (_, dense) => {
  test('are found once begun, in their own direction only', () => {
    const pairs = createPairs(5, 2, dense);
    expect(findPair(pairs, 1, 2)).toBe(-1);
    expect([addPair(pairs, 1, 2), addPair(pairs, 4, 0)]).toEqual([0, 1]);
    expect([findPair(pairs, 1, 2), findPair(pairs, 4, 0), findPair(pairs, 2, 1), findPair(pairs, 0, 4)]).toEqual([0, 1, -1, -1]);
  });

  test('stand in the order in which they were begun, and keep what they hold as their number grows', () => {
    const people = 60;
    const pairs = createPairs(people, 3, dense);
    for (let from = 0; from < people; from++) {
      for (let to = 0; to < people; to++) {
        if (from === to) continue;
        const record = addPair(pairs, from, to);
        pairs.trust[record] = from / 100;
        pairs.expertiseBelief[record * 3 + 2] = to / 100;
        pairs.begunWeek[record] = from + to;
      }
    }
    expect(pairs.count).toBe(people * (people - 1));
    let expected = 0;
    for (let from = 0; from < people; from++) {
      for (let to = 0; to < people; to++) {
        if (from === to) continue;
        const record = findPair(pairs, from, to);
        expect([record, pairs.from[record], pairs.to[record], pairs.trust[record], pairs.expertiseBelief[record * 3 + 2], pairs.begunWeek[record]]).toEqual([expected++, from, to, from / 100, to / 100, from + to]);
      }
    }
  });
});

test('a large community keeps only the pairs that met', () => {
  const pairs = createPairs(100_000, 2);
  expect(pairs.dense).toBe(false);
  for (let k = 0; k < 5000; k++) addPair(pairs, k * 17, (k * 17 + 1 + (k % 5)) % 100_000);
  for (let k = 0; k < 5000; k++) expect(findPair(pairs, k * 17, (k * 17 + 1 + (k % 5)) % 100_000)).toBe(k);
  expect(findPair(pairs, 99_999, 3)).toBe(-1);
});
