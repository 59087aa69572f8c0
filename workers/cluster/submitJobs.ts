/** Hands scripts to Slurm. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slurmFolder } from './slurmScripts.ts';

/** Slurm is not there, or will not have the job; the message says which. */
export class SubmissionProblem extends Error {}

export interface Submitted {
  readonly array: string;
  readonly merge: string;
}

export function writeScripts(store: string, array: string, merge: string): void {
  const folder = join(store, slurmFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'array.sh'), array, { mode: 0o755 });
  writeFileSync(join(folder, 'merge.sh'), merge, { mode: 0o755 });
}

/** Submits the array and the merge that comes after it, however the tasks end. */
export function submitScripts(store: string): Submitted {
  const array = sbatch(store, ['--parsable', join(slurmFolder, 'array.sh')]);
  return { array, merge: sbatch(store, ['--parsable', `--dependency=afterany:${array}`, join(slurmFolder, 'merge.sh')]) };
}

/** The number of the job; on a cluster among several its name follows behind a semicolon. */
function sbatch(folder: string, words: readonly string[]): string {
  try {
    return execFileSync('sbatch', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim().split(';')[0]!;
  } catch (error) {
    const found = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (found.code === 'ENOENT') throw new SubmissionProblem('sbatch: is not on this machine; expected Slurm. Give this command on the login node of the cluster, or look at the scripts with --print.', { cause: error });
    throw new SubmissionProblem(`sbatch ${words.join(' ')}: failed (${(found.stderr ?? found.message).trim()}); expected a job number. Change --time, --cpus or --directive to what this cluster allows.`, { cause: error });
  }
}
