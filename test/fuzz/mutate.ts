// Makes inputs that are nearly right: a valid one with a few things in it exchanged, cut, doubled or replaced by something hostile.
import { bits, openStream } from '../../engine/random.ts';

/** Chance that can be had again: input number `n` of a seed is the same whatever came before it. */
export interface Chance {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  one<Item>(items: readonly Item[]): Item;
}

export function chanceOf(door: string, seed: number, n: number): Chance {
  const stream = openStream(seed, n, door);
  let draws = 0;
  const below = (count: number): number => Math.floor((bits(stream, draws++, 0, 0) / 2 ** 32) * count);
  return { below, one: (items) => items[below(items.length)]! };
}

export const hostileTexts: readonly string[] = [
  '', ' ', '\0', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '*', '..', '../../etc/passwd', 'a.b.c', '\uD800', 'x\uDFFFy', '\u202Etxt.exe', '<script>alert(1)</script>',
  '=HYPERLINK("http://x","y")', '@SUM(A1)', '-1+1', '+1', 'NaN', '1e308', '-0', '0x10', '1_000', 'true', 'null', '~', 'é'.normalize('NFD'), '\u{1F469}\u200D\u{1F52C}', 'a'.repeat(5000), '\r\n', '"', "'", ';', '%00', '&a', '*a', '!!js/function x',
];
export const hostileNumbers: readonly number[] = [0, -0, 1, -1, 0.5, 2, 1.5, 1e-308, 5e-324, 1e6, 1e7, 100_001, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53, 2 ** 53 - 1, 1e308, NaN, Infinity, -Infinity];
const hostileValues: readonly unknown[] = [undefined, null, true, false, [], {}, [[]], [null], { id: 'x' }, JSON.parse('{"__proto__": {"polluted": 1}}'), ...hostileTexts, ...hostileNumbers];

type Holder = Record<string | number, unknown>;

/** A copy of a plain value with one to four changes in it. */
export function mutateValue(value: unknown, chance: Chance): unknown {
  const box: Holder = { value: structuredClone(value) };
  for (let left = 1 + chance.below(1 + chance.below(4)); left > 0; left--) changeSomewhere(box, chance);
  return box['value'];
}

/** Every place in a value: what holds it, and under which key. */
function places(holder: Holder, found: [Holder, string | number][] = []): [Holder, string | number][] {
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    const inner = holder[key];
    if (typeof inner === 'object' && inner !== null && found.length < 3000) places(inner as Holder, found);
  }
  return found;
}

function changeSomewhere(box: Holder, chance: Chance): void {
  const all = places(box);
  const [holder, key] = chance.one(all);
  const found = holder[key];
  switch (chance.below(8)) {
    case 0:
      put(holder, key, structuredClone(chance.one(hostileValues)));
      return;
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (holder !== box) delete holder[key];
      return;
    case 2:
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(found));
      else put(holder, chance.one([...hostileTexts, ...all.map(([, name]) => name)]), structuredClone(found));
      return;
    case 3: {
      const [other, name] = chance.one(all);
      put(holder, key, structuredClone(other[name]));
      return;
    }
    case 4:
      put(holder, key, chance.one([[found], { [String(key)]: found }]));
      return;
    case 5:
      put(holder, key, typeof found === 'object' && found !== null ? Object.values(found)[0] : chance.one(hostileNumbers));
      return;
    case 6:
      put(holder, key, typeof found === 'number' ? chance.one([-found, found * 10, found + 1, found - 1, found / 3, Math.round(found), String(found)]) : chance.one(hostileNumbers));
      return;
    default:
      put(holder, key, typeof found === 'string' ? mutateText(found, chance) : chance.one(hostileTexts));
  }
}

/** Writes even a key that means something to JavaScript as a field of its own. */
function put(holder: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A text with one to four stretches cut, doubled, moved or replaced. */
export function mutateText(text: string, chance: Chance, dictionary: readonly string[] = hostileTexts): string {
  let changed = text;
  for (let left = 1 + chance.below(1 + chance.below(4)); left > 0; left--) {
    const from = chance.below(changed.length + 1);
    const to = Math.min(changed.length, from + chance.below(1 + chance.one([1, 4, 40])));
    const [before, cut, after] = [changed.slice(0, from), changed.slice(from, to), changed.slice(to)];
    changed = chance.one([before + after, before + cut + cut + after, before + chance.one(dictionary) + after, before + String(chance.one(hostileNumbers)) + after, before + String.fromCharCode(chance.below(chance.one([128, 65_536]))) + after, before]);
  }
  return changed.slice(0, 200_000);
}

/** Bytes with a few of them flipped, cut off, doubled or set. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  let changed = Uint8Array.from(bytes);
  for (let left = 1 + chance.below(6); left > 0 && changed.length > 0; left--) {
    // The end of a Parquet file says how the rest is to be read.
    const at = chance.below(2) === 0 ? chance.below(changed.length) : changed.length - 1 - chance.below(Math.min(changed.length, 600));
    const kind = chance.below(10);
    if (kind < 4) changed[at] = changed[at]! ^ (1 << chance.below(8));
    else if (kind < 8) changed[at] = chance.one([0, 1, 127, 128, 255, chance.below(256)]);
    else if (kind === 8) changed = changed.slice(0, at);
    else changed = Uint8Array.from([...changed.subarray(0, at), ...changed.subarray(Math.max(0, at - 20))]);
  }
  return changed;
}
