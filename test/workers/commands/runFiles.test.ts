/** The files of a run read back, tell of the same run, and compute it again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parameters, resolveScenario } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { whyDifferent } from '../../../workers/commands/readRunDocument.ts';
import { capture, newFolder } from './capture.ts';
import { parseCsv, recordsOf } from '../tables/parseCsv.ts';

const entrance = resolveScenario(scenarios['entrance']).scenario!;

describe('--out', () => {
  const folder = newFolder();
  const dutch = newFolder();
  const read = (name: string, from = folder): string => readFileSync(join(from, name), 'utf8');
  beforeAll(async () => {
    const words = ['run', 'entrance', '--intervention', 'colleaguesReject', '--set', 'meetings=6', '--seed', '9'];
    await capture(...words, '--out', folder);
    await capture(...words, '--out', dutch, '--dutch');
  });
  const files = ['weeks.csv', 'participants.csv', 'organizations.csv', 'events.csv', 'survey.csv', 'codebook.csv'];

  test('every table is rectangular, in both styles, with the same number of rows', () => {
    for (const name of files) {
      const rows = parseCsv(read(name), ',');
      const dutchRows = parseCsv(read(name, dutch), ';');
      expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
      expect(rows.length).toBeGreaterThan(1);
      expect(dutchRows.map((row) => row.length)).toEqual(rows.map((row) => row.length));
    }
  });

  test('the codebook names every column of every table, once', () => {
    const book = recordsOf(read('codebook.csv'));
    for (const name of files.filter((file) => file !== 'codebook.csv')) {
      expect(book.filter(({ file }) => file === name).map(({ column }) => column), name).toEqual(parseCsv(read(name), ',')[0]);
    }
    for (const { meaning, unit } of book) expect(`${meaning}|${unit}`).toMatch(/^.{4,}\|.+$/);
  });

  test('values lie in the range the codebook gives, and undefined ones are NA', () => {
    const book = recordsOf(read('codebook.csv'));
    for (const { file, column, lowest, highest } of book) {
      for (const record of recordsOf(read(file!))) {
        const cell = record[column!]!;
        expect(cell, `${file} ${column}`).not.toBe('');
        if (cell === 'NA' || lowest === 'NA') continue;
        expect(Number(cell), `${file} ${column}`).toBeGreaterThanOrEqual(Number(lowest) - 1e-6);
        expect(Number(cell), `${file} ${column}`).toBeLessThanOrEqual((highest === 'NA' ? Infinity : Number(highest)) + 1e-6);
      }
    }
  });

  test('the tables tell of the same run', () => {
    const weeks = recordsOf(read('weeks.csv'));
    const events = recordsOf(read('events.csv'));
    const asked = ['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed'];
    for (const row of weeks.filter(({ meeting }) => meeting !== 'NA')) {
      const here = events.filter(({ meeting }) => meeting === row['meeting']);
      expect(here.filter(({ kind }) => asked.includes(kind!)).length).toBe(Number(row['exchange.asks']));
      for (const kind of [...asked, 'heldBack', 'sawNoPoint']) expect(here.filter((event) => event['kind'] === kind).length, kind).toBe(Number(row[`exchange.${kind}`]));
    }
    const people = recordsOf(read('participants.csv'));
    expect(new Set(people.map(({ participant }) => participant)).size).toBe(entrance.participants.length);
    expect(people).toHaveLength(entrance.participants.length * weeks.length);
    expect(recordsOf(read('organizations.csv'))).toHaveLength(entrance.organizations.length * weeks.length);
    expect(events.find(({ kind }) => kind === 'intervention')?.['note']).toBe('Colleagues reject what is brought back');
  });

  test('run.json computes the same run again', async () => {
    const { code, messages } = await capture('run', join(folder, 'run.json'));
    expect(messages.at(-1)).toContain('reproduced, fingerprint');
    expect(code).toBe(0);
  });

  test('run.json holds every parameter, so that another default changes nothing', () => {
    const document = JSON.parse(read('run.json')) as { scenario: { parameters: Record<string, number> } };
    expect(Object.keys(document.scenario.parameters).toSorted()).toEqual(Object.keys(parameters).toSorted());
  });

  test('run.json with another fingerprint is answered with no', async () => {
    const file = join(newFolder(), 'run.json');
    writeFileSync(file, read('run.json').replace(/"fingerprint": "[0-9a-f]{4}/, '"fingerprint": "0000'));
    const { code, messages } = await capture('run', file);
    expect(code).toBe(1);
    expect(messages.at(-1)).toMatch(/fingerprint is [0-9a-f]+; expected 0000/);
  });

  test('run.json of another engine version is reproduced, or says what has changed results since', async () => {
    const other = read('run.json').replace(/"engineVersion": "[^"]*"/, '"engineVersion": "0.0.9"');
    const file = join(newFolder(), 'run.json');
    writeFileSync(file, other);
    expect((await capture('run', file)).messages.at(-1)).toContain('reproduced');
    writeFileSync(file, other.replace(/"fingerprint": "[0-9a-f]{4}/, '"fingerprint": "0000').replace('"parameters": {', '"parameters": { "longGone": 1,'));
    const { code, messages } = await capture('run', file);
    expect(code).toBe(2);
    expect(messages.join('\n')).toMatch(/longGone.*\n.*It was written by engine version 0\.0\.9; this is .*, which does not know that version/);
    const versions = [{ version: '1.0.0', changed: 'The first.' }, { version: '1.1.0', changed: 'Trust fades.' }, { version: '1.2.0', changed: 'Tables are drawn otherwise.' }];
    expect(whyDifferent('1.0.0', versions)).toBe('It was written by engine version 1.0.0; this is 1.2.0. Since then results were changed by:\n  1.1.0  Trust fades.\n  1.2.0  Tables are drawn otherwise.\nUse that version for the same numbers, or run the scenario anew for those of this one.');
    expect(whyDifferent('1.2.0', versions)).toContain('without a new version');
  });

  test('run.json with missing or wrong fields gets a message for each, and takes no changes', async () => {
    const file = join(newFolder(), 'run.json');
    writeFileSync(file, '{"format": "learning-communities run 9", "seed": -1}');
    const { code, messages } = await capture('run', file);
    expect(code).toBe(2);
    expect(messages.map((message) => /: (\w+): is/.exec(message)?.[1])).toEqual(['format', 'engineVersion', 'seed', 'replicate', 'fingerprint', 'scenarioFingerprint', 'scenario']);
    expect((await capture('run', join(folder, 'run.json'), '--seed', '3')).code).toBe(2);
  });

  test('any scenario and seed is computed again from its run.json', { timeout: 60_000 }, async () => {
    const small = ['fourRivals', 'oneEnthusiast', 'knowledgeInstitutionAsHub', 'formalTraining', 'twoCamps'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...small), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('debrief', 'reorganization', 'workplaceShock'), async (id, seed, facilitation, intervention) => {
        const out = newFolder();
        expect((await capture('run', id, '--seed', String(seed), '--set', `facilitation=${facilitation}`, '--intervention', intervention, '--out', out)).code).toBe(0);
        expect((await capture('run', join(out, 'run.json'))).code).toBe(0);
      }),
      { numRuns: 6 },
    );
  });
});
