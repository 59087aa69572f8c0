/**
 * `npm run bench [-- --json] [-- --quick]`: how fast the model is and how much memory it takes, each figure against its bound; exits with 1 when one falls
 * short. Speeds are ratios of things timed in alternation, since seconds differ from machine to machine. Times of runs are processor time; those of commands
 * go by the clock. `--quick` leaves out the large communities, memory, garbage and the pool.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engineVersion, resolveScenario, simulate, type RecordLevel, type Scenario } from '../../engine/index.ts';
import { createHistory } from '../../viewer/scene/history.ts';
import { buildCKernel } from './cKernel.ts';
import { largerCommunity } from './largerCommunity.ts';
import { runReferenceKernel } from './referenceKernel.ts';
import { processorTime, quantile, ratioOf, timeInAlternation, type Task } from './timing.ts';

/** One figure and the most (or least) it should be. */
interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  readonly note?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = `${root}dist/learning-communities.mjs`;
const { values: chosen } = parseArgs({ options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } });
const blocks = chosen.quick ? 3 : 15;
const milliseconds = chosen.quick ? 50 : 200;
const resolved = (times: number): Scenario => resolveScenario(largerCommunity(times)).scenario!;
const kernel: Task = { name: 'reference kernel', run: (replicate) => void runReferenceKernel(1, replicate) };

function runOf(scenario: Scenario, record: RecordLevel = 'summary'): Task {
  return { name: record, run: (replicate) => void simulate(scenario, { replicate, record }) };
}

/** The kernel against the same in C, block by block. */
function againstC(): Figure[] {
  const c = buildCKernel();
  if (c === null) return [];
  const runs = chosen.quick ? 300 : 1000;
  for (let warmUp = 0; warmUp < 1000; warmUp++) runReferenceKernel(1, warmUp);
  const ratios = Array.from({ length: blocks }, (_, block) => {
    const ours = processorTime(() => { for (let run = 0; run < runs; run++) runReferenceKernel(1, block * runs + run); }) / runs;
    return ours / c.time(block * runs, runs);
  });
  return [{ what: 'reference kernel in TypeScript, against C', value: quantile(ratios, 0.5), unit: 'times', most: 1.5 }];
}

/** Default community at the three record levels. */
function recordLevels(): Figure[] {
  const scenario = resolved(1);
  for (let warmUp = 0; warmUp < 60; warmUp++) for (const record of ['summary', 'weeks', 'events'] as const) simulate(scenario, { replicate: warmUp, record });
  const [reference, summary, weeks, events] = timeInAlternation([kernel, runOf(scenario), runOf(scenario, 'weeks'), runOf(scenario, 'events')], { blocks, milliseconds });
  return [
    { what: 'one run of the default community', value: ratioOf(summary!, reference!).median, unit: 'kernels', most: 30, note: `${(1000 * reference!.milliseconds).toFixed(0)} us a kernel, ${(1000 / summary!.milliseconds).toFixed(0)} runs a second` },
    { what: 'the same with every week recorded', value: ratioOf(weeks!, summary!).median, unit: 'times', most: 1.3 },
    { what: 'with every event, against every week', value: ratioOf(events!, weeks!).median, unit: 'times', most: 2 },
  ];
}

/** Cost of one participant in one meeting, with all weeks around it, in communities of several sizes; in reference kernels per thousand. */
function sizes(): Figure[] {
  const groups = chosen.quick ? [1, 10] : [1, 10, 1000];
  const scenarios = groups.map(resolved);
  const runs = groups.map((times) => Math.max(1, Math.round(200 / times)));
  for (let warmUp = 0; warmUp < 60; warmUp++) simulate(scenarios[0]!, { replicate: warmUp });
  simulate(scenarios[1]!);
  const rounds = chosen.quick ? 3 : 5;
  const costs = Array.from({ length: rounds }, (_, round) => scenarios.map((scenario, k) => {
    // A large community takes ten seconds a run: three of its runs are enough.
    if (k === 2 && round > 2) return NaN;
    const time = processorTime(() => { for (let run = 0; run < runs[k]!; run++) simulate(scenario, { replicate: round * runs[k]! + run }); });
    return time / runs[k]! / (scenario.participants.length * scenario.parameters['meetings']!);
  }));
  const against = (k: number) => quantile(costs.map((cost) => cost[k]! / cost[1]!).filter((ratio) => !Number.isNaN(ratio)), 0.5);
  return [
    { what: 'a participant and meeting among 24, against among 240', value: against(0), unit: 'times', most: 1 },
    ...(chosen.quick ? [] : [{ what: 'the same among 24 000, against among 240', value: against(2), unit: 'times', most: 1.5 }]),
  ];
}

/** From a changed slider to everything a frame needs: a run with its events, made ready for playing. */
function answers(): Figure[] {
  return [[24, 1, 50], [60, 2.5, 150]].map(([people, times, most]) => {
    const organizations = times === 1 ? largerCommunity(1).organizations : largerCommunity(5).organizations.slice(0, 15);
    const scenario = resolveScenario({ ...largerCommunity(1), organizations }).scenario!;
    const once = () => { const start = performance.now(); createHistory(simulate(scenario, { record: 'events' }), scenario); return performance.now() - start; };
    for (let warmUp = 0; warmUp < 20; warmUp++) once();
    return { what: `answer to a slider, ${people} people`, value: quantile(Array.from({ length: 15 }, once), 0.5), unit: 'ms', most: most! };
  });
}

function printed(script: string, ...words: string[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}test/bench/${script}`, ...words], { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(`${script}: ${stderr}`);
  return Number(stdout.trim().split('\n').at(-1));
}

function memoryAndGarbage(): Figure[] {
  return [
    { what: 'memory of a run of the default community', value: printed('memoryOfARun.ts', '1'), unit: 'MB', note: `${printed('memoryOfARun.ts', '0').toFixed(0)} MB of it Node and the program` },
    { what: 'memory of a virtual community of 100 000', value: printed('memoryOfARun.ts', 'virtual'), unit: 'MB', most: 2048 },
    { what: 'time of a sweep spent collecting garbage', value: 100 * printed('garbage.ts', '10000'), unit: '%', most: 2 },
  ];
}

/** Median wall time of a command, from its start to its end. */
function command(what: string, words: readonly [string, ...string[]], most: number): Figure {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const { status } = spawnSync(words[0], words.slice(1), { cwd: root, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${words.join(' ')}: ended with ${status}`);
    return performance.now() - start;
  });
  return { what, value: quantile(times, 0.5), unit: 'ms', most };
}

function commands(): Figure[] {
  if (!existsSync(program)) throw new Error('dist/learning-communities.mjs is not there: npm run prepare builds it.');
  return [command('npx learning-communities run', ['npx', 'learning-communities', 'run'], 500), command('the built program itself', [process.execPath, program, 'run'], 500)];
}

/** Two workers of one sweep against two sweeps side by side, by a short form of poolThroughput.ts. */
function pool(): Figure[] {
  const { stdout } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}test/bench/poolThroughput.ts`, '1000', '3'], { cwd: root, encoding: 'utf8' });
  const [, apart, alone] = /reaches ([\d.]+) of two apart, and ([\d.]+) times/.exec(stdout)!;
  return [
    { what: 'two workers, against two processes apart', value: Number(apart), unit: 'times', least: 0.9 },
    { what: 'two workers, against one', value: Number(alone), unit: 'times' },
  ];
}

function verdict({ value, most, least }: Figure): 'pass' | 'falls short' | '' {
  if (most === undefined && least === undefined) return '';
  return value <= (most ?? Infinity) && value >= (least ?? -Infinity) ? 'pass' : 'falls short';
}

const loadBefore = loadavg()[0]!;
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), loadBefore };
if (!chosen.json) {
  console.log(`learning-communities ${engineVersion}, Node ${machine.node}, ${machine.processor}, ${machine.cores} cores`);
  if (loadBefore > machine.cores / 2) console.log(`The machine was busy (load ${loadBefore.toFixed(1)}): trust ratios more than milliseconds, and the pool not at all.`);
  console.log('');
}
const figures: Figure[] = [];
for (const part of [againstC, recordLevels, sizes, answers, commands, ...(chosen.quick ? [] : [memoryAndGarbage, pool])]) {
  for (const figure of part()) {
    figures.push(figure);
    if (!chosen.json) console.log(line(figure));
  }
}
if (chosen.json) console.log(JSON.stringify({ engineVersion, machine, figures: figures.map((figure) => ({ ...figure, verdict: verdict(figure) })) }, null, 2));
process.exitCode = figures.some((figure) => verdict(figure) === 'falls short') ? 1 : 0;

function line(figure: Figure): string {
  const { what, value, unit, most, least, note = '' } = figure;
  const shown = `${value.toFixed(unit === 'ms' || unit === 'MB' ? 0 : 2)} ${unit}`;
  const bound = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '';
  return `  ${what.padEnd(56)}${shown.padStart(14)}   ${bound.padEnd(14)}${verdict(figure).padEnd(12)}${note}`.trimEnd();
}
