import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { openViewer, type OpenPage, type ViewerInBrowser } from './browser.ts';

let viewer: ViewerInBrowser;
beforeAll(async () => {
  viewer = await openViewer();
});
afterAll(async () => {
  await viewer.close();
});

async function open(place: string): Promise<OpenPage> {
  const opened = await viewer.open(place, { viewport: { width: 1280, height: 800 }, locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
  await opened.page.getByTestId('rows').waitFor();
  return opened;
}

test('a link says what it holds, and brings back community, changes, seed, page and moment', async () => {
  const changes = JSON.stringify([[['parameters', 'meetings'], 5]]);
  const { page, problems } = await open(`#/data?scenario=entrance&seed=9&at=4&engine=0.1.0&changes=${encodeURIComponent(changes)}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('row').first().waitFor();
  expect(await dialog.innerText()).toMatch(/1 change to the community[\s\S]*Seed: 9[\s\S]*Page: Data[\s\S]*Moment: /);
  expect(await dialog.getByRole('row').last().innerText()).toMatch(/parameters\.meetings\s+12\s+5/);
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await dialog.getByText('Link copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { page: other } = await open(link.slice(link.indexOf('#')));
  expect(await other.getByLabel('Seed').inputValue()).toBe('9');
  expect(await other.evaluate(() => document.querySelectorAll('.changed').length)).toBe(1);
  expect(new URLSearchParams(link.split('?')[1]).get('at')).toBe('4.00');
  expect(problems).toEqual([]);
  await other.context().close();
  await page.context().close();
});

test('an old link opens: what no longer fits is left out and named, the rest is kept', async () => {
  const changes = JSON.stringify([[['parameters', 'charisma'], 0.5], [['parameters', 'meetings'], 3], [['parameters', 'rivalry'], 12]]);
  const { page, problems } = await open(`#/data?scenario=entrance&engine=0.0.1&changes=${encodeURIComponent(changes)}`);
  const notices = await page.locator('.notices').innerText();
  expect(notices).toContain('made with engine 0.0.1');
  expect(notices).toMatch(/left out[\s\S]*parameters\.charisma: is 0\.5[\s\S]*parameters\.rivalry: is 12; expected/);
  await page.getByRole('combobox', { name: 'Table', exact: true }).selectOption('events');
  expect(await page.getByRole('combobox', { name: 'Meeting', exact: true }).locator('option').allInnerTexts()).toEqual(['all', '1', '2', '3']);
  expect(problems).toEqual([]);
  await page.context().close();
});
