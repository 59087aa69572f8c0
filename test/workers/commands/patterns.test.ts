import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { patternsPicture } from '../../../workers/commands/patternsPicture.ts';
import { bandPicture, countText, patternsText, ruleText } from '../../../workers/commands/patternsText.ts';
import { surveyCommunities } from '../../../workers/commands/surveyedCommunities.ts';
import { rowLength } from '../../../workers/patterns/contribution.ts';
import type { PatternRow } from '../../../workers/patterns/judge.ts';
import { capture } from './capture.ts';

const row = (id: string, changes: Partial<PatternRow> = {}): PatternRow => ({ id, priority: 'A', kind: 'checked', title: 'an effect', value: 0.3, low: 0.28, high: 0.32, bandLow: 0.1, bandHigh: 0.5, verdict: 'in band', seeds: { holds: 10, condition: null, of: 10 }, condition: null, ...changes });

describe('patterns', () => {
  test('tells everything that is wrong with what was asked, each with its remedy', async () => {
    const { code, messages } = await capture('patterns', '--seed', '1000000000', '--set', 'askBaselin=0', '--set', 'rivalry=0.2', '--set', 'askBaseline=x', '--off', 'thrust');
    expect(code).toBe(2);
    expect(messages.join('\n')).toMatch(/seed for calibrating.*askBaselin is unknown.*askBaseline.*rivalry varies between the communities.*askBaseline=x: is not a number.*--off thrust: unknown.*trust/s);
    expect((await capture('patterns', '--set', 'askBaseline=50')).messages.join('\n')).toContain('parameters.askBaseline: is 50; expected');
    expect((await capture('calibrate', '--store', 'x', '--points', '5')).code).toBe(2);
  });

  test('lists worlds and published effects with their sources', async () => {
    const { worlds } = JSON.parse((await capture('list', 'worlds', '--json')).answer) as { worlds: { id: string; parameters: Record<string, { reason: string }> }[] };
    expect(worlds.map(({ id }) => id)).toContain('interorganizational');
    const { patterns } = JSON.parse((await capture('list', 'patterns', '--json')).answer) as { patterns: { id: string; band: number[]; source: string }[] };
    expect(patterns).toHaveLength(23);
    expect(patterns[0]).toMatchObject({ id: 'T01', band: [0.45, 0.75], sureness: 'second hand' });
  });

  test('draws the value as far into its band as it is, and says what lies outside', () => {
    const [inside, outside] = bandPicture([row('T01'), row('T02', { value: 0.9, low: 0.88, high: 0.92, verdict: 'outside' })]).split('\n');
    expect([inside!.indexOf('['), inside!.indexOf('●'), inside!.indexOf(']')]).toEqual([27, 37, 47]);
    expect(outside).toMatch(/\].*●.* outside$/);
    expect(bandPicture([row('T01', { value: 9, low: 8, high: 10 })])).toContain('▸');
    const picture = patternsPicture([row('T01'), row('T02', { value: NaN, low: NaN, high: NaN, verdict: 'outside' })], 'title & more');
    expect(picture).toContain('title &amp; more');
    expect(picture).not.toContain('NaN');
  });

  test('says its rule before anything else, keeps the halves apart, and prints numerator and denominator', () => {
    expect(ruleText()).toContain('No row is dropped');
    const text = patternsText([row('T01', { condition: 'slowing down', seeds: { holds: 9, condition: 4, of: 10 } }), row('T02', { kind: 'calibrated' })]);
    expect(text.indexOf('Only checked')).toBeLessThan(text.indexOf('Calibrated to'));
    expect(text).toMatch(/9\/10 +slowing down: 4\/10/);
    expect(countText([row('T01'), row('T02', { verdict: 'outside', kind: 'calibrated' })])).toMatch(/Falls short: A rows 1 of 2 \(needed 2\).*1 of 1 rows that are only checked/s);
  });
});

describe('communities that were surveyed are kept', () => {
  const store = mkdtempSync(join(tmpdir(), 'patterns-'));
  afterAll(() => rmSync(store, { recursive: true }));
  const survey = (communities: number, heard: number[] = []) =>
    surveyCommunities({ plan: { world: 'interorganizational', seed: 2, settings: {}, off: [] }, communities, workers: 1, before: undefined, store, signal: new AbortController().signal, progress: (done) => heard.push(done) });

  test('and a stopped measurement goes on where it was, to the same numbers, also after a line was cut short', async () => {
    const first = await survey(3);
    expect([first.communities, first.complete, first.values.length]).toEqual([3, true, 3 * rowLength]);
    const again: number[] = [];
    expect(await survey(3, again)).toEqual(first);
    expect(again).toEqual([]);
    const file = join(store, readdirSync(store)[0]!);
    truncateSync(file, statSync(file).size - 40);
    appendFileSync(file, '\n');
    const mended: number[] = [];
    expect(await survey(3, mended)).toEqual(first);
    expect(mended.at(-1)).toBe(1);
  });
});
