// The reference kernel in C: built with gcc where there is one, run as a program of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CKernel {
  /** What came out of one run: questions asked, helped, draws, then five means as the hex digits of their bits. */
  show(seed: number, replicate: number): string;
  /** Milliseconds of processor time per run, over so many. */
  time(first: number, count: number): number;
}

/** Builds the kernel in a temporary folder; null where there is no gcc. Without fused multiply-add, so that every operation rounds as it does in JavaScript. */
export function buildCKernel(): CKernel | null {
  const program = join(mkdtempSync(join(tmpdir(), 'c-kernel-')), 'referenceKernel');
  const source = fileURLToPath(new URL('referenceKernel.c', import.meta.url));
  const built = spawnSync('gcc', ['-O3', '-ffp-contract=off', '-o', program, source, '-lm'], { encoding: 'utf8' });
  if (built.error !== undefined) return null;
  if (built.status !== 0) throw new Error(`gcc could not build referenceKernel.c: ${built.stderr}`);
  const run = (...words: (string | number)[]) => spawnSync(program, words.map(String), { encoding: 'utf8' }).stdout.trim();
  return { show: (seed, replicate) => run('show', seed, replicate), time: (first, count) => Number(run('time', first, count).split(' ')[0]) };
}
