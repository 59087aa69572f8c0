/** Reads a `run.json` back, so that its run can be computed again. */
import { runFormat, type RunDocument } from '../tables/runDocument.ts';
import { BadInput } from './terminal.ts';

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
