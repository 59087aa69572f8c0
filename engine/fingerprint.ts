/** Fingerprints: a digest over exact bits, so that two runs, or two machines, can be compared at a glance. */

/** Collects numbers and text into a 64-bit digest, written as 16 hex digits. */
export interface Digest {
  number(value: number): void;
  /** The first so many of a list, one after the other. */
  numbers(values: Float64Array | Int32Array, count: number): void;
  text(value: string): void;
  hex(): string;
}

const prime = 0x01000193;
const otherPrime = 0x5bd1e995;

/** Two interleaved 32-bit FNV-1a lanes with different starts over the bytes of each value, finished by a mix. */
export function createDigest(): Digest {
  const buffer = new DataView(new ArrayBuffer(8));
  const lanes = Int32Array.of(0x811c9dc5, 0x9747b28c);
  const take = (word: number) => {
    const first = Math.imul(lanes[0]! ^ word, prime);
    const second = Math.imul(lanes[1]! ^ word, otherPrime);
    lanes[0] = first ^ (first >>> 15);
    lanes[1] = second ^ (second >>> 13);
  };
  const number = (value: number) => {
    buffer.setFloat64(0, value === value ? value : NaN);
    take(buffer.getInt32(0));
    take(buffer.getInt32(4));
  };
  return {
    number,
    numbers(values, count) {
      for (let at = 0; at < count; at++) number(values[at]!);
    },
    text(value) {
      for (let k = 0; k < value.length; k++) take(value.charCodeAt(k));
      take(value.length);
    },
    hex() {
      return Array.from(lanes, (lane) => (Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

/** Text of a value with keys in code-unit order: equal values give equal text. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Digest of a plain value, whatever the order of its keys. */
export function fingerprintOf(value: unknown): string {
  const digest = createDigest();
  digest.text(canonicalText(value));
  return digest.hex();
}
