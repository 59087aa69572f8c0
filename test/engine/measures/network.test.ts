import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eiIndex, gini, modularity } from '../../../engine/measures/network.ts';

describe('Gini coefficient', () => {
  test('is 0 when all have the same, and (n - 1) / n when one person has all', () => {
    expect(gini([3, 3, 3, 3])).toBe(0);
    expect(gini([0, 0, 12, 0])).toBe(0.75);
    expect(gini([7])).toBe(0);
  });

  test('of 1, 2, 3, 4 is a quarter, by hand: mean difference 5/4 between any two draws, half of it over the mean 5/2', () => {
    expect(gini([3, 1, 4, 2])).toBeCloseTo(0.25, 12);
  });

  test('is undefined when nobody has anything, or nobody is there', () => {
    expect(gini([0, 0, 0])).toBeNaN();
    expect(gini([])).toBeNaN();
  });

  test('equals the mean difference between all pairs over twice the mean, whatever the order and the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        let difference = 0;
        for (const one of values) for (const other of values) difference += Math.abs(one - other);
        expect(gini(values)).toBeCloseTo(difference / (2 * values.length * total), 10);
        expect(gini(Float64Array.from(values, (value) => value / 7).toReversed())).toBeCloseTo(gini(values), 10);
      }),
    );
  });

  test('leaves the values it was given in their order', () => {
    const values = Float64Array.of(3, 1, 2);
    gini(values);
    expect([...values]).toEqual([3, 1, 2]);
  });
});

describe('E-I index', () => {
  test('is 1 when all ties cross the line, -1 when none does, 0 when half do, and undefined without ties', () => {
    expect([eiIndex(4, 0), eiIndex(0, 4), eiIndex(3, 3), eiIndex(3, 1)]).toEqual([1, -1, 0, 0.5]);
    expect(eiIndex(0, 0)).toBeNaN();
  });
});

describe('modularity by group', () => {
  const from = Int32Array.of(0, 1, 2, 3, 4, 5, 2);
  const to = Int32Array.of(1, 2, 0, 4, 5, 3, 3);
  const twoSectors = Int32Array.of(0, 0, 0, 1, 1, 1);

  test('of two triangles joined by one tie is 5/14', () => {
    expect(modularity(from, to, twoSectors)).toBeCloseTo(5 / 14, 12);
  });

  test('is 0 when all belong to one group, and lowest, -1/2, when every tie joins two groups of equal standing', () => {
    expect(modularity(from, to, new Int32Array(6))).toBeCloseTo(0, 12);
    expect(modularity([0, 0, 1, 1], [2, 3, 2, 3], [0, 0, 1, 1])).toBeCloseTo(-0.5, 12);
  });

  test('is undefined without ties', () => {
    expect(modularity([], [], twoSectors)).toBeNaN();
    expect(modularity(from, to, twoSectors, new Float64Array(7))).toBeNaN();
  });

  test('counts a tie of weight 2 as two ties, and does not mind the direction or the order of ties, or the numbering of groups', () => {
    expect(modularity(from, to, twoSectors, [1, 1, 1, 1, 1, 1, 2])).toBeCloseTo(modularity([...from, 3], [...to, 2], twoSectors), 12);
    expect(modularity(to.toReversed(), from.toReversed(), [4, 4, 4, 2, 2, 2])).toBeCloseTo(5 / 14, 12);
  });

  test('equals its definition, the sum over pairs of tie less expected tie, for any ties', () => {
    const person = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, person), { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
        (pairs, group) => {
          const ties = pairs.filter(([one, other]) => one !== other);
          fc.pre(ties.length > 0);
          const degree = new Float64Array(8);
          for (const [one, other] of ties) {
            degree[one]! += 1;
            degree[other]! += 1;
          }
          let sum = 0;
          for (let one = 0; one < 8; one++) {
            for (let other = 0; other < 8; other++) {
              if (group[one] !== group[other]) continue;
              const joined = ties.filter(([a, b]) => (a === one && b === other) || (a === other && b === one)).length;
              sum += joined - (degree[one]! * degree[other]!) / (2 * ties.length);
            }
          }
          const ours = modularity(ties.map(([one]) => one), ties.map(([, other]) => other), group);
          expect(ours).toBeCloseTo(sum / (2 * ties.length), 10);
        },
      ),
    );
  });
});
