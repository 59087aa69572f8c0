/** Reads a file that holds a YAML or JSON document, such that every later message about it can say in which line and column. */
import { closeSync, openSync, readSync } from 'node:fs';
import { largestDocument, readDocumentText } from '../documentText.ts';
import { BadInput } from './terminal.ts';

/** What a file holds, and where in it a field stands. */
export interface ReadDocument {
  readonly content: unknown;
  /** `file:line:column` of a path, or of the nearest part of it that is there. */
  readonly locate: (path: string) => string;
}

/** Whether what was given on the command line is meant as a file. */
export function looksLikeFile(given: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(given);
}

export function readDocument(path: string): ReadDocument {
  const { content, position, faults } = readDocumentText(readText(path));
  if (faults.length > 0) throw new BadInput(faults.map((fault) => `${path}${fault}`));
  return { content, locate: (field) => `${path}${position(field)}` };
}

/** The text of a file, read up to a bound whatever its size was said to be: it may grow meanwhile, or be a device without an end. */
function readText(path: string): string {
  const bytes = Buffer.alloc(largestDocument + 1);
  let length = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(file, bytes, length, bytes.length - length, null);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new BadInput([`${path}: cannot be read (${error instanceof Error ? error.message : String(error)}); expected a YAML or JSON file. Check its name.`]);
  }
  if (length > largestDocument) throw new BadInput([`${path}: has more than ${largestDocument} bytes; expected at most that. A scenario is a short text file.`]);
  return bytes.toString('utf8', 0, length);
}
