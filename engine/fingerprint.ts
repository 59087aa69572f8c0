/** Fingerprints: a digest over exact bits, so that two runs, or two machines, can be compared at a glance. */

/** Collects numbers and text into a 64-bit digest, written as 16 hex digits. */
export interface Digest {
  number(value: number): void;
  text(value: string): void;
  hex(): string;
}

const prime = 0x01000193;

/** Two interleaved 32-bit FNV-1a lanes with different starts over the bytes of each value, finished by a mix. */
export function createDigest(): Digest {
  const buffer = new DataView(new ArrayBuffer(8));
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  const take = (word: number) => {
    first = Math.imul(first ^ word, prime);
    first ^= first >>> 15;
    second = Math.imul(second ^ word, 0x5bd1e995);
    second ^= second >>> 13;
  };
  return {
    number(value) {
      buffer.setFloat64(0, value === value ? value : NaN);
      take(buffer.getInt32(0));
      take(buffer.getInt32(4));
    },
    text(value) {
      for (let k = 0; k < value.length; k++) take(value.charCodeAt(k));
      take(value.length);
    },
    hex() {
      return [first, second].map((lane) => (Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) >>> 0).toString(16).padStart(8, '0')).join('');
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
