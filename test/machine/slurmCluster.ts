// A throw-away Slurm on this machine: two virtual nodes of two cores, on the loopback interface, without systemd. Needs root.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, until } from './checks.ts';

const folder = newFolder();
process.env['SLURM_CONF'] = join(folder, 'slurm.conf');

/** Ports of its own for every cluster, so that two of them can run beside each other on one machine. */
const port = 20_000 + 3 * (process.pid % 10_000);

const configuration = `ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CredType=cred/munge
SlurmctldPort=${port}
SlurmdPort=${port + 1}
SrunPortRange=60001-60100
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldPidFile=${folder}/pids/slurmctld.pid
SlurmdPidFile=${folder}/pids/slurmd-%n.pid
SlurmctldLogFile=${folder}/log/slurmctld.log
SlurmdLogFile=${folder}/log/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,sched_min_interval=100000,bf_interval=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobRequeue=1
MaxArraySize=10001
MinJobAge=300
KillWait=2
SlurmctldTimeout=30
SlurmdTimeout=6
NodeName=n[1-2] NodeHostname=localhost NodeAddr=127.0.0.1 Port=[${port + 1}-${port + 2}] CPUs=2 RealMemory=2000 State=UNKNOWN
PartitionName=rome Nodes=n[1-2] Default=YES MaxTime=INFINITE State=UP
`;

export function slurm(command: string, ...words: readonly string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 20_000 }).trim();
}

export async function startCluster(): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('Slurm is started as root; give: sudo npm run test:machine');
  if (spawnSync('which', ['slurmctld', 'munged']).status !== 0) {
    execFileSync('apt-get', ['update', '-qq']);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'slurm-wlm', 'munge'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' });
  }
  startMunge();
  for (const name of ['state', 'spool-n1', 'spool-n2', 'log', 'pids']) mkdirSync(join(folder, name));
  writeFileSync(process.env['SLURM_CONF']!, configuration);
  // Daemons keep their folder; one that is removed would trouble them.
  execFileSync('slurmctld', ['-c'], { cwd: folder, stdio: 'ignore' });
  for (const node of ['n1', 'n2']) execFileSync('slurmd', ['-N', node], { cwd: folder, stdio: 'ignore' });
  await until('both nodes are idle', 20, () => spawnSync('sinfo', ['-h', '-t', 'idle', '-o', '%D'], { encoding: 'utf8' }).stdout.trim() === '2');
}

function startMunge(): void {
  if (spawnSync('munge', ['-n'], { stdio: 'ignore' }).status === 0) return;
  execFileSync('install', ['-d', '-o', 'munge', '-g', 'munge', '-m', '755', '/run/munge']);
  if (!existsSync('/etc/munge/munge.key') || statSync('/etc/munge/munge.key').size === 0) execFileSync('/usr/sbin/mungekey', ['--create', '--force']);
  execFileSync('chown', ['munge:', '/etc/munge/munge.key']);
  execFileSync('runuser', ['-u', 'munge', '--', '/usr/sbin/munged']);
}

export function stopCluster(): void {
  if (existsSync(join(folder, 'pids', 'slurmctld.pid'))) spawnSync('scontrol', ['shutdown'], { stdio: 'ignore' });
}

/** A process of this cluster, found by what its environment says. */
export interface TaskProcess {
  readonly pid: number;
  /** The script it was started by. */
  readonly script: number;
  readonly task: number;
  readonly node: string;
  readonly restarts: number;
}

/** The running programs of an array, its shells left out. */
export function programsOf(array: string): TaskProcess[] {
  return processes().flatMap((pid): TaskProcess[] => {
    const words = readProcess(pid, 'cmdline').split('\0');
    const environment = Object.fromEntries(readProcess(pid, 'environ').split('\0').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    if (environment['SLURM_CONF'] !== process.env['SLURM_CONF'] || environment['SLURM_ARRAY_JOB_ID'] !== array || !words.includes('sweep')) return [];
    return [{ pid, script: parentOf(pid), task: Number(environment['SLURM_ARRAY_TASK_ID']), node: environment['SLURMD_NODENAME'] ?? '', restarts: Number(environment['SLURM_RESTART_COUNT'] ?? 0) }];
  });
}

/** What keeps a node going: its daemon, and a helper for each of its jobs. */
export function daemonsOf(node: string, jobs: readonly string[]): number[] {
  const slurmd = Number(readFileSync(join(folder, 'pids', `slurmd-${node}.pid`), 'utf8'));
  return [slurmd, ...processes().filter((pid) => readProcess(pid, 'environ').includes(`SLURM_CONF=${process.env['SLURM_CONF']}\0`) && jobs.some((job) => readProcess(pid, 'cmdline').startsWith(`slurmstepd: [${job}.`)))];
}

function processes(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

/** The fourth field of `stat`, behind the name in parentheses. */
function parentOf(pid: number): number {
  return Number(readProcess(pid, 'stat').replace(/^.*\) \S /s, '').split(' ')[0]);
}

function readProcess(pid: number, file: 'cmdline' | 'environ' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** What Slurm says of a job or task. */
export function jobField(job: string, field: string): string {
  const { stdout } = spawnSync('scontrol', ['-o', 'show', 'job', job], { encoding: 'utf8' });
  return new RegExp(`\\b${field}=(\\S*)`).exec(stdout)?.[1] ?? '';
}

/** Whether a job, with all its tasks, is out of the queue. */
export function isOver(job: string): boolean {
  return spawnSync('squeue', ['-h', '-j', job], { encoding: 'utf8' }).stdout.trim() === '';
}
