/** Reads a YAML or JSON document so that every later message about it can say in which line and column. */
import { closeSync, openSync, readSync } from 'node:fs';
import { isCollection, isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { mostNested } from '../nesting.ts';
import { BadInput } from './terminal.ts';

/** Largest file that is read; far beyond any scenario, far below what would fill a memory. */
const largestFile = 5_000_000;
/** Copies that aliases of a YAML file may make; a file that multiplies itself beyond is refused. */
const mostAliases = 100;
/** Most problems of a file that are told at once. */
const mostTold = 200;

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
  const text = readText(path);
  const deep = lineNestedTooDeep(text);
  if (deep !== null) throw new BadInput([`${path}:${deep}: is nested deeper than ${mostNested} levels; expected a plain document. Write it flatter.`]);
  const lines = new LineCounter();
  // The parser compares each key with every other one of its group; repeatedKeys does it in one pass, however many there are.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', uniqueKeys: false });
  const repeated = repeatedKeys(document).map((offset) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}: this key is in its group already; expected each key once. Take one of them out.`;
  });
  if (document.errors.length === 0 && repeated.length > 0) throw new BadInput(repeated.slice(0, mostTold));
  if (document.errors.length > 0) {
    throw new BadInput(
      document.errors.slice(0, mostTold).map((error) => {
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

/** The text of a file, read up to a bound whatever its size was said to be: it may grow meanwhile, or be a device without an end. */
function readText(path: string): string {
  const bytes = Buffer.alloc(largestFile + 1);
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
  if (length > largestFile) throw new BadInput([`${path}: has more than ${largestFile} bytes; expected at most that. A scenario is a short text file.`]);
  return bytes.toString('utf8', 0, length);
}

/** Where in the text keys stand that their group had before. */
function repeatedKeys(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name) && isNode(key)) found.push(key.range?.[0] ?? 0);
        seen.add(name);
      }
    },
  });
  return found;
}

/** The line in which lists and groups are nested too deep, or null: the parser would overflow its stack over them. */
function lineNestedTooDeep(text: string): number | null {
  let [line, flow, block] = [1, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow--;
    else if (token === '-' || token === '?' || token === ':') block++;
    else if (/^ +$/.test(token)) block = Math.max(block, token.length / 2);
    if (flow > mostNested || (flow <= 0 && block > 2 * mostNested)) return line;
    if (token.includes('\n')) [line, block] = [line + token.split('\n').length - 1, 0];
  }
  return null;
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
