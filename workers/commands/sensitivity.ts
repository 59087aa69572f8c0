/** `sensitivity`: what the outcomes of a sweep depend on. */
import { Argument, Command, Option } from 'commander';
import { engineVersion, resolveScenario } from '../../engine/index.ts';
import { readOutcomes } from '../analysis/outcomes.ts';
import { canBeAnalysed, sensitivityOf, type Sensitivity } from '../analysis/sensitivity.ts';
import { isTime } from '../jobColumns.ts';
import { scenarioOfChoice } from '../jobScenario.ts';
import type { Store } from '../store/store.ts';
import { gather, jsonOption } from './commandOptions.ts';
import { didYouMean } from '../didYouMean.ts';
import { findExperiment } from './experimentFile.ts';
import { sensitivityText } from './sensitivityText.ts';
import { countRuns, openStoreAt, storeOption, withStoreMessages } from './storeOptions.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';
import { wrap } from './textTable.ts';

interface SensitivityOptions {
  readonly store: string;
  readonly measure?: readonly string[];
  readonly json?: boolean;
}

/** Outcomes shown when nothing is asked for. */
const mostShown = 3;
/** Values held in memory at a time. */
const mostValues = 20_000_000;

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('What the outcomes of a sweep depend on: Morris screening, Sobol indices, or the effect of each level, with 95% intervals.')
    .addArgument(new Argument('<experiment>', 'id of a built-in experiment, or a .yaml or .json file'))
    .addOption(storeOption())
    .addOption(new Option('--measure <column>', 'this outcome, by the name of its column or of its measure; may be repeated').argParser(gather))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The design of the experiment decides what can be said:
  kind: morris         which of many factors matter at all (mu*), and whether their effect depends on the rest (sigma)
  kind: saltelli       which share of the variance each factor accounts for, alone and with the others
  kind: full factorial, list   each level against the first, within replicates that share their luck;
                       times to consensus as Kaplan-Meier shares and medians
Outcomes are means over replicates in the first two. A time to consensus, which may never come, counts
there as the share of runs in which it came.

Examples:
  learning-communities sensitivity strengthAndConsensus --store runs
  learning-communities sensitivity screening.yaml --store runs --measure exchange.total --json`,
    )
    .action(async (given: string, options: SensitivityOptions) => finish(await withStoreMessages(() => sensitivity(given, options, terminal))));
}

interface Result {
  readonly column: string;
  readonly meaning: string;
  readonly unit: string;
  readonly sensitivity: Sensitivity;
}

async function sensitivity(given: string, options: SensitivityOptions, terminal: Terminal): Promise<ExitCode> {
  const asked = findExperiment(given);
  const { store, contents, asked: { count } } = await openStoreAt(options.store, terminal);
  const { experiment, jobs } = store;
  if (asked.id !== experiment.id) throw new BadInput([`${options.store}: is the store of experiment ${experiment.id}; expected ${asked.id}. Give the store it was swept into.`]);
  if (!canBeAnalysed(experiment)) {
    throw new BadInput([`${given}: design.kind is ${experiment.design.kind}; expected morris, saltelli, full factorial or list. Its points fill the space without a pattern: merge them and fit a model, or sweep another design.`]);
  }
  if (experiment.factors.length === 0) throw new BadInput([`${given}: has no factors; expected at least one. What is not varied has no effect.`]);
  const runs = countRuns(contents, 0, count);
  if (runs.done === 0) throw new BadInput([`${options.store}: has no runs yet; expected some of ${runs.total}. Make them with: learning-communities sweep ${given} --store ${options.store}`]);
  const columns = chooseColumns(options.measure, store);
  const shown = options.json === true || options.measure !== undefined ? columns : columns.slice(0, mostShown);

  const results: Result[] = [];
  let replicates = 0;
  let incomplete = false;
  const atOnce = Math.max(1, Math.floor(mostValues / count));
  for (let from = 0; from < shown.length; from += atOnce) {
    const some = shown.slice(from, from + atOnce);
    const outcomes = await readOutcomes(store, contents, some, count);
    replicates = outcomes.replicates.length;
    incomplete = outcomes.incomplete;
    for (const column of some) {
      const { meaning, unit } = store.columns.find(({ name }) => name === column)!;
      results.push({ column, meaning, unit, sensitivity: sensitivityOf(experiment, outcomes, column, { choiceOf: jobs.choice, lastMeetingOf: lastMeetingIn(store) }) });
    }
  }

  if (runs.missing > 0) terminal.message(`warning: ${runs.missing} of ${runs.total} runs are missing; ${incomplete ? 'no replicate is complete, so that points without a run are left out' : `the ${replicates} complete replicates are used`}.\n`);
  if (runs.failed > 0) terminal.message(`warning: ${runs.failed} runs failed and are left out; see: learning-communities status --store ${options.store}\n`);
  if (options.json === true) {
    const described = results.map(({ sensitivity: { kind, ...numbers }, ...words }) => ({ ...words, counted: countedAs(words.column, kind), kind, ...numbers }));
    answerJson(terminal, { engineVersion, experiment: { id: experiment.id, title: experiment.title, hash: jobs.hash }, design: experiment.design, points: jobs.points, replicates, incomplete, runs, results: described });
    return 0;
  }
  terminal.answer(`${experiment.title} (${experiment.id}): ${jobs.points} points, ${replicates} replicates used\n`);
  for (const { column, meaning, unit, sensitivity: found } of results) {
    terminal.answer(`\n${column}\n${wrap(`${countedAs(column, found.kind) === 'share reached' ? 'Share of runs that got there. ' : ''}${meaning} (${unit})`)}\n\n${sensitivityText(found, experiment)}`);
  }
  if (shown.length < columns.length) terminal.answer(`\n${wrap(`Other outcomes, with --measure: ${columns.slice(shown.length).join(', ')}`)}\n`);
  return 0;
}

function countedAs(column: string, kind: Sensitivity['kind']): 'mean' | 'share reached' | 'time' {
  if (!isTime(column)) return 'mean';
  return kind === 'curves' ? 'time' : 'share reached';
}

function chooseColumns(asked: readonly string[] | undefined, { columnNames, experiment }: Store): readonly string[] {
  if (asked === undefined) return columnNames;
  const problems = asked.filter((name) => !columnNames.includes(name) && !experiment.measures.includes(name));
  if (problems.length > 0) {
    const known = [...columnNames, ...experiment.measures];
    throw new BadInput(problems.map((name) => `--measure ${name}: is not in this store; expected one of its columns. ${didYouMean(name, known, 'learning-communities sensitivity --help')}`));
  }
  return columnNames.filter((name) => asked.includes(name) || experiment.measures.some((id) => asked.includes(id) && name.startsWith(`${id}.`) && !name.slice(id.length + 1).includes('.')));
}

/** The number of meetings at a point: after the last, whether consensus came is no longer seen. */
function lastMeetingIn({ experiment, jobs }: Store): (point: number) => number {
  const found = new Map<number, number>();
  return (point) => {
    const known = found.get(point) ?? resolveScenario(scenarioOfChoice(experiment, jobs.choice(point)).input).scenario?.parameters['meetings'] ?? NaN;
    found.set(point, known);
    return known;
  };
}
