// The two builds for elsewhere: one file on a disk without a network, and the site under any path with its strict policy.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../viewer/serve.mjs';
import { openViewer, type ViewerInBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'offline-'));
const file = join(folder, 'learning-communities.html');
let viewer: ViewerInBrowser;
beforeAll(async () => {
  const environment = { ...process.env };
  for (const name of ['NODE_ENV', 'VITEST']) delete environment[name];
  const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'offline', '--logLevel', 'error', '--outDir', folder], { cwd: root, stdio: 'inherit', env: environment });
  if (built.status !== 0) throw new Error('The offline file could not be built; `npm run build:offline` shows why.');
  viewer = await openViewer();
});
afterAll(async () => {
  await viewer.close();
  rmSync(folder, { recursive: true });
});

interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for, other than those inside the page. */
  readonly requests: string[];
  readonly problems: string[];
}

/** A page of which every request and every complaint, a violated policy among them, is written down. */
async function watched(offline: boolean): Promise<Watched> {
  const context = await viewer.browser.newContext({ offline, viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const [requests, problems]: [string[], string[]] = [[], []];
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, context, requests, problems };
}

/** Turns every page there is, every part of the Data page, and the dialogs. */
async function leafThrough(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  for (const button of ['How to read this', 'About this community', 'Share']) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  }
  for (const name of await page.locator('header nav button').allInnerTexts()) {
    await page.locator('header nav').getByRole('button', { name, exact: true }).click();
    await page.locator('main > *').first().waitFor();
  }
  await page.locator('header nav').getByRole('button', { name: 'Data' }).click();
  await page.locator('.data .top').getByRole('button', { name: 'Take away' }).click();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'survey.csv' }).click()]);
  await page.locator('.data .top').getByRole('button', { name: 'Codebook' }).click();
  await page.getByRole('rowheader', { name: 'climate.awg', exact: true }).waitFor();
  await page.locator('.data .top').getByRole('button', { name: 'Self-check' }).click();
  await page.getByRole('button', { name: /^Check 10/ }).click();
  await page.getByText('10 of 10 runs are the same').waitFor({ timeout: 40_000 });
}

test('the offline file works from a disk without a network: every page, workers and downloads included', async () => {
  const { page, context, requests, problems } = await watched(true);
  await page.goto(pathToFileURL(file).href);
  await leafThrough(page);
  expect(page.workers().length).toBeGreaterThan(0);
  expect(await page.getByText('simulating on the main thread').count()).toBe(0);
  expect(problems).toEqual([]);
  expect(requests).toEqual([pathToFileURL(file).href]);
  await context.close();
});

test('a link into the offline file opens the moment it names, and where no worker starts the runs are the same', async () => {
  const { page, context, problems } = await watched(true);
  await page.addInitScript(() => {
    if (location.hash.includes('seed=5')) Object.defineProperty(window, 'Worker', { value: class { constructor() { throw new Error('no workers here'); } } });
  });
  const caption = async (hash: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(pathToFileURL(file).href + hash);
    await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
    return page.getByTestId('caption').innerText();
  };
  const alone = await caption('#/play?scenario=entrance&seed=5&at=6');
  expect(await page.getByText('simulating on the main thread').count()).toBe(1);
  const { page: other, context: served } = await watched(false);
  await other.goto(`${viewer.address}#/play?scenario=entrance&seed=5&at=6`);
  await other.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  expect(await other.getByTestId('caption').innerText()).toBe(alone);
  expect(await caption('#/play?scenario=entrance&seed=6&at=6')).not.toBe(alone);
  expect(problems).toEqual([]);
  await served.close();
  await context.close();
});

test('the site works under any path, asks for nothing outside its folder and breaks no rule of its policy', async () => {
  const site = join(folder, 'site', 'deep', 'down');
  mkdirSync(site, { recursive: true });
  cpSync(join(root, 'dist', 'viewer'), site, { recursive: true });
  const server = await serve(join(folder, 'site'), 0);
  const { page, context, requests, problems } = await watched(false);
  await page.goto(`${server.address}deep/down/`);
  const policy = await page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  await leafThrough(page);
  // The policy is in force: what it forbids does not happen.
  const forbidden = await page.evaluate(async () => {
    const elsewhere = await fetch('data:text/plain,x').then(() => 'fetched', () => 'refused');
    const script = document.createElement('script');
    script.textContent = 'window.smuggled = true';
    document.body.append(script);
    return [elsewhere, 'smuggled' in window];
  });
  expect(forbidden).toEqual(['refused', false]);
  expect(problems.filter((problem) => !/data:text\/plain|inline script/.test(problem))).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${server.address}deep/down/`))).toEqual([]);
  await context.close();
  await server.close();
});
