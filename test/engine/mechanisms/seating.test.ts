import { describe, expect, test } from 'vitest';
import { drawOrder, takeSeats } from '../../../engine/mechanisms/seating.ts';
import { findPair } from '../../../engine/pairs.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { atTable, mixedCommunity, oneFirm, seatedCommunity, setValues, withSettings } from '../communities.ts';

describe('tables', () => {
  test.each([2, 3, 4, 5, 6, 7, 10, 11, 100])('of at most %d seat everybody present once, as evenly as can be', (tableSize) => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize }));
    const tables = Array.from({ length: community.seating.tableCount }, (_, table) => atTable(community, table));
    expect(tables.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: community.people }, (_, person) => person));
    const sizes = tables.map((table) => table.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(tableSize);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    tables.forEach((table, number) => table.forEach((person, place) => { expect([community.seating.tableOf[person], community.seating.placeOf[person]]).toEqual([number, place]); }));
  });

  test('are drawn anew at every meeting', () => {
    const community = seatedCommunity(withSettings(oneFirm, { tableSize: 3 }));
    const seen = new Set<string>();
    for (let week = 1; week <= 20; week++) {
      community.week = week;
      takeSeats(community);
      seen.add(atTable(community, 0).sort((a, b) => a - b).join());
    }
    expect(seen.size).toBeGreaterThan(12);
  });

  test('bring any two people together as often as any other two', () => {
    const community = seatedCommunity(withSettings(oneFirm, { tableSize: 3 }));
    const { people } = community;
    const together = new Int32Array(people * people);
    const weeks = 1200;
    for (let week = 1; week <= weeks; week++) {
      community.week = week;
      takeSeats(community);
      for (let table = 0; table < 3; table++) for (const a of atTable(community, table)) for (const b of atTable(community, table)) together[a * people + b]!++;
    }
    // nine people at three tables: two of the other eight are one's mates, chance 1/4 a meeting; 36 pairs, each within 4.5 standard errors
    const error = 4.5 * Math.sqrt(weeks * 0.25 * 0.75);
    for (let a = 0; a < people; a++) for (let b = a + 1; b < people; b++) expect(Math.abs(together[a * people + b]! - weeks / 4)).toBeLessThan(error);
  });

  test('begin a record between two people in each direction, and none of anybody with themselves', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 4 }));
    const { pairs } = community;
    for (let pair = 0; pair < pairs.count; pair++) expect(pairs.from[pair]).not.toBe(pairs.to[pair]);
    for (let person = 0; person < community.people; person++) expect(findPair(pairs, person, person)).toBe(-1);
    for (const a of atTable(community, 0)) {
      for (const b of atTable(community, 0)) {
        if (a === b) continue;
        expect([pairs.from[pairAtTable(community, a, b)], pairs.to[pairAtTable(community, a, b)]]).toEqual([a, b]);
        expect(findPair(pairs, a, b)).toBe(pairAtTable(community, a, b));
      }
    }
    const apart = [atTable(community, 0)[0]!, atTable(community, 1)[0]!] as const;
    expect(findPair(pairs, ...apart)).toBe(-1);
  });

  test('hold whoever is left when only one person comes, or nobody', () => {
    const community = seatedCommunity(mixedCommunity);
    community.seating.presentCount = 1;
    takeSeats(community);
    expect([community.seating.tableCount, atTable(community, 0).length]).toEqual([1, 1]);
    community.seating.presentCount = 0;
    takeSeats(community);
    expect(community.seating.tableCount).toBe(0);
  });
});

test('an order drawn anew puts each person first equally often', () => {
  const community = seatedCommunity(oneFirm);
  setValues(community, {});
  const first = new Int32Array(community.people);
  const order = new Int32Array(community.people);
  const weeks = 1800;
  for (let week = 1; week <= weeks; week++) {
    community.week = week;
    order.forEach((_, k) => { order[k] = k; });
    drawOrder(community, 'workOrder', order, community.people);
    expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
    first[order[0]!]!++;
  }
  // 200 each; chi-square with 8 degrees of freedom passes 26.1 with chance .001
  const chi = first.reduce((sum, count) => sum + (count - weeks / 9) ** 2 / (weeks / 9), 0);
  expect(chi).toBeLessThan(26.1);
});
