// What once got through a door, or might, does not any more: the kept findings, hostile inputs by name, and some fresh ones in every test.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../engine/index.ts';
import { changesAsText, type Change } from '../../viewer/app/difference.ts';
import { simulateRequest } from '../../workers/simulateRequest.ts';
import { capture, fileWith, newFolder } from '../workers/commands/capture.ts';
import { parseCsv } from '../workers/tables/parseCsv.ts';
import { tinyCommunity, tinyFile } from '../workers/experiment/tinyExperiment.ts';
import { fullCommunity } from './communities.ts';
import { knock } from './door.ts';
import { doors } from './doors.ts';
import { readKept } from './kept.ts';
import { chanceOf } from './mutate.ts';

const door = (id: string): (typeof doors)[number] => doors.find((one) => one.id === id)!;
const freshInputs = 12;

describe.each(doors.map(({ id }) => id))('the door for a %s', (id) => {
  test('holds against everything that was ever found there', async () => {
    for (const { why, input } of readKept().filter((kept) => kept.door === id)) expect((await knock(door(id), input)).finding, why).toBe('');
  });

  test('holds against fresh inputs', async () => {
    const seed = 1 + Math.floor(Date.now() / 86_400_000);
    for (let n = 0; n < freshInputs; n++) expect((await knock(door(id), door(id).input(chanceOf(id, seed, n)))).finding, `npm run fuzz -- ${id} --seed ${seed}`).toBe('');
  });
});

const many = (count: number, part: string): string => part.repeat(count);
const link = (changes: string): string => `#/play?${new URLSearchParams({ scenario: 'fourRivals', changes }).toString()}`;
const withOrganizations = (organizations: unknown): unknown => ({ ...tinyCommunity, organizations });

test.each([
  ['ten million participants', 'scenario', withOrganizations([{ id: 'a', type: 'private', sector: 's', participants: 1e7 }])],
  ['a million meetings', 'scenario', { ...tinyCommunity, parameters: { meetings: 1e6 } }],
  ['NaN', 'scenario', { ...tinyCommunity, parameters: { facilitation: NaN } }],
  ['1e308', 'scenario', { ...tinyCommunity, parameters: { facilitation: 1e308 } }],
  ['a prototype', 'scenario', JSON.parse('{"__proto__": {"polluted": 1}, "id": "a"}')],
  ['a prototype in parameters', 'scenario', { ...tinyCommunity, parameters: JSON.parse('{"__proto__": 1}') as object }],
  ['an alias bomb', 'scenarioFile', `a: &a [${many(9, 'x,')}x]\n${Array.from({ length: 20 }, (_, k) => `b${k}: &b${k} [${many(9, `${k === 0 ? '*a' : `*b${k - 1}`},`)}1]\n`).join('')}`],
  ['a tag', 'scenarioFile', 'id: !!js/function "function () { globalThis.polluted = 1 }"\n'],
  ['lists in lists, sixty thousand deep', 'scenarioFile', many(60_000, '[') + many(60_000, ']')],
  ['groups in groups, forty thousand deep', 'scenarioFile', `${many(40_000, '{"a":')}1${many(40_000, '}')}`],
  ['items in items on one line', 'scenarioFile', `${many(20_000, '- ')}x`],
  ['ten thousand times the same key', 'scenarioFile', many(10_000, 'a: 1\n')],
  ['lists in lists in a link', 'link', link(`[[["title"],${many(60_000, '[')}${many(60_000, ']')}]]`)],
  ['groups in groups in a link', 'link', link(`[[["parameters"],${many(40_000, '{"a":')}1${many(40_000, '}')}]]`)],
  ['a path of fifty thousand steps in a link', 'link', link(JSON.stringify([[Array.from({ length: 50_000 }, () => 'a'), 1]]))],
  ['a small link that unpacks to two million letters', 'link', link(await changesAsText([[['title'], many(2_000_000, 'a')]] as Change[]))],
  ['a path of ten thousand letters', 'set', [`facilitatio${many(10_000, 'a')}=1`]],
  ['a prototype in a setting', 'set', ['__proto__.polluted=1', 'organizations.smith.__proto__.polluted=1', 'parameters.__proto__=1']],
])('refuses %s in words, within a second', async (_, id, input) => {
  const { outcome, finding } = await knock(door(id), input);
  expect(finding).toBe('');
  expect(outcome).toBe('refused');
});

test('a whole scenario on one line is no hostile one', async () => {
  expect(await knock(door('scenarioFile'), JSON.stringify(fullCommunity))).toMatchObject({ outcome: 'used', finding: '' });
});

const hostileNames = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '<script>alert(1)</script>', '\u202Egnp.exe', '\uD800', 'a,"b";\nc'];
const named: ScenarioInput = {
  ...fullCommunity,
  rivalry: [],
  organizations: fullCommunity.organizations.slice(2).map((organization) => ({ ...organization, name: hostileNames[0]!, sector: hostileNames[1]! })),
  participants: hostileNames.map((name, k) => ({ id: `p${k}`, name, organization: 'school' })),
  interventions: [],
};

test('names that a spreadsheet would compute come out of every table as text, and all others as they were', async () => {
  const folder = newFolder();
  const { code, messages } = await capture('run', fileWith('named.json', JSON.stringify(named)), '--out', folder);
  expect(code, messages.join('\n')).toBe(0);
  for (const file of ['participants.csv', 'organizations.csv', 'events.csv', 'weeks.csv', 'codebook.csv']) {
    const rows = parseCsv(readFileSync(join(folder, file), 'utf8'), ',');
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && !Number.isFinite(Number(cell))))).toEqual([]);
  }
  const participants = parseCsv(readFileSync(join(folder, 'participants.csv'), 'utf8'), ',');
  const names = new Set(participants.map((row) => row[1]));
  for (const name of ['<script>alert(1)</script>', '\u202Egnp.exe', 'a,"b";\nc', '\'=HYPERLINK("http://x","y")']) expect(names).toContain(name);
  // A letter of half a pair has no bytes of its own; it comes out as the sign for that.
  expect(names).toContain('\uFFFD');
});

test('wrong options of a request are named, not computed with', () => {
  const options = { seed: -1, replicate: NaN, record: 'all', measures: 5 } as unknown as Parameters<typeof simulateRequest>[0]['options'];
  const { run, problems } = simulateRequest({ scenario: tinyCommunity, options });
  expect(run).toBeNull();
  expect(problems.map(({ path }) => path)).toEqual(['options.seed', 'options.replicate', 'options.record', 'options.measures']);
});

test('a device without an end is read up to a bound and refused', async () => {
  const { code, messages } = await capture('run', '/dev/zero');
  expect([code, messages.join()]).toEqual([2, expect.stringContaining('has more than 5000000 bytes')]);
});

test('an experiment that names a scenario outside its folder gets that scenario or a refusal, and a store behind a link is that store', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'secret.txt'), 'top: secret\n');
  mkdirSync(join(folder, 'inner'));
  const file = join(folder, 'inner', 'experiment.json');
  writeFileSync(file, readFileSync(tinyFile({ scenario: '../secret.txt' })));
  expect((await capture('sweep', file, '--store', join(folder, 'runs'))).code).toBe(2);
  const experiment = tinyFile({ replicates: 1 });
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  mkdirSync(join(folder, 'real'));
  expect((await capture('sweep', experiment, '--store', join(folder, 'link'), '--workers', '1')).code).toBe(0);
  expect((await capture('status', '--store', join(folder, 'real'), '--json')).code).toBe(0);
});
