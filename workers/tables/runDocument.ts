/**
 * `run.json`: everything needed to compute a run again, on this machine or another. Every parameter is written out, so that a later change of a
 * default does not change what the file means.
 */
import { engineVersion, type Run, type Scenario, type ScenarioInput } from '../../engine/index.ts';

/** What `format` says in a file of this kind. */
export const runFormat = 'learning-communities run 1';

export interface RunDocument {
  readonly format: typeof runFormat;
  readonly engineVersion: string;
  readonly scenario: ScenarioInput;
  readonly scenarioFingerprint: string;
  readonly seed: number;
  readonly replicate: number;
  /** Fingerprint over the exact bits of the run. */
  readonly fingerprint: string;
}

/** The text of `run.json`. */
export function runDocument(input: ScenarioInput, scenario: Scenario, run: Run): string {
  const document: RunDocument = {
    format: runFormat,
    engineVersion,
    scenario: { ...input, parameters: scenario.parameters },
    scenarioFingerprint: scenario.fingerprint,
    seed: run.seed,
    replicate: run.replicate,
    fingerprint: run.fingerprint,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
