// A sweep on Debian's real Slurm: an array, a task killed, one told that its time is over, a node lost whose tasks go on as orphans and write
// everything twice, and a merge that says what to submit again. The table must be that of a single machine, byte by byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
let warned = 0;
let lost: readonly TaskProcess[] = [];

/** Stops the cluster, and what is left of lost tasks when a check failed half-way. */
export function stopSlurm(): void {
  for (const { pid } of lost) if (programsOf(submitted.array).some((running) => running.pid === pid)) tell(pid, 'SIGKILL');
  stopCluster();
}

function onNode(node: string): TaskProcess[] {
  return programsOf(submitted.array).filter((task) => task.node === node);
}

/** Slurm lets what was queued again wait for two minutes; a test need not. */
function startNow(task: number): void {
  slurm('scontrol', 'update', `JobId=${submitted.array}_${task}`, 'StartTime=now');
}

/** Signals a process; false when it is gone. */
function tell(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
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
      // Held until all places are taken, so that what happens next meets tasks at work however slow this machine is.
      await until('two tasks run on each node', 60, () => {
        const running = programsOf(submitted.array);
        for (const { pid } of running) tell(pid, 'SIGSTOP');
        return onNode('n1').length === 2 && onNode('n2').length === 2;
      });
    },
  },
  {
    title: 'Slurm: a task that is killed ends as failed',
    async run() {
      const [first, second] = onNode('n1');
      lost = onNode('n2');
      killed = first!.task;
      warned = second!.task;
      tell(first!.pid, 'SIGKILL');
      // What Slurm does at --signal=B:USR1@120: it signals the script alone.
      tell(second!.script, 'SIGUSR1');
      tell(second!.pid, 'SIGCONT');
      await until('the task has failed', 30, () => stateOf(killed) === 'FAILED');
    },
  },
  {
    title: 'Slurm: a task whose time is nearly over is queued again, and goes on',
    async run() {
      await until('the task waits in the queue again', 30, () => stateOf(warned) === 'PENDING');
      assert.match(readFileSync(join(store, 'slurm', `${submitted.array}_${warned}.out`), 'utf8'), /The time is nearly over/);
      startNow(warned);
      await until('it runs once more', 60, () => programsOf(submitted.array).some(({ task, restarts }) => task === warned && restarts === 1) || stateOf(warned) === 'COMPLETED');
    },
  },
  {
    title: 'Slurm: tasks of a node that is lost are started elsewhere, whether or not their orphans still run',
    async run() {
      for (const { pid } of lost) tell(pid, 'SIGCONT');
      const jobs = lost.map(({ task }) => jobField(`${submitted.array}_${task}`, 'JobId'));
      for (const pid of daemonsOf('n2', jobs)) tell(pid, 'SIGKILL');
      // Held again only now: what is held when it becomes an orphan is hung up on.
      for (const { pid } of lost) tell(pid, 'SIGSTOP');
      await until('the node is down', 60, () => slurm('sinfo', '-h', '-n', 'n2', '-o', '%t').startsWith('down'));
      await until('its tasks are queued again', 20, () => lost.every(({ task }) => ['PENDING', 'RUNNING', 'COMPLETED'].includes(stateOf(task)) && jobField(`${submitted.array}_${task}`, 'Restarts') === '1'));
      for (const { task } of lost) if (stateOf(task) === 'PENDING') startNow(task);
      await until('a successor of an orphan runs', 90, () => programsOf(submitted.array).some(({ task, restarts }) => restarts === 1 && lost.some((orphan) => orphan.task === task)));
      // On a fast machine orphans may have ended by themselves before they could be held; the table must be right either way.
      const orphans = lost.filter(({ pid }) => tell(pid, 'SIGCONT')).length;
      console.log(`          ${orphans} of ${lost.length} orphans go on writing`);
    },
  },
  {
    title: 'Slurm: the merge names the task that was killed, and the command it prints finishes the sweep',
    async run() {
      await until('the array is done', 120, () => isOver(submitted.array));
      await until('the merge is done', 60, () => isOver(submitted.merge));
      assert.match(log(), /expected none missing/);
      const command = /^ {2}(job=.*)$/m.exec(log())?.[1];
      assert.ok(command !== undefined, log());
      assert.match(command, new RegExp(`--array=${killed} `));
      const merge = /\d+/.exec(execFileSync('bash', ['-c', command], { cwd: store, encoding: 'utf8' }))![0];
      await until('the second merge is done', 90, () => isOver(merge));
      assert.match(log(), new RegExp(`${runs} rows written`));
    },
  },
  {
    title: 'Slurm: the table has the bytes of a single machine whatever orphans wrote',
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
