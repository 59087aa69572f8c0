// A store that is damaged, foreign or out of reach: one clear message, and nothing lost.
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { capture, newFolder } from '../commands/capture.ts';
import { recordsOf } from '../tables/parseCsv.ts';
import { tinyFile } from '../experiment/tinyExperiment.ts';
import { merged, partsIn, sweep, sweptOnce } from './sweeps.ts';

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
