/** `submit`: a sweep as an array of jobs on a cluster, with a merge after it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { arrayScript, mergeScript, ranges, type SlurmPlan } from '../cluster/slurmScripts.ts';
import { SubmissionProblem, submitScripts, writeScripts } from '../cluster/submitJobs.ts';
import type { Experiment } from '../experiment.ts';
import { openDiskFolder, prepareDiskFolder } from '../store/disk/diskFolder.ts';
import { openStoreFor } from '../store/store.ts';
import { gather, jsonOption, wholeNumber } from './commandOptions.ts';
import { findExperiment } from './experimentFile.ts';
import { contentsOf, refuseParts, storeOption, unfinishedShards, withStoreMessages } from './storeOptions.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';

interface SubmitOptions {
  readonly store: string;
  readonly tasks: number;
  readonly cpus: number;
  readonly time: string;
  readonly out?: string;
  readonly replicates?: number;
  readonly directive?: readonly string[];
  readonly setup?: readonly string[];
  readonly node: string;
  readonly print?: boolean;
  readonly json?: boolean;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('Submits a sweep to Slurm: an array of tasks that may be killed at any moment, and a merge that checks what they did.')
    .addArgument(new Argument('<experiment>', 'id of a built-in experiment, or a .yaml or .json file'))
    .addOption(storeOption())
    .addOption(new Option('--cluster <kind>', 'the scheduler').choices(['slurm']).default('slurm'))
    .addOption(new Option('--tasks <number>', 'tasks of the array; a task should take a minute or more').argParser(wholeNumber(1, 10_000)).default(10))
    .addOption(new Option('--cpus <number>', 'cores of a task, all of which it fills').argParser(wholeNumber(1, 256)).default(16))
    .addOption(new Option('--time <limit>', 'time limit of a task; one that is not done by then goes on in a new one').argParser(timeLimit).default('04:00:00'))
    .addOption(new Option('--out <file>', 'table that the merge writes (default: the store with .csv behind it)'))
    .addOption(new Option('--replicates <number>', 'more or fewer than the experiment says').argParser(wholeNumber(1, 100_000_000)))
    .addOption(new Option('--directive <text>', 'one more #SBATCH line, such as partition=rome; may be repeated').argParser(oneLine))
    .addOption(new Option('--setup <command>', 'line before the program, such as "module load nodejs"; may be repeated').argParser(oneLine))
    .addOption(new Option('--node <path>', 'Node on the cluster').default(process.execPath, 'the one that runs this'))
    .addOption(new Option('--print', 'only show the scripts'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The cluster needs Node and this one file. Give the command again to submit what is not done yet.
Without a scheduler the same tasks run under GNU parallel or xargs:
  seq 8 | xargs -P 8 -I{} learning-communities sweep my.yaml --store runs --workers 1 --shard {}/8

Examples:
  learning-communities submit strengthAndConsensus --store runs --tasks 20 --directive partition=rome
  learning-communities submit my.yaml --store runs --setup "module load nodejs" --node node --print`,
    )
    .action(async (given: string, options: SubmitOptions) => finish(await withStoreMessages(() => submit(given, options, terminal))));
}

function timeLimit(text: string): string {
  if (!/^(\d+-)?\d{1,3}(:\d{2}){0,2}$/.test(text)) throw new InvalidArgumentError(`is ${text}; expected minutes, hours:minutes:seconds or days-hours, as Slurm writes them.`);
  return text;
}

function oneLine(text: string, before?: readonly string[]): readonly string[] {
  if (/[\r\n]/.test(text)) throw new InvalidArgumentError('has more than one line; expected one. Give the option again for each.');
  return gather(text.replace(/^--/, ''), before);
}

async function submit(given: string, options: SubmitOptions, terminal: Terminal): Promise<ExitCode> {
  const experiment = findExperiment(given, options);
  refuseParts(experiment, 'submit');
  const folder = resolve(options.store);
  if (options.print === true) {
    const plan = planOf(experiment, folder, options, Array.from({ length: options.tasks }, (_, k) => k + 1));
    if (options.json === true) answerJson(terminal, { array: arrayScript(plan), merge: mergeScript(plan) });
    else terminal.answer(`# array.sh\n${arrayScript(plan)}\n# merge.sh\n${mergeScript(plan)}`);
    return 0;
  }
  await prepareDiskFolder(folder);
  const store = await openStoreFor(openDiskFolder(folder), experiment);
  const unfinished = unfinishedShards(await contentsOf(store, terminal), store.jobs.count, options.tasks);
  if (unfinished.length === 0) {
    if (options.json === true) answerJson(terminal, { array: null, merge: null, tasks: [] });
    else terminal.answer(`All ${store.jobs.count} runs are there. Next: learning-communities merge --store ${options.store} --out results.csv\n`);
    return 0;
  }
  const plan = planOf(experiment, folder, options, unfinished);
  writeScripts(folder, arrayScript(plan), mergeScript(plan));
  try {
    const { array, merge } = submitScripts(folder);
    if (options.json === true) answerJson(terminal, { array, merge, tasks: unfinished });
    else terminal.answer(`Job ${array}: tasks ${ranges(unfinished)} of ${options.tasks}, ${store.jobs.count} runs. Job ${merge} merges them into ${plan.out} afterwards.\nMeanwhile: learning-communities status --store ${options.store}\n`);
  } catch (error) {
    throw error instanceof SubmissionProblem ? new BadInput([error.message]) : error;
  }
  return 0;
}

function planOf(experiment: Experiment, store: string, options: SubmitOptions, unfinished: readonly number[]): SlurmPlan {
  const { tasks, cpus, time } = options;
  return {
    name: experiment.id,
    // The thread that hands out and stores runs needs no large nursery: without this it grows by 25 MB over the first million runs of a task.
    program: [options.node, '--max-semi-space-size=1', ...programFile()],
    store,
    out: resolve(options.out ?? `${store}.csv`),
    tasks,
    unfinished,
    cpus,
    time,
    directives: options.directive ?? [],
    setup: options.setup ?? [],
  };
}

/** The bundled program, or from source the file that tsx runs. */
function programFile(): string[] {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('./cli.ts', import.meta.url))] : [here];
}
