// No test is switched off, and none switches the others off.
import { expect, test } from 'vitest';
import { testSources } from './sources.ts';

const switchedOff = /\b(?:it|test|describe|suite|bench)(?:\s*\.\s*\w+)*\s*\.\s*(?:skip|skipIf|only|todo|fails)\b|\bx(?:it|describe)\s*\(/;

test.each(['it.skip(', 'test.only (', 'describe.concurrent.only(', 'test.todo', 'test.runIf(x).skip', 'test.skipIf(x)', 'xit(', 'it\n  .skip('])(
  'a test switched off with `%s` would be noticed',
  (text) => {
    expect(switchedOff.test(text)).toBe(!text.includes('runIf'));
  },
);

test('every test in the folder runs', () => {
  const found = testSources.filter(({ path, text }) => !path.endsWith('everyTestRuns.test.ts') && switchedOff.test(text)).map(({ path }) => path);
  expect(found).toEqual([]);
});
