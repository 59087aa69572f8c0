import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cronbachAlpha, icc1, icc2, meanSquares } from '../../../engine/measures/reliability.ts';
import { mean } from '../../../engine/measures/spread.ts';
import { byGroup, type ByItem, itemNames, likertColumns, readGold } from './gold.ts';

interface IccInR {
  readonly MSB: number;
  readonly MSW: number;
  readonly df: readonly number[];
  readonly F: number;
  readonly ICC1: number;
  readonly ICC2: number;
  readonly mean_n: number;
  readonly n0: number;
  readonly ICC1_n0: number;
}

const goldIcc = readGold<Record<'scale' | 'item1' | 'y', IccInR>>('icc.json');
const goldAlpha = readGold<{ readonly raw_alpha: number; readonly check_formula: number; readonly alpha_drop: ByItem<number> }>('alpha.json');

const columns = likertColumns();
const items = itemNames.map((name) => columns[name]!);
const scale = items[0]!.map((_, i) => mean(items.map((item) => item[i]!)));

describe('intraclass correlation is the same as in R', () => {
  test.each([
    ['the mean of five items', scale, goldIcc.scale],
    ['one item', columns['item1']!, goldIcc.item1],
    ['the outcome y', columns['y']!, goldIcc.y],
  ] as const)('in ten groups of unequal size, for %s', (_, column, gold) => {
    const groups = byGroup(column, columns['group']!);
    const squares = meanSquares(groups);
    const ours = {
      MSB: squares.between,
      MSW: squares.within,
      F: squares.between / squares.within,
      ICC1: icc1(groups, { groupSize: 'mean' }),
      ICC1_n0: icc1(groups, { groupSize: 'adjusted' }),
      ICC2: icc2(groups),
      mean_n: squares.meanGroupSize,
      n0: squares.adjustedGroupSize,
    };
    for (const row of Object.keys(ours) as (keyof typeof ours)[]) expect(Math.abs(ours[row] - gold[row])).toBeLessThan(1e-9);
    expect([squares.degreesBetween, squares.degreesWithin]).toEqual(gold.df);
  });
});

describe('intraclass correlation', () => {
  const groups = [
    [4, 4, 5, 3, 4],
    [2, 3, 2, 2],
    [5, 4, 5, 5, 4, 5],
  ];

  test('of the worked example of the model: three groups of five, four and six', () => {
    const squares = meanSquares(groups);
    expect(squares.between).toBeCloseTo(7.158333, 6);
    expect(squares.within).toBeCloseTo(0.3402778, 6);
    expect(squares.meanGroupSize).toBe(5);
    expect(squares.adjustedGroupSize).toBeCloseTo(4.9333333, 6);
    expect(icc1(groups, { groupSize: 'mean' })).toBeCloseTo(0.8002934, 6);
    expect(icc1(groups, { groupSize: 'adjusted' })).toBeCloseTo(0.8024301, 6);
    expect(icc2(groups)).toBeCloseTo(0.9524641, 6);
  });

  test('is 1 when groups differ and members do not, and at its lower bound when only members do', () => {
    expect(icc1([[0.2, 0.2], [0.7, 0.7]], { groupSize: 'mean' })).toBe(1);
    expect(icc2([[0.2, 0.2], [0.7, 0.7]])).toBe(1);
    const sameMeans = [[1, 2, 3], [3, 1, 2], [2, 3, 1]];
    expect(icc1(sameMeans, { groupSize: 'adjusted' })).toBeCloseTo(-1 / 2, 12);
    expect(icc2(sameMeans)).toBeNaN();
  });

  test('is undefined for a single group, for groups of one, and when nobody differs; an empty group does not count', () => {
    expect(icc1([[1, 2, 3]], { groupSize: 'mean' })).toBeNaN();
    expect(icc1([[1], [2], [3]], { groupSize: 'mean' })).toBeNaN();
    expect(icc1([[0.1, 0.1, 0.1], [0.1, 0.1]], { groupSize: 'mean' })).toBeNaN();
    expect(icc2([[1, 2, 3]])).toBeNaN();
    expect(icc1([], { groupSize: 'mean' })).toBeNaN();
    expect(icc1([...groups, []], { groupSize: 'adjusted' })).toBe(icc1(groups, { groupSize: 'adjusted' }));
  });

  test('of equal groups is tied to the reliability of their means: ICC(2) = k ICC(1) / (1 + (k - 1) ICC(1))', () => {
    const equalGroups = fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(equalGroups, (sets) => {
        const single = icc1(sets, { groupSize: 'mean' });
        const means = icc2(sets);
        // With almost equal group means both sides are quotients of rounding errors.
        fc.pre(meanSquares(sets).between > 1e-3);
        expect(icc1(sets, { groupSize: 'adjusted' })).toBeCloseTo(single, 9);
        expect(((4 * single) / (1 + 3 * single)) / means).toBeCloseTo(1, 6);
      }),
    );
  });

  test('does not change when all scores move up by the same amount or the groups change places', () => {
    const moved = groups.map((group) => group.map((score) => score + 3)).toReversed();
    expect(icc1(moved, { groupSize: 'mean' })).toBeCloseTo(icc1(groups, { groupSize: 'mean' }), 12);
  });
});

describe('Cronbach’s alpha', () => {
  test('is the same as in the R package psych, for all five items and with each left out', () => {
    expect(Math.abs(cronbachAlpha(items) - goldAlpha.raw_alpha)).toBeLessThan(1e-9);
    expect(Math.abs(cronbachAlpha(items) - goldAlpha.check_formula)).toBeLessThan(1e-9);
    for (const name of itemNames) {
      const others = items.filter((_, j) => itemNames[j] !== name);
      expect(Math.abs(cronbachAlpha(others) - goldAlpha.alpha_drop[name])).toBeLessThan(1e-9);
    }
  });

  test('is 1 for items that say the same, 0 for items that have nothing in common, and below 0 for items that run against each other', () => {
    expect(cronbachAlpha([[1, 2, 4], [1, 2, 4]])).toBeCloseTo(1, 12);
    expect(cronbachAlpha([[1, 1, 2, 2], [1, 2, 1, 2]])).toBeCloseTo(0, 12);
    expect(cronbachAlpha([[1, 2, 3, 4], [4, 3, 1, 1]])).toBeLessThan(0);
  });

  test('is undefined for one item, one person, or a sum score that is the same for all', () => {
    expect(cronbachAlpha([[1, 2, 3]])).toBeNaN();
    expect(cronbachAlpha([[1], [2]])).toBeNaN();
    expect(cronbachAlpha([])).toBeNaN();
    expect(cronbachAlpha([[1, 2, 3], [3, 2, 1]])).toBeNaN();
  });
});
