// What a heatmap of a sweep shows: steps of colour, what chance could still change, and a whole picture from the first corners on.
import { describe, expect, test } from 'vitest';
import { colourSteps, stepOf, uncertain } from '../../viewer/scene/colourSteps.ts';
import { nearestKnown } from '../../viewer/scene/progressiveCells.ts';
import { depthsOf } from '../../workers/coarseToFine.ts';
import { curveOfTimes, summaryOf, timeSummaryOf } from '../../workers/analysis/pointSummary.ts';
import { fanStepOf } from '../../workers/analysis/quantileFan.ts';

const all = (count: number): boolean[] => Array.from({ length: count }, () => true);

describe('steps of colour', () => {
  test('are round, equally wide, and hold every value', () => {
    const steps = colourSteps([0.431, 0.52, 0.678, NaN, Infinity])!;
    const widths = steps.borders.slice(1).map((border, k) => border - steps.borders[k]!);
    for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 10);
    expect(steps.borders[0]).toBeLessThanOrEqual(0.431);
    expect(steps.borders.at(-1)).toBeGreaterThanOrEqual(0.678);
    expect(new Set(steps.colours).size).toBe(steps.borders.length - 1);
    expect([0.431, 0.52, 0.678].map((value) => stepOf(steps, value)).every((step, k, list) => k === 0 || step > list[k - 1]!)).toBe(true);
    expect(steps.borders[stepOf(steps, 0.52)]).toBeLessThanOrEqual(0.52);
  });

  test('are one where all values are alike, and none where there are no values', () => {
    expect(colourSteps([0.5, 0.5])!.colours).toHaveLength(1);
    expect(colourSteps([NaN])).toBeNull();
  });
});

describe('a cell is marked', () => {
  const steps = colourSteps([0, 0.8])!;
  const width = steps.borders[1]! - steps.borders[0]!;
  const cell = (standardError: number, value = 0.4): Parameters<typeof uncertain>[1] => ({ runs: 10, known: 10, value, standardError });

  test('when the 95% interval of its value is wider than a step of colour, and no sooner', () => {
    expect(uncertain(steps, cell(width / (2 * 1.96) - 1e-9))).toBe(false);
    expect(uncertain(steps, cell(width / (2 * 1.96) + 1e-9))).toBe(true);
  });

  test('when one run cannot tell how far chance moves it', () => {
    expect(uncertain(steps, cell(NaN))).toBe(true);
  });
});

describe('the summary of a point', () => {
  test('is the mean of the runs that ended well, with its standard error', () => {
    const { runs, known, value, standardError } = summaryOf([1, 2, 3, 4, 99, NaN], [true, true, true, true, false, true]);
    expect([runs, known, value]).toEqual([5, 4, 2.5]);
    // SD of 1, 2, 3, 4 is 1.290994; over the root of 4.
    expect(standardError).toBeCloseTo(0.6454972, 6);
    expect(summaryOf([1, NaN], [true, false]).standardError).toBeNaN();
    expect(summaryOf([NaN], [false]).value).toBeNaN();
  });

  test('of a time counts communities that never get there: the median is Infinity when they are more than half', () => {
    expect(timeSummaryOf([3, NaN, NaN], all(3), 12).value).toBe(Infinity);
    expect(timeSummaryOf([3, 4, NaN], all(3), 12).value).toBe(4);
    // A mean over those that got there would say the same in both.
    expect(curveOfTimes([3, NaN, NaN], all(3), 12)).toMatchObject({ units: 3, reached: 1, censored: 2 });
    expect(curveOfTimes([0, 3, NaN], [true, true, false], 12)).toMatchObject({ neverLacked: 1, units: 1 });
  });

  test('of a fan holds half, four fifths and nineteen twentieths of the runs', () => {
    const values = Array.from({ length: 101 }, (_, k) => k);
    const { median, ranges } = fanStepOf(values);
    expect(median).toBe(50);
    expect(ranges.map(({ share, low, high }) => [share, low, high].map((value) => Number(value.toFixed(6))))).toEqual([[0.95, 2.5, 97.5], [0.8, 10, 90], [0.5, 25, 75]]);
  });
});

test('from the first four corners on every cell shows the nearest that is known, and its own value once it is', () => {
  const depths = depthsOf(5);
  for (const depth of [0, 1, 2]) {
    const known = (cell: number): boolean => depths[cell % 5]! <= depth && depths[Math.floor(cell / 5)]! <= depth;
    const shown = nearestKnown(5, 5, known);
    shown.forEach((source, cell) => {
      expect(source).not.toBeNull();
      expect(known(source!)).toBe(true);
      expect(known(cell) ? source === cell : source !== cell).toBe(true);
    });
  }
  expect(nearestKnown(2, 2, () => false)).toEqual([null, null, null, null]);
});
