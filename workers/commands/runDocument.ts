/**
 * `run.json`: everything needed to compute a run again, on this machine or another. Every parameter is written out, so that a later change of a
 * default does not change what the file means.
 */
import { engineVersion, type Run, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import { BadInput } from './terminal.ts';

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

export function runDocument(input: ScenarioInput, scenario: Scenario, run: Run): RunDocument {
  return {
    format: runFormat,
    engineVersion,
    scenario: { ...input, parameters: scenario.parameters },
    scenarioFingerprint: scenario.fingerprint,
    seed: run.seed,
    replicate: run.replicate,
    fingerprint: run.fingerprint,
  };
}

/** Whether what a file holds is a run document. */
export function isRunDocument(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'format' in content && String(content.format).startsWith('learning-communities run');
}

/** Reads a run document; every problem at once. */
export function readRunDocument(content: unknown, locate: (path: string) => string): RunDocument {
  const document = content as Readonly<Record<string, unknown>>;
  const problems: string[] = [];
  const expect = (field: string, fits: boolean, expected: string): void => {
    if (!fits) problems.push(`${locate(field)}: ${field}: is ${JSON.stringify(document[field]) ?? 'missing'}; expected ${expected}. Use the file as the run wrote it.`);
  };
  expect('format', document['format'] === runFormat, JSON.stringify(runFormat));
  expect('engineVersion', typeof document['engineVersion'] === 'string', 'the version of the engine');
  for (const field of ['seed', 'replicate']) {
    expect(field, Number.isSafeInteger(document[field]) && Number(document[field]) >= 0, 'a whole number from 0');
  }
  for (const field of ['fingerprint', 'scenarioFingerprint']) {
    expect(field, typeof document[field] === 'string' && /^[0-9a-f]+$/.test(document[field]), 'hex digits');
  }
  expect('scenario', typeof document['scenario'] === 'object' && document['scenario'] !== null, 'a scenario');
  if (problems.length > 0) throw new BadInput(problems);
  return document as unknown as RunDocument;
}
