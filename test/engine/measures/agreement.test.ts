import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  awg,
  awgJ,
  rStarWg,
  rStarWgJ,
  rStarWgMaximumDissensus,
  rwg,
  rwgJ,
  rwgTruncated,
  uniformVariance,
  whyUndefined,
} from '../../../engine/measures/agreement.ts';
import { averageDeviation, averageDeviationJ, camps, mean, standardDeviation, variance } from '../../../engine/measures/spread.ts';
import { byGroup, type ByItem, itemNames, largestDifference, likertColumns, readGold } from './gold.ts';

type Row = readonly (number | null)[];

interface AgreementInR {
  readonly n: readonly number[];
  readonly null_uniform_5pt: number;
  readonly null_slight_skew_5pt: number;
  readonly rwg_uniform: ByItem<Row>;
  readonly rwg_skew: ByItem<Row>;
  readonly rwgj_uniform: Row;
  readonly rwgj_skew: Row;
  readonly rwgj_lindell_uniform: Row;
  readonly ADM_item: ByItem<Row>;
  readonly ADMd_item: ByItem<Row>;
  readonly ADM_scale: Row;
  readonly ADMd_scale: Row;
  readonly awg_item: ByItem<Row>;
  readonly awg_scale: Row;
  readonly summary: { readonly median_rwgj_uniform: number; readonly mean_rwgj_uniform: number; readonly mean_ADM_scale: number };
}

const gold = readGold<AgreementInR>('agreement.json');
const fivePoints = { low: 1, high: 5, options: 5 };
const unitScale = { low: 0, high: 1 };
const slightSkew = gold.null_slight_skew_5pt;

const columns = likertColumns();
const itemsOfGroups = itemNames.map((name) => byGroup(columns[name]!, columns['group']!));
/** The five items of one group, as the indices of several items want them. */
const itemsOf = (group: number): number[][] => itemsOfGroups.map((groups) => groups[group]!);

describe('agreement is the same as in the R package multilevel', () => {
  test('the data are the same: as many people in each group', () => {
    expect(itemsOfGroups[0]!.map((group) => group.length)).toEqual(gold.n);
    expect(uniformVariance(fivePoints)).toBe(gold.null_uniform_5pt);
  });

  test.each<[string, ByItem<Row>, (scores: number[]) => number]>([
    ['r_wg against the uniform null', gold.rwg_uniform, (scores) => rwgTruncated(scores, fivePoints)],
    ['r_wg against the slightly skewed null', gold.rwg_skew, (scores) => rwgTruncated(scores, fivePoints, slightSkew)],
    ['average deviation around the mean', gold.ADM_item, (scores) => averageDeviation(scores, 'mean')],
    ['average deviation around the median', gold.ADMd_item, (scores) => averageDeviation(scores, 'median')],
    ['a_wg, undefined where R says NA', gold.awg_item, (scores) => awg(scores, fivePoints)],
  ])('%s, for each of five items in ten groups', (_, rows, index) => {
    const ours = itemsOfGroups.flatMap((groups) => groups.map(index));
    expect(largestDifference(ours, itemNames.flatMap((name) => rows[name]))).toBeLessThan(1e-9);
  });

  test.each<[string, Row, (items: number[][]) => number]>([
    ['r_wg(J) against the uniform null', gold.rwgj_uniform, (items) => rwgJ(items, fivePoints)],
    ['r_wg(J) against the slightly skewed null', gold.rwgj_skew, (items) => rwgJ(items, fivePoints, slightSkew)],
    ['r*_wg(J) of Lindell', gold.rwgj_lindell_uniform, (items) => rStarWgJ(items, fivePoints)],
    ['average deviation around the mean', gold.ADM_scale, (items) => averageDeviationJ(items, 'mean')],
    ['average deviation around the median', gold.ADMd_scale, (items) => averageDeviationJ(items, 'median')],
    ['a_wg(J), the mean over the items where it is defined', gold.awg_scale, (items) => awgJ(items, fivePoints)],
  ])('%s, for the scale of five items in ten groups', (_, row, index) => {
    expect(largestDifference(gold.n.map((_, group) => index(itemsOf(group))), row)).toBeLessThan(1e-9);
  });

  test('the summary over groups', () => {
    const values = gold.n.map((_, group) => rwgJ(itemsOf(group), fivePoints)).sort((a, b) => a - b);
    const ours = [(values[4]! + values[5]!) / 2, mean(values), mean(gold.n.map((_, group) => averageDeviationJ(itemsOf(group), 'mean')))];
    const { median_rwgj_uniform, mean_rwgj_uniform, mean_ADM_scale } = gold.summary;
    expect(largestDifference(ours, [median_rwgj_uniform, mean_rwgj_uniform, mean_ADM_scale])).toBeLessThan(1e-9);
  });
});

describe('the worked examples of the model', () => {
  test('five people who nearly agree: 4, 4, 5, 3, 4', () => {
    const scores = [4, 4, 5, 3, 4];
    expect(variance(scores)).toBeCloseTo(0.5, 6);
    expect(standardDeviation(scores)).toBeCloseTo(0.7071068, 6);
    expect(rwg(scores, fivePoints)).toBeCloseTo(0.75, 6);
    expect(awg(scores, fivePoints)).toBeCloseTo(0.7333333, 6);
    expect(averageDeviation(scores, 'mean')).toBeCloseTo(0.4, 6);
  });

  test('two camps at the ends of the scale: 1, 1, 1, 5, 5, 5', () => {
    const scores = [1, 1, 1, 5, 5, 5];
    expect(variance(scores)).toBeCloseTo(4.8, 6);
    expect(rwg(scores, fivePoints)).toBeCloseTo(-1.4, 6);
    expect(rStarWg(scores, fivePoints)).toBeCloseTo(-1.4, 6);
    expect(rwgTruncated(scores, fivePoints)).toBe(0);
    expect(awg(scores, fivePoints)).toBe(-1);
    expect(averageDeviation(scores, 'mean')).toBe(2);
    expect(rStarWgMaximumDissensus(scores, fivePoints)).toBe(0);
  });

  test('a mean too near the end of the scale for a_wg: 5, 5, 5, 5, 4', () => {
    const scores = [5, 5, 5, 5, 4];
    expect(variance(scores)).toBeCloseTo(0.2, 6);
    expect(rwg(scores, fivePoints)).toBeCloseTo(0.9, 6);
    expect(awg(scores, fivePoints)).toBeNaN();
    expect(averageDeviation(scores, 'mean')).toBeCloseTo(0.32, 6);
    expect(whyUndefined('awg', scores, fivePoints)).toBe(
      'The mean 4.800 lies too near an end of the scale: with 5 people a_wg is defined from 1.800 to 4.200.',
    );
  });

  test('three items and five people', () => {
    const items = [
      [4, 4, 5, 3, 4],
      [4, 5, 5, 4, 4],
      [3, 4, 4, 3, 4],
    ];
    expect(mean(items.map(variance))).toBeCloseTo(0.3666667, 6);
    expect(rwgJ(items, fivePoints)).toBeCloseTo(0.9303797, 6);
    expect(rStarWgJ(items, fivePoints)).toBeCloseTo(0.8166667, 6);
  });

  test('four states between 0 and 1: .62, .58, .66, .60', () => {
    const states = [0.62, 0.58, 0.66, 0.6];
    expect(variance(states)).toBeCloseTo(0.001166667, 9);
    expect(rwg(states, unitScale)).toBeCloseTo(0.986, 6);
    expect(awg(states, unitScale)).toBeCloseTo(0.992609, 6);
    expect(averageDeviation(states, 'mean')).toBeCloseTo(0.025, 6);
  });
});

describe('where agreement is not defined', () => {
  test('one person, or nobody, cannot agree, and the reason says so', () => {
    for (const scores of [[], [3]]) {
      const values = [
        standardDeviation(scores),
        rwg(scores, fivePoints),
        rwgTruncated(scores, fivePoints),
        rwgJ([scores, scores], fivePoints),
        rStarWgJ([scores, scores], fivePoints),
        rStarWgMaximumDissensus(scores, fivePoints),
        awg(scores, fivePoints),
        awgJ([scores, scores], fivePoints),
        averageDeviation(scores, 'mean'),
        averageDeviation(scores, 'median'),
        averageDeviationJ([scores, scores], 'mean'),
        camps(scores, [0]),
      ];
      for (const value of values) expect(value).toBeNaN();
    }
    expect(whyUndefined('rwg', [3], fivePoints)).toBe('Agreement needs at least two people, and there is 1.');
    expect(whyUndefined('averageDeviation', [], fivePoints)).toBe('Agreement needs at least two people, and there are 0.');
  });

  test('everybody at one end of the scale is full agreement, not an undefined one', () => {
    expect(awg([5, 5, 5, 5], fivePoints)).toBe(1);
    expect(awg([0.1, 0.1, 0.1], { low: 0.1, high: 0.9 })).toBe(1);
    expect(whyUndefined('awg', [5, 5, 5, 5], fivePoints)).toBeNull();
  });

  test('a_wg is defined up to and including the last mean at which full disagreement is possible', () => {
    expect(awg([5, 5, 5, 5, 1], fivePoints)).toBeCloseTo(-1, 12);
    expect(awg([5, 5, 5, 5, 2], fivePoints)).toBeNaN();
  });

  test('a_wg of a questionnaire needs as many people as it has answers, less one; of a state it needs two', () => {
    expect(awg([1, 3, 5], fivePoints)).toBeNaN();
    expect(whyUndefined('awg', [1, 3, 5], fivePoints)).toBe('With 5 answers to choose from, a_wg needs at least 4 people, and there are 3.');
    expect(awg([1, 5], { low: 1, high: 5 })).toBe(-1);
  });

  test('a_wg of several items leaves an undefined item out instead of counting it as 0', () => {
    const defined = [4, 4, 5, 3, 4];
    expect(awgJ([defined, [5, 5, 5, 5, 4]], fivePoints)).toBe(awg(defined, fivePoints));
  });

  test('every value that exists has no reason to be missing, and every missing value has one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }), (scores) => {
        const values = {
          standardDeviation: standardDeviation(scores),
          rwg: rwg(scores, fivePoints),
          rwgTruncated: rwgTruncated(scores, fivePoints),
          rStarWg: rStarWg(scores, fivePoints),
          rStarWgMaximumDissensus: rStarWgMaximumDissensus(scores, fivePoints),
          awg: awg(scores, fivePoints),
          averageDeviation: averageDeviation(scores, 'median'),
          camps: camps(scores, scores.map((_, i) => i % 3)),
        } as const;
        for (const index of Object.keys(values) as (keyof typeof values)[]) {
          expect(whyUndefined(index, scores, fivePoints) === null).toBe(!Number.isNaN(values[index]));
        }
      }),
    );
  });
});

describe('what holds for any scores', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 40 });
  const states = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 });
  const indices = (scores: readonly number[]): number[] => [
    standardDeviation(scores),
    rwg(scores, fivePoints),
    rStarWgMaximumDissensus(scores, fivePoints),
    awg(scores, fivePoints),
    averageDeviation(scores, 'mean'),
    averageDeviation(scores, 'median'),
  ];

  test('the order in which people are listed does not matter', () => {
    fc.assert(
      fc.property(answers, (scores) => {
        expect(largestDifference(indices(scores.toReversed()), indices(scores))).toBeLessThan(1e-10);
        expect(largestDifference(indices(scores.toSorted((a, b) => a - b)), indices(scores))).toBeLessThan(1e-10);
      }),
    );
  });

  test('turning the scale upside down does not matter', () => {
    fc.assert(
      fc.property(answers, (scores) => {
        expect(largestDifference(indices(scores.map((score) => 6 - score)), indices(scores))).toBeLessThan(1e-10);
      }),
    );
  });

  test('a_wg is 1 when all scores are the same, and only then', () => {
    fc.assert(
      fc.property(answers, (scores) => {
        const value = awg(scores, fivePoints);
        fc.pre(!Number.isNaN(value));
        expect(value === 1).toBe(variance(scores) === 0);
      }),
    );
  });

  test('an even number of people divided over the two ends has an a_wg of -1, however many they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (half) => {
        const scores = Array.from({ length: 2 * half }, (_, i) => (i < half ? 1 : 5));
        expect(awg(scores, fivePoints)).toBeCloseTo(-1, 12);
        expect(rStarWgMaximumDissensus(scores, fivePoints)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('a_wg lies between -1 and 1 and the share of maximum dissensus between 0 and 1, on states too', () => {
    fc.assert(
      fc.property(states, (scores) => {
        const value = awg(scores, unitScale);
        expect(value < -1 - 1e-12 || value > 1).toBe(false);
        expect(rStarWgMaximumDissensus(scores, unitScale)).toBeGreaterThanOrEqual(-1e-12);
        expect(averageDeviation(scores, 'median')).toBeLessThanOrEqual(averageDeviation(scores, 'mean') + 1e-12);
      }),
    );
  });

  test('r*_wg(J) never exceeds r_wg(J), and for one item r_wg(J) is the truncated r_wg', () => {
    const oneOrMore = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 12 }))
      .chain(([items, people]) =>
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: people, maxLength: people }), { minLength: items, maxLength: items }),
      );
    fc.assert(
      fc.property(oneOrMore, (items) => {
        expect(rStarWgJ(items, fivePoints)).toBeLessThanOrEqual(rwgJ(items, fivePoints) + 1e-12);
        expect(rwgJ([items[0]!], fivePoints)).toBeCloseTo(rwgTruncated(items[0]!, fivePoints), 10);
      }),
    );
  });

  test('the uniform null of a questionnaire is the variance of its answers, and nears the continuous one as answers multiply', () => {
    expect(uniformVariance({ low: 0, high: 1, options: 2 })).toBe(0.25);
    expect(uniformVariance({ low: 0, high: 1, options: 5 })).toBeCloseTo(0.125, 12);
    expect(uniformVariance({ low: 0, high: 1, options: 100_001 })).toBeCloseTo(uniformVariance(unitScale), 5);
  });
});

describe('camps along the lines of organizations', () => {
  test('are complete when each organization is of one mind and they differ, and absent when their means are the same', () => {
    expect(camps([0.2, 0.2, 0.8, 0.8], [0, 0, 1, 1])).toBe(1);
    expect(camps([0.2, 0.8, 0.2, 0.8], [0, 0, 1, 1])).toBeCloseTo(0, 12);
    expect(camps([0.2, 0.4, 0.9], [0, 0, 0])).toBeCloseTo(0, 12);
  });

  test('are the between-group share of the sum of squares: 1, 2 against 4, 5 gives 9 of 10', () => {
    expect(camps([1, 2, 4, 5], [3, 3, 0, 0])).toBeCloseTo(0.9, 12);
  });

  test('cannot be seen when nobody differs from anybody', () => {
    expect(camps([0.1, 0.1, 0.1], [0, 1, 1])).toBeNaN();
    expect(whyUndefined('camps', [0.1, 0.1, 0.1], unitScale)).toBe('Nobody differs from anybody, so there is nothing to divide into camps.');
  });
});
