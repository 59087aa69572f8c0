/** `verify`: whether this machine computes the golden runs with the recorded fingerprints. */
import { readFileSync, writeFileSync } from 'node:fs';
import { wrap } from 'comlink';
import { Argument, Command, Option } from 'commander';
import { engineVersion } from '../../engine/index.ts';
import { goldenRuns, type GoldenRun } from '../../scenarios/golden.ts';
import { didYouMean } from '../didYouMean.ts';
import { goldenFingerprint, goldenInput } from '../golden.ts';
import type { SimulationWorker } from '../protocol.ts';
import { jsonOption, wholeNumber } from './commandOptions.ts';
import { startNodeWorker } from './nodeWorkers.ts';
import { answerJson, BadInput, showProgress, type ExitCode, type Terminal } from './terminal.ts';
import { textTable } from './textTable.ts';

/** A golden run as computed here. */
export interface Verified {
  readonly id: string;
  readonly scenario: string;
  readonly seed: number;
  readonly replicate: number;
  readonly recorded: string;
  readonly computed: string;
  readonly same: boolean;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('Computes the golden runs and compares their fingerprints with the recorded ones. Exit code 1 when any differs.')
    .addArgument(new Argument('[run...]', `ids of golden runs (default: all ${goldenRuns.length})`))
    .addOption(new Option('--workers <number>', 'compute them in so many workers at once (default: in the program itself)').argParser(wholeNumber(1, 256)))
    .addOption(jsonOption())
    .addOption(new Option('--record <file>', 'write the fingerprints computed here into this copy of scenarios/golden.ts'))
    .addHelpText(
      'after',
      `
A fingerprint is taken over the exact bits of all state at the end of a run and of its measures.
When it differs, the engine was changed, or this machine computes differently. After a change of the
engine that was meant to change runs, record them anew and say why in the commit:

Examples:
  learning-communities verify
  learning-communities verify default sharehouse
  learning-communities verify --workers 2
  learning-communities verify --record scenarios/golden.ts`,
    )
    .action(async (ids: readonly string[], options: { json?: boolean; record?: string; workers?: number }) => {
      const wanted = wantedRuns(ids);
      const progress = showProgress(terminal, 'golden runs', wanted.length);
      const computed = await (options.workers === undefined ? computeHere(wanted, progress) : computeInWorkers(wanted, options.workers, progress));
      const runs = wanted.map(({ id, scenario, seed, replicate, fingerprint: recorded }, k): Verified => ({ id, scenario, seed, replicate, recorded, computed: computed[k]!, same: computed[k] === recorded }));
      if (options.record !== undefined) record(options.record, runs, terminal);
      const different = runs.filter(({ same }) => !same).length;
      if (options.json === true) answerJson(terminal, { engineVersion, same: different === 0, runs });
      else terminal.answer(report(runs, different));
      finish(different === 0 || options.record !== undefined ? 0 : 1);
    });
}

function wantedRuns(ids: readonly string[]): readonly GoldenRun[] {
  const known = goldenRuns.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new BadInput(unknown.map((id) => `golden run ${id}: unknown; expected the id of a golden run. ${didYouMean(id, known, 'learning-communities verify')}`));
  return ids.length === 0 ? goldenRuns : goldenRuns.filter(({ id }) => ids.includes(id));
}

function computeHere(wanted: readonly GoldenRun[], progress: (done: number) => void): readonly string[] {
  return wanted.map((golden, k) => {
    const fingerprint = goldenFingerprint(golden);
    progress(k + 1);
    return fingerprint;
  });
}

/** Each worker takes the next run as soon as it is free. */
async function computeInWorkers(wanted: readonly GoldenRun[], workers: number, progress: (done: number) => void): Promise<readonly string[]> {
  const computed = wanted.map(() => '');
  let [next, done] = [0, 0];
  await Promise.all(
    Array.from({ length: Math.min(workers, wanted.length) }, async () => {
      const worker = startNodeWorker();
      const failure = new Promise<never>((_, reject) => worker.onFailure((reason) => reject(new Error(`a worker stopped: ${reason}`))));
      failure.catch(() => undefined);
      const remote = wrap<SimulationWorker>(worker.endpoint);
      try {
        while (next < wanted.length) {
          const at = next++;
          const { seed, replicate, id } = wanted[at]!;
          const { run } = await Promise.race([remote.simulate({ scenario: goldenInput(wanted[at]!), options: { seed, replicate } }), failure]);
          if (run === null) throw new Error(`golden run ${id}: its scenario has problems`);
          computed[at] = run.fingerprint;
          progress(++done);
        }
      } finally {
        worker.terminate();
      }
    }),
  );
  return computed;
}

function report(runs: readonly Verified[], different: number): string {
  const rows = runs.map((run) => [run.id, run.scenario, String(run.seed), run.computed, run.same ? 'same' : /^[0-9a-f]+$/.test(run.recorded) ? `different, recorded ${run.recorded}` : 'not recorded yet']);
  const columns = [
    { title: 'run', align: 'left' as const },
    { title: 'scenario', align: 'left' as const },
    { title: 'seed' },
    { title: 'fingerprint', align: 'left' as const },
    { title: 'against the record', align: 'left' as const },
  ];
  const verdict = different === 0 ? `All ${runs.length} runs have the recorded bits.` : `${different} of ${runs.length} runs differ from the record.`;
  return `${textTable(columns, rows)}\n${verdict} Engine version ${engineVersion}.\n`;
}

/** Writes computed fingerprints into the text of golden.ts, each behind the id of its run. */
export function recordInto(text: string, runs: readonly Pick<Verified, 'id' | 'computed'>[]): string {
  return runs.reduce((changed, { id, computed }) => changed.replace(new RegExp(`(id: '${id}',[^\\n]*fingerprint: ')[^']*'`), `$1${computed}'`), text);
}

function record(file: string, runs: readonly Verified[], terminal: Terminal): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput([`--record ${file}: cannot be read (${error instanceof Error ? error.message : String(error)}); expected scenarios/golden.ts of a checkout. Give its path.`]);
  }
  const changed = recordInto(text, runs);
  const missing = runs.filter(({ id }) => !text.includes(`id: '${id}',`));
  if (missing.length > 0) throw new BadInput([`--record ${file}: has no run ${missing.map(({ id }) => id).join(', ')}; expected scenarios/golden.ts of a checkout. Give its path.`]);
  if (changed !== text) writeFileSync(file, changed);
  const altered = runs.filter(({ same }) => !same).map(({ id }) => id);
  terminal.message(altered.length === 0 ? `${file}: nothing to record\n` : `${file}: recorded ${altered.join(', ')}\n`);
}
