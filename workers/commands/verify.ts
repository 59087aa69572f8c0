/** `verify`: whether this machine computes the golden runs with the recorded fingerprints. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { engineVersion } from '../../engine/index.ts';
import { goldenRuns, type GoldenRun } from '../../scenarios/golden.ts';
import { goldenFingerprint } from '../golden.ts';
import { jsonOption } from './commandOptions.ts';
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
    .description('Computes ten golden runs and compares their fingerprints with the recorded ones. Exit code 1 when any differs.')
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
  learning-communities verify --record scenarios/golden.ts`,
    )
    .action((options: { json?: boolean; record?: string }) => {
      const progress = showProgress(terminal, 'golden runs', goldenRuns.length);
      const runs = goldenRuns.map((golden, k) => {
        const verified = verifyRun(golden);
        progress(k + 1);
        return verified;
      });
      if (options.record !== undefined) record(options.record, runs, terminal);
      const different = runs.filter(({ same }) => !same).length;
      if (options.json === true) answerJson(terminal, { engineVersion, same: different === 0, runs });
      else terminal.answer(report(runs, different));
      finish(different === 0 || options.record !== undefined ? 0 : 1);
    });
}

export function verifyRun(golden: GoldenRun): Verified {
  const { id, scenario, seed, replicate, fingerprint: recorded } = golden;
  const computed = goldenFingerprint(golden);
  return { id, scenario, seed, replicate, recorded, computed, same: computed === recorded };
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
