import { expect, test } from 'vitest';
import { firstPage } from '../../viewer/render/firstPage.ts';

test('the page holds the first frame before any script: everybody at the table, in a picture that weighs little', () => {
  const page = firstPage();
  const labels = [...page.matchAll(/>([A-F][1-4])<\/text>/g)].map(([, label]) => label);
  expect(new Set(labels).size).toBe(24);
  expect(page).toContain('Each disc is a participant');
  expect(page).not.toContain('style=');
  expect(page.length).toBeLessThan(40_000);
});
