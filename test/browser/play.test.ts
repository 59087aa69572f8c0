import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { openViewer, type OpenPage, type ViewerInBrowser } from './browser.ts';
import { scriptPerFrame } from './scriptPerFrame.ts';

let viewer: ViewerInBrowser;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(async () => {
  await viewer.close();
});

const desktop = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

async function open(place = '', options: Parameters<ViewerInBrowser['open']>[1] = {}): Promise<OpenPage> {
  const opened = await viewer.open(place, { ...desktop, ...options });
  await opened.page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  return opened;
}

/** A number that changes when any pixel of the picture does. */
function pictureSum(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid=picture]')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) sum = (sum * 31 + data[at]! + 7 * data[at + 1]! + 13 * data[at + 2]! + data[at + 3]!) % 1_000_000_007;
    return sum;
  });
}

const caption = (page: Page): Promise<string> => page.getByTestId('caption').innerText();
const playhead = (page: Page): Promise<number> => page.evaluate(() => Number(document.querySelector<HTMLInputElement>('input[type=range]')!.value));

describe('first visit', () => {
  test('the first picture is there within a second, and moves without a click', async () => {
    const times: number[] = [];
    for (let visit = 0; visit < 5; visit++) {
      const { page } = await open();
      times.push(await page.evaluate(() => performance.getEntriesByName('first-picture')[0]!.startTime));
      await page.context().close();
    }
    const { page, problems } = await open();
    const [before, sum] = [await playhead(page), await pictureSum(page)];
    await page.waitForTimeout(700);
    expect(await playhead(page)).toBeGreaterThan(before);
    expect(await pictureSum(page)).not.toBe(sum);
    expect(await caption(page)).toMatch(/\d/);
    console.log(`first picture after ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
    // The promise is for an idle machine; other work can only make a visit slower, so the fastest comes nearest.
    expect(Math.min(...times)).toBeLessThan(1000);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('plays once to the end, and can be played again', async () => {
    const { page, problems } = await open();
    await page.getByLabel('Speed').selectOption('8');
    await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 20_000 });
    expect(await caption(page)).toMatch(/^52 weeks after the last meeting\./);
    await page.getByRole('button', { name: 'Play again' }).click();
    await page.waitForTimeout(300);
    expect(await caption(page)).not.toMatch(/^52 weeks/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('is simulated in a worker', async () => {
    const { page } = await open();
    expect(page.workers()).toHaveLength(1);
    await page.context().close();
  });

  test('where the worker cannot be loaded, the same run is made on the main thread, with a message', async () => {
    const { page: withWorker } = await open('#/play?seed=5&at=9');
    const expected = await caption(withWorker);
    const context = await viewer.browser.newContext(desktop);
    const page = await context.newPage();
    await page.route('**/*simulationWorker*', (route) => route.abort());
    await page.goto(`${viewer.address}#/play?seed=5&at=9`);
    await page.getByText('simulating on the main thread').waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
    expect(await caption(page)).toBe(expected);
    await context.close();
    await withWorker.context().close();
  });
});

describe('playing', () => {
  test('the script of a frame takes at most 6 ms at 24 participants', async () => {
    const { page } = await open();
    await page.waitForTimeout(1500);
    const { median, frames } = await scriptPerFrame(page, 4000);
    console.log(`script per frame: median ${median.toFixed(2)} ms over ${frames} frames`);
    expect(frames).toBeGreaterThan(60);
    expect(median).toBeLessThanOrEqual(6);
    await page.context().close();
  });

  test('the timeline scrubs, and the same moment is the same picture', async () => {
    const { page, problems } = await open();
    const track = page.locator('input[type=range]');
    const box = (await track.boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
    const middle = { caption: await caption(page), sum: await pictureSum(page) };
    expect(await page.locator('.controls').getByRole('button', { name: 'Play', exact: true }).isVisible()).toBe(true);
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.1, box.y + 20, { steps: 8 });
    await page.mouse.up();
    expect(await caption(page)).not.toBe(middle.caption);
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
    await page.mouse.move(5, 5);
    expect(await caption(page)).toBe(middle.caption);
    expect(await pictureSum(page)).toBe(middle.sum);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('everything works with the keyboard alone', async () => {
    const { page, problems } = await open();
    await page.keyboard.press('k');
    await page.locator('.controls').getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.keyboard.press('Home');
    expect(await playhead(page)).toBe(0);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await caption(page)).toMatch(/^Meeting 2 of 12\./);
    await page.keyboard.press('ArrowRight');
    expect(await caption(page)).toMatch(/^At work after meeting 2 of 12\./);
    await page.keyboard.press('ArrowLeft');
    expect(await caption(page)).toMatch(/^Meeting 2 of 12\./);
    await page.keyboard.press('End');
    expect(await caption(page)).toMatch(/^52 weeks after/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    const withTies = await pictureSum(page);
    for (const choice of ['all', '0']) {
      await page.keyboard.press('t');
      expect(await page.getByLabel('Ties').inputValue()).toBe(choice);
    }
    expect(await pictureSum(page)).not.toBe(withTies);
    await page.keyboard.press('e');
    expect(await page.getByLabel('Questions').isChecked()).toBe(false);
    await page.keyboard.press('g');
    await page.waitForFunction(() => document.querySelector('output.unseen')?.textContent?.startsWith('Meeting 1 of 12') === true);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('Keyboard');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the picture is one stop of the keyboard: round the table, to the organization and back, and open a person', async () => {
    const { page } = await open();
    const people = page.getByLabel('People round the table and their organizations');
    await people.focus();
    const chosen = (): Promise<string> => people.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]!.text);
    expect(await chosen()).toMatch(/^A1, Installation firm/);
    await page.keyboard.press('ArrowRight');
    expect(await chosen()).toMatch(/^A2, /);
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toMatch(/^A, Installation firm, private, support by supervisors 0\.\d\d/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toMatch(/^B1, /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^B1 · / }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^B1 · / }).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  test('single letters can be switched off', async () => {
    const { page } = await open();
    await page.keyboard.press('?');
    await page.getByLabel('Single-letter shortcuts are on').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    expect(await page.getByLabel('Ties').inputValue()).toBe('3');
    await page.context().close();
  });
});

describe('choices', () => {
  test('another chance is another run of the same community, and Shift+R brings the first back', async () => {
    const { page, problems } = await open('#/play?at=9');
    const first = await caption(page);
    await page.keyboard.press('r');
    await page.waitForFunction((text) => document.querySelector('[data-testid=caption]')!.textContent !== text, first);
    expect(await page.getByLabel('Seed').inputValue()).toBe('2');
    await page.keyboard.press('Shift+R');
    await page.waitForFunction((text) => document.querySelector('[data-testid=caption]')!.textContent === text, first);
    expect(await page.getByLabel('Seed').inputValue()).toBe('1');
    await page.getByLabel('Seed').fill('77');
    await page.getByLabel('Seed').press('Enter');
    await page.waitForFunction(() => location.hash.includes('seed=77'));
    await page.getByLabel('Seed').fill('-3');
    await page.getByLabel('Seed').press('Enter');
    expect(await page.getByLabel('Seed').inputValue()).toBe('77');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('another community is played from its start, and a link to a moment opens that moment', async () => {
    const { page, problems } = await open();
    await page.getByLabel('Community', { exact: true }).selectOption({ label: 'Same mean, divided' });
    await page.waitForFunction(() => document.querySelector('[data-testid=caption]')!.textContent!.includes('two camps'));
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForFunction(() => location.hash.includes('at='));
    const [link, said] = [await page.evaluate(() => location.hash), await caption(page)];
    expect(link).toContain('scenario=sameMeanDivided');
    const { page: other } = await open(link);
    expect(await caption(other)).toBe(said);
    expect(await other.locator('.controls').getByRole('button', { name: 'Play', exact: true }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  test('every built-in community plays without an error', async () => {
    const { page, problems } = await open();
    const ids = await page.locator('#scenario option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(ids.length).toBeGreaterThan(20);
    // The largest takes seconds and has its own test.
    for (const id of ids.filter((each) => each !== 'virtualCommunity')) {
      await page.getByLabel('Community', { exact: true }).selectOption(id);
      await page.waitForFunction((wanted) => location.hash.includes(`scenario=${wanted}`) && document.querySelector('.busy') === null, id);
      // Away from the field, which keeps its keys.
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('End');
      expect(await caption(page), id).toMatch(/^52 weeks after the last meeting\..*0\.\d\d/);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a thousand people are shown, and can be scrubbed', async () => {
    const { page, problems } = await open('#/play?scenario=virtualCommunity&at=5');
    const sum = await pictureSum(page);
    await page.keyboard.press('End');
    expect(await pictureSum(page)).not.toBe(sum);
    expect(await caption(page)).toMatch(/^52 weeks/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('an unknown community in a link is said, and the default one shown', async () => {
    const { page } = await open('#/play?scenario=atlantis');
    expect(await page.getByText('“atlantis”').isVisible()).toBe(true);
    expect(await page.getByLabel('Community', { exact: true }).inputValue()).toBe('defaultCommunity');
    await page.context().close();
  });
});

describe('languages', () => {
  test('Dutch follows the browser, the button switches, and the address remembers', async () => {
    const { page, problems } = await open('', { locale: 'nl-NL' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    expect(await page.getByText('Een gedachte-experiment, geen voorspelling').isVisible()).toBe(true);
    await page.keyboard.press('k');
    expect(await caption(page)).toMatch(/0,\d\d/);
    expect(await page.locator('#strip').innerText()).toContain('gesloten');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await caption(page)).toMatch(/0\.\d\d/);
    await page.waitForFunction(() => location.hash.includes('language=en'));
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('one mean', () => {
  test('caption, strip, plane and every table on the page give one mean', async () => {
    const { page } = await open('#/play?scenario=fourRivals&at=9');
    for (const summary of await page.locator('.chart summary').all()) await summary.click();
    const mean = /mean (\d\.\d\d)/.exec(await caption(page))![1]!;
    expect(await page.locator('#strip svg .strong').innerHTML()).toBe(`mean ${mean}`);
    expect(await page.locator('#strip tbody tr').first().innerText()).toContain(mean);
    expect(await page.locator('#plane tbody tr').last().innerText()).toContain(mean);
    const meeting = /meeting (\d+)/i.exec(await caption(page))![1]!;
    expect(await page.locator('#timeline tbody tr').nth(Number(meeting) - 1).innerText()).toMatch(/0\.\d\d/);
    await page.context().close();
  });
});

describe('less motion', () => {
  test('nothing moves by itself: three stills, and playing jumps from meeting to meeting', async () => {
    const { page, problems } = await open('', { reducedMotion: 'reduce' });
    expect(await caption(page)).toMatch(/^Meeting 1 of 12\./);
    const [before, sum] = [await playhead(page), await pictureSum(page)];
    await page.waitForTimeout(1200);
    expect(await playhead(page)).toBe(before);
    expect(await pictureSum(page)).toBe(sum);
    expect(await page.locator('.stills button').count()).toBe(3);
    await page.getByRole('button', { name: 'Meeting 12' }).click();
    expect(await caption(page)).toMatch(/^Meeting 12 of 12\./);
    await page.getByRole('button', { name: 'Meeting 1', exact: true }).click();
    await page.locator('.controls').getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('[data-testid=caption]')!.textContent!.startsWith('Meeting 2 of 12.'));
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('accessibility', () => {
  const sizes = [
    ['1280 px', 1280, 800],
    ['320 px', 320, 640],
  ] as const;
  for (const language of ['en', 'nl']) {
    for (const [size, width, height] of sizes) {
      test.concurrent(`axe finds nothing in ${language} at ${size}: page, tables, person and dialogs`, async () => {
        const { page } = await open(`#/play?language=${language}&at=9`, { viewport: { width, height } });
        expect(await violationsOf(page)).toEqual([]);
        for (const summary of await page.locator('details > summary').all()) if (await summary.isVisible()) await summary.click();
        await page.locator('select.people').focus();
        await page.keyboard.press('Enter');
        await page.locator('.card').waitFor();
        expect(await violationsOf(page)).toEqual([]);
        for (const button of [language === 'en' ? 'How to read this' : 'Zo lees je dit', language === 'en' ? 'About this community' : 'Over deze community']) {
          await page.getByRole('button', { name: button }).click();
          await page.getByRole('dialog').waitFor();
          expect(await violationsOf(page)).toEqual([]);
          await page.keyboard.press('Escape');
        }
        await page.context().close();
      });
    }
  }

  test('at 320 px nothing has to be scrolled sideways, whatever is open', async () => {
    for (const place of ['', '#/play?language=nl&scenario=sharehouse', '#/play?scenario=sameMeanDivided&at=9']) {
      const { page } = await open(place, { viewport: { width: 320, height: 640 } });
      const widths = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await widths(), place).toBeLessThanOrEqual(320);
      for (const summary of await page.locator('details > summary').all()) if (await summary.isVisible()) await summary.click();
      expect(await widths(), place).toBeLessThanOrEqual(320);
      await page.context().close();
    }
  });

  test('whatever is pressed is at least 24 px', async () => {
    for (const width of [1280, 320]) {
      const { page } = await open('#/play?at=9', { viewport: { width, height: 800 } });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, select:not(.people), input')]
          .map((element) => ({ what: element.outerHTML.slice(0, 80), box: (element.closest('label') ?? element).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(({ what, box }) => `${what} ${box.width}x${box.height}`),
      );
      expect(small).toEqual([]);
      await page.context().close();
    }
  });
});
