import { describe, expect, test } from 'vitest';
import { morrisTrajectories, pointsPerTrajectory } from '../../../workers/sampling/morrisTrajectories.ts';
import { distanceSquared, spreadMorrisTrajectories } from '../../../workers/sampling/spreadMorrisTrajectories.ts';

const trajectoriesOf = (points: readonly Float64Array[], size: number) => Array.from({ length: points.length / size }, (_, k) => points.slice(k * size, (k + 1) * size));

describe.each([
  ['random trajectories', (factors: number, count: number, levels: number) => morrisTrajectories(factors, count, 7, levels)],
  ['spread trajectories', (factors: number, count: number, levels: number) => spreadMorrisTrajectories(factors, count, 7, 4 * count, levels)],
])('%s', (_, draw) => {
  test.each([[1, 4], [2, 4], [7, 4], [20, 6], [5, 2]])('%i factors on %i levels: every step changes one factor, every factor once, by the step of Morris 1991', (factors, levels) => {
    const step = levels / (2 * (levels - 1));
    const points = draw(factors, 10, levels);
    expect(points).toHaveLength(10 * pointsPerTrajectory(factors));
    for (const trajectory of trajectoriesOf(points, factors + 1)) {
      const changed = trajectory.slice(1).map((point, k) => {
        const moved = [...point.keys()].filter((factor) => point[factor] !== trajectory[k]![factor]);
        expect(moved).toHaveLength(1);
        expect(Math.abs(point[moved[0]!]! - trajectory[k]![moved[0]!]!)).toBeCloseTo(step, 12);
        return moved[0]!;
      });
      expect(changed.toSorted((a, b) => a - b)).toEqual(Array.from({ length: factors }, (__, k) => k));
      for (const place of trajectory.flatMap((point) => [...point])) expect(Math.abs(place * (levels - 1) - Math.round(place * (levels - 1)))).toBeLessThan(1e-12);
    }
  });
});

test('starts, directions and orders are even over the levels', () => {
  // 2 000 trajectories: a share of 1/2 has SD .011, of 1/4 .0097, of 1/3 .0105; bounds 4 SD.
  const trajectories = trajectoriesOf(morrisTrajectories(3, 2000, 1), 4);
  for (let factor = 0; factor < 3; factor++) {
    const starts = trajectories.map(([first]) => first![factor]!);
    for (const level of [0, 1 / 3, 2 / 3, 1]) expect(Math.abs(starts.filter((start) => start === level).length / 2000 - 0.25)).toBeLessThan(0.039);
    expect(Math.abs(trajectories.filter((one) => one[3]![factor]! > one[0]![factor]!).length / 2000 - 0.5)).toBeLessThan(0.045);
    expect(Math.abs(trajectories.filter((one) => one[1]![factor] !== one[0]![factor]).length / 2000 - 1 / 3)).toBeLessThan(0.042);
  }
});

test('the same seed gives the same trajectories, and more begin with the fewer', () => {
  expect(morrisTrajectories(4, 6, 1)).toEqual(morrisTrajectories(4, 10, 1).slice(0, 30));
  expect(morrisTrajectories(4, 6, 1)).not.toEqual(morrisTrajectories(4, 6, 2));
  expect(spreadMorrisTrajectories(4, 6, 1, 50)).toEqual(spreadMorrisTrajectories(4, 10, 1, 50).slice(0, 30));
});

test('spread trajectories lie farther from each other than random ones', () => {
  const spreadOf = (points: readonly Float64Array[]): number => {
    const all = trajectoriesOf(points, 6);
    return Math.sqrt(all.flatMap((one, k) => all.slice(k + 1).map((other) => distanceSquared(one, other))).reduce((sum, value) => sum + value, 0));
  };
  const random = Array.from({ length: 30 }, (_, seed) => spreadOf(morrisTrajectories(5, 8, seed)));
  expect(spreadOf(spreadMorrisTrajectories(5, 8, 1, 200))).toBeGreaterThan(Math.max(...random));
});

test('an odd number of levels is refused in words', () => {
  expect(() => morrisTrajectories(2, 1, 1, 5)).toThrow('Morris trajectories: levels is 5; expected an even number from 2.');
});
