/** The text of a YAML or JSON document becomes data, in a browser and on the command line alike, such that every later message about it can say in which line and column. */
import { isCollection, isNode, isScalar, Lexer, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { mostNested } from './nesting.ts';

/** Largest document that is read, in bytes; far beyond any scenario, far below what would fill a memory. */
export const largestDocument = 5_000_000;
/** Copies that aliases of a YAML document may make; one that multiplies itself beyond is refused. */
const mostAliases = 100;
/** Most problems of a document that are told at once. */
const mostTold = 200;

/** What a document holds, and where in it a field stands; or what is wrong with it. */
export interface DocumentText {
  readonly content: unknown;
  /** `:line:column` of a path, or of the nearest part of it that is there. */
  readonly position: (path: string) => string;
  /** Messages, each beginning with `:line:column: ` or with `: `; empty when it could be read. */
  readonly faults: readonly string[];
}

export function readDocumentText(text: string): DocumentText {
  const nothing = { content: undefined, position: () => '' };
  const deep = lineNestedTooDeep(text);
  if (deep !== null) return { ...nothing, faults: [`:${deep}: is nested deeper than ${mostNested} levels; expected a plain document. Write it flatter.`] };
  const lines = new LineCounter();
  // The parser compares each key with every other one of its group; repeatedKeys does it in one pass, however many there are.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', uniqueKeys: false, logLevel: 'error' });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `:${line}:${col}`;
  };
  const broken = document.errors.map((error) => `${at(error.pos[0])}: ${error.message.slice(0, 300).replace(/\.?$/, '.')} Expected valid YAML 1.2 or JSON.`);
  const repeated = repeatedKeys(document).map((offset) => `${at(offset)}: this key is in its group already; expected each key once. Take one of them out.`);
  const faults = (broken.length > 0 ? broken : repeated).slice(0, mostTold);
  if (faults.length > 0) return { ...nothing, faults };
  try {
    return { content: document.toJS({ maxAliasCount: mostAliases }), position: (field) => positionOf(document, lines, field), faults: [] };
  } catch {
    return { ...nothing, faults: [`: uses aliases more than ${mostAliases} times over; expected a plain document. Write the repeated parts out.`] };
  }
}

/** Leaves out the field with which editors find the schema of a file. */
export function withoutSchema(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  const { $schema: _, ...rest } = content as Readonly<Record<string, unknown>>;
  return rest;
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
    else if (flow <= 0 && (token === '-' || token === '?' || token === ':')) block++;
    else if (flow <= 0 && /^ +$/.test(token)) block = Math.max(block, token.length / 2);
    if (flow > mostNested || (flow <= 0 && block > 2 * mostNested)) return line;
    if (token.includes('\n')) [line, block] = [line + token.split('\n').length - 1, 0];
  }
  return null;
}

function positionOf(document: Document, lines: LineCounter, field: string): string {
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
