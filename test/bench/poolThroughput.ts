// How much of two cores the pool uses: two workers of one sweep against two independent sweeps with one worker each, alternated, and one worker
// alone. Give the number of runs of the default community: npx tsx test/bench/poolThroughput.ts 10000
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 5);
const program = fileURLToPath(new URL('../../dist/learning-communities.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pool-throughput-'));
let stores = 0;

/** Runs a sweep of so many runs of the default community; gives a promise of its end. */
async function sweep(count: number, workers: number): Promise<void> {
  const number = stores++;
  const experiment = join(folder, `${number}.json`);
  writeFileSync(experiment, JSON.stringify({ id: 'bench', title: 'Bench', scenario: 'defaultCommunity', replicates: count, seed: 1, measures: ['climate.strength', 'climate.awg', 'exchange.total', 'practice.growth'] }));
  const process_ = spawn(process.execPath, [program, 'sweep', experiment, '--store', join(folder, `runs${number}`), '--workers', String(workers)], { stdio: 'ignore' });
  await once(process_, 'exit');
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return runs / ((performance.now() - start) / 1000);
}

const ratios: number[] = [];
const speedUps: number[] = [];
for (let round = 0; round < rounds; round++) {
  const pool = await perSecond(() => sweep(runs, 2));
  const apart = await perSecond(() => Promise.all([sweep(runs / 2, 1), sweep(runs / 2, 1)]));
  const alone = await perSecond(() => sweep(runs, 1));
  ratios.push(pool / apart);
  speedUps.push(pool / alone);
  console.log(`round ${round + 1}: pool of two ${pool.toFixed(1)}, two apart ${apart.toFixed(1)}, one ${alone.toFixed(1)} runs a second`);
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
console.log(`median: the pool of two reaches ${median(ratios).toFixed(2)} of two apart, and ${median(speedUps).toFixed(2)} times one worker`);
