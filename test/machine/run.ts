// `npm run test:machine`: what needs a whole machine and root: a real Slurm with two virtual nodes, disks that are full or read-only,
// processes killed at random. The last line counts what passed and what failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, type Check } from './checks.ts';
import { diskChecks } from './disks.ts';
import { killChecks } from './kills.ts';
import { slurmChecks, stopSlurm } from './slurm.ts';

const start = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const built = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'commands', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
const wanted = process.argv[2] ?? '';
const checks: Check[] = [{ title: 'the program can be bundled into one file', run: () => {
  if (built.status !== 0) throw new Error('vite build --mode commands failed');
} }, ...killChecks, ...diskChecks, ...slurmChecks].filter(({ title }) => title.includes(wanted));
let failed = 0;
for (const { title, run } of checks) {
  const began = Date.now();
  try {
    await run();
    console.log(`  ok      ${title} (${seconds(began)})`);
  } catch (error) {
    failed++;
    console.log(`  FAILED  ${title} (${seconds(began)})\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
stopSlurm();
console.log(`\nin ${seconds(start)}\n${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
