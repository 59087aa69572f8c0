/** `sweep`: makes the runs of an experiment that its store lacks, nothing twice. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { PoolFailure } from '../pool.ts';
import { openDiskFolder, prepareDiskFolder } from '../store/disk/diskFolder.ts';
import { readContents, type Contents } from '../store/contents.ts';
import { fillStore, type FillOptions } from '../store/fillStore.ts';
import { openStore, openStoreFor, type Store } from '../store/store.ts';
import { jsonOption, wholeNumber } from './commandOptions.ts';
import { findExperiment } from './experimentFile.ts';
import { startNodeWorker, usualWorkers } from './nodeWorkers.ts';
import { askedFor, contentsOf, countRuns, inWords, neededInWords, refuseParts, shardOf, storeOption, withStoreMessages } from './storeOptions.ts';
import { stopOnSignals } from './stopOnSignals.ts';
import { showSweepProgress } from './sweepProgress.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';

interface Shard {
  readonly number: number;
  readonly of: number;
}

interface SweepOptions {
  readonly store: string;
  readonly workers?: number;
  readonly shard?: Shard;
  readonly replicates?: number;
  readonly retry?: boolean;
  readonly json?: boolean;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('Makes the runs of an experiment that its store lacks. Give the same command again after any interruption.')
    .addArgument(new Argument('[experiment]', 'id of a built-in experiment, or a .yaml or .json file; left out: the one of the store'))
    .addOption(storeOption())
    .addOption(new Option('--workers <number>', 'runs made at the same time (default: one for each core)').argParser(wholeNumber(1, 256)))
    .addOption(new Option('--shard <i/N>', 'only part i of N, from 1; the parts together are the sweep').argParser(readShard))
    .addOption(new Option('--replicates <number>', 'more or fewer than the experiment says').argParser(wholeNumber(1, 100_000_000)))
    .addOption(new Option('--retry', 'make runs that failed once more'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Runs are made replicate after replicate, so that whatever is finished is balanced. Adding levels or
replicates to an experiment later keeps every run that is there. Ctrl-C keeps what is finished.
Exit code 1 when it was stopped before the end; a run that fails is recorded and stops nothing.
An experiment may say until when replicates are added; then its replicates are the most there may be.

Examples:
  learning-communities sweep strengthAndConsensus --store runs
  learning-communities sweep my.yaml --store runs --replicates 500
  parallel learning-communities sweep my.yaml --store runs --workers 1 --shard {}/8 ::: 1 2 3 4 5 6 7 8`,
    )
    .action(async (given: string | undefined, options: SweepOptions) => finish(await withStoreMessages(() => sweep(given, options, terminal))));
}

function readShard(text: string): Shard {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of) throw new InvalidArgumentError(`is ${text}; expected i/N with i from 1 to N, for example 3/8.`);
  return { number, of };
}

async function sweep(given: string | undefined, options: SweepOptions, terminal: Terminal): Promise<ExitCode> {
  const store = await storeFor(given, options);
  const { experiment, jobs } = store;
  const { number, of } = options.shard ?? { number: 1, of: 1 };
  const stopping = stopOnSignals();
  let contents = await contentsOf(store, terminal);
  let asked = await askedFor(store, contents);
  let made = 0;
  try {
    for (let stage = 0; stage === 0 || asked.needed?.because === 'go on'; stage++) {
      const [from, to] = shardOf(asked.count, number, of);
      made += await makeMissing(store, contents, { ...options, from, to, retry: options.retry === true && stage === 0, signal: stopping.signal }, terminal);
      if (made > 0) contents = await readContents(store);
      if (asked.needed === null || stopping.signal.aborted) break;
      asked = await askedFor(store, contents);
      if (asked.needed?.because === 'go on') terminal.message(neededInWords(asked.needed, experiment));
    }
  } catch (error) {
    if (error instanceof PoolFailure) throw new BadInput([error.message]);
    throw error;
  } finally {
    stopping.stopListening();
  }
  const after = countRuns(contents, ...shardOf(asked.count, number, of));
  if (stopping.signal.aborted) terminal.message(`Stopped: ${inWords(after)}. The same command goes on from here.\n`);
  if (options.json === true) {
    const { needed } = asked;
    answerJson(terminal, { experiment: experiment.id, hash: jobs.hash, store: options.store, ...(options.shard === undefined ? {} : { shard: options.shard }), ...(needed === null ? {} : { until: needed }), made, runs: after });
  } else {
    terminal.answer(`${experiment.title} (${experiment.id}): ${inWords(after)}${options.shard === undefined ? '' : ` in shard ${number} of ${of}`}.\n`);
    if (asked.needed !== null) terminal.answer(neededInWords(asked.needed, experiment));
  }
  if (after.failed > 0) terminal.message(`${after.failed} failed; see: learning-communities status --store ${options.store}\n`);
  return after.missing > 0 || asked.needed?.because === 'most reached' ? 1 : 0;
}

/** Makes the runs that are not there; gives how many. */
async function makeMissing(store: Store, contents: Contents, options: Pick<FillOptions, 'from' | 'to' | 'retry'> & { readonly signal: AbortSignal; readonly workers?: number }, terminal: Terminal): Promise<number> {
  const { from, to, retry, signal } = options;
  const found = countRuns(contents, from, to);
  const toDo = found.missing + (retry ? found.failed : 0);
  if (toDo < found.total) terminal.message(`${found.total - toDo} of ${found.total} runs are there already.\n`);
  const workers = Math.min(options.workers ?? usualWorkers(), Math.max(1, toDo));
  const { done } = await fillStore(store, contents, { from, to, retry, workers, startWorker: startNodeWorker, signal, progress: showSweepProgress(terminal, toDo) });
  return done;
}

async function storeFor(given: string | undefined, options: SweepOptions): Promise<Store> {
  const folder = openDiskFolder(options.store);
  if (given === undefined) {
    if (options.replicates !== undefined) throw new BadInput(['--replicates: is given without an experiment; expected both. Give the experiment too.']);
    const store = await openStore(folder);
    if (options.shard !== undefined) refuseParts(store.experiment, '--shard');
    return store;
  }
  const experiment = findExperiment(given, options);
  if (options.shard !== undefined) refuseParts(experiment, '--shard');
  await prepareDiskFolder(options.store);
  return openStoreFor(folder, experiment);
}
