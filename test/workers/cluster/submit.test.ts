// submit: scripts that a shell takes, and what happens where there is no Slurm. The real one is in test/machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { arrayScript, ranges, resubmission, type SlurmPlan } from '../../../workers/cluster/slurmScripts.ts';
import { capture, newFolder } from '../commands/capture.ts';
import { tinyFile } from '../experiment/tinyExperiment.ts';

const path = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = path;
});

const plan: SlurmPlan = {
  name: 'tiny',
  program: ['node', '/a folder/learning-communities.mjs'],
  store: "/scratch/it's mine/runs",
  out: '/scratch/results.csv',
  tasks: 9,
  unfinished: [1, 2, 3, 7, 9],
  cpus: 16,
  time: '04:00:00',
  directives: ['partition=rome'],
  setup: ['module load nodejs'],
};

/** A folder with an sbatch that writes down how it was called. */
function pretendSlurm(script: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'sbatch'), `#!/bin/bash\n${script}\n`);
  chmodSync(join(folder, 'sbatch'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  return folder;
}

describe('the script of a task', () => {
  test('is one that a shell takes, whatever the names of folders', () => {
    const script = arrayScript(plan);
    execFileSync('bash', ['-n'], { input: script });
    expect(script).toContain(`'/a folder/learning-communities.mjs' sweep --store '/scratch/it'\\''s mine/runs'`);
    expect(script.split('\n').filter((line) => line.startsWith('#SBATCH'))).toEqual(
      ['job-name=tiny', 'array=1-3,7,9', 'nodes=1', 'ntasks=1', 'cpus-per-task=16', 'time=04:00:00', 'requeue', 'open-mode=append', 'signal=B:USR1@120', 'output=slurm/%A_%a.out', 'partition=rome'].map((line) => `#SBATCH --${line}`),
    );
    expect(script).toContain('\nmodule load nodejs\n');
  });

  test('saves and asks to be queued again when its time is nearly over, and only when something is left', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'scontrol'), '#!/bin/bash\necho "scontrol $*"\n', { mode: 0o755 });
    const outcome = (program: string): string => {
      // The program stands in for a sweep: it ends when it is told to.
      writeFileSync(join(folder, 'program'), `#!/bin/bash\n${program}\n`, { mode: 0o755 });
      const script = arrayScript({ ...plan, setup: [], program: [join(folder, 'program')] }).replace('child=$!', () => 'child=$!\nsleep 0.3\nkill -USR1 $$');
      return execFileSync('bash', ['-c', script.replace(/exit "\$code"/, () => 'echo "ended with $code"')], { encoding: 'utf8', env: { ...process.env, PATH: `${folder}:${path}`, SLURM_JOB_ID: '17', SLURM_ARRAY_TASK_ID: '2' } });
    };
    expect(outcome("trap 'echo saved; exit 1' TERM\nsleep 2 > /dev/null & wait")).toMatch(/^saved\nThe time is nearly over.*\nscontrol requeue 17\n$/);
    expect(outcome('exit 0')).toBe('ended with 0\n');
    // Killed before it could listen: there was nothing to save.
    expect(outcome('exec sleep 2 > /dev/null')).toMatch(/scontrol requeue 17\n$/);
  });
});

test('numbers are written as Slurm writes them, and what is to be submitted again is one command', () => {
  expect([[1], [1, 2], [3, 1], [1, 2, 3, 5, 8, 9]].map(ranges)).toEqual(['1', '1-2', '3,1', '1-3,5,8-9']);
  expect(resubmission([3, 7])).toBe('job=$(sbatch --parsable --array=3,7 slurm/array.sh) && sbatch --dependency=afterany:${job%%;*} slurm/merge.sh');
});

describe('submit', () => {
  test('--print shows both scripts and touches nothing', async () => {
    const store = join(newFolder(), 'runs');
    const { code, answer } = await capture('submit', tinyFile(), '--store', store, '--tasks', '4', '--print');
    expect(code).toBe(0);
    expect(answer).toContain('--shard "$SLURM_ARRAY_TASK_ID/4"');
    expect(answer).toContain(`merge --store ${store} --out ${store}.csv --tasks 4`);
    expect(existsSync(store)).toBe(false);
  });

  test('hands the array to Slurm, and the merge behind it however the tasks end', async () => {
    const folder = pretendSlurm('echo "$*" >> "$(dirname "$0")/calls"; echo "$((40 + $(wc -l < "$(dirname "$0")/calls")));cluster"');
    const store = join(newFolder(), 'runs');
    const { code, answer, messages } = await capture('submit', tinyFile(), '--store', store, '--tasks', '3', '--json');
    expect(code, messages.join()).toBe(0);
    expect(JSON.parse(answer)).toEqual({ array: '41', merge: '42', tasks: [1, 2, 3] });
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('--parsable slurm/array.sh\n--parsable --dependency=afterany:41 slurm/merge.sh\n');
  });

  test('given again submits only what is not done, and nothing when all is', async () => {
    pretendSlurm('echo 7');
    const store = newFolder();
    expect((await capture('sweep', tinyFile(), '--store', store, '--workers', '1', '--shard', '2/4')).code).toBe(0);
    expect(JSON.parse((await capture('submit', tinyFile(), '--store', store, '--tasks', '4', '--json')).answer)).toMatchObject({ tasks: [1, 3, 4] });
    expect(readFileSync(join(store, 'slurm', 'array.sh'), 'utf8')).toContain('#SBATCH --array=1,3-4\n');
    // The tasks need no experiment file: it is in the store.
    expect((await capture('sweep', '--store', store, '--workers', '1')).code).toBe(0);
    const again = await capture('submit', tinyFile(), '--store', store, '--tasks', '4');
    expect([again.code, again.answer]).toEqual([0, expect.stringMatching(/^All 20 runs are there\. Next: learning-communities merge/)]);
  });

  test.each([
    ['there is no Slurm', null, /^sbatch: is not on this machine; expected Slurm\./],
    ['Slurm will not have the job', 'echo "sbatch: error: invalid partition" >&2; exit 1', /^sbatch --parsable slurm\/array\.sh: failed \(sbatch: error: invalid partition\); expected a job number\./],
  ])('says so when %s', async (_, script, message) => {
    if (script === null) process.env['PATH'] = newFolder();
    else pretendSlurm(script);
    const { code, messages } = await capture('submit', tinyFile(), '--store', newFolder());
    expect([code, messages]).toEqual([2, [expect.stringMatching(message)]]);
  });

  test('refuses a time limit and a directive that Slurm could not read', async () => {
    expect((await capture('submit', tinyFile(), '--store', newFolder(), '--time', 'soon')).code).toBe(2);
    expect((await capture('submit', tinyFile(), '--store', newFolder(), '--directive', 'a=b\nrm')).code).toBe(2);
  });
});
