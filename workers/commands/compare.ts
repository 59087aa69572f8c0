/** `compare`: two scenarios, or one scenario with and without a change, on the same luck. */
import { Argument, Command, Option } from 'commander';
import { engineVersion, measures, simulate, type Run, type Scenario } from '../../engine/index.ts';
import { chooseScenario, messagesOf, type Changes } from './chosenScenario.ts';
import { addChangeOptions, gather, jsonOption, positiveNumber, seedOption, wholeNumber } from './commandOptions.ts';
import { didYouMean } from '../didYouMean.ts';
import { pairedContrast, type PairedContrast } from '../analysis/pairedContrast.ts';
import { decideStopping, type StoppingDecision } from '../analysis/stoppingRule.ts';
import { answerJson, BadInput, showProgress, type ExitCode, type Terminal } from './terminal.ts';
import { figure, textTable, wrap } from './textTable.ts';

interface CompareOptions extends Changes {
  readonly setB?: readonly string[];
  readonly interventionB?: readonly string[];
  readonly offB?: readonly string[];
  readonly seed: number;
  readonly replicates?: number;
  readonly halfWidth?: number;
  readonly measure?: readonly string[];
  readonly at?: string;
  readonly json?: boolean;
}

/** Pairs of runs when nothing is said; most pairs when they are added until the interval is narrow enough. */
const usualReplicates = 200;
const mostReplicates = 10_000;

/** When a measure is read: at the last meeting, at the end of the follow-up, or at meeting number so and so. */
type Moment = 'last meeting' | 'end' | number;

/** What is compared when nothing else is asked for: the climate and exchange at the last meeting, and what became of it at the end. */
const usual: readonly (readonly [measure: string, moment: Moment])[] = [
  ['climate.strength', 'last meeting'],
  ['climate.spread', 'last meeting'],
  ['climate.awg', 'last meeting'],
  ['safety.mean', 'last meeting'],
  ['trust.mean', 'last meeting'],
  ['vocabulary.shared', 'last meeting'],
  ['exchange.asksTotal', 'last meeting'],
  ['exchange.total', 'last meeting'],
  ['exchange.heldBackShare', 'last meeting'],
  ['exchange.misunderstandingShare', 'last meeting'],
  ['exchange.refusedShare', 'last meeting'],
  ['motivation.toTransfer', 'last meeting'],
  ['knowledge.growth', 'last meeting'],
  ['coCreation.innovations', 'last meeting'],
  ['dropOut.share', 'last meeting'],
  ['support.mean', 'end'],
  ['knowledge.growth', 'end'],
  ['transfer.successes', 'end'],
  ['practice.growth', 'end'],
];

interface Row {
  readonly measure: string;
  readonly at: Moment;
  readonly title: string;
  readonly unit: string;
  readonly contrast: PairedContrast;
}

interface Comparison {
  readonly rows: readonly Row[];
  /** Pairs of runs made. */
  readonly replicates: number;
  /** How it ended, when pairs were added until the interval was narrow enough; otherwise null. */
  readonly stopping: StoppingDecision | null;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return addChangeOptions(
    new Command()
      .description('Two scenarios on the same luck: paired differences with 95% intervals, and how much variance the pairing removed.')
      .addArgument(new Argument('<scenarioA>', 'id of a built-in scenario, or a .yaml or .json file'))
      .addArgument(new Argument('[scenarioB]', 'the other one; left out: A again, with the changes of --set-b, --intervention-b and --off-b')),
  )
    .addOption(new Option('--set-b <path=value>', 'change in B only; may be repeated').argParser(gather))
    .addOption(new Option('--intervention-b <id>', 'intervention in B only; may be repeated').argParser(gather))
    .addOption(new Option('--off-b <mechanism>', 'mechanism switched off in B only; may be repeated').argParser(gather))
    .addOption(seedOption())
    .addOption(new Option('--replicates <number>', `pairs of runs (default: ${usualReplicates}, with --half-width at most ${mostReplicates})`).argParser(wholeNumber(2, 1_000_000)))
    .addOption(new Option('--half-width <size>', 'add pairs until the 95% interval of one --measure reaches at most so far to either side').argParser(positiveNumber))
    .addOption(new Option('--measure <id>', 'compare this measure instead of the usual ones; may be repeated').argParser(gather))
    .addOption(new Option('--at <moment>', 'last, end, or the number of a meeting; with --measure (default last)'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Options without -b hold for both scenarios. Both run under the same seed and replicates, so people
they have in common have the same luck, and each difference is taken within a pair. Where the
interval includes zero, these runs cannot tell.

Examples:
  learning-communities compare sameMeanShared sameMeanDivided
  learning-communities compare sharehouse --set-b facilitation=0.8 --replicates 50
  learning-communities compare defaultCommunity --intervention-b workplaceShock --measure exchange.total
  learning-communities compare sharehouse --set-b facilitation=0.8 --measure trust.mean --half-width 0.01`,
    )
    .action((givenA: string, givenB: string | undefined, options: CompareOptions) => {
      const both: Changes = { set: options.set, intervention: options.intervention, off: options.off };
      const onlyB: Changes = {
        set: [...(options.set ?? []), ...(options.setB ?? [])],
        intervention: [...(options.intervention ?? []), ...(options.interventionB ?? [])],
        off: [...(options.off ?? []), ...(options.offB ?? [])],
      };
      const problems = [[givenA, both], [givenB ?? givenA, onlyB]] as const;
      const messages = new Set(problems.flatMap(([given, changes]) => messagesOf(() => chooseScenario(given, changes, { ...terminal, message: () => {} }))));
      if (messages.size > 0) throw new BadInput([...messages]);
      const a = chooseScenario(givenA, both, terminal).scenario;
      const b = chooseScenario(givenB ?? givenA, onlyB, terminal).scenario;
      const wanted = chooseMeasures(options, a, b);
      if (a.fingerprint === b.fingerprint) terminal.message('warning: both scenarios are the same; give another scenario, or a change with --set-b.\n');
      const comparison = contrast(a, b, wanted, options, terminal);
      if (options.json === true) answerJson(terminal, asJson(a, b, comparison, options));
      else terminal.answer(asText(a, b, comparison, options));
      finish(comparison.stopping?.because === 'most reached' ? 1 : 0);
    });
}

function chooseMeasures(options: CompareOptions, a: Scenario, b: Scenario): readonly (readonly [string, Moment])[] {
  if (options.halfWidth !== undefined && options.measure?.length !== 1) {
    throw new BadInput([`--half-width ${options.halfWidth}: is given with ${options.measure?.length ?? 0} measures; expected one --measure, in whose unit it is.`]);
  }
  if (options.measure === undefined) {
    if (options.at !== undefined) throw new BadInput([`--at ${options.at}: is given without --measure; expected both. The usual measures have moments of their own.`]);
    return usual;
  }
  const known = measures.map(({ id }) => id);
  const problems = options.measure.filter((id) => !known.includes(id)).map((id) => `--measure ${id}: unknown; expected the id of a measure. ${didYouMean(id, known, 'learning-communities list measures')}`);
  const meetings = Math.min(a.parameters['meetings']!, b.parameters['meetings']!);
  const at = options.at ?? 'last';
  const number = /^\d+$/.test(at) ? Number(at) : 0;
  if (at !== 'last' && at !== 'end' && (number < 1 || number > meetings)) {
    problems.push(`--at ${at}: unknown moment; expected last, end, or the number of a meeting from 1 to ${meetings}. Choose one of these.`);
  }
  if (problems.length > 0) throw new BadInput(problems);
  const moment: Moment = at === 'last' ? 'last meeting' : at === 'end' ? 'end' : number;
  return options.measure.map((id) => [id, moment]);
}

function contrast(a: Scenario, b: Scenario, wanted: readonly (readonly [string, Moment])[], { seed, replicates, halfWidth }: CompareOptions, terminal: Terminal): Comparison {
  const values = wanted.map(() => ({ a: [] as number[], b: [] as number[] }));
  const ids = [...new Set(wanted.map(([id]) => id))];
  const most = replicates ?? (halfWidth === undefined ? usualReplicates : mostReplicates);
  const decide = (): StoppingDecision | null => (halfWidth === undefined ? null : decideStopping(values[0]!.b.map((value, k) => value - values[0]!.a[k]!), { halfWidth, most }));
  let stopping = decide();
  let pairs = stopping?.pairs ?? most;
  let progress = showProgress(terminal, 'pairs of runs', pairs);
  for (let replicate = 0; replicate < pairs; replicate++) {
    const runs = { a: simulate(a, { seed, replicate, measures: ids }), b: simulate(b, { seed, replicate, measures: ids }) };
    wanted.forEach(([measure, moment], k) => {
      values[k]!.a.push(valueAt(runs.a, measure, moment));
      values[k]!.b.push(valueAt(runs.b, measure, moment));
    });
    progress(replicate + 1);
    if (replicate + 1 < pairs || stopping === null) continue;
    stopping = decide();
    pairs = stopping?.pairs ?? pairs;
    if (replicate + 1 < pairs) progress = showProgress(terminal, 'pairs of runs', pairs);
  }
  const rows = wanted.map(([id, at], k) => {
    const { title, unit } = measures.find((measure) => measure.id === id)!;
    return { measure: id, at, title, unit, contrast: pairedContrast(values[k]!.a, values[k]!.b) };
  });
  return { rows, replicates: pairs, stopping };
}

function valueAt(run: Run, measure: string, moment: Moment): number {
  const week = moment === 'end' ? run.weeks.at(-1)! : run.meetingWeeks[moment === 'last meeting' ? run.meetingWeeks.length - 1 : moment - 1];
  return run.measures[measure]?.[run.weeks.indexOf(week ?? -1)] ?? NaN;
}

function asJson(a: Scenario, b: Scenario, { rows, replicates, stopping }: Comparison, { seed, halfWidth }: CompareOptions): Readonly<Record<string, unknown>> {
  const identity = ({ id, title, fingerprint }: Scenario): object => ({ id, title, fingerprint });
  return {
    engineVersion,
    a: identity(a),
    b: identity(b),
    seed,
    replicates,
    ...(stopping === null ? {} : { stopping: { because: stopping.because, wanted: halfWidth, reached: stopping.halfWidth } }),
    rows: rows.map(({ measure, at, title, unit, contrast: { verdict, ...numbers } }) => ({ measure, at, title, unit, ...numbers, verdict })),
  };
}

/** Digits that show a difference of this size with three figures, at least two after the point. */
function digitsFor(value: number): number {
  const size = Math.abs(value);
  return !Number.isFinite(size) || size === 0 ? 2 : Math.min(6, Math.max(size >= 10 ? 1 : 2, 2 - Math.floor(Math.log10(size))));
}

const reading = { higher: 'B is higher', lower: 'B is lower', same: 'equal in every pair', 'cannot tell': "can't tell with this many" } as const;

function asText(a: Scenario, b: Scenario, { rows, replicates, stopping }: Comparison, { seed, halfWidth = 0 }: CompareOptions): string {
  const columns = [
    { title: 'measure', align: 'left' as const },
    { title: 'A' },
    { title: 'B' },
    { title: 'B - A' },
    { title: '95% interval', align: 'left' as const },
    { title: 'pairs' },
    { title: 'reading', align: 'left' as const },
  ];
  const cells = rows.flatMap((row, k) => [
    ...(row.at === rows[k - 1]?.at ? [] : [[typeof row.at === 'number' ? `At meeting ${row.at}:` : `At the ${row.at}:`]]),
    cellsOf(row),
  ]);
  const ratios = rows.map(({ contrast: { varianceRatio } }) => varianceRatio).filter((ratio) => Number.isFinite(ratio)).toSorted((x, y) => x - y);
  const median = ratios[Math.floor(ratios.length / 2)];
  const told = rows.filter(({ contrast: { verdict } }) => verdict === 'higher' || verdict === 'lower').length;
  const about = `${told} of ${rows.length} differences have an interval without zero; with ${rows.length} measures about ${figure(rows.length / 20, 1)} would by chance alone.`;
  const pairing = median === undefined ? '' : ` The column pairs says how many times smaller the variance of the difference is because both scenarios share their luck; in the middle ${figure(median, 1)} times, so that ${replicates} pairs tell as much as about ${Math.round(replicates * median)} runs of each without.`;
  const stopped = stopping === null ? '' : ` ${stopping.because === 'precise enough' ? `Pairs were added until the interval reached no more than ${halfWidth} to either side.` : `The most pairs were made before the interval reached no more than ${halfWidth} to either side.`}`;
  return `A: ${a.title} (${a.id}, ${a.fingerprint})\nB: ${b.title} (${b.id}, ${b.fingerprint})\n${replicates} pairs of runs, seed ${seed}, replicates 0 to ${replicates - 1}.\n\n${textTable(columns, cells)}\n${wrap(about + pairing + stopped)}\n`;
}

function cellsOf({ title, contrast: { meanA, meanB, difference, low, high, varianceRatio, verdict } }: Row): readonly string[] {
  const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
  return [
    title,
    figure(meanA, Math.min(digits, 4)),
    figure(meanB, Math.min(digits, 4)),
    signed(difference, digits),
    `${signed(low, digits)} to ${signed(high, digits)}`,
    Number.isFinite(varianceRatio) ? `${figure(varianceRatio, 1)}x` : '-',
    reading[verdict],
  ];
}

function signed(value: number, digits: number): string {
  const text = figure(value, digits);
  return Number.isFinite(value) && Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}
