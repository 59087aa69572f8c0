// Sweeps of the smallest community, by the command line, for the tests of the store.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';
import { capture, newFolder, type Captured } from '../commands/capture.ts';
import { tinyFile } from '../experiment/tinyExperiment.ts';

interface SweepAnswer {
  readonly made: number;
  readonly runs: { readonly total: number; readonly done: number; readonly missing: number; readonly failed: number };
}

export async function sweep(store: string, changes: Partial<ExperimentInput> = {}, ...words: string[]): Promise<SweepAnswer & Captured> {
  const captured = await capture('sweep', tinyFile(changes), '--store', store, '--workers', '1', '--json', ...words);
  expect(captured.code, captured.messages.join('\n')).toBe(0);
  return { ...captured, ...(JSON.parse(captured.answer) as SweepAnswer) };
}

/** The merged table, as bytes. */
export async function merged(store: string, ending = 'csv', ...words: string[]): Promise<Buffer> {
  const out = join(newFolder(), `results.${ending}`);
  const { code, messages } = await capture('merge', '--store', store, '--out', out, ...words);
  expect(code, messages.join('\n')).toBe(0);
  return readFileSync(out);
}

let swept: Promise<string> | null = null;
/** The store of the plain experiment, made once for all tests that only look at it or copy it. */
export function sweptOnce(): Promise<string> {
  swept ??= (async () => {
    const store = newFolder();
    await sweep(store);
    return store;
  })();
  return swept;
}

export const partsIn = (store: string): string[] => readdirSync(store).filter((name) => name.endsWith('.parquet'));
