// A sweep on Debian's real Slurm: an array, a task killed, one told that its time is over, a node lost whose tasks go on as orphans and write
// everything twice, and a merge that says what to submit again. The table must be that of a single machine, byte by byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimentFile, learningCommunities, newFolder, program, succeeds, until, type Check } from './checks.ts';
import { daemonsOf, isOver, jobField, programsOf, slurm, startCluster, stopCluster, type TaskProcess } from './slurmCluster.ts';

const runs = 48_000;
const tasks = 8;
const folder = newFolder();
const store = join(folder, 'runs');
const table = join(folder, 'runs.csv');
const log = (): string => (existsSync(join(store, 'slurm', 'merge.out')) ? readFileSync(join(store, 'slurm', 'merge.out'), 'utf8') : '');
let experiment = '';
let submitted = { array: '', merge: '' };
let killed = 0;
let lost: readonly TaskProcess[] = [];

export const stopSlurm = stopCluster;

function onNode(node: string): TaskProcess[] {
  return programsOf(submitted.array).filter((task) => task.node === node);
}

/** Slurm lets what was queued again wait for two minutes; a test need not. */
function startNow(task: number): void {
  slurm('scontrol', 'update', `JobId=${submitted.array}_${task}`, 'StartTime=now');
}

const stateOf = (task: number): string => jobField(`${submitted.array}_${task}`, 'JobState');

export const slurmChecks: readonly Check[] = [
  { title: 'Slurm: a cluster of two nodes comes up', run: startCluster },
  {
    title: 'Slurm: submit starts an array with a merge behind it',
    async run() {
      experiment = experimentFile(runs);
      submitted = JSON.parse(succeeds(learningCommunities('submit', experiment, '--store', store, '--tasks', String(tasks), '--cpus', '1', '--time', '10', '--json')).out) as typeof submitted;
      assert.match(submitted.array, /^\d+$/);
      assert.equal(jobField(submitted.merge, 'JobState'), 'PENDING');
      await until('two tasks run on each node', 30, () => onNode('n1').length === 2 && onNode('n2').length === 2);
    },
  },
  {
    title: 'Slurm: a task that is killed ends as failed',
    async run() {
      const [first] = onNode('n1');
      killed = first!.task;
      process.kill(first!.pid, 'SIGKILL');
      await until('the task has failed', 20, () => stateOf(killed) === 'FAILED');
    },
  },
  {
    title: 'Slurm: a task whose time is nearly over saves what it has and is queued again',
    async run() {
      const warned = await until('another task runs on n1', 20, () => onNode('n1').find(({ task }) => task !== killed && stateOf(task) === 'RUNNING'));
      const parts = (): number => readdirSync(store).length;
      const before = parts();
      await until('it has stored something', 20, () => parts() > before + 4);
      // What Slurm does at --signal=B:USR1@120: it signals the script alone.
      process.kill(warned.script, 'SIGUSR1');
      await until('the task waits in the queue again', 20, () => stateOf(warned.task) === 'PENDING');
      assert.match(readFileSync(join(store, 'slurm', `${submitted.array}_${warned.task}.out`), 'utf8'), /Stopped: .*\n(.*\n)*The time is nearly over/);
      startNow(warned.task);
      await until('it runs once more', 60, () => programsOf(submitted.array).some(({ task, restarts }) => task === warned.task && restarts === 1) || stateOf(warned.task) === 'COMPLETED');
    },
  },
  {
    title: 'Slurm: tasks of a node that is lost are started elsewhere, while their orphans still run',
    async run() {
      lost = await until('tasks have begun on n2', 20, () => (onNode('n2').length === 2 && onNode('n2').every(({ task }) => stateOf(task) === 'RUNNING') ? onNode('n2') : null));
      const jobs = lost.map(({ task }) => jobField(`${submitted.array}_${task}`, 'JobId'));
      for (const pid of daemonsOf('n2', jobs)) process.kill(pid, 'SIGKILL');
      // Stopped for a while, so that they are surely still there when their successors run.
      for (const { pid } of lost) process.kill(pid, 'SIGSTOP');
      await until('the node is down', 60, () => slurm('sinfo', '-h', '-n', 'n2', '-o', '%t').startsWith('down'));
      await until('its tasks are queued again', 20, () => lost.every(({ task }) => ['PENDING', 'RUNNING', 'COMPLETED'].includes(stateOf(task)) && jobField(`${submitted.array}_${task}`, 'Restarts') === '1'));
      for (const { task } of lost) if (stateOf(task) === 'PENDING') startNow(task);
      await until('a successor of an orphan runs', 60, () => programsOf(submitted.array).some(({ task, restarts }) => restarts === 1 && lost.some((orphan) => orphan.task === task)));
      for (const { pid } of lost) process.kill(pid, 'SIGCONT');
    },
  },
  {
    title: 'Slurm: the merge names the task that was killed, and the command it prints finishes the sweep',
    async run() {
      await until('the array is done', 100, () => isOver(submitted.array));
      await until('the merge is done', 60, () => isOver(submitted.merge));
      assert.match(log(), /expected none missing/);
      const command = /^ {2}(job=.*)$/m.exec(log())?.[1];
      assert.ok(command !== undefined, log());
      assert.match(command, /--array=\d /);
      const merge = /\d+/.exec(execFileSync('bash', ['-c', command], { cwd: store, encoding: 'utf8' }))![0];
      await until('the second merge is done', 90, () => isOver(merge));
      assert.match(log(), new RegExp(`${runs} rows written`));
    },
  },
  {
    title: 'Slurm: the table has the bytes of a single machine although orphans wrote runs twice',
    async run() {
      await until('the orphans have ended', 60, () => !programsOf(submitted.array).some(({ pid }) => lost.some((orphan) => orphan.pid === pid)));
      const single = newFolder();
      succeeds(learningCommunities('sweep', experiment, '--store', single));
      succeeds(learningCommunities('merge', '--store', single, '--out', join(single, 'table.csv')));
      assert.ok(readFileSync(table).equals(readFileSync(join(single, 'table.csv'))));
      succeeds(learningCommunities('merge', '--store', store, '--out', join(folder, 'again.csv')));
      assert.ok(readFileSync(join(folder, 'again.csv')).equals(readFileSync(table)), 'what the orphans wrote after the merge changed the table');
      const stored = execFileSync(process.execPath, [program, 'status', '--store', store, '--json'], { encoding: 'utf8' });
      assert.deepEqual((JSON.parse(stored) as { refused: string[] }).refused, []);
    },
  },
];
