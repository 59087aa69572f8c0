/** How one design differs from another, as a list of changes short enough for a link, and the way back. */
import { produce } from 'immer';
import type { ScenarioInput } from '../../engine/index.ts';
import { mostNested, nestedTooDeep } from '../../workers/nesting.ts';

/** Where, as keys from the top; an organization or participant is named by its id. Without a value: taken away. */
export type Change = readonly [path: readonly string[], value?: unknown];

type Plain = Record<string, unknown>;

export function differenceOf(from: ScenarioInput, to: ScenarioInput): readonly Change[] {
  const changes: Change[] = [];
  compare(from, to, [], changes);
  return changes;
}

function compare(from: unknown, to: unknown, path: readonly string[], changes: Change[]): void {
  if (from === to || JSON.stringify(from) === JSON.stringify(to)) return;
  const [before, after] = [byKey(from), byKey(to)];
  if (before === null || after === null || !sameKind(from, to)) {
    changes.push(to === undefined ? [path] : [path, to]);
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) compare(before[key], after[key], [...path, key], changes);
}

/** Lists are compared part by part only where each part has an id and the same ones stand in the same order. */
function sameKind(from: unknown, to: unknown): boolean {
  if (!Array.isArray(from) || !Array.isArray(to)) return Array.isArray(from) === Array.isArray(to);
  return from.length === to.length && from.every((part, at) => (part as Plain)['id'] === (to[at] as Plain)['id']);
}

function byKey(value: unknown): Plain | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return value as Plain;
  const ids = value.map((part: unknown) => (typeof part === 'object' && part !== null ? (part as Plain)['id'] : undefined));
  if (ids.some((id) => typeof id !== 'string') || new Set(ids).size < ids.length) return null;
  return Object.fromEntries(value.map((part: unknown, at) => [ids[at], part]));
}

/** The design with the changes in it; those whose path leads nowhere are given back. */
export function withChanges(design: ScenarioInput, changes: readonly Change[]): { readonly design: ScenarioInput; readonly lost: readonly Change[] } {
  const lost: Change[] = [];
  const changed = produce(design, (draft) => {
    for (const change of changes) if (!write(draft, change)) lost.push(change);
  });
  return { design: changed, lost };
}

function write(draft: unknown, [path, value]: Change): boolean {
  let place = draft;
  for (const key of path.slice(0, -1)) {
    if (typeof place !== 'object' || place === null) return false;
    if (Array.isArray(place)) place = place.find((part: unknown) => (part as Plain | null)?.['id'] === key);
    else {
      if (!Object.hasOwn(place, key)) {
        if (key === '__proto__') return false;
        (place as Plain)[key] = {};
      }
      place = (place as Plain)[key];
    }
  }
  const last = path.at(-1);
  if (typeof place !== 'object' || place === null || Array.isArray(place) || last === undefined || last === '__proto__') return false;
  if (value === undefined) delete (place as Plain)[last];
  else (place as Plain)[last] = value;
  return true;
}

/** Beyond this many characters a link is shorter when compressed. */
const longest = 200;
/** A link from a stranger is not unpacked beyond this many bytes. */
const mostBytes = 400_000;
const compressedMark = '~';

export async function changesAsText(changes: readonly Change[]): Promise<string> {
  const text = JSON.stringify(changes);
  if (text.length <= longest) return text;
  const bytes = await throughStream(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const binary = Array.from(bytes!, (byte) => String.fromCharCode(byte)).join('');
  return compressedMark + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null for what is not a list of changes. */
export async function changesFromText(text: string): Promise<readonly Change[] | null> {
  try {
    const list: unknown = JSON.parse(text.startsWith(compressedMark) ? await unpack(text.slice(1)) : text);
    return Array.isArray(list) && !nestedTooDeep(list) && list.every(isChange) ? list : null;
  } catch {
    return null;
  }
}

function isChange(value: unknown): value is Change {
  return Array.isArray(value) && (value.length === 1 || value.length === 2) && Array.isArray(value[0]) && value[0].length > 0 && value[0].length <= mostNested && value[0].every((key) => typeof key === 'string');
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = await throughStream(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)), new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
}

/** Null where more comes out than a link may hold. */
async function throughStream(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of new Blob([bytes]).stream().pipeThrough(stream) as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += part.length;
    if (length > mostBytes) return null;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
