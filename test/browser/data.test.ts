import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveScenario, simulate } from '../../engine/index.ts';
import { goldenRuns } from '../../scenarios/golden.ts';
import { scenarios } from '../../scenarios/index.ts';
import { runFiles } from '../../workers/tables/runFiles.ts';
import { violationsOf } from './accessibility.ts';
import { openViewer, type OpenPage, type ViewerInBrowser } from './browser.ts';

let viewer: ViewerInBrowser;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(async () => {
  await viewer.close();
});

const entrance = scenarios['entrance']!;
const sectionNames = { en: ['Tables', 'Codebook', 'Take away', 'Your survey', 'Self-check'], nl: ['Tabellen', 'Codeboek', 'Meenemen', 'Eigen vragenlijst', 'Zelfcontrole'] } as const;

async function open(place: string, width = 1280): Promise<OpenPage> {
  const opened = await viewer.open(place, { viewport: { width, height: 800 }, locale: 'en-GB' });
  await opened.page.getByTestId('rows').waitFor();
  return opened;
}

const section = (page: Page, name: string): Promise<void> => page.locator('.data .top').getByRole('button', { name, exact: true }).click();
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const count = async (page: Page): Promise<number> => Number(/of ([\d,]+)/.exec(await page.locator('.pager output').innerText())![1]!.replaceAll(',', ''));

/** What pressing a button saves. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return readFile(await download.path());
}

describe('tables', () => {
  test('events are filtered by kind, person, organization and meeting, and only what is on screen is drawn', async () => {
    const { page, problems } = await open('#/data?scenario=entrance');
    const { events } = simulate(resolveScenario(entrance).scenario!, { record: 'events' });
    await choice(page, 'Table').selectOption('events');
    expect(await count(page)).toBe(events!.count);
    expect(await page.locator('[data-testid=rows] tbody tr').count()).toBe(50);
    await choice(page, 'Kind').selectOption({ label: 'held back' });
    expect(await count(page)).toBe(events!.kind.filter((kind) => kind === 5).length);
    await choice(page, 'Meeting').selectOption('2');
    expect(await count(page)).toBe(events!.kind.filter((kind, at) => kind === 5 && events!.meeting[at] === 2).length);
    for (const cells of await page.locator('[data-testid=rows] tbody tr').allInnerTexts()) expect(cells).toMatch(/^\d+\t2\t\d+\t\d+\theldBack/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Later rows' }).click();
    expect(await page.locator('.pager output').innerText()).toMatch(/^Rows 51–100 of/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a community with ten thousands of events answers a filter at once', async () => {
    const { page } = await open('#/data?scenario=virtualCommunity');
    await choice(page, 'Table').selectOption('events');
    expect(await count(page)).toBeGreaterThan(40_000);
    const took = await page.evaluate(async () => {
      const kind = [...document.querySelectorAll('select')].find((select) => [...select.options].some(({ text }) => text === 'held back'))!;
      const began = performance.now();
      kind.value = '5';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - began;
    });
    console.log(`filtering took ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(500);
    await page.context().close();
  });

  test('the survey shows answers per person and wave, and the codebook what every column means', async () => {
    const { page, problems } = await open('#/data?scenario=entrance');
    await choice(page, 'Table').selectOption('survey');
    await page.getByRole('columnheader', { name: 'climate8' }).waitFor();
    await page.getByText(/^Rows 1–/).waitFor();
    await section(page, 'Codebook');
    await page.getByLabel('Search').fill('brown awg');
    await page.getByRole('rowheader', { name: 'climate.awg' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('files', () => {
  test('the tables are those of the command line, byte for byte, in both styles', async () => {
    const { page, problems } = await open('#/data?scenario=entrance&seed=4');
    const scenario = resolveScenario(entrance).scenario!;
    const run = simulate(scenario, { seed: 4, record: 'events' });
    await section(page, 'Take away');
    for (const style of ['international', 'dutch'] as const) {
      if (style === 'dutch') await page.getByRole('radio', { name: /Dutch Excel/ }).check();
      for (const name of ['weeks.csv', 'events.csv', 'survey.csv', 'codebook.csv', 'run.json'] as const) {
        expect(String(await saved(page, name)) === runFiles[name]({ input: entrance, scenario, run, style }), `${name} ${style}`).toBe(true);
      }
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the picture comes as pixels at any size, on white or on nothing, and as an SVG that stands alone', async () => {
    const { page, problems } = await open('#/data?scenario=entrance&at=5');
    await section(page, 'Take away');
    await choice(page, 'Size').selectOption('3');
    const corner = (png: Buffer): Promise<number[]> =>
      page.evaluate(async (bytes) => {
        const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(300, 300).getContext('2d')!;
        canvas.drawImage(picture, 0, 0, 300, 300);
        const colours = new Set(new Uint32Array(canvas.getImageData(0, 0, 300, 300).data.buffer));
        return [picture.width, picture.height, canvas.getImageData(1, 1, 1, 1).data[3]!, Math.min(50, colours.size)];
      }, png.toString('base64'));
    expect(await corner(await saved(page, 'PNG'))).toEqual([3600, 2400, 255, 50]);
    await page.getByRole('radio', { name: 'transparent' }).check();
    await choice(page, 'Size').selectOption('1');
    expect(await corner(await saved(page, 'PNG'))).toEqual([1200, 800, 0, 50]);
    const svg = String(await saved(page, 'SVG'));
    const [root, texts] = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [parsed.documentElement.nodeName, parsed.querySelectorAll('text').length] as const;
    }, svg);
    expect(root).toBe('svg');
    expect(texts).toBeGreaterThan(10);
    expect(svg).not.toMatch(/href|url\(|<style/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a run card opens by itself, and its link opens the same run at the same moment', async () => {
    const { page } = await open('#/data?scenario=entrance&seed=4&at=5');
    await section(page, 'Take away');
    const html = String(await saved(page, 'Run card (HTML)'));
    const run = simulate(resolveScenario(entrance).scenario!, { seed: 4 });
    expect(html).toContain(run.fingerprint);
    expect(html).toContain('10.5117/GO2022.3.003.EMAN');
    const card = await page.context().newPage();
    await card.setContent(html);
    expect(await violationsOf(card)).toEqual([]);
    const caption = await card.locator('figcaption').innerText();
    await card.getByRole('link').first().click();
    await card.getByTestId('caption').waitFor();
    await card.waitForFunction((text) => document.querySelector('[data-testid=caption]')!.textContent === text, caption);
    await page.context().close();
  });

  test('a video of the run is recorded and can be played', async () => {
    const { page, problems } = await open('#/data?scenario=entrance');
    await section(page, 'Take away');
    await page.getByRole('radio', { name: '5 seconds', exact: true }).check();
    const video = await saved(page, 'Record');
    expect(video.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
    // On a page of its own: that of the viewer may not load a video.
    const screen = await page.context().newPage();
    const [width, height, frames] = await screen.evaluate(async (bytes) => {
      const element = document.createElement('video');
      element.muted = true;
      element.src = URL.createObjectURL(new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type: 'video/webm' }));
      await element.play();
      while (element.getVideoPlaybackQuality().totalVideoFrames < 3) await new Promise((resolve) => setTimeout(resolve, 50));
      return [element.videoWidth, element.videoHeight, element.getVideoPlaybackQuality().totalVideoFrames];
    }, video.toString('base64'));
    expect([width, height]).toEqual([1280, 720]);
    expect(frames).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('one’s own survey', () => {
  const file = (text: string) => ({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  test('waves are laid over sixty simulated communities, and are gone when removed', async () => {
    const { page, problems } = await open('#/data?scenario=entrance');
    await section(page, 'Your survey');
    const example = await saved(page, 'Download an example');
    await page.locator('input[type=file]').setInputFiles({ name: 'survey.csv', mimeType: 'text/csv', buffer: example });
    await page.getByText(/^In memory: survey\.csv/).waitFor();
    await page.getByRole('button', { name: /^Simulate 60 communities/ }).click();
    await page.locator('#survey-mean').waitFor({ timeout: 40_000 });
    expect(await page.locator('#survey-mean [data-testid=wave]').count()).toBe(4);
    // The example is itself a simulated community, the first of the sixty.
    const verdicts = await page.locator('.verdicts li').allInnerTexts();
    expect(verdicts).toHaveLength(8);
    expect(verdicts.filter((verdict) => verdict.includes('simulated communities'))).toHaveLength(8);
    await page.locator('#survey-mean summary').click();
    await page.locator('#survey-mean tbody tr').first().waitFor();
    expect(await page.locator('#survey-mean tbody tr').count()).toBeGreaterThan(12);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => location.hash + JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toMatch(/survey\.csv|climate1/);
    await page.getByRole('button', { name: 'Remove from memory' }).click();
    expect(await page.locator('#survey-mean').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('what cannot be used is named by row and column, and the rest only used when one says so', async () => {
    const { page } = await open('#/data?scenario=entrance');
    await section(page, 'Your survey');
    await page.locator('input[type=file]').setInputFiles(file('meting;deelnemer;klimaat\n1;a;3,5\n1;b;zes\n2;a;9\n'));
    await page.getByText('2 things in the file could not be used').waitFor();
    expect(await page.locator('.problems li').allInnerTexts()).toEqual([expect.stringContaining('row 3, klimaat: is “zes”'), expect.stringContaining('row 4, klimaat: is 9')]);
    expect(await page.getByRole('button', { name: /^Simulate/ }).count()).toBe(0);
    await page.getByLabel('Leave those rows out').check();
    expect(await page.getByRole('button', { name: /^Simulate/ }).count()).toBe(1);
    await page.context().close();
  });
});

describe('self-check', () => {
  test('the golden runs come out the same in this browser, and it says so', async () => {
    const { page, problems } = await open('#/data');
    await section(page, 'Self-check');
    await page.getByRole('button', { name: 'Check 10 runs (seconds)' }).click();
    await page.getByText('10 of 10 runs are the same').waitFor({ timeout: 30_000 });
    expect(await page.getByText('✓ same').count()).toBe(10);
    for (const { fingerprint } of goldenRuns.slice(0, 10)) expect(await page.getByRole('cell', { name: fingerprint }).count()).toBe(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('accessibility', () => {
  for (const [language, names] of Object.entries(sectionNames)) {
    for (const width of [1280, 320]) {
      test.concurrent(`axe finds nothing in ${language} at ${width} px in any part, and nothing is wider than the screen`, async () => {
        const { page, problems } = await open(`#/data?language=${language}&at=5`, width);
        for (const name of names) {
          await section(page, name);
          expect(await violationsOf(page), name).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
          const small = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('main button, main summary, main select, main input')]
              .map((element) => ({ what: element.outerHTML.slice(0, 80), box: (element.closest('label') ?? element).getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ what, box }) => `${what} ${box.width}x${box.height}`),
          );
          expect(small, name).toEqual([]);
        }
        expect(problems).toEqual([]);
        await page.context().close();
      });
    }
  }
});
