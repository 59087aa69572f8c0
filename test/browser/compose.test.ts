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

async function open(place = '#/compose', width = 1280): Promise<OpenPage> {
  const opened = await viewer.open(place, { viewport: { width, height: 800 }, locale: 'en-GB' });
  await opened.page.locator('main.compose').waitFor();
  await opened.page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
  return opened;
}

const part = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const strength = (page: Page): Promise<string> => page.locator('[data-testid="climate.strength"]').first().innerText();
const before = (page: Page): Promise<string> => page.locator('.reading td.before').first().innerText();
const playhead = (page: Page): Promise<string> => page.getByLabel('Moment in the life of the community').inputValue();
/** The newest design has been simulated, or refused. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.busy') === null);
  await page.waitForTimeout(50);
};

describe('a change', () => {
  test('re-runs at once with the playhead kept and the earlier run in grey, and can be undone and redone', async () => {
    const { page, problems } = await open();
    const [first, moment] = [await strength(page), await playhead(page)];
    await part(page, 'Rhythm and rules');
    const facilitation = page.getByLabel('Facilitation', { exact: true });
    await facilitation.fill('0,9');
    await page.getByTestId('ghost').waitFor();
    const changed = await strength(page);
    expect(changed).not.toBe(first);
    expect(await before(page)).toBe(first);
    expect(await playhead(page)).toBe(moment);
    // Keys of the design work while one is in its field.
    await page.keyboard.press('Control+z');
    await page.waitForFunction((value) => document.querySelector('[data-testid="climate.strength"]')!.textContent === value, first);
    expect(await facilitation.inputValue()).toBe('0.3');
    expect(await before(page)).toBe(changed);
    await page.keyboard.press('Control+Shift+z');
    await page.waitForFunction((value) => document.querySelector('[data-testid="climate.strength"]')!.textContent === value, changed);
    expect(await facilitation.inputValue()).toBe('0,9');
    // The ghost goes along to Play, and is gone once dismissed.
    await part(page, 'Play');
    expect(await page.getByTestId('ghost').isVisible()).toBe(true);
    expect(await page.locator('#strip line.ghost').count()).toBe(1);
    expect(await page.locator('#plane path.ghost').count()).toBe(1);
    await page.getByRole('button', { name: 'Hide' }).click();
    expect(await page.locator('.ghost').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('with a slider is one step back, however far it was moved', async () => {
    const { page, problems } = await open();
    await part(page, 'Rhythm and rules');
    const slider = page.getByLabel('Rivalry, slider');
    const start = await strength(page);
    await slider.focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await page.getByLabel('Rivalry', { exact: true }).inputValue()).toBe('0.52');
    expect(await before(page)).toBe(start);
    await page.keyboard.press('Control+z');
    await settled(page);
    expect(await page.getByLabel('Rivalry', { exact: true }).inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('that cannot run is told at its field with the number kept, and the way there from the list', async () => {
    const { page, problems } = await open();
    await part(page, 'Rhythm and rules');
    const meetings = page.getByLabel('Meetings', { exact: true });
    await meetings.fill('99');
    await page.locator('.control .problem').waitFor();
    expect(await page.locator('.control .problem').innerText()).toBe('Expected: a whole number from 1 to 60 (meetings). The nearest allowed value is 60.');
    expect(await meetings.inputValue()).toBe('99');
    expect(await meetings.getAttribute('aria-invalid')).toBe('true');
    await part(page, 'Interventions');
    await page.getByRole('button', { name: 'parameters.meetings' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'field-parameters.meetings');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('many');
    await settled(page);
    expect(await meetings.inputValue()).toBe('many');
    await meetings.fill('10');
    await page.locator('.problems').waitFor({ state: 'hidden' });
    expect(await page.locator('.problem').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('travels in a link: organizations, people, rivalry, interventions and mechanisms', async () => {
    const { page, problems } = await open();
    await page.getByRole('button', { name: 'Duplicate: Municipality' }).click();
    await page.getByLabel('Rivalry between Manufacturer B and Manufacturer A').fill('0.9');
    await part(page, 'Participants');
    await page.getByRole('button', { name: 'Name them one by one' }).click();
    await part(page, 'Interventions');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await part(page, 'All parameters');
    await page.getByLabel('Encouragement').uncheck();
    await settled(page);
    const shown = await strength(page);
    await page.waitForFunction(() => location.hash.includes('changes='));
    await page.waitForTimeout(400);
    const { page: other } = await open(await page.evaluate(() => location.hash));
    expect(await strength(other)).toBe(shown);
    expect(await other.locator('.cards > li').count()).toBe(7);
    expect(await other.getByLabel('Rivalry between Manufacturer B and Manufacturer A').inputValue()).toBe('0.9');
    await part(other, 'All parameters');
    expect(await other.getByLabel('Encouragement').isChecked()).toBe(false);
    expect(problems).toEqual([]);
    await other.context().close();
    await page.context().close();
  });
});

test('the picture answers a slider within 50 ms at 24 people', async () => {
  const { page } = await open();
  await part(page, 'Rhythm and rules');
  await page.getByLabel('Facilitation, slider').waitFor();
  const times = await page.evaluate(async () => {
    let drawn: (at: number) => void = () => undefined;
    const clear = Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect') as (this: CanvasRenderingContext2D, ...box: number[]) => void;
    // The moving picture is cleared and drawn in one go; what follows it is the next thing in the queue.
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      clear.apply(this, box);
      queueMicrotask(() => drawn(performance.now()));
    };
    const slider = document.querySelector<HTMLInputElement>('input[aria-label="Facilitation, slider"]')!;
    const taken: number[] = [];
    for (let stroke = 0; stroke < 24; stroke++) {
      slider.value = String(0.1 + 0.03 * stroke);
      const after = new Promise<number>((resolve) => (drawn = resolve));
      const start = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      taken.push((await after) - start);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return taken.sort((a, b) => a - b);
  });
  console.log(`slider to picture: best ${times[0]!.toFixed(0)} ms, median ${times[12]!.toFixed(0)} ms`);
  // The promise is for an idle machine; other work can only make it slower, so the fastest comes nearest.
  expect(times[0]).toBeLessThan(50);
  await page.context().close();
});

describe('organizations', () => {
  test('are added, doubled and removed without a question beforehand, with a way back afterwards', async () => {
    const { page, problems } = await open();
    const cards = page.locator('.cards > li');
    await page.getByRole('button', { name: 'Remove: Municipality' }).click();
    expect(await cards.count()).toBe(5);
    await page.locator('.lately').getByRole('button', { name: 'Undo' }).click();
    expect(await cards.count()).toBe(6);
    await page.getByRole('button', { name: 'Add an organization' }).click();
    expect(await cards.count()).toBe(7);
    await settled(page);
    await cards.nth(6).locator('summary').click();
    await page.getByLabel('Name', { exact: true }).fill('Housing corporation');
    await page.getByLabel('Type', { exact: true }).selectOption('societal');
    expect(await cards.nth(6).innerText()).toContain('societal');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('participants', () => {
  test('are edited with the keyboard alone, like a spreadsheet', async () => {
    const { page, problems } = await open();
    await part(page, 'Participants');
    await page.getByRole('grid').locator('[tabindex="0"]').focus();
    const here = (): Promise<string> => page.evaluate(() => document.activeElement!.id);
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    expect(await here()).toBe('field-participants.0.traits.learningGoalOrientation');
    await page.keyboard.type('0,9');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement!.id === 'field-participants.0.traits.learningGoalOrientation');
    expect(await page.getByRole('grid').innerText()).not.toContain('0.9');
    await page.keyboard.type('0,95');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement!.id === 'field-participants.1.traits.learningGoalOrientation');
    expect(await page.locator('[id="field-participants.0.traits.learningGoalOrientation"]').innerText()).toBe('0.95');
    await page.getByTestId('ghost').waitFor();
    // A role is chosen by its first letter.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('t');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement!.id === 'field-participants.2.role');
    expect(await page.locator('[id="field-participants.1.role"]').innerText()).toBe('teacher');
    // A block from a spreadsheet, with a number that cannot be.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '0,1\t0,2\n0,3\t4\n');
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.locator('.fault').waitFor();
    expect(await page.locator('[id="field-participants.3.traits.conscientiousness"]').innerText()).toBe('4');
    expect(await page.locator('[id="field-participants.3.traits.conscientiousness"]').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Control+z');
    await page.locator('.fault').waitFor({ state: 'hidden' });
    expect(await page.getByTestId('mix').innerText()).toMatch(/SD 0\.\d\d within organizations/);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('come from a roster, whole or not at all, and a design from a file', async () => {
    const { page, problems } = await open();
    await part(page, 'Participants');
    const choose = (label: string, name: string, text: string): Promise<void> => page.locator(`input[type=file][aria-label="${label}"]`).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    const roster = (text: string): Promise<void> => choose('Import a roster (CSV)', 'roster.csv', text);
    await roster('persoon;organisatie;werkdruk\nAnna;Gemeente;0,2\nBram;Mars;2\n');
    await page.locator('.problems li').nth(1).waitFor();
    expect(await page.locator('.problems li').allInnerTexts()).toEqual([expect.stringMatching(/^Row 3, organization: “Mars”/), expect.stringMatching(/^Row 3, Workload: is “2”/)]);
    expect(await page.getByRole('grid').locator('tbody tr').count()).toBe(24);
    await roster('persoon;organisatie;werkdruk\nAnna;Gemeente;0,2\n<b>Bram</b>;Gemeente;\n=1+1;Hogeschool;\n');
    await page.getByText('3 participants of 2 organizations imported.').first().waitFor();
    expect(await page.getByRole('grid').locator('tbody th').allInnerTexts()).toEqual(['Anna', '<b>Bram</b>', '=1+1'].map((name) => expect.stringContaining(name)));
    await page.locator('.lately').getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('grid').locator('tbody tr').count()).toBe(24);
    const file = (text: string): Promise<void> => choose('Open a design (YAML or JSON)', 'mine.yaml', text);
    await file('id: mine\ntitle: Mine\norganizations:\n  - { id: a, type: privat, sector: x, participants: 3 }\n');
    await page.getByText(/^mine\.yaml:4:\d+: organizations\.0\.type: is "privat"/).waitFor();
    await file('id: mine\ntitle: Mine\norganizations:\n  - { id: a, type: private, sector: x, participants: 3 }\n');
    await page.getByText('“Mine” was opened').first().waitFor();
    expect(await page.getByRole('grid').locator('tbody tr').count()).toBe(3);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('accessibility', () => {
  const names = {
    en: ['Participants', 'Rhythm and rules', 'Interventions', 'All parameters'],
    nl: ['Deelnemers', 'Ritme en regels', 'Interventies', 'Alle parameters'],
  } as const;
  for (const language of ['en', 'nl'] as const) {
    for (const width of [1280, 320]) {
      test.concurrent(`axe finds nothing in ${language} at ${width} px, and nothing has to be scrolled sideways or is too small to press`, async () => {
        const { page } = await open(`#/compose?language=${language}`, width);
        await page.locator('.organization summary').first().click();
        for (const name of ['', ...names[language]]) {
          if (name !== '') await part(page, name);
          if (name.startsWith('Interv')) await page.locator('.editor .row button').first().click();
          await settled(page);
          expect(await violationsOf(page), name).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
          const small = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('button, summary, select:not(.people), input:not([type=file])')]
              .map((element) => ({ what: element.outerHTML.slice(0, 80), box: (element.closest('label') ?? element).getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ what, box }) => `${what} ${box.width}x${box.height}`),
          );
          expect(small, name).toEqual([]);
        }
        await page.context().close();
      });
    }
  }
});
