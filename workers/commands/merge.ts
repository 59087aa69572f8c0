/** `merge`: one table of all runs of a sweep, in the order of the jobs, the same bytes however it came about. */
import { Command, Option } from 'commander';
import { resubmission } from '../cluster/slurmScripts.ts';
import { dutchOption, jsonOption, wholeNumber } from './commandOptions.ts';
import { clearEarly } from './flatMemory.ts';
import { writeMerged } from './mergedFile.ts';
import { countRuns, inWords, openStoreAt, storeOption, unfinishedShards, withStoreMessages } from './storeOptions.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';

interface MergeOptions {
  readonly store: string;
  readonly out: string;
  readonly partial?: boolean;
  readonly tasks?: number;
  readonly dutch?: boolean;
  readonly json?: boolean;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('One table of all runs, as CSV or Parquet, with a codebook and a table of what failed. Exit code 1 when runs are missing.')
    .addOption(storeOption())
    .addOption(new Option('--out <file>', 'table to write: .csv or .parquet').makeOptionMandatory())
    .addOption(new Option('--partial', 'write the runs that are there although others are missing'))
    .addOption(new Option('--tasks <number>', 'tasks the sweep was submitted in; those that are not done are named').argParser(wholeNumber(1, 10_000)))
    .addOption(dutchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Beside results.csv come results.codebook.csv, with the meaning and unit of every column, and, when
runs failed, results.failures.csv, with the command that makes each again.

Examples:
  learning-communities merge --store runs --out results.csv
  learning-communities merge --store runs --out results.parquet`,
    )
    .action(async (options: MergeOptions) => finish(await withStoreMessages(() => merge(options, terminal))));
}

async function merge(options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  clearEarly();
  const { store: folder, out } = options;
  if (!/\.(csv|parquet)$/i.test(out)) throw new BadInput([`--out ${out}: the kind of table is ${JSON.stringify(/\.[^./\\]*$/.exec(out)?.[0] ?? 'none')}; expected a name that ends in .csv or .parquet. Give it one.`]);
  if (options.dutch === true && !/\.csv$/i.test(out)) throw new BadInput([`--dutch: is given for ${out}; expected a .csv file. Parquet needs no separators.`]);
  const { store, contents, asked } = await openStoreAt(folder, terminal);
  const runs = countRuns(contents, 0, asked.count);
  const whole = runs.missing === 0;
  const merged = whole || options.partial === true ? await writeMerged(store, contents, asked.count, out, options.dutch === true ? 'dutch' : 'international') : null;
  if (options.json === true) answerJson(terminal, { experiment: store.experiment.id, runs, rows: merged?.rows ?? 0, failures: merged?.failures ?? 0, files: merged?.files ?? [] });
  if (merged === null) {
    terminal.message(`${folder}: ${inWords(runs)}; expected none missing. Give the sweep again, or merge with --partial.\n`);
    if (options.tasks !== undefined) terminal.message(`To submit again what is missing, in ${folder}:\n  ${resubmission(unfinishedShards(contents, store.jobs.count, options.tasks))}\n`);
    return 1;
  }
  if (options.json !== true) terminal.answer(`${merged.files.join('\n')}\n`);
  terminal.message(`${inWords(runs)}; ${merged.rows} rows written.\n`);
  return whole ? 0 : 1;
}
