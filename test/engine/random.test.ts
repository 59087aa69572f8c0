// Addressed random numbers: the same address gives the same draw, whatever else is drawn; different addresses give draws that have nothing to do with each other.
import { describe, expect, test } from 'vitest';
import { streamNames } from '../../engine/community.ts';
import { addressOf, bits, normal, occasionOf, openStream, pick, pickWeighted, uniform, type Stream } from '../../engine/random.ts';

const stream = openStream(1, 0, 'test');
/** A draw in one of four orders of the address: occasion, person, other person, or all three at once go up. */
const orders: readonly (readonly [name: string, draw: (stream: Stream, k: number) => number])[] = [
  ['week after week', (of, k) => bits(of, k, 12_345, 678)],
  ['person after person', (of, k) => bits(of, 77, k, 678)],
  ['person after person, as the other', (of, k) => bits(of, 77, 12_345, k)],
  ['over weeks, rounds and people at once', (of, k) => bits(of, occasionOf(k >>> 10, (k >>> 5) & 31, 0), k & 31, (k * 7) & 63)],
];
const steps = 65_536;
const draws = orders.map(([, draw]) => Uint32Array.from({ length: steps }, (_, k) => draw(stream, k)));

/** Chi-square of counts that should all be equal, standardised: about N(0, 1) for many cells (Wilson & Hilferty 1931). */
function surprise(counts: Int32Array): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const freedom = counts.length - 1;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(chi / freedom) - (1 - spread)) / Math.sqrt(spread);
}
// Each bound is passed by chance once in about 15 000 tries; some hundred tests of this kind follow, with fixed seeds.
const bound = 4;

describe.each(orders.map(([name], order) => [name, draws[order]!] as const))('draws %s', (_, drawn) => {
  test('fill 0 to 1 evenly, in their highest and in their lowest bits', () => {
    for (const shift of [24, 16, 8, 0]) {
      const counts = new Int32Array(256);
      for (const value of drawn) counts[(value >>> shift) & 255]!++;
      expect(Math.abs(surprise(counts))).toBeLessThan(bound);
    }
  });

  test('say nothing about the next one, or about those some steps on', () => {
    for (const lag of [1, 2, 3, 7, 32, 256]) {
      const counts = new Int32Array(4096);
      for (let k = 0; k + lag < steps; k++) counts[((drawn[k]! >>> 26) << 6) | (drawn[k + lag]! >>> 26)]!++;
      expect(Math.abs(surprise(counts))).toBeLessThan(bound);
    }
  });

  test('go up and down as often as chance does', () => {
    let ups = 0;
    for (let k = 1; k < steps; k++) if (drawn[k]! > drawn[k - 1]!) ups++;
    // variance of the number of rises of n draws: (n + 1) / 12
    expect(Math.abs(ups - (steps - 1) / 2) / Math.sqrt((steps + 1) / 12)).toBeLessThan(bound);
  });

  test('have every bit set half of the time', () => {
    for (let bit = 0; bit < 32; bit++) {
      let set = 0;
      for (const value of drawn) set += (value >>> bit) & 1;
      expect(Math.abs(set - steps / 2) / Math.sqrt(steps / 4)).toBeLessThan(4.5);
    }
  });

  test('repeat as seldom as chance has it: birthdays among 2^32', () => {
    // 65 536 draws: 2^32 / 2^33 = half a pair expected, Poisson; six or more would happen once in 70 000
    expect(steps - new Set(drawn).size).toBeLessThan(6);
  });
});

test('changing one bit of an address changes half of the bits of the draw, whichever bit it is', () => {
  const flips = (change: (bit: number) => number, base: number) => {
    for (let bit = 0; bit < 32; bit++) {
      let changed = 0;
      for (let k = 0; k < 500; k++) {
        let difference = base + k;
        difference = change(bit | (k << 5));
        for (let rest = difference; rest !== 0; rest &= rest - 1) changed++;
      }
      // 16 000 bits, half of them: 4.5 standard errors are 285
      expect(Math.abs(changed - 8000)).toBeLessThan(300);
    }
  };
  flips((code) => bits(stream, 1000 + (code >>> 5), 5, 9) ^ bits(stream, (1000 + (code >>> 5)) ^ (1 << (code & 31)), 5, 9), 0);
  flips((code) => bits(stream, 5, 1000 + (code >>> 5), 9) ^ bits(stream, 5, (1000 + (code >>> 5)) ^ (1 << (code & 31)), 9), 0);
  flips((code) => bits(stream, 5, 9, 1000 + (code >>> 5)) ^ bits(stream, 5, 9, (1000 + (code >>> 5)) ^ (1 << (code & 31))), 0);
});

describe('streams', () => {
  test('of different decisions, seeds and replicates are different ones', () => {
    const keys = new Set<string>();
    let count = 0;
    for (const name of streamNames) {
      for (let seed = 0; seed < 20; seed++) {
        for (let replicate = 0; replicate < 5; replicate++) {
          const { first, second, third } = openStream(seed, replicate, name);
          keys.add(`${first} ${second} ${third}`);
          count++;
        }
      }
    }
    expect(keys.size).toBe(count);
  });

  test('do not mix up seed and replicate, or a name and the same name twice', () => {
    const key = (seed: number, replicate: number, purpose: string) => JSON.stringify(openStream(seed, replicate, purpose));
    expect(new Set([key(1, 23, 'ask'), key(12, 3, 'ask'), key(123, 0, 'ask'), key(1, 23, 'askask'), key(23, 1, 'ask')]).size).toBe(5);
  });

  test('have names of their own', () => {
    expect(new Set(streamNames).size).toBe(streamNames.length);
  });

  test('have nothing to do with each other at the same address', () => {
    for (const [a, b] of [['ask', 'willing'], ['success', 'reaction'], ['attempt', 'channel'], ['learningGoals', 'conscientiousness']] as const) {
      const [one, other] = [openStream(1, 0, a), openStream(1, 0, b)];
      const counts = new Int32Array(4096);
      for (let k = 0; k < steps; k++) counts[((bits(one, k >>> 5, k & 31, 0) >>> 26) << 6) | (bits(other, k >>> 5, k & 31, 0) >>> 26)]!++;
      expect(Math.abs(surprise(counts))).toBeLessThan(bound);
    }
  });

  test('of neighbouring seeds and of neighbouring replicates have nothing to do with each other', () => {
    const pairs = [[openStream(1, 0, 'ask'), openStream(2, 0, 'ask')], [openStream(1, 0, 'ask'), openStream(1, 1, 'ask')]] as const;
    for (const [one, other] of pairs) {
      const counts = new Int32Array(4096);
      for (let k = 0; k < steps; k++) counts[((bits(one, k, 3, 4) >>> 26) << 6) | (bits(other, k, 3, 4) >>> 26)]!++;
      expect(Math.abs(surprise(counts))).toBeLessThan(bound);
    }
  });
});

describe('addresses', () => {
  test('of the ids a community gives are all different', () => {
    const ids = Array.from({ length: 100 }, (_, o) => Array.from({ length: 50 }, (__, k) => [`organization${o}-${k + 1}`, `organization${o}-${k + 1}~1`])).flat(2);
    expect(new Set(ids.map(addressOf)).size).toBe(ids.length);
  });

  test('of a hundred thousand people coincide as seldom as chance has it', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, k) => addressOf(`platform-${k + 1}`)));
    // 10^10 / 2^33 = 1.2 pairs expected, Poisson; nine or more would happen once in 100 000
    expect(100_000 - seen.size).toBeLessThan(9);
  });

  test('of occasions are one for each week, round and turn that can be', () => {
    const seen = new Set<number>();
    for (const week of [0, 1, 2, 100, 1666, 2047]) for (const round of [0, 1, 23, 31]) for (const turn of [0, 1, 99, 65_535]) seen.add(occasionOf(week, round, turn));
    expect(seen.size).toBe(6 * 4 * 4);
  });

  test('stay what they are: luck written down under an id can be found again', () => {
    expect([addressOf('firmA-1'), addressOf('firmA-2'), addressOf('')]).toMatchInlineSnapshot(`
      [
        -1341504770,
        -347707339,
        -524634864,
      ]
    `);
  });
});

describe('golden numbers', () => {
  test('stay what they are, in every engine and version', () => {
    const ask = openStream(1, 0, 'ask');
    expect([ask.first, ask.second, ask.third]).toMatchInlineSnapshot(`
      [
        151018717,
        1126776610,
        53515345,
      ]
    `);
    expect([bits(ask, 0, 0, 0), bits(ask, 1, 2, 3), bits(ask, -1, -2, -3), bits(openStream(2, 7, 'seating'), 10, 20, 30)]).toMatchInlineSnapshot(`
      [
        746858868,
        665744007,
        1037284595,
        694946264,
      ]
    `);
    expect([uniform(ask, 5, 6, 7), normal(ask, 5, 6, 7)]).toMatchInlineSnapshot(`
      [
        0.5901294182986021,
        0.22787790105208144,
      ]
    `);
  });

  test('are drawn in whatever order: no draw moves another', () => {
    const forwards = [1, 2, 3, 4].map((k) => uniform(stream, k, 8, 9));
    const backwards = [4, 3, 2, 1].map((k) => uniform(stream, k, 8, 9)).reverse();
    expect(backwards).toEqual(forwards);
  });
});

describe('what is made of draws', () => {
  test('lies between 0 and 1, the 1 left out', () => {
    for (let k = 0; k < 20_000; k++) {
      const draw = uniform(stream, k, 1, 2);
      expect(draw >= 0 && draw < 1).toBe(true);
    }
    // the largest draw there can be: (2^32 - 1) / 2^32
    expect(4294967295 * 2.3283064365386963e-10).toBeLessThan(1);
  });

  test('has the mean, spread and tails of a normal distribution', () => {
    const values = Array.from({ length: 40_000 }, (_, k) => normal(stream, k, 3, 4));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    // four standard errors: 4 / 200 and 4 x sqrt(2) / 200
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.029);
    // 2.275% beyond two standard deviations on either side: 910 of 40 000, standard error 30
    for (const side of [-1, 1]) expect(Math.abs(values.filter((value) => side * value > 2).length - 910)).toBeLessThan(125);
  });

  test('picks every number up to the count equally often, and never the count itself', () => {
    const counts = new Int32Array(7);
    for (let k = 0; k < 35_000; k++) counts[pick(stream, k, 5, 6, 7)]!++;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(35_000);
    expect(Math.abs(surprise(counts))).toBeLessThan(bound);
  });

  test('picks in proportion to weights, never what weighs nothing, from wherever the weights begin', () => {
    const weights = Float64Array.from([9, 9, 1, 0, 2, 1]);
    const counts = new Int32Array(4);
    for (let k = 0; k < 40_000; k++) counts[pickWeighted(weights, 2, 4, uniform(stream, k, 7, 8))]!++;
    expect(counts[1]).toBe(0);
    // shares 1/4, 0, 1/2, 1/4; four standard errors at most .01
    expect([counts[0]! / 40_000, counts[2]! / 40_000, counts[3]! / 40_000].map((share, k) => Math.abs(share - [0.25, 0.5, 0.25][k]!) < 0.01)).toEqual([true, true, true]);
    expect([0, 0.2499, 0.25, 0.7499, 0.75, 0.999999999].map((draw) => pickWeighted(weights, 2, 4, draw))).toEqual([0, 0, 2, 2, 3, 3]);
  });
});
