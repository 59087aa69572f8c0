import { describe, expect, test } from 'vitest';
import { agreementBins, medianOfBins } from '../../../workers/patterns/countings.ts';
import { alpha, correlation, groupSums, intraclass, pairSums, pairSumsWithin, scaleSums } from '../../../workers/patterns/sums.ts';
import { byGroup, itemNames, likertColumns, readGold } from '../../engine/measures/gold.ts';

const columns = likertColumns();
const people = columns['group']!.length;
const answers = Float64Array.from({ length: people * 5 }, (_, at) => columns[itemNames[at % 5]!]![Math.floor(at / 5)]!);
const added = (some: readonly number[][]): number[] => some.reduce((sum, one) => sum.map((value, k) => value + one[k]!));

describe('sums over communities give what the whole sample gives', () => {
  test('alpha agrees with psych::alpha, added up over ten groups', () => {
    const groups = byGroup(Array.from({ length: people }, (_, person) => person), columns['group']!);
    const sums = added(groups.map((members) => scaleSums(Float64Array.from(members.flatMap((person) => Array.from(answers.subarray(person * 5, person * 5 + 5)))), 5)));
    expect(alpha(sums)).toBeCloseTo(readGold<{ raw_alpha: number }>('alpha.json').raw_alpha, 10);
  });

  test('ICC(1) with the adjusted group size agrees with R', () => {
    const scale = Array.from({ length: people }, (_, person) => answers.subarray(person * 5, person * 5 + 5).reduce((sum, score) => sum + score, 0) / 5);
    const sums = added(byGroup(scale, columns['group']!).map(groupSums));
    expect(intraclass(sums)).toBeCloseTo(readGold<{ scale: { ICC1_n0: number } }>('icc.json').scale.ICC1_n0, 10);
  });

  test('a correlation of points worked out by hand; a case with one value missing does not count', () => {
    // x 1 2 3 4, y 2 1 4 3: products of deviations 3, squares 5 and 5
    expect(correlation(pairSums([1, 2, 9, 3, 4], [2, 1, NaN, 4, 3]))).toBeCloseTo(0.6, 12);
    expect(correlation(added([pairSums([1, 2], [2, 1]), pairSums([3, 4], [4, 3])]))).toBeCloseTo(0.6, 12);
    expect(correlation(pairSums([1, 1], [2, 3]))).toBeNaN();
  });

  test('within communities the level of a community does not count', () => {
    const within = added([pairSumsWithin([1, 2, 3], [3, 2, 1]), pairSumsWithin([11, 12, 13], [13, 12, 11])]);
    expect(correlation(within)).toBeCloseTo(-1, 12);
    expect(pairSumsWithin([5], [5])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('the median r_wg(J) falls in the bin of the middle community', () => {
    // 3 items x 5 raters of MODEL section 6: r_wg(3) = .9303797
    const items = [[4, 4, 5, 3, 4], [4, 5, 5, 4, 4], [3, 4, 4, 3, 4]];
    const rater = Float64Array.from(Array.from({ length: 5 }, (_, person) => items.map((scores) => scores[person]!)).flat());
    const full = Float64Array.from([4, 4, 4, 4, 4, 4]);
    expect(medianOfBins(added([agreementBins(rater, 3), agreementBins(rater, 3), agreementBins(full, 3)]))).toBeCloseTo(0.93, 2);
    expect(agreementBins(Float64Array.from([4, 4, 4]), 3).some((count) => count > 0)).toBe(false);
  });
});
