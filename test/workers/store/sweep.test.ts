// sweep, status and merge as a person uses them: what is done is never done again, and the table is the same however it came about.
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';
import { capture, newFolder, type Captured } from '../commands/capture.ts';
import { recordsOf } from '../commands/parseCsv.ts';
import { tinyExperiment, tinyFile } from '../experiment/tinyExperiment.ts';

interface SweepAnswer {
  readonly made: number;
  readonly runs: { readonly total: number; readonly done: number; readonly missing: number; readonly failed: number };
}

async function sweep(store: string, changes: Partial<ExperimentInput> = {}, ...words: string[]): Promise<SweepAnswer & Captured> {
  const captured = await capture('sweep', tinyFile(changes), '--store', store, '--workers', '1', '--json', ...words);
  expect(captured.code, captured.messages.join('\n')).toBe(0);
  return { ...captured, ...(JSON.parse(captured.answer) as SweepAnswer) };
}

/** The merged table, as bytes. */
async function merged(store: string, ending = 'csv', ...words: string[]): Promise<Buffer> {
  const out = join(newFolder(), `results.${ending}`);
  const { code, messages } = await capture('merge', '--store', store, '--out', out, ...words);
  expect(code, messages.join('\n')).toBe(0);
  return readFileSync(out);
}

let swept: Promise<string> | null = null;
/** The store of the plain experiment, made once for all tests that only look at it or copy it. */
function sweptOnce(): Promise<string> {
  swept ??= (async () => {
    const store = newFolder();
    await sweep(store);
    return store;
  })();
  return swept;
}

const partsIn = (store: string): string[] => readdirSync(store).filter((name) => name.endsWith('.parquet'));

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

describe('a part that is no good is named, and its runs are made again', () => {
  test.each([
    ['cut off', (path: string) => truncateSync(path, 900), /is damaged or was cut off/],
    ['with a byte changed', (path: string) => writeFileSync(path, readFileSync(path).with(40, 7)), /is damaged or was cut off/],
    ['empty', (path: string) => writeFileSync(path, ''), /is damaged or was cut off/],
  ] as const)('%s', async (_, damage, message) => {
    const store = newFolder();
    cpSync(await sweptOnce(), store, { recursive: true });
    const before = await merged(store);
    const [part] = partsIn(store);
    damage(join(store, part!));
    const status = await capture('status', '--store', store, '--json');
    expect(status.code).toBe(1);
    expect(status.messages).toEqual([expect.stringMatching(message)]);
    expect(status.messages[0]).toContain(part);
    const again = await sweep(store);
    expect(again.made).toBeGreaterThan(0);
    expect((await merged(store)).equals(before)).toBe(true);
  });

  test('of another experiment', async () => {
    const [store, other] = [newFolder(), newFolder()];
    cpSync(await sweptOnce(), store, { recursive: true });
    await sweep(other, { id: 'other' });
    const [part] = partsIn(other);
    copyFileSync(join(other, part!), join(store, part!));
    const { code, messages, answer } = await capture('status', '--store', store, '--json');
    expect(code).toBe(0);
    expect(messages).toEqual([expect.stringMatching(/is of experiment other; expected tiny/)]);
    expect(JSON.parse(answer)).toMatchObject({ runs: { done: 20 }, refused: [expect.stringContaining(part!)] });
  });

  test('while parts made elsewhere, such as on another machine, are taken in with the rest', async () => {
    const [store, elsewhere] = [newFolder(), newFolder()];
    await sweep(store, {}, '--shard', '1/2');
    await sweep(elsewhere, {}, '--shard', '2/2');
    expect((await capture('status', '--store', store)).code).toBe(1);
    for (const part of partsIn(elsewhere)) copyFileSync(join(elsewhere, part), join(store, part));
    expect((await capture('status', '--store', store)).code).toBe(0);
  });
});

describe('one clear message, and nothing lost', () => {
  test('when the store is that of another experiment', async () => {
    const store = await sweptOnce();
    const before = partsIn(store);
    for (const [changes, message] of [
      [{ id: 'other' }, /its id is tiny; expected other/],
      [{ seed: 2 }, /its seed is 1; expected 2/],
      [{ measures: ['climate.strength'] }, /its list of columns is climate\.strength\.lastMeeting, exchange\.total\.lastMeeting; expected climate\.strength\.lastMeeting/],
    ] as const) {
      const { code, messages } = await capture('sweep', tinyFile(changes), '--store', store);
      expect([code, messages]).toEqual([2, [expect.stringMatching(message)]]);
    }
    expect(partsIn(store)).toEqual(before);
  });

  test('when the folder is no store, or has something else in it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'thesis.docx'), 'words');
    expect(await capture('sweep', tinyFile(), '--store', folder)).toMatchObject({ code: 2, messages: [expect.stringMatching(/has files but no manifest\.json; expected an empty folder or a store/)] });
    expect(await capture('status', '--store', join(folder, 'nothing'))).toMatchObject({ code: 2, messages: [expect.stringMatching(/has no manifest\.json; expected the folder of a sweep/)] });
  });

  test('when the store is of another version of the model, whose runs do not mix with those of this one', async () => {
    const store = newFolder();
    cpSync(await sweptOnce(), store, { recursive: true });
    const manifest = join(store, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"engineVersion": "[^"]*"/, '"engineVersion": "0.0.1"'));
    for (const words of [['sweep', tinyFile(), '--store', store], ['status', '--store', store]]) {
      expect(await capture(...words)).toMatchObject({ code: 2, messages: [expect.stringMatching(/the engine version is 0\.0\.1; expected .* Choose another folder, or use that version\./)] });
    }
  });

  test('when the manifest is damaged; without it, the runs are found by their parts', async () => {
    const store = newFolder();
    cpSync(await sweptOnce(), store, { recursive: true });
    writeFileSync(join(store, 'manifest.json'), '{"format":');
    expect(await capture('status', '--store', store)).toMatchObject({ code: 2, messages: [expect.stringMatching(/manifest\.json: is not JSON; expected the manifest of a store\. Remove it and sweep again/)] });
    rmSync(join(store, 'manifest.json'));
    expect(await sweep(store)).toMatchObject({ made: 0, runs: { done: 20 } });
  });

  test('when the store cannot be written', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(await capture('sweep', tinyFile(), '--store', join(file, 'runs'))).toMatchObject({ code: 2, messages: [expect.stringMatching(/cannot be written .*expected a folder that can be written\./)] });
  });

  test('when the experiment, a factor or a shard is not known', async () => {
    const store = join(newFolder(), 'runs');
    expect(await capture('sweep', 'strengthAndConsesus', '--store', store)).toMatchObject({ code: 2, messages: [expect.stringMatching(/unknown; .*Did you mean strengthAndConsensus\?/)] });
    const file = tinyFile({ factors: [{ id: 'f', path: 'facilitaton', levels: [0, 1] }] });
    const { code, messages } = await capture('sweep', file, '--store', store);
    expect([code, messages]).toEqual([2, [expect.stringMatching(/tiny\.json:1:\d+: factors\.0\.path: is "facilitaton=0".*Did you mean facilitation\?/)]]);
    expect((await capture('sweep', tinyFile(), '--store', store, '--shard', '4/3')).code).toBe(2);
    expect(existsSync(store)).toBe(false);
  });

  test('when runs are missing: merge writes nothing unless asked to', async () => {
    const store = newFolder();
    await sweep(store, {}, '--shard', '1/2');
    const out = join(newFolder(), 'results.csv');
    expect(await capture('merge', '--store', store, '--out', out)).toMatchObject({ code: 1, messages: [expect.stringMatching(/20 runs: 10 done, 10 missing, 0 failed; expected none missing/)] });
    expect(existsSync(out)).toBe(false);
    expect((await capture('merge', '--store', store, '--out', out, '--partial')).code).toBe(1);
    expect(recordsOf(readFileSync(out, 'utf8'))).toHaveLength(10);
    expect(await capture('merge', '--store', store, '--out', 'results.xlsx')).toMatchObject({ code: 2 });
  });
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
