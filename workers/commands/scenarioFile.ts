/** Reads a YAML or JSON document so that every later message about it can say in which line and column. */
import { readFileSync, statSync } from 'node:fs';
import { isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { BadInput } from './terminal.ts';

/** Largest file that is read; far beyond any scenario, far below what would fill a memory. */
const largestFile = 5_000_000;
/** Copies that aliases of a YAML file may make; a file that multiplies itself beyond is refused. */
const mostAliases = 100;

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
  let text: string;
  try {
    const size = statSync(path).size;
    if (size > largestFile) throw new BadInput([`${path}: is ${size} bytes; expected at most ${largestFile}. A scenario is a short text file.`]);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput([`${path}: cannot be read (${error instanceof Error ? error.message : String(error)}); expected a YAML or JSON file. Check its name.`]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  if (document.errors.length > 0) {
    throw new BadInput(
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return `${path}:${line}:${col}: ${error.message.replace(/\.?$/, '.')} Expected valid YAML 1.2 or JSON.`;
      }),
    );
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: mostAliases });
  } catch {
    throw new BadInput([`${path}: uses aliases more than ${mostAliases} times over; expected a plain document. Write the repeated parts out.`]);
  }
  return { content, locate: (field) => `${path}${position(document, lines, field)}` };
}

function position(document: Document, lines: LineCounter, field: string): string {
  const parts = field === '' ? [] : field.split('.');
  for (let length = parts.length; length >= 0; length--) {
    const found = nodeAt(document, parts.slice(0, length));
    if (found !== null) {
      const { line, col } = lines.linePos(found);
      return `:${line}:${col}`;
    }
  }
  return '';
}

/** Offset of a field in the text, or null when it is not there. A list item is found by its number or its `id`. */
function nodeAt(document: Document, parts: readonly string[]): number | null {
  let node: unknown = document.contents;
  for (const part of parts) {
    if (!isCollection(node)) return null;
    let next: unknown = node.get(/^\d+$/.test(part) ? Number(part) : part, true);
    if (next === undefined) next = node.items.find((item) => isCollection(item) && item.get('id') === part);
    if (next === undefined) return null;
    node = next;
  }
  return isNode(node) && node.range ? node.range[0] : null;
}
