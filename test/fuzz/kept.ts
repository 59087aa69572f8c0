// Findings stay: each is kept as text with what it did, and is tried again in every test. Also what no text can hold: bytes, NaN, a field left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Kept {
  readonly door: string;
  /** What went wrong when it was found, or what makes it hostile. */
  readonly why: string;
  readonly input: unknown;
}

const file = join(import.meta.dirname, 'corpus.json');
const mark = '§';

export function readKept(): readonly Kept[] {
  return JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => (isMarked(value) ? unmark(value[mark]!) : value)) as Kept[];
}

export function keep(more: readonly Kept[]): void {
  const lines = [...readKept(), ...more].map((kept) => `  ${asText(kept)}`);
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
}

export function asText(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, after: unknown) {
    const before = this[key];
    if (before === undefined) return { [mark]: 'undefined' };
    if (before instanceof Uint8Array) return { [mark]: `base64:${Buffer.from(before).toString('base64')}` };
    if (typeof before === 'number' && (!Number.isFinite(before) || Object.is(before, -0))) return { [mark]: Object.is(before, -0) ? '-0' : String(before) };
    return after;
  });
}

function isMarked(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 1 && typeof (value as Record<string, unknown>)[mark] === 'string';
}

function unmark(text: string): unknown {
  if (text.startsWith('base64:')) return Uint8Array.from(Buffer.from(text.slice(7), 'base64'));
  return text === 'undefined' ? undefined : Number(text);
}
