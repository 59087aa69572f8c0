/** `patterns`: published effects against what the model's simulated surveys show. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { describeProblem, engineVersion, mechanisms, parameters, resolveScenario } from '../../engine/index.ts';
import { passingRule } from '../../scenarios/patterns/index.ts';
import { worlds } from '../../scenarios/worlds/index.ts';
import { didYouMean } from '../didYouMean.ts';
import { judge, type PatternRow } from '../patterns/judge.ts';
import type { PatternPlan } from '../patterns/patternPlan.ts';
import { tallyOf } from '../patterns/verdict.ts';
import { drawCommunity } from '../worlds/drawCommunity.ts';
import { gather, jsonOption, seedOption, wholeNumber } from './commandOptions.ts';
import { usualWorkers } from './nodeWorkers.ts';
import { showNull } from './patternsNull.ts';
import { patternsPicture } from './patternsPicture.ts';
import { bandPicture, countText, measuredAs, patternsText, ruleText } from './patternsText.ts';
import { showVariants } from './patternsVariants.ts';
import { stopOnSignals } from './stopOnSignals.ts';
import { countKept, surveyCommunities, type Surveyed } from './surveyedCommunities.ts';
import { showSweepProgress } from './sweepProgress.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';

interface PatternsOptions {
  readonly seed: number;
  readonly samples: number;
  readonly workers?: number;
  readonly store?: string;
  readonly set?: readonly string[];
  readonly off?: readonly string[];
  readonly null?: boolean;
  readonly fit?: boolean;
  readonly variants?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** Seeds from here on are for calibrating; a result on one of them would be no evidence. */
export const firstCalibratingSeed = 1_000_000_000;

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('Holds the model against published effects: simulated surveys in communities of one declared world, row by row, with a rule that is said first.')
    .addOption(seedOption())
    .addOption(new Option('--samples <number>', `samples of ${passingRule.communitiesPerSample} communities; from ${passingRule.samples} on rows at the edge get more, up to ${passingRule.mostSamples}; fewer for a quick look`).argParser(wholeNumber(1, 100)).default(passingRule.samples))
    .addOption(new Option('--store <folder>', 'keep communities here, so that a stopped measurement goes on'))
    .addOption(new Option('--workers <number>', 'how many workers; usually one a core').argParser(wholeNumber(1, 1024)))
    .addOption(new Option('--set <parameter=value>', 'change a parameter in every community; may be repeated').argParser(gather))
    .addOption(new Option('--off <mechanism>', 'switch a mechanism off in every community; may be repeated').argParser(gather))
    .addOption(new Option('--null', 'show instead what a static goodness factor without dynamics passes'))
    .addOption(new Option('--fit', 'with --null: fit its loadings anew (a minute or two)'))
    .addOption(new Option('--variants', 'show instead every structural alternative over all rows'))
    .addOption(new Option('--out <file.svg>', 'a picture of all rows with their bands'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Which rows parameters may be moved for and which are only checked was fixed before the first measurement
(scenarios/patterns); the world stands in scenarios/worlds. Exit code 1 when the model falls short.

Examples:
  learning-communities patterns
  learning-communities patterns --seed 7 --store measured --out patterns.svg
  learning-communities patterns --samples 2 --set knowledgeHalfLife=30
  learning-communities patterns --null
  learning-communities patterns --variants --samples 2`,
    )
    .action(async (options: PatternsOptions) => finish(await patterns(options, terminal)));
}

async function patterns(options: PatternsOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOf(options, terminal);
  if (options.null === true || options.fit === true) {
    showNull(plan, { samples: options.samples, fit: options.fit === true, json: options.json === true }, terminal);
    return 0;
  }
  if (options.variants === true) return variants(plan, options, terminal);
  if (options.json !== true) terminal.answer(`${ruleText()}\n`);
  const { rows, surveyed, samples } = await measure(plan, options, terminal);
  if (rows === null) {
    terminal.message(`Stopped after ${surveyed.communities} communities. ${options.store === undefined ? 'Nothing was kept; give --store to go on next time.' : 'The same command goes on from here.'}\n`);
    return 1;
  }
  for (const [community, message] of surveyed.failures) terminal.message(`warning: community ${community} failed and is left out: ${message}\n`);
  const { tallies, passes } = tallyOf(rows);
  const title = `Published effects against simulated surveys: ${surveyed.communities} communities, seed ${options.seed}`;
  if (options.out !== undefined) writeFileSync(options.out, patternsPicture(rows, title));
  if (options.json === true) {
    const described = rows.map((row) => ({ ...row, ...measuredAs[row.id] }));
    answerJson(terminal, { engineVersion, world: plan.world, seed: plan.seed, settings: plan.settings, off: plan.off, communities: surveyed.communities, samples, rule: passingRule, passes, tallies, rows: described });
  } else {
    terminal.answer(`${title}\n\n${patternsText(rows)}\n${bandPicture(rows)}\n\n${countText(rows)}`);
    if (options.out !== undefined) terminal.answer(`Picture in ${options.out}.\n`);
  }
  return passes ? 0 : 1;
}

async function variants(plan: PatternPlan, { samples, workers = usualWorkers(), store, json = false }: PatternsOptions, terminal: Terminal): Promise<ExitCode> {
  const stopping = stopOnSignals();
  try {
    return (await showVariants(plan, { samples, workers, store, signal: stopping.signal, json }, terminal)) ? 0 : 1;
  } finally {
    stopping.stopListening();
  }
}

/** Surveys the samples asked for, then more as long as a row stands at the edge. */
async function measure(plan: PatternPlan, { samples, workers = usualWorkers(), store }: PatternsOptions, terminal: Terminal): Promise<{ rows: PatternRow[] | null; surveyed: Surveyed; samples: number }> {
  const stopping = stopOnSignals();
  try {
    let now = samples;
    let surveyed = await sample(now, undefined);
    let rows = surveyed.complete ? judge(surveyed.values, surveyed.communities) : null;
    if (rows !== null && now >= passingRule.samples && now < passingRule.mostSamples && rows.some(({ verdict }) => verdict === 'at the edge')) {
      terminal.message(`${rows.filter(({ verdict }) => verdict === 'at the edge').map(({ id }) => id).join(', ')} at the edge: more communities.\n`);
      now = passingRule.mostSamples;
      surveyed = await sample(now, surveyed);
      rows = surveyed.complete ? judge(surveyed.values, surveyed.communities) : null;
    }
    return { rows, surveyed, samples: now };
  } finally {
    stopping.stopListening();
  }

  async function sample(count: number, before: Surveyed | undefined): Promise<Surveyed> {
    const communities = count * passingRule.communitiesPerSample;
    const kept = Math.max(before?.communities ?? 0, countKept(plan, store, communities));
    if (kept > 0 && before === undefined) terminal.message(`${kept} of ${communities} communities are there already.\n`);
    return surveyCommunities({ plan, communities, workers, store, before, signal: stopping.signal, progress: showSweepProgress(terminal, communities - kept) });
  }
}

/** The plan, with everything wrong about it told at once. */
function planOf({ seed, set = [], off = [] }: PatternsOptions, terminal: Terminal): PatternPlan {
  const problems: string[] = [];
  if (seed >= firstCalibratingSeed) problems.push(`--seed ${seed}: is a seed for calibrating; expected one below ${firstCalibratingSeed}. What was calibrated on it cannot be checked on it.`);
  const settings: Record<string, number> = {};
  for (const setting of set) {
    const [, name = setting, text = ''] = /^([^=]*)=(.*)$/.exec(setting) ?? [];
    const world = worlds[0]!;
    if (!Object.hasOwn(parameters, name)) problems.push(`--set ${setting}: ${name} is unknown; expected parameter=value. ${didYouMean(name, Object.keys(parameters), 'learning-communities list parameters')}`);
    else if (text.trim() === '' || !Number.isFinite(Number(text))) problems.push(`--set ${setting}: is not a number; expected ${parameters[name]!.range.join(' to ')} (${parameters[name]!.unit}).`);
    else if (Object.hasOwn(world.parameters, name) && world.parameters[name]!.distribution.kind !== 'around the default') problems.push(`--set ${setting}: ${name} varies between the communities of the world ${world.id}; expected a parameter it leaves alone.`);
    else settings[name] = Number(text);
  }
  for (const id of off) if (!mechanisms.some((mechanism) => mechanism.id === id)) problems.push(`--off ${id}: unknown. ${didYouMean(id, mechanisms.map((mechanism) => mechanism.id), 'learning-communities list mechanisms')}`);
  const plan = { world: worlds[0]!.id, seed, settings, off };
  const resolved = problems.length > 0 ? null : resolveScenario({ ...drawCommunity(worlds[0]!, seed, 0, settings), switchedOff: off });
  problems.push(...(resolved?.problems.map(describeProblem) ?? []));
  if (problems.length > 0) throw new BadInput(problems);
  for (const warning of resolved!.warnings) terminal.message(`warning: ${describeProblem(warning)}\n`);
  return plan;
}
