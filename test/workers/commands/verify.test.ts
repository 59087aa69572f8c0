import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenRuns } from '../../../scenarios/golden.ts';
import { recordInto } from '../../../workers/commands/verify.ts';
import { capture, newFolder } from './capture.ts';

const source = join(import.meta.dirname, '../../../scenarios/golden.ts');

/** Those for every day; `npm run test:machine` computes all of them. */
const quick = goldenRuns.slice(0, 10).map(({ id }) => id);

test('this machine computes ten golden runs as they were recorded', async () => {
  const { code, answer } = await capture('verify', ...quick, '--json');
  const { runs } = JSON.parse(answer) as { runs: { id: string; recorded: string; computed: string }[] };
  // After a change of the engine that was meant: npx learning-communities verify --record scenarios/golden.ts
  expect(runs.map(({ id, computed }) => `${id} ${computed}`)).toEqual(runs.map(({ id, recorded }) => `${id} ${recorded}`));
  expect(code).toBe(0);
});

test('recording writes each fingerprint behind its own run and changes nothing else', () => {
  const text = readFileSync(source, 'utf8');
  const altered = recordInto(text, [{ id: goldenRuns[3]!.id, computed: 'abc123' }]);
  const lines = (all: string): string[] => all.split('\n');
  const different = lines(altered).filter((line, k) => line !== lines(text)[k]);
  expect(different).toHaveLength(1);
  expect(different[0]).toContain(`id: '${goldenRuns[3]!.id}'`);
  expect(different[0]).toContain(`fingerprint: 'abc123'`);
});

test('recording into a copy makes it hold what was computed', async () => {
  const copy = join(newFolder(), 'golden.ts');
  writeFileSync(copy, readFileSync(source, 'utf8').replaceAll(/fingerprint: '[^']*'/g, "fingerprint: '00'"));
  const { code, answer } = await capture('verify', 'course', 'rivals', '--workers', '2', '--json', '--record', copy);
  const { runs } = JSON.parse(answer) as { runs: { computed: string }[] };
  expect(code).toBe(0);
  expect([...readFileSync(copy, 'utf8').matchAll(/fingerprint: '([0-9a-f]{3,})'/g)].map((match) => match[1])).toEqual(runs.map(({ computed }) => computed));
  expect(runs).toHaveLength(2);
});

test('a golden run that is not there is refused', async () => {
  const { code, messages } = await capture('verify', 'corse');
  expect(code).toBe(2);
  expect(messages.join()).toContain('Did you mean course?');
});

test('a file that is not the list of golden runs is refused', async () => {
  const other = join(newFolder(), 'other.ts');
  writeFileSync(other, 'export {};\n');
  expect((await capture('verify', 'course', '--record', other)).code).toBe(2);
  expect((await capture('verify', 'course', '--record', join(newFolder(), 'nothing.ts'))).code).toBe(2);
});
