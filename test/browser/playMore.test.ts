import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { openViewer, type OpenPage, type ViewerInBrowser } from './browser.ts';

let viewer: ViewerInBrowser;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(async () => {
  await viewer.close();
});

async function open(place: string, options: Parameters<ViewerInBrowser['open']>[1] = {}): Promise<OpenPage> {
  const opened = await viewer.open(place, { viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  await opened.page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  return opened;
}

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

describe('what is known of somebody', () => {
  test('with the keyboard alone one opens a person and an organization, and learns why a question was not asked', async () => {
    const { page, problems } = await open('#/play?at=9');
    await page.locator('select.people').focus();
    await page.keyboard.press('Enter');
    await page.locator('.card .events').waitFor();
    expect(await page.locator('.card h2').innerText()).toContain('A1');
    expect(await page.locator('.card .sparkline').count()).toBe(11);
    const row = page.locator('.card .events li', { hasText: 'saw no point' }).first();
    await row.getByRole('button', { name: /^Why/ }).focus();
    await page.keyboard.press('Enter');
    await row.locator('.why table').waitFor();
    const reasons = await row.locator('.why').innerText();
    expect(reasons).toContain('decided not to ask');
    expect(reasons).toContain('worth of asking this person');
    expect(reasons).toMatch(/a chance of \d+%\. The draw was 0\.\d\d, not below the chance/);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('select.people').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.card', { hasText: 'Learning culture' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('two designs', () => {
  test('on the same luck are in the link, swap with X, and say in how many pairs B agrees later', async () => {
    const { page, problems } = await open('#/play?scenario=sameMeanShared&with=sameMeanDivided&at=9');
    await page.getByTestId('verdict').waitFor();
    expect(await page.getByTestId('otherPicture').isVisible()).toBe(true);
    expect(await page.locator('.compare').innerText()).toContain('Same luck');
    // Sharing a view from the start and being divided at the start are far apart by construction; a part of the two hundred pairs shows it.
    await page.waitForFunction(() => Number(/later in (\d+) of/.exec(document.querySelector('[data-testid=verdict]')?.textContent ?? '')?.[1] ?? 0) >= 20, null, { timeout: 30_000 });
    expect(await page.getByTestId('verdict').innerText()).toMatch(/later in (\d+) of \1 communities, sooner in 0/);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('x');
    await page.waitForFunction(() => location.hash.includes('scenario=sameMeanDivided') && location.hash.includes('with=sameMeanShared'));
    await page.keyboard.press('c');
    await page.waitForFunction(() => !location.hash.includes('with='));
    expect(await page.getByTestId('otherPicture').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('part where one thing was changed, and not before', async () => {
    const { page, problems } = await open('#/play?at=9');
    await page.keyboard.press('c');
    await page.locator('.what-if summary').click();
    await page.locator('.what-if select').selectOption('rule:facilitation');
    await page.locator('.what-if input').fill('1');
    const apply = page.locator('.what-if button');
    const week = Number(/week (\d+)/.exec(await apply.innerText())![1]);
    await apply.click();
    await page.getByText(/then they part/).waitFor();
    expect(Number(/Until week (\d+)/.exec(await page.getByTestId('apart').innerText())![1])).toBe(week - 1);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('chance', () => {
  test('one run stands among a hundred, any of which can be opened, and others flash by with a tally before it is back', async () => {
    const { page, problems } = await open('#/play?at=9');
    await page.getByText('Among a hundred communities with other luck').click();
    await page.locator('#fan .run').nth(11).waitFor({ state: 'attached', timeout: 30_000 });
    await page.getByRole('button', { name: 'Show one chance after another' }).click();
    await page.getByText(/^3 shown/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Show one chance after another' }).waitFor();
    expect(await hash(page)).not.toContain('replicate');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Open run/ }).first().click();
    await page.waitForFunction(() => location.hash.includes('replicate='));
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('other ways to look', () => {
  test('the survey lens shows three waves and what the indices make of them', async () => {
    const { page, problems } = await open('#/play?scenario=twoCamps&at=9');
    await page.getByRole('button', { name: 'Survey lens' }).click();
    await page.getByTestId('lens-indices').waitFor();
    expect(await page.locator('#survey svg text', { hasText: /^T[123], meeting/ }).count()).toBe(3);
    expect(await page.getByTestId('lens-indices').innerText()).toContain('r_wg(J)');
    expect(await violationsOf(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('for a room there are four things, no text under 24 px at 1920x1080, and B blanks the screen until a key is pressed', async () => {
    const { page, problems } = await open('#/play?at=9', { viewport: { width: 1920, height: 1080 } });
    await page.keyboard.press('p');
    await page.waitForFunction(() => document.documentElement.classList.contains('projector'));
    expect(await page.locator('header').isVisible()).toBe(false);
    for (const shown of ['#strip', '#plane', '.caption', '[data-testid=picture]']) expect(await page.locator(shown).isVisible(), shown).toBe(true);
    for (const away of ['#agreement', '#camps', '.tally', 'nav']) expect(await page.locator(away).first().isVisible(), away).toBe(false);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement | HTMLElement>('.panel p:not(.unseen), .panel h2, .panel svg text, .buttons button')]
        .filter((element) => element.getClientRects().length > 0 && element.textContent !== '')
        .map((element) => {
          const svg = element.closest('svg');
          const scale = svg === null || element instanceof HTMLElement ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return { size: Number.parseFloat(getComputedStyle(element).fontSize) * scale, text: element.textContent };
        })
        .filter(({ size }) => size < 23.95),
    );
    expect(small).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('b');
    await page.locator('.blank').waitFor();
    await page.keyboard.press('q');
    await page.locator('.blank').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.documentElement.classList.contains('projector'));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('when a run is over one plays it with two camps, or changes one thing', async () => {
    const { page, problems } = await open('#/play?at=99');
    await page.locator('.next input').fill('6');
    await page.waitForFunction(() => location.hash.includes('supportHalfLife'));
    await page.getByRole('button', { name: 'Play it with two camps' }).click();
    await page.waitForFunction(() => location.hash.includes('scenario=twoCamps'));
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
