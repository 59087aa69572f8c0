// The Sweep page in Chromium: runs that outlive the tab, the same bytes as the command line, a stop that is heard at once, and doors to the very runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolveScenario, simulate } from '../../engine/index.ts';
import { scenarioOfChoice } from '../../workers/jobScenario.ts';
import { openJobs } from '../../workers/jobs.ts';
import { resolveExperiment } from '../../workers/resolveExperiment.ts';
import { readPart } from '../../workers/store/part.ts';
import { capture, newFolder } from '../workers/commands/capture.ts';
import { openViewer, type ViewerInBrowser } from './browser.ts';
import { violationsOf } from './accessibility.ts';

let viewer: ViewerInBrowser;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(async () => {
  await viewer.close();
});

const desktop = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

/** Four people, two meetings: a run takes about a millisecond. */
const tiny = JSON.stringify([
  [['organizations'], [{ id: 'a', type: 'private', sector: 'steel', participants: 2 }, { id: 'b', type: 'public', sector: 'water', participants: 2 }]],
  [['parameters'], { meetings: 2, weeksBetweenMeetings: 1, preparationWeeks: 0, followUpWeeks: 1, rounds: 2 }],
]);
const tinySweep = `#/sweep?language=en&changes=${encodeURIComponent(tiny)}`;

async function openSweep(context: BrowserContext, place = '#/sweep?language=en'): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(viewer.address + place);
  await settled(page);
  return { page, problems };
}

/** Waits until nothing is being opened or made. */
async function settled(page: Page): Promise<void> {
  await page.locator('[data-testid=runs][data-work=ready]').waitFor({ timeout: 50_000 });
}

interface Counts {
  readonly done: number;
  readonly total: number;
  readonly kept: number;
}

function counts(page: Page): Promise<Counts> {
  return page.getByTestId('runs').evaluate(({ dataset }) => ({ done: Number(dataset['done']), total: Number(dataset['total']), kept: Number(dataset['kept']) }));
}

async function fill(page: Page, label: string, value: number, at = 0): Promise<void> {
  const field = page.getByRole('spinbutton', { name: label, exact: true }).nth(at);
  await field.fill(String(value));
  await field.blur();
}

/** One's own sweep of facilitation by climate at the start, so many values of each. */
async function chooseOwn(page: Page, values: number, replicates: number): Promise<void> {
  await page.getByRole('combobox', { name: 'Experiment' }).selectOption({ label: 'Your own sweep' });
  await fill(page, 'Values', values, 0);
  await fill(page, 'Values', values, 1);
  await fill(page, 'Runs at each point', replicates);
  await page.locator(`[data-testid=runs][data-work=ready][data-total="${values * values * replicates}"]`).waitFor();
}

async function runAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Make the r(uns|est)$/ }).click();
  const { total } = await counts(page);
  await page.locator(`[data-testid=runs][data-work=ready][data-done="${total}"]`).waitFor({ timeout: 50_000 });
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return readFileSync(await download.path());
}

/** The files that the browser keeps of its one sweep. */
async function filesKept(page: Page): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = await page.evaluate(async () => {
    const found: [string, string, number[]][] = [];
    const sweeps = await (await navigator.storage.getDirectory()).getDirectoryHandle('sweeps');
    for await (const [folder, handle] of sweeps as unknown as AsyncIterable<[string, FileSystemDirectoryHandle]>) {
      for await (const [name, file] of handle as unknown as AsyncIterable<[string, FileSystemFileHandle]>) found.push([folder, name, [...new Uint8Array(await (await file.getFile()).arrayBuffer())]]);
    }
    return found;
  });
  return new Map(files.filter(([folder]) => folder.startsWith('own-')).map(([, name, bytes]) => [name, Uint8Array.from(bytes)]));
}

async function jobsIn(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<number[]> {
  const parts = [...files].filter(([name]) => name.endsWith('.parquet'));
  return (await Promise.all(parts.map(([, bytes]) => readPart(bytes)))).flatMap(({ jobs }) => [...jobs]);
}

async function experimentFile(page: Page): Promise<string> {
  await page.locator('summary', { hasText: 'Experiment file' }).click();
  const text = page.getByRole('region', { name: 'Experiment file' });
  await expect.poll(() => text.innerText()).toMatch(/replicates/);
  const file = join(newFolder(), 'own.yaml');
  writeFileSync(file, await text.innerText());
  return file;
}

describe('a sweep of 2 000 runs', () => {
  test('whose tab is closed half-way is finished by another without making a run twice, and its table is that of the command line, byte for byte', async () => {
    const context = await viewer.browser.newContext(desktop);
    const { page: first } = await openSweep(context, tinySweep);
    await chooseOwn(first, 10, 20);
    await first.getByRole('button', { name: 'Make the runs' }).click();
    await first.waitForFunction(() => Number(document.querySelector<HTMLElement>('[data-testid=runs]')!.dataset['kept']) >= 300);
    const { kept } = await counts(first);
    await first.close();

    const { page, problems } = await openSweep(context, tinySweep);
    await chooseOwn(page, 10, 20);
    const { done } = await counts(page);
    expect(done).toBeGreaterThanOrEqual(kept);
    expect(done).toBeLessThan(2000);
    await runAll(page);
    const files = await filesKept(page);
    expect((await jobsIn(files)).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2000 }, (_, job) => job));
    const table = await saved(page, 'Table (CSV)');

    // The same experiment from its file, made by the command line alone.
    const file = await experimentFile(page);
    const store = newFolder();
    const out = join(newFolder(), 'table.csv');
    expect((await capture('sweep', file, '--store', store, '--workers', '1')).code).toBe(0);
    expect((await capture('merge', '--store', store, '--out', out)).code).toBe(0);
    expect(table.equals(readFileSync(out))).toBe(true);
    expect((await saved(page, 'Codebook')).equals(readFileSync(out.replace('.csv', '.codebook.csv')))).toBe(true);

    // What the browser keeps is a store on disk as it is, and all of it in one file takes its place.
    const copied = newFolder();
    for (const [name, bytes] of files) writeFileSync(join(copied, name), bytes);
    expect(JSON.parse((await capture('sweep', file, '--store', copied, '--json')).answer)).toMatchObject({ made: 0, runs: { total: 2000, done: 2000 } });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'All runs, for another store' }).click()]);
    const alone = newFolder();
    await download.saveAs(join(alone, download.suggestedFilename()));
    expect(JSON.parse((await capture('sweep', file, '--store', alone, '--json')).answer)).toMatchObject({ made: 0, runs: { total: 2000, done: 2000 } });

    // And back: forgotten here, added from the file.
    await page.getByRole('button', { name: 'Forget these runs' }).click();
    await page.locator('[data-testid=runs][data-work=ready][data-done="0"]').waitFor();
    await page.getByLabel('Add runs made elsewhere').setInputFiles(join(alone, download.suggestedFilename()));
    await page.locator('[data-testid=runs][data-done="2000"]').waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('a stop is over within 300 ms, keeps what is done, and goes on from there', async () => {
  const context = await viewer.browser.newContext(desktop);
  const { page } = await openSweep(context);
  const took: number[] = [];
  for (let stop = 0; stop < 3; stop++) {
    const before = (await counts(page)).done;
    await page.getByRole('button', { name: /^Make the r(uns|est)$/ }).click();
    await page.waitForFunction((done) => Number(document.querySelector<HTMLElement>('[data-testid=runs]')!.dataset['done']) >= done + 10, before);
    took.push(await page.evaluate(timeToStop));
  }
  console.log(`stopped after ${took.map((time) => time.toFixed(0)).join(', ')} ms`);
  // The promise is for an idle machine; other work can only make a stop later, so the fastest comes nearest.
  expect(Math.min(...took)).toBeLessThan(300);
  const { done, total, kept } = await counts(page);
  expect(kept).toBe(done);
  expect(done).toBeLessThan(total);
  await page.reload();
  await settled(page);
  expect((await counts(page)).done).toBe(done);
  await context.close();
});

/** Milliseconds from the click on Stop until nothing is made any more and all is stored. */
function timeToStop(): Promise<number> {
  return new Promise((resolve) => {
    const runs = document.querySelector<HTMLElement>('[data-testid=runs]')!;
    const began = performance.now();
    new MutationObserver(() => runs.dataset['work'] === 'ready' && resolve(performance.now() - began)).observe(runs, { attributes: true });
    document.querySelector<HTMLButtonElement>('.making button.main')!.click();
  });
}

test('two tabs on one sweep make every run once', async () => {
  const context = await viewer.browser.newContext(desktop);
  const [one, two] = [(await openSweep(context, tinySweep)).page, (await openSweep(context, tinySweep)).page];
  for (const page of [one, two]) await chooseOwn(page, 5, 16);
  await Promise.all([runAll(one), runAll(two)]);
  expect(await jobsIn(await filesKept(one))).toHaveLength(400);
  await context.close();
});

describe('where a browser lacks something', () => {
  const cases = [
    { lacks: 'storage', says: 'Not saved in this browser; use Export', keeps: false, without: () => Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: () => Promise.reject(new DOMException('denied', 'SecurityError')) }) },
    { lacks: 'room', says: 'Not saved in this browser; use Export', keeps: false, without: () => Object.defineProperty(FileSystemFileHandle.prototype, 'createWritable', { value: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }) },
    { lacks: 'files that a page may write', says: '27 kept in this browser', keeps: true, without: () => void delete (FileSystemFileHandle.prototype as Partial<FileSystemFileHandle>).createWritable },
    { lacks: 'workers', says: 'the runs are made on the page itself', keeps: true, without: () => Object.defineProperty(globalThis, 'Worker', { value: class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error'))); } postMessage(): void {} terminate(): void {} } }) },
  ];
  for (const { lacks, says, keeps, without } of cases) {
    test(`${lacks}: the sweep is made all the same, and what differs is said`, async () => {
      const context = await viewer.browser.newContext(desktop);
      await context.addInitScript(without);
      const { page } = await openSweep(context, tinySweep);
      await chooseOwn(page, 3, 3);
      await runAll(page);
      const text = await page.locator('main').innerText();
      expect(text).toContain(says);
      expect(text).not.toContain('The sweep stopped');
      expect((await saved(page, 'Table (CSV)')).toString().split('\r\n')).toHaveLength(27 + 2);
      expect(await counts(page)).toEqual({ done: 27, total: 27, kept: keeps ? 27 : 0 });
      await context.close();
    });
  }
});

test('a worker that crashes is replaced, and no run is lost', async () => {
  const context = await viewer.browser.newContext(desktop);
  const { page } = await openSweep(context, tinySweep);
  await chooseOwn(page, 5, 16);
  const before = new Set(page.workers());
  await page.getByRole('button', { name: 'Make the runs' }).click();
  await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('[data-testid=runs]')!.dataset['done']) >= 5);
  for (const worker of page.workers().filter((one) => !before.has(one))) {
    await worker.evaluate(() => void setTimeout(() => { throw new Error('crash'); })).catch(() => undefined);
  }
  await page.locator('[data-testid=runs][data-work=ready][data-done="400"]').waitFor({ timeout: 50_000 });
  expect((await jobsIn(await filesKept(page))).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, job) => job));
  await context.close();
});

describe('a built-in experiment', () => {
  let context: BrowserContext;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    context = await viewer.browser.newContext(desktop);
    ({ page, problems } = await openSweep(context));
    await fill(page, 'Runs at each point', 3);
    await page.locator('[data-testid=runs][data-total="27"][data-work=ready]').waitFor();
    await runAll(page);
  });
  afterAll(() => context.close());

  test('a second time makes nothing: all runs are there', async () => {
    const { page: again } = await openSweep(context);
    await fill(again, 'Runs at each point', 3);
    await again.locator('[data-testid=runs][data-total="27"][data-done="27"][data-work=ready]').waitFor();
    expect(await again.getByRole('button', { name: 'Make the runs' }).isDisabled()).toBe(true);
    await again.close();
  });

  test('every chart has the same numbers as a table, and a comparison says when it cannot tell', async () => {
    await page.getByLabel('Compare with').selectOption('5');
    await page.locator('#sweep-difference').waitFor();
    await page.locator('#sweep-fan').waitFor();
    for (const [chart, rows] of [['#sweep-chart', 9], ['#sweep-fan', 15], ['#sweep-survival', 14], ['#sweep-difference', 3]] as const) {
      await page.locator(`${chart} summary`).click();
      await expect.poll(() => page.locator(`${chart} tbody tr`).count(), { message: chart }).toBe(rows);
    }
    expect(await page.getByTestId('verdict').innerText()).toMatch(/3 pairs of runs/);
    await page.getByLabel('Compare with').selectOption('');
  });

  test('has no accessibility faults in either language, and fits 320 px', async () => {
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByText('Wat gelijk blijft').waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(desktop.viewport);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Held constant').waitFor();
  });

  test('the picture is saved as SVG and as PNG', async () => {
    const svg = (await saved(page, 'Picture (SVG)')).toString();
    expect(svg).toMatch(/^<svg xmlns=.*strength, at the end of the follow-up/s);
    expect((await saved(page, 'Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG');
  });

  test('with the keyboard alone one goes to a point and through it to the very run in Play', async () => {
    const points = page.locator('#sweep-chart select');
    await points.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByTestId('readout').innerText()).toMatch(/start 0\.5, .*\(SD\) 0\.1: .* \(3 runs\)$/);
    await page.getByLabel('One run').selectOption('2');
    await page.getByRole('button', { name: 'Open it in Play' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('replicate 2').waitFor();
    const experiment = resolveExperiment({ ...(parse(readFileSync(await experimentOfPage(), 'utf8')) as object) }).experiment!;
    const { input } = scenarioOfChoice(experiment, openJobs(experiment).choice(4));
    const expected = simulate(resolveScenario(input).scenario!, { seed: 1, replicate: 2, record: 'events' });
    await page.getByRole('button', { name: 'About', exact: false }).first().click();
    await expect.poll(() => page.locator('dialog[open]').innerText()).toContain(expected.fingerprint);

    // The link of that run shows it to somebody else too.
    await page.waitForFunction(() => location.hash.includes('replicate=2'));
    const { page: elsewhere } = await viewer.open(new URL(page.url()).hash, desktop);
    await elsewhere.getByText('replicate 2').waitFor();
    await elsewhere.getByRole('button', { name: 'About', exact: false }).first().click();
    await expect.poll(() => elsewhere.locator('dialog[open]').innerText()).toContain(expected.fingerprint);
    await elsewhere.context().close();
    await page.keyboard.press('Escape');
    // Back on the page the sweep is as it was left.
    await page.getByRole('button', { name: 'Sweep' }).click();
    await settled(page);
    expect((await counts(page)).done).toBe(27);
    expect(problems).toEqual([]);

    async function experimentOfPage(): Promise<string> {
      await page.getByRole('button', { name: 'Sweep' }).click();
      const file = await experimentFile(page);
      await page.getByRole('button', { name: 'Play', exact: true }).first().click();
      return file;
    }
  });
});
