// Disks that are full or cannot be written: one clear message, nothing lost, and the sweep goes on where there is room again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { experimentFile, learningCommunities, newFolder, succeeds, type Check } from './checks.ts';

function onADisk(options: string, use: (folder: string, remount: (options: string) => void) => void): void {
  const folder = newFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  try {
    use(folder, (changed) => void execFileSync('mount', ['-o', `remount,${changed}`, folder]));
  } finally {
    execFileSync('umount', [folder]);
  }
}

export const diskChecks: readonly Check[] = [
  {
    title: 'a full disk stops a sweep with one message, and with room again it goes on from there',
    run: () =>
      onADisk('size=150k', (folder, remount) => {
        const experiment = experimentFile(12_000);
        const store = join(folder, 'runs');
        const full = learningCommunities('sweep', experiment, '--store', store);
        assert.equal(full.code, 2);
        assert.match(full.messages.trim().split('\n').at(-1)!, /^.*cannot be written \(ENOSPC.*expected free space on the disk\. Make room and give the same command again; runs that were stored stay stored\.$/);
        assert.deepEqual(readdirSync(store).filter((name) => name.endsWith('.tmp')), []);
        const kept = JSON.parse(learningCommunities('status', '--store', store, '--json').out) as { runs: { done: number } };
        assert.ok(kept.runs.done > 0);
        remount('size=50m');
        const resumed = JSON.parse(succeeds(learningCommunities('sweep', experiment, '--store', store, '--json')).out) as { made: number };
        assert.equal(resumed.made, 12_000 - kept.runs.done);
        onADisk('size=100k', (small) => {
          const merged = learningCommunities('merge', '--store', store, '--out', join(small, 'results.csv'));
          assert.equal(merged.code, 2);
          assert.match(merged.messages, /--out .*: cannot be written \(ENOSPC/);
          assert.deepEqual(readdirSync(small), []);
        });
      }),
  },
  {
    title: 'a store that may not be written, or made, is refused before any run is made',
    run: () =>
      onADisk('ro', (folder) => {
        for (const [place, reason] of [[folder, 'EROFS'], [join(folder, 'runs'), 'EROFS'], ['/proc/learning-communities/runs', 'ENOENT']] as const) {
          const refused = learningCommunities('sweep', experimentFile(4), '--store', place);
          assert.equal(refused.code, 2);
          assert.match(refused.messages.trim(), new RegExp(`^.*cannot be written \\(${reason}.*expected a folder that can be written\\. Choose another folder or change its rights; .*$`));
        }
      }),
  },
];
