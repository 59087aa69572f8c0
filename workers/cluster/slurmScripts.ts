/** A sweep as a Slurm job array, with a merge behind it: the texts of both scripts. */

export interface SlurmPlan {
  /** Name of the jobs in the queue. */
  readonly name: string;
  /** Words that start the program: Node and the file it runs. */
  readonly program: readonly string[];
  readonly store: string;
  /** Table that the merge writes. */
  readonly out: string;
  /** Tasks the sweep is cut into, and those that still have something to do, from 1. */
  readonly tasks: number;
  readonly unfinished: readonly number[];
  readonly cpus: number;
  /** Time limit of a task as Slurm writes it. */
  readonly time: string;
  /** More `#SBATCH` lines, such as `partition=rome`. */
  readonly directives: readonly string[];
  /** Lines before the program, such as `module load nodejs`. */
  readonly setup: readonly string[];
}

/** Folder inside the store for scripts and what the tasks print. */
export const slurmFolder = 'slurm';
/** Seconds before the time limit at which a task is told to stop; Slurm may be up to a minute off. */
const warningSeconds = 120;
/** A task that is started anew so often is stuck; it then ends, and the merge says what is missing. */
const mostRestarts = 100;

/**
 * One task: fills its cores with workers, and may be killed at any moment. When its time is nearly over it saves what is done and asks to be
 * queued again, as long as there is something left to do.
 */
export function arrayScript(plan: SlurmPlan): string {
  const { tasks, unfinished, cpus, time } = plan;
  return `${head(plan, [`job-name=${plan.name}`, `array=${ranges(unfinished)}`, 'nodes=1', 'ntasks=1', `cpus-per-task=${cpus}`, `time=${time}`, 'requeue', 'open-mode=append', `signal=B:USR1@${warningSeconds}`, `output=${slurmFolder}/%A_%a.out`])}
timeIsOver=
trap 'timeIsOver=yes; kill -TERM "$child" 2>/dev/null' USR1
trap 'kill -TERM "$child" 2>/dev/null' TERM

${quoted(plan.program)} sweep --store ${quote(plan.store)} --shard "$SLURM_ARRAY_TASK_ID/${tasks}" --workers "\${SLURM_CPUS_PER_TASK:-${cpus}}" &
child=$!
wait "$child"
code=$?
# A signal ends the wait before the program has saved what it has; 128 and more says so.
while [ "$code" -gt 128 ] && kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done
if [ -n "$timeIsOver" ] && [ "$code" -ne 0 ] && [ "\${SLURM_RESTART_COUNT:-0}" -lt ${mostRestarts} ]; then
  echo "The time is nearly over; the task goes on from here when it is queued again."
  exec scontrol requeue "$SLURM_JOB_ID"
fi
exit "$code"
`;
}

/** The merge after the array; it counts for itself what is there and says what to submit again. */
export function mergeScript(plan: SlurmPlan): string {
  return `${head(plan, [`job-name=${plan.name}-merge`, 'nodes=1', 'ntasks=1', 'cpus-per-task=1', 'time=01:00:00', 'requeue', 'open-mode=append', `output=${slurmFolder}/merge.out`])}
exec ${quoted(plan.program)} merge --store ${quote(plan.store)} --out ${quote(plan.out)} --tasks ${plan.tasks}
`;
}

/** The commands that submit some tasks again, and the merge after them. */
export function resubmission(unfinished: readonly number[]): string {
  return `job=$(sbatch --parsable --array=${ranges(unfinished)} ${slurmFolder}/array.sh) && sbatch --dependency=afterany:\${job%%;*} ${slurmFolder}/merge.sh`;
}

function head({ directives, setup }: SlurmPlan, own: readonly string[]): string {
  return ['#!/bin/bash', ...[...own, ...directives].map((directive) => `#SBATCH --${directive}`), ...setup].join('\n');
}

/** Numbers as Slurm writes them: 1-3,7. */
export function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([low, high]) => (low === high ? String(low) : `${low}-${high}`)).join(',');
}

function quoted(words: readonly string[]): string {
  return words.map(quote).join(' ');
}

/** A word as a shell takes it literally. */
function quote(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
