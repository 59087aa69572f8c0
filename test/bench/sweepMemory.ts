// Whether memory stays flat: the most that a sweep, with its workers, and both merges of it hold in memory, for fewer and for more runs of a
// community of four people that meets twice. Give the numbers of runs and of workers: npx tsx test/bench/sweepMemory.ts 100000 1000000 2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tinyExperiment } from '../workers/experiment/tinyExperiment.ts';

const [fewer = 100_000, more = 1_000_000, workers = 2] = process.argv.slice(2).map(Number);
const program = fileURLToPath(new URL('../../dist/learning-communities.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sweep-memory-'));

/** Runs a command to its end; the most memory it held, with all its threads, in megabytes, as Linux counts it. */
async function peakOf(...words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }, 5);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`${words[0]} ended with ${code}`);
  return peak / 1024;
}

async function peaksOf(runs: number): Promise<number[]> {
  const experiment = join(folder, `${runs}.json`);
  writeFileSync(experiment, JSON.stringify(tinyExperiment({ replicates: Math.ceil(runs / 4) })));
  const store = join(folder, `runs${runs}`);
  return [
    await peakOf('sweep', experiment, '--store', store, '--workers', String(workers)),
    await peakOf('merge', '--store', store, '--out', join(folder, `${runs}.csv`)),
    await peakOf('merge', '--store', store, '--out', join(folder, `${runs}.parquet`)),
  ];
}

try {
  const before = await peaksOf(fewer);
  const after = await peaksOf(more);
  ['sweep', 'merge to CSV', 'merge to Parquet'].forEach((what, k) => {
    console.log(`${what}: ${before[k]!.toFixed(0)} MB for ${fewer} runs, ${after[k]!.toFixed(0)} MB for ${more}, ${(100 * (after[k]! / before[k]! - 1)).toFixed(1)}% more`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
