/** Reads a `run.json` back, so that its run can be computed again, and says why it may come out otherwise. */
import { changesSince, engineVersions } from '../../engine/index.ts';
import { runFormat, type RunDocument } from '../tables/runDocument.ts';
import { BadInput } from './terminal.ts';

/** Whether what a file holds is a run document. */
export function isRunDocument(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'format' in content && String(content.format).startsWith('learning-communities run');
}

/** Why a run of that version may come out otherwise here, in words. */
export function whyDifferent(version: string, versions = engineVersions): string {
  if (version === versions.at(-1)!.version) return 'The engine was changed without a new version, or this machine computes differently; see: learning-communities verify';
  const since = changesSince(version, versions);
  const written = `It was written by engine version ${version.slice(0, 40)}; this is ${versions.at(-1)!.version}`;
  if (since === null) return `${written}, which does not know that version: it is newer, or never was one. Use the program that wrote it.`;
  return `${written}. Since then results were changed by:\n${since.map((one) => `  ${one.version}  ${one.changed}`).join('\n')}\nUse that version for the same numbers, or run the scenario anew for those of this one.`;
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
