/** The table of a run adds up, its words come from its numbers, and its JSON is what the contract promises. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measures, resolveScenario, simulate, type Run, type Scenario } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { communityTable, courseLines, runColumns } from '../../../workers/commands/communityTable.ts';
import { runInWords } from '../../../workers/commands/runInWords.ts';
import { capture } from './capture.ts';

const entrance = resolveScenario(scenarios['entrance']).scenario!;

interface RunJson {
  engineVersion: string;
  scenario: { id: string; fingerprint: string };
  seed: number;
  replicate: number;
  fingerprint: string;
  weeks: number[];
  meetings: number[];
  measures: Record<string, (number | null)[]>;
  loopGains: { id: string; gain: number }[];
}

describe('the table', () => {
  /** Numbers of the rows with a meeting, by column. */
  function rowsOf(text: string): number[][] {
    return text
      .split('\n')
      .filter((line) => /^ +[*]?\d+ +\d/.test(line))
      .map((line) => line.replace('*', ' ').trim().split(/ +/).map(Number));
  }

  test('has a row per meeting, and the answers add up to the asks in each', () => {
    for (const seed of [1, 2, 3]) {
      const rows = rowsOf(communityTable(entrance, simulate(entrance, { seed })));
      expect(rows).toHaveLength(12);
      for (const [, , , , , asks, ...answers] of rows) expect(answers.slice(0, 5).reduce((sum, count) => sum + count, 0)).toBe(asks);
      expect(rows.some(([, , , , , asks]) => asks! > 0)).toBe(true);
    }
  });

  test('reads measures that exist', () => {
    const known = new Set(measures.map(({ id }) => id));
    for (const { measure } of runColumns) expect(known.has(measure), measure).toBe(true);
    expect(courseLines(simulate(entrance))).not.toContain('NA');
  });

  test.each(Object.keys(scenarios).filter((id) => id !== 'virtualCommunity'))('fits 100 columns: %s', async (id) => {
    const { code, answer } = await capture('run', id);
    expect(code).toBe(0);
    for (const line of answer.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    expect(answer).not.toMatch(/undefined|NaN|null/);
  });

  test('shows when an intervention happens', async () => {
    const { answer } = await capture('run', 'entrance', '--intervention', 'facilitatorLeaves');
    expect(answer).toMatch(/^ +\*6 +25 /m);
    expect(answer).toContain('* week 25: The facilitator leaves');
  });
});

describe('the words', () => {
  /** A run in which these measures have these values at start, meetings and end; all others stay as they are. */
  function withValues(changes: Readonly<Record<string, (row: number) => number>>): [Scenario, Run] {
    const run = simulate(entrance);
    const measuresThen = { ...run.measures };
    for (const [id, value] of Object.entries(changes)) measuresThen[id] = Float64Array.from(run.weeks.keys(), (row) => value(row));
    return [entrance, { ...run, measures: measuresThen }];
  }

  test.each([
    ['rose from .40 at the start to .64', (row: number): number => 0.4 + 0.02 * row],
    ['fell from .60 at the start to .36', (row: number): number => 0.6 - 0.02 * row],
    ['stayed flat: from .50', (): number => 0.5],
    ['with its highest point, .80, at meeting 6', (row: number): number => 0.8 - 0.05 * Math.abs(row - 6)],
    ['with its lowest point, .20, at meeting 6', (row: number): number => 0.2 + 0.05 * Math.abs(row - 6)],
  ])('climate: %s', (words, course) => {
    expect(runInWords(...withValues({ 'climate.strength': course }))).toContain(words);
  });

  test.each([
    ['drew together (SD .200 to .020); consensus (.06 or less at two meetings running) was there from meeting 10', (row: number): number => 0.2 - 0.015 * row, (row: number): number => (row >= 10 ? 1 : 0)],
    ['drew apart', (row: number): number => 0.1 + 0.01 * row, (): number => 0],
    ['was never reached', (): number => 0.1, (row: number): number => (row === 5 || row === 7 ? 1 : 0)],
    ['they lay within the criterion of consensus (.06) before the first meeting', (): number => 0.05, (): number => 1],
    ['cannot be said', (): number => NaN, (): number => NaN],
  ])('consensus: %s', (words, spread, below) => {
    expect(runInWords(...withValues({ 'climate.spread': spread, 'climate.belowCriterion': below }))).toContain(words);
  });

  test('what kept people from asking is whichever is more', () => {
    const silence = (heldBack: number, noPoint: number): string => runInWords(...withValues({ 'exchange.heldBack': () => heldBack, 'exchange.sawNoPoint': () => noPoint }));
    expect(silence(9, 2)).toContain('mostly for lack of safety: 108 were held back that full safety would have brought out, against 24');
    expect(silence(2, 9)).toContain('mostly because no point was seen: 108, against 24');
    expect(silence(0, 0)).toContain('No question was left unasked.');
  });

  test('nobody asks, tries or leaves', () => {
    const none = Object.fromEntries(
      ['exchange.asks', 'exchange.helped', 'exchange.misunderstood', 'exchange.cannotHelp', 'exchange.declined', 'exchange.rebuffed', 'transfer.attempts', 'transfer.successes', 'dropOut.share', 'turnover.left'].map((id) => [id, () => 0]),
    );
    const words = runInWords(...withValues(none));
    expect(words).toContain('Nobody asked anything.');
    expect(words).toContain('Nobody tried at work what was learned.');
    expect(words).toContain('Nobody dropped out, and nobody changed jobs.');
  });

  test('never say NaN or undefined, whatever is switched off or set', async () => {
    for (const words of [['--set', 'followUpWeeks=0'], ['--set', 'meetings=1'], ['--off', 'helpSeeking'], ['--off', 'transfer'], ['--set', 'meetings=2', '--set', 'rounds=1'], ['--off', 'attendance']]) {
      const { code, answer } = await capture('run', 'entrance', ...words);
      expect(code, words.join(' ')).toBe(0);
      expect(answer, words.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('--json', () => {
  test('is one document with what the contract promises', async () => {
    const { code, answer, messages } = await capture('run', 'sharehouse', '--json', '--seed', '5', '--replicate', '2');
    const document = JSON.parse(answer) as RunJson;
    expect(code).toBe(0);
    expect(messages).toEqual([]);
    expect([document.scenario.id, document.seed, document.replicate]).toEqual(['sharehouse', 5, 2]);
    expect(document.fingerprint).toMatch(/^[0-9a-f]+$/);
    expect(document.scenario.fingerprint).toMatch(/^[0-9a-f]+$/);
    expect(Object.keys(document.measures)).toEqual(measures.map(({ id }) => id));
    for (const values of Object.values(document.measures)) expect(values).toHaveLength(document.weeks.length);
    expect(document.measures['trust.mean']![0]).toBeNull();
    expect(document.loopGains.map(({ id }) => id)).toEqual(['transferEfficacy', 'safetyAsking', 'climateGiving', 'motivationParticipation']);
  });

  test('gives every week when asked, of the same run', async () => {
    const summary = JSON.parse((await capture('run', 'entrance', '--json')).answer) as RunJson;
    const weekly = JSON.parse((await capture('run', 'entrance', '--json', '--record', 'weeks')).answer) as RunJson;
    expect(weekly.weeks).toEqual(Array.from({ length: weekly.weeks.length }, (_, week) => week));
    expect(weekly.fingerprint).toBe(summary.fingerprint);
  });

  test('no seed is seed 1, never the clock', async () => {
    expect((await capture('run', 'entrance', '--json')).answer).toBe((await capture('run', 'entrance', '--json', '--seed', '1', '--replicate', '0')).answer);
  });
});

test('as a program of its own: table on stdout, exit codes, and a closed pipe is no failure', { timeout: 60_000 }, () => {
  const program = ['--import', 'tsx', join(import.meta.dirname, '../../../workers/commands/cli.ts')];
  const output = execFileSync(process.execPath, [...program, 'run', 'entrance'], { encoding: 'utf8' });
  expect(output).toContain('EnTranCe: 23 participants of 7 organizations');
  let status: number | null = null;
  let stderr = '';
  try {
    execFileSync(process.execPath, [...program, 'run', 'entranse'], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    ({ status, stderr } = error as { status: number; stderr: string });
  }
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean entrance?');
});
