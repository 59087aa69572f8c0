// sweep, status and merge as a person uses them: what is done is never done again, and the table is the same however it came about.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { capture, newFolder } from '../commands/capture.ts';
import { recordsOf } from '../tables/parseCsv.ts';
import { tinyExperiment, tinyFile } from '../experiment/tinyExperiment.ts';
import { merged, sweep, sweptOnce } from './sweeps.ts';

describe('a sweep', () => {
  test('makes every run once, and a second time none', async () => {
    const store = join(newFolder(), 'runs');
    expect(await sweep(store)).toMatchObject({ made: 20, runs: { total: 20, done: 20, missing: 0, failed: 0 } });
    expect(await sweep(store)).toMatchObject({ made: 0, messages: ['20 of 20 runs are there already.'] });
    const rows = recordsOf((await merged(store)).toString());
    expect(rows.map(({ facilitation, climate, replicate }) => `${facilitation} ${climate} ${replicate}`).slice(0, 5)).toEqual(['0 0.3 0', '0 0.6 0', '1 0.3 0', '1 0.6 0', '0 0.3 1']);
    expect(Object.keys(rows[0]!)).toEqual(['facilitation', 'climate', 'scenarioFingerprint', 'replicate', 'seed', 'engineVersion', 'climate.strength.lastMeeting', 'exchange.total.lastMeeting']);
    expect(new Set(rows.map((row) => row['climate.strength.lastMeeting'])).size).toBe(20);
  });

  test('gives the same bytes with one worker, with two, and in shards made in another order', async () => {
    const stores = [newFolder(), newFolder(), newFolder()];
    cpSync(await sweptOnce(), stores[0]!, { recursive: true });
    await sweep(stores[1]!, {}, '--workers', '2');
    const counts = [];
    for (const shard of ['3/3', '1/3', '2/3']) counts.push((await sweep(stores[2]!, {}, '--shard', shard)).made);
    expect(counts).toEqual([7, 6, 7]);
    for (const ending of ['csv', 'parquet']) {
      const [one, two, shards] = await Promise.all(stores.map((store) => merged(store, ending)));
      expect(two!.equals(one!)).toBe(true);
      expect(shards!.equals(one!)).toBe(true);
    }
  });

  test('that gets more levels and replicates makes only what is new, and ends as if it had been asked for at once', async () => {
    const more = { replicates: 7, factors: [{ id: 'facilitation', path: 'facilitation', levels: [0, 0.5, 1] }, { id: 'climate', path: 'climateStart', levels: [0.3, 0.6] }] };
    const [grown, atOnce] = [newFolder(), newFolder()];
    cpSync(await sweptOnce(), grown, { recursive: true });
    expect(await sweep(grown, more)).toMatchObject({ made: 42 - 20, runs: { total: 42, done: 42 } });
    await sweep(atOnce, more);
    expect((await merged(grown)).equals(await merged(atOnce))).toBe(true);
    // And back to fewer: nothing to do.
    expect(await sweep(grown, { replicates: 3 })).toMatchObject({ made: 0, runs: { total: 12, done: 12 } });
  });

  test('of runs that fail ends with the others and a table of failures that makes each again', async () => {
    const factors = [{ id: 'meetings', path: 'meetings', levels: [6, 2] }, { id: 'event', interventions: ['none', 'facilitatorLeaves'] }];
    const store = newFolder();
    expect((await sweep(store, { factors, scenario: 'defaultCommunity', replicates: 2 })).runs).toEqual({ total: 8, done: 6, missing: 0, failed: 2 });
    const out = join(newFolder(), 'results.csv');
    expect((await capture('merge', '--store', store, '--out', out)).code).toBe(0);
    expect(recordsOf(readFileSync(out, 'utf8'))).toHaveLength(6);
    const failures = recordsOf(readFileSync(out.replace('.csv', '.failures.csv'), 'utf8'));
    expect(failures.map(({ meetings, event, replicate, seed }) => [meetings, event, replicate, seed])).toEqual([['2', 'facilitatorLeaves', '0', '1'], ['2', 'facilitatorLeaves', '1', '1']]);
    const words = failures[1]!['command']!.split(' ').slice(1);
    const again = await capture(...words);
    expect(again.code).toBe(2);
    expect(again.messages.join()).toContain(failures[1]!['message']!.slice(0, 30).replace('interventions.0.', ''));
    const status = await capture('status', '--store', store);
    expect(status.code).toBe(0);
    expect(status.answer).toContain('2 failed');
    expect(status.answer).toContain(failures[0]!['command']);
    // Asked to, it tries them once more.
    expect(await sweep(store, { factors, scenario: 'defaultCommunity', replicates: 2 }, '--retry')).toMatchObject({ made: 2, runs: { failed: 2 } });
  });
});

test('a sweep in which 1 in 100 runs fails ends with the other 99, and tells each failure by its seed and replicate', async () => {
  const levels = Array.from({ length: 99 }, (_, k) => k / 100);
  const factors = [{ id: 'meetings', path: 'meetings', levels: [6, 2] }, { id: 'event', interventions: ['none', 'facilitatorLeaves'] }, { id: 'facilitation', path: 'facilitation', levels }];
  const points = levels.map((level): (string | number)[] => [6, 'facilitatorLeaves', level]).toSpliced(40, 0, [2, 'facilitatorLeaves', 0]);
  const store = newFolder();
  expect((await sweep(store, { factors, design: { kind: 'list', points }, replicates: 2 })).runs).toEqual({ total: 200, done: 198, missing: 0, failed: 2 });
  const { failures } = JSON.parse((await capture('status', '--store', store, '--json')).answer) as { failures: object[] };
  expect(failures).toEqual([0, 1].map((replicate) => expect.objectContaining({ seed: 1, replicate, factors: { meetings: 2, event: 'facilitatorLeaves', facilitation: 0 }, message: expect.stringContaining('meeting: is 6') as string }) as object));
});

describe('the merged table', () => {
  test('is the same in Parquet, in CSV and in Dutch CSV', async () => {
    const store = newFolder();
    await sweep(store, { at: ['start', 'last meeting'], measures: ['climate.strength', 'trust.mean'] });
    const rows = recordsOf((await merged(store)).toString());
    const dutch = recordsOf((await merged(store, 'csv', '--dutch')).toString(), ';');
    expect(dutch.map((row) => row['climate.strength.start'])).toEqual(rows.map((row) => row['climate.strength.start']!.replace('.', ',')));
    const bytes = await merged(store, 'parquet');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const objects = await parquetReadObjects({ file });
    expect(objects.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? 'NA' : String(value)])))).toEqual(rows);
    expect(rows[0]!['trust.mean.start']).toBe('NA');
    const { key_value_metadata: words } = await parquetMetadataAsync(file);
    expect(words?.[0]?.key).toBe('codebook');
  });

  test('has a codebook with the unit and meaning of every column', async () => {
    const store = await sweptOnce();
    const out = join(newFolder(), 'results.csv');
    await capture('merge', '--store', store, '--out', out);
    const columns = Object.keys(recordsOf(readFileSync(out, 'utf8'))[0]!);
    const codebook = recordsOf(readFileSync(out.replace('.csv', '.codebook.csv'), 'utf8'));
    expect(codebook.map(({ column }) => column)).toEqual(columns);
    expect(codebook.filter(({ meaning, unit }) => meaning === '' || unit === '')).toEqual([]);
  });
});

test('an experiment may name a scenario in a file beside it', async () => {
  const file = tinyFile({ scenario: './community.json' });
  writeFileSync(join(file, '..', 'community.json'), JSON.stringify(tinyExperiment().scenario));
  const store = newFolder();
  const { code, messages } = await capture('sweep', file, '--store', store, '--workers', '1');
  expect(code, messages.join()).toBe(0);
  expect(JSON.parse(readFileSync(join(store, 'manifest.json'), 'utf8'))).toMatchObject({ experiment: { scenario: 'tiny' } });
});
