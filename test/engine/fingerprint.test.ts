import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, createDigest, fingerprintOf } from '../../engine/fingerprint.ts';

const hex = (...values: (number | string)[]) => {
  const digest = createDigest();
  for (const value of values) if (typeof value === 'number') digest.number(value);
  else digest.text(value);
  return digest.hex();
};

describe('a fingerprint', () => {
  test('is sixteen hex digits', () => {
    for (const digest of [hex(), hex(1), hex('text'), fingerprintOf(null)]) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test('tells numbers apart that differ in the last bit, in sign of zero, or in order', () => {
    expect(hex(0.1)).not.toBe(hex(0.1 + Number.EPSILON / 16));
    expect(hex(0)).not.toBe(hex(-0));
    expect(hex(1, 2)).not.toBe(hex(2, 1));
    expect(hex(1)).not.toBe(hex(1, 1));
    expect(hex('ab', 'c')).not.toBe(hex('a', 'bc'));
  });

  test('is the same for every number that is none', () => {
    const other = new Float64Array(new Uint32Array([1, 0x7ff80000]).buffer)[0]!;
    expect(Number.isNaN(other)).toBe(true);
    expect(hex(other)).toBe(hex(Number.NaN));
  });

  test('has no two alike among a hundred thousand neighbours', () => {
    const seen = new Set<string>();
    for (let k = 0; k < 100_000; k++) seen.add(hex(k / 1024));
    expect(seen.size).toBe(100_000);
  });

  test('does not depend on the order of keys, nor on what is undefined', () => {
    expect(fingerprintOf({ a: 1, b: { c: [1, 2], d: 'x' } })).toBe(fingerprintOf({ b: { d: 'x', c: [1, 2] }, e: undefined, a: 1 }));
    expect(fingerprintOf({ a: [1, 2] })).not.toBe(fingerprintOf({ a: [2, 1] }));
    expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: '1' }));
  });
});

test('the text of a value can be read back as that value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => { expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value))); }), { seed: 40 });
});
