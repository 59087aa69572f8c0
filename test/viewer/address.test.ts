import { expect, test } from 'vitest';
import { readAddress, wholeNumber, writeAddress } from '../../viewer/app/address.ts';

test('a link brings back page, community, changes, seed, replicate, language and moment', () => {
  const address = { page: 'learn', part: '3', scenario: 'twoCamps', changes: '[[["parameters","meetings"],8]]', engineVersion: '0.1.0', other: 'fourRivals', otherChanges: '[[["parameters","rounds"],3]]', seed: 42, replicate: 3, language: 'nl', at: 7.25 } as const;
  expect(readAddress(writeAddress(address))).toEqual(address);
});

test('an empty or broken address asks for nothing', () => {
  const nothing = { page: 'play', part: null, scenario: null, changes: null, engineVersion: null, other: null, otherChanges: null, seed: null, replicate: null, language: null, at: null };
  for (const hash of ['', '#', '#/play', '#/elsewhere?seed=-1&at=far&language=de', '#/play/<script>']) expect(readAddress(hash)).toEqual(nothing);
});

test('seeds are whole numbers from 0', () => {
  expect(['0', ' 7 ', '9007199254740991'].map(wholeNumber)).toEqual([0, 7, 9007199254740991]);
  for (const text of ['', '-1', '1.5', 'one', '1e3', '9007199254740992', null]) expect(wholeNumber(text)).toBeNull();
});
