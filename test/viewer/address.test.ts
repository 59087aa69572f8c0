import { expect, test } from 'vitest';
import { readAddress, wholeNumber, writeAddress } from '../../viewer/app/address.ts';

test('a link brings back community, seed, language and moment', () => {
  const address = { scenario: 'twoCamps', seed: 42, language: 'nl', at: 7.25 } as const;
  expect(readAddress(writeAddress(address))).toEqual(address);
});

test('an empty or broken address asks for nothing', () => {
  const nothing = { scenario: null, seed: null, language: null, at: null };
  for (const hash of ['', '#', '#/play', '#/play?seed=-1&at=far&language=de']) expect(readAddress(hash)).toEqual(nothing);
});

test('seeds are whole numbers from 0', () => {
  expect(['0', ' 7 ', '9007199254740991'].map(wholeNumber)).toEqual([0, 7, 9007199254740991]);
  for (const text of ['', '-1', '1.5', 'one', '1e3', '9007199254740992', null]) expect(wholeNumber(text)).toBeNull();
});
