// The same bits in Chromium as in Node: the ten golden runs, computed by the same sources in both.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { goldenRuns } from '../../scenarios/golden.ts';
import { computeGolden } from '../../workers/golden.ts';
import { launchChromium } from './browser.ts';

async function bundle(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(root, entry), formats: ['iife'], name: 'golden' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return outputs[0]!.output[0].code;
}

test('ten golden runs have the same fingerprints in Chromium and in Node, and those that were recorded', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `${await bundle('workers/golden.ts')};globalThis.computeGolden = golden.computeGolden;` });
    const inChromium = await page.evaluate(() => (globalThis as unknown as { computeGolden: () => { id: string; fingerprint: string }[] }).computeGolden());
    expect(inChromium).toEqual(computeGolden());
    expect(inChromium).toEqual(goldenRuns.map(({ id, fingerprint }) => ({ id, fingerprint })));
    expect(inChromium).toHaveLength(10);
  } finally {
    await browser.close();
  }
});
