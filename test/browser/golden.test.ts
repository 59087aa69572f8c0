// The same bits in Chromium as in Node: the first ten golden runs, computed by the same sources in both. `npm run test:machine` holds all fifty
// against the record, in other engines too.
import { expect, test } from 'vitest';
import { goldenRuns, type GoldenRun } from '../../scenarios/golden.ts';
import { bundled } from '../bundled.ts';
import { launchChromium } from './browser.ts';

type Compute = (runs: readonly GoldenRun[]) => { id: string; fingerprint: string }[];

test('ten golden runs have the fingerprints in Chromium that were recorded in Node', async () => {
  const runs = goldenRuns.slice(0, 10);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${await bundled('workers/golden.ts', 'golden')};globalThis.computeGolden = golden.computeGolden;` });
    const inChromium = await page.evaluate((wanted) => (globalThis as unknown as { computeGolden: Compute }).computeGolden([...wanted]), runs);
    expect(inChromium).toEqual(runs.map(({ id, fingerprint }) => ({ id, fingerprint })));
    expect(inChromium).toHaveLength(10);
  } finally {
    await browser.close();
  }
});
