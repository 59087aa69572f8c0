/**
 * `npm run bench [-- --json] [-- --quick]`: how fast the model is and how much memory it takes. Speeds are given as multiples of a reference kernel
 * that is timed in alternation with them, since seconds differ from machine to machine. Times of runs are processor time; those of commands go by the clock.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engineVersion, resolveScenario, simulate, type RecordLevel, type Scenario } from '../../engine/index.ts';
import { largerCommunity } from './largerCommunity.ts';
import { runReferenceKernel } from './referenceKernel.ts';
import { quantile, ratioOf, timeInAlternation, type Ratio, type Task } from './timing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = `${root}dist/learning-communities.mjs`;
const sizes = [1, 10, 100];

const { values: chosen } = parseArgs({ options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } } });
const blocks = chosen.quick ? 3 : 15;
const milliseconds = chosen.quick ? 50 : 200;

const kernel: Task = { name: 'reference kernel', run: (replicate) => void runReferenceKernel(1, replicate) };

function runOf(scenario: Scenario, record: RecordLevel = 'summary'): Task {
  return { name: record, run: (replicate) => void simulate(scenario, { replicate, record }) };
}

/** Default community at the three record levels. */
function timeRecordLevels() {
  const scenario = resolveScenario(largerCommunity(1)).scenario!;
  const [reference, summary, weeks, events] = timeInAlternation([kernel, runOf(scenario), runOf(scenario, 'weeks'), runOf(scenario, 'events')], { blocks, milliseconds });
  return {
    kernelMicroseconds: 1000 * reference!.milliseconds,
    kernelDraws: Math.round(quantile(Array.from({ length: 101 }, (_, replicate) => runReferenceKernel(1, replicate).draws), 0.5)),
    runsPerSecond: 1000 / summary!.milliseconds,
    millisecondsPerRun: summary!.milliseconds,
    summaryToKernel: ratioOf(summary!, reference!),
    weeksToSummary: ratioOf(weeks!, summary!),
    eventsToSummary: ratioOf(events!, summary!),
  };
}

/** Cost of one participant in one meeting, with all weeks before, between and after the meetings in it. */
function timeSizes() {
  return sizes.map((times) => {
    const scenario = resolveScenario(largerCommunity(times)).scenario!;
    const [reference, run] = timeInAlternation([kernel, runOf(scenario)], { blocks: times === 100 ? Math.min(blocks, 5) : blocks, milliseconds });
    const occasions = scenario.participants.length * scenario.parameters['meetings']!;
    return {
      participants: scenario.participants.length,
      nanosecondsPerParticipantAndMeeting: (1e6 * run!.milliseconds) / occasions,
      kernelsPerThousandParticipantsAndMeetings: (1000 * ratioOf(run!, reference!).median) / occasions,
    };
  });
}

/** Largest memory of a process that makes one run, by number of participants; 0 for one that only loads the engine. */
function measureMemory() {
  return [0, ...sizes].map((times) => {
    const { stdout } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}test/bench/memoryOfARun.ts`, String(times)], { cwd: root, encoding: 'utf8' });
    return { participants: 24 * times, megabytes: Number(stdout) };
  });
}

/** Median wall time of commands, from the start of Node to its end; empty when the program has not been built. */
function timeCommands() {
  if (!existsSync(program)) return [];
  const bareNode = { command: 'node that does nothing', words: ['--eval', '0'], repeats: 5 };
  const runs = ['sharehouse', 'virtualCommunity'].map((id) => ({ command: `run ${id} --json`, words: [program, 'run', id, '--json'], repeats: id === 'sharehouse' ? 5 : 3 }));
  return [bareNode, ...runs].map(({ command, words, repeats }) => {
    const times = Array.from({ length: repeats }, () => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'ignore' });
      if (status !== 0) throw new Error(`learning-communities ${command}: ended with ${status}`);
      return performance.now() - start;
    });
    return { command, repeats, medianMilliseconds: quantile(times, 0.5) };
  });
}

const loadBefore = loadavg()[0]!;
const results = {
  engineVersion,
  machine: { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), loadBefore },
  defaultCommunity: timeRecordLevels(),
  sizes: timeSizes(),
  memory: measureMemory(),
  commands: timeCommands(),
};

if (chosen.json) console.log(JSON.stringify(results, null, 2));
else console.log(asText(results));

function asText({ machine, defaultCommunity, sizes: bySize, memory, commands }: typeof results): string {
  const row = (what: string, value: string, note = '') => `  ${what.padEnd(44)}${value.padStart(12)}  ${note}`.trimEnd();
  const ratioRow = (what: string, { median, quartiles }: Ratio, digits: number) => row(what, median.toFixed(digits), `quartiles ${quartiles.map((one) => one.toFixed(digits)).join(' to ')}`);
  return [
    `learning-communities ${engineVersion}, Node ${machine.node}, ${machine.processor}, ${machine.cores} cores`,
    ...(loadBefore > machine.cores / 2 ? [`The machine was busy (load ${loadBefore.toFixed(1)}): trust ratios more than seconds, and the clock of the commands not at all.`] : []),
    '',
    'Reference kernel (24 people, 20 meetings of 4 rounds)',
    row('one run', `${defaultCommunity.kernelMicroseconds.toFixed(0)} us`, `${defaultCommunity.kernelDraws} random numbers`),
    '',
    'Default community (24 participants, 12 meetings, 52 weeks of follow-up)',
    row('runs per second on one core, summary', defaultCommunity.runsPerSecond.toFixed(0), `${defaultCommunity.millisecondsPerRun.toFixed(2)} ms each`),
    ratioRow('one run in reference kernels', defaultCommunity.summaryToKernel, 0),
    ratioRow('record weeks, against summary', defaultCommunity.weeksToSummary, 2),
    ratioRow('record events, against summary', defaultCommunity.eventsToSummary, 2),
    '',
    'Per participant and meeting, all weeks included',
    ...bySize.map(({ participants, nanosecondsPerParticipantAndMeeting, kernelsPerThousandParticipantsAndMeetings }) =>
      row(`${participants} participants`, `${nanosecondsPerParticipantAndMeeting.toFixed(0)} ns`, `${kernelsPerThousandParticipantsAndMeetings.toFixed(0)} reference kernels per thousand`),
    ),
    '',
    'Largest memory of a process that makes one run',
    ...memory.map(({ participants, megabytes }) => row(participants === 0 ? 'engine loaded, no run' : `${participants} participants`, `${megabytes.toFixed(0)} MB`)),
    '',
    'Commands, median wall time',
    ...(commands.length === 0 ? ['  not built: npm run prepare builds dist/learning-communities.mjs'] : commands.map(({ command, repeats, medianMilliseconds }) => row(command, `${medianMilliseconds.toFixed(0)} ms`, `of ${repeats}`))),
  ].join('\n');
}
