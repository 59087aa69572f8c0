/** `hypotheses`: every question of the article's agenda with a verdict, and whether it survives under rival theories. */
import { Command, Option } from 'commander';
import { engineVersion } from '../../engine/index.ts';
import { alternatives } from '../../scenarios/hypotheses/alternatives.ts';
import type { HypothesisInput } from '../../scenarios/hypotheses/hypothesis.ts';
import { hypotheses as all } from '../../scenarios/hypotheses/index.ts';
import { didYouMean } from '../didYouMean.ts';
import { examine, type Examination, type Examined } from '../hypotheses/examine.ts';
import { planHypotheses } from '../hypotheses/plan.ts';
import { wrongByChance, type Judged } from '../hypotheses/verdict.ts';
import { gather, jsonOption, seedOption, wholeNumber } from './commandOptions.ts';
import { hypothesesText } from './hypothesesText.ts';
import { openRuns } from './hypothesisRuns.ts';
import { usualWorkers } from './nodeWorkers.ts';
import { stopOnSignals } from './stopOnSignals.ts';
import { withStoreMessages } from './storeOptions.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';

interface HypothesesOptions {
  readonly only?: readonly string[];
  readonly seed: number;
  readonly communities: number;
  readonly workers?: number;
  readonly store?: string;
  readonly alternatives: boolean;
  readonly json?: boolean;
}

/** Most communities of each kind, in each condition. */
const usualMost = 2000;

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('Every question of the article as a hypothesis: paired runs until its effect is known well enough, a verdict, and whether it survives under rival theories.')
    .argument('[id...]', 'only these: the id of a hypothesis, or of a group of them')
    .addOption(new Option('--only <id>', 'the same; may be repeated').argParser(gather))
    .addOption(seedOption())
    .addOption(new Option('--communities <number>', 'most communities of each kind').argParser(wholeNumber(50, 100_000)).default(usualMost))
    .addOption(new Option('--no-alternatives', 'leave out the rival theories'))
    .addOption(new Option('--workers <number>', 'runs made at the same time (default: one for each core)').argParser(wholeNumber(1, 256)))
    .addOption(new Option('--store <folder>', 'keep runs here, so that the same command goes on where it was stopped'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Each hypothesis foretells a sign and says how small an effect no longer matters. Its arms run on the
same luck, and pairs are added until the 95% interval reaches a third of that to either side, a fifth
of an effect that is large, or an eighth where it is in doubt whether the effect matters; then
  supported       the effect has the sign foretold
  opposite        it has the other sign
  no effect       the whole interval lies within what does not matter
  cannot tell     the most communities were made, and the interval is still too wide
Then every conclusion is drawn again under rival theories: ${alternatives.map(({ title }) => title).join(', ')}.

Examples:
  learning-communities hypotheses
  learning-communities hypotheses supportOverTime supportWhen --no-alternatives
  learning-communities hypotheses --only negativeSpiral --seed 7 --store examined
  learning-communities list hypotheses`,
    )
    .action(async (ids: readonly string[], options: HypothesesOptions) => finish(await withStoreMessages(() => hypotheses([...ids, ...(options.only ?? [])], options, terminal))));
}

async function hypotheses(ids: readonly string[], options: HypothesesOptions, terminal: Terminal): Promise<ExitCode> {
  const wanted = chosen(ids);
  const { seed, communities, workers = usualWorkers(), store } = options;
  const conditions = options.alternatives ? Object.fromEntries(alternatives.map(({ id, set = {}, off = [] }) => [id, { set, off }])) : {};
  // All hypotheses make the plan, so that a store serves whichever of them are asked for.
  const plan = planHypotheses(all, Object.fromEntries(alternatives.map(({ id, set = {}, off = [] }) => [id, { set, off }])), seed, communities);
  const stopping = stopOnSignals();
  try {
    const runs = await openRuns(plan.experiment, { workers, store, signal: stopping.signal, terminal });
    const repeat = (judged: Judged): boolean => Object.keys(conditions).length > 0 && judged.verdict !== 'cannot tell';
    const examination = await examine({ plan, hypotheses: wanted, repeat, run: runs.make, before: runs.before, tell: terminal.message });
    for (const message of new Set(examination.failures)) terminal.message(`warning: a run failed and is left out: ${message}\n`);
    if (!examination.complete) {
      terminal.message(`Stopped after ${examination.runs} runs. ${store === undefined ? 'Nothing was kept; give --store to go on next time.' : 'The same command goes on from here.'}\n`);
      return 1;
    }
    if (options.json === true) answerJson(terminal, asJson(examination, seed, Object.keys(conditions)));
    else terminal.answer(hypothesesText(examination, { seed, communities, alternatives: options.alternatives ? alternatives : [] }));
    return 0;
  } finally {
    stopping.stopListening();
  }
}

/** Hypotheses by id, or by the name of their group; everything unknown is told at once. */
function chosen(ids: readonly string[]): readonly HypothesisInput[] {
  if (ids.length === 0) return all;
  const isIn = (id: string, hypothesis: HypothesisInput): boolean => hypothesis.id === id || hypothesis.id.startsWith(`${id}.`);
  const known = [...new Set(all.flatMap(({ id }) => [id, id.split('.')[0]!]))];
  const problems = ids.filter((id) => !all.some((one) => isIn(id, one))).map((id) => `${id}: unknown; expected the id of a hypothesis. ${didYouMean(id, known, 'learning-communities list hypotheses')}`);
  if (problems.length > 0) throw new BadInput(problems);
  return all.filter((one) => ids.some((id) => isIn(id, one)));
}

function asJson({ rows, runs }: Examination, seed: number, conditions: readonly string[]): object {
  return {
    engineVersion, seed, runs, alternatives: conditions,
    byChance: wrongByChance(rows.map(({ hypothesis, asItIs }) => ({ ...asItIs, smallest: hypothesis.smallest.size }))),
    rows: rows.map(({ hypothesis, asItIs, elsewhere }) => {
      const { id, question, section, expectation, manipulation, outcomeInWords, predicted, smallest, heldConstant, sign } = hypothesis;
      return {
        id, ...plain(asItIs), question, section, expectation, manipulation, outcome: outcomeInWords, predicted, smallest, heldConstant, sign,
        survives: survives({ hypothesis, asItIs, elsewhere }), alternatives: Object.fromEntries(Object.entries(elsewhere).map(([name, judged]) => [name, plain(judged)])),
      };
    }),
  };
}

function plain({ verdict, estimate, low, high, replicates }: Judged): object {
  return { verdict, estimate, low, high, replicates };
}

/** Whether the verdict is the same under every alternative; null where it was not tried. */
function survives({ asItIs, elsewhere }: Examined): boolean | null {
  const others = Object.values(elsewhere);
  return others.length === 0 ? null : others.every(({ verdict }) => verdict === asItIs.verdict);
}
