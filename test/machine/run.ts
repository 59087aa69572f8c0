// `npm run test:machine`: what needs a whole machine and root: a real Slurm with two virtual nodes, disks that are full or read-only, processes
// killed at random, other JavaScript engines and browsers, and other programs that read the tables: R and DuckDB. The last line counts what passed and what
// failed. With words behind it only the checks that have them in their title: npm run test:machine -- DuckDB; those of Slurm go on from one another
// and run all or none.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, type Check } from './checks.ts';
import { diskChecks } from './disks.ts';
import { readerChecks } from './independentReader.ts';
import { offlineChecks } from './offlineInFirefox.ts';
import { rChecks } from './r.ts';
import { randomChecks } from './random.ts';
import { sameBitsChecks } from './sameBits.ts';
import { sameBytesChecks } from './sameBytes.ts';
import { slurmChecks, stopSlurm } from './slurm.ts';

const start = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'commands', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
const wanted = process.argv[2] ?? '';
const checks: Check[] = [{ title: 'the program can be bundled into one file', run: () => {
  if (built.status !== 0) throw new Error('vite build --mode commands failed');
} }, ...sameBitsChecks, ...randomChecks, ...offlineChecks, ...rChecks, ...readerChecks, ...sameBytesChecks, ...diskChecks].filter(({ title }) => title.includes(wanted));
if (wanted === '' || wanted === 'Slurm') checks.push(...slurmChecks);
let failed = 0;
let leftOut = 0;
for (const { title, run } of checks) {
  const began = Date.now();
  try {
    const reason = await run();
    if (typeof reason === 'string') leftOut++;
    console.log(typeof reason === 'string' ? `  left out ${title}: ${reason}` : `  ok      ${title} (${seconds(began)})`);
  } catch (error) {
    failed++;
    console.log(`  FAILED  ${title} (${seconds(began)})\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
stopSlurm();
console.log(`\nin ${seconds(start)}\n${checks.length - failed - leftOut} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
