import { describe, expect, test } from 'vitest';
import { normal, openStream, parameters } from '../../../engine/index.ts';
import { calibrationDesign } from '../../../scenarios/calibration/calibrationDesign.ts';
import { targets } from '../../../scenarios/patterns/index.ts';
import { fitEmulator } from '../../../workers/calibration/emulator.ts';
import { matchHistory, settingsAt, type Axis, type Budget, type Outcome } from '../../../workers/calibration/historyMatching.ts';
import { implausibility, outputs } from '../../../workers/calibration/outputs.ts';
import { bandOf } from '../../../workers/patterns/judge.ts';
import { calibrationText } from '../../../workers/commands/calibrateText.ts';
import { calibrationPicture } from '../../../workers/commands/calibrationPicture.ts';
import { firstCalibratingSeed } from '../../../workers/commands/patterns.ts';
import { latinHypercube } from '../../../workers/sampling/latinHypercube.ts';

describe('an emulator', () => {
  const points = latinHypercube(3, 60, 1);
  const surface = (point: ArrayLike<number>): number => 1 + 2 * point[0]! - point[1]! * point[1]! + 0.5 * point[0]! * point[2]!;

  test('is exact where the model is a surface of its kind', () => {
    const { predict, error, explained } = fitEmulator(points, points.map(surface));
    for (const point of latinHypercube(3, 20, 2)) expect(predict(point)).toBeCloseTo(surface(point), 3);
    expect(error).toBeLessThan(1e-3);
    expect(explained).toBeGreaterThan(0.999);
  });

  test('counts the noise of the points in its error', () => {
    const stream = openStream(1, 0, 'emulator test');
    const { error } = fitEmulator(points, points.map((point, k) => surface(point) + 0.2 * normal(stream, k, 0, 0)));
    // 10 terms on 60 points: leaving out one gives about .2 / sqrt(1 - 10/60); the SD of such an estimate is a tenth of it
    expect(error).toBeGreaterThan(0.14);
    expect(error).toBeLessThan(0.31);
  });

  test('says how many points it needs', () => {
    expect(() => fitEmulator(points.slice(0, 2), [1, 2])).toThrow(/expected more than 2/);
  });

  test('falls back on the mean where nothing can be predicted', () => {
    const stream = openStream(2, 0, 'emulator test');
    const noise = points.slice(0, 14).map((_, k) => normal(stream, k, 0, 0));
    // Left-out error of a mean: SD x n / (n - 1)
    expect(fitEmulator(points.slice(0, 14), noise).explained).toBeGreaterThanOrEqual(1 - (14 / 13) ** 2 - 1e-4);
  });
});

test('implausibility counts errors outside the band; nothing that exists is plausible without a figure', () => {
  const band = { low: 0.1, high: 0.5 };
  expect([implausibility(0.3, 0.1, band), implausibility(0.8, 0.1, band), implausibility(0, 0.05, band)]).toEqual([0, expect.closeTo(3, 10), expect.closeTo(2, 10)]);
  expect([implausibility(9, 1, { low: 0, high: Infinity }), implausibility(NaN, 1, band)]).toEqual([0, Infinity]);
});

test('a ratio that runs to the sky is out, and bends no surface', () => {
  const mediated = outputs.find(({ id }) => id === 'T11')!;
  const figures = targets.map(() => 1e9);
  // band .4 to 1.1, two bands above
  expect(mediated.read(figures)).toBeCloseTo(2.5, 10);
  expect(implausibility(mediated.read(figures), 0.1, mediated.band)).toBeGreaterThan(3);
});

describe('history matching', () => {
  const axes: Axis[] = ['a', 'b', 'c', 'idle'].map((name) => ({ name, low: 0, high: 2, whole: false }));
  const budget: Budget = { seed: 1, trajectories: 4, active: 2, waves: 2, pointsPerWave: 30, candidatesPerWave: 2000, cutoff: 3, members: 10 };
  // A model whose rows all stand in the middle of their bands where a = 1 and b = .5, and move away from there.
  const modelAt = ({ a = 1, b = 0.5, c = 1 }: Record<string, number>): Outcome => ({
    figures: targets.map(({ id }) => {
      const { low, high } = bandOf(id);
      const half = ((high ?? low + 0.2) - low) / 2;
      return low + half + half * ((a - 1) * 3 + (b - 0.5) * 4 + 0.01 * (c - 1)) - (id === 'T02' ? 0.5 * half : 0);
    }),
    errors: outputs.map(() => 0.01),
  });

  test('finds what matters, rules out what cannot be, and keeps what can', async () => {
    const stages: string[] = [];
    const found = await matchHistory(axes, budget, (stage, settings) => {
      stages.push(stage);
      return Promise.resolve(settings.map(modelAt));
    });
    expect(stages).toEqual(['screening', 'wave 1 of 2', 'wave 2 of 2']);
    expect(found.screening.slice(0, 2).map(({ name }) => name)).toEqual(['b', 'a']);
    expect(found.axes.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(found.waves[1]!.left).toBeLessThanOrEqual(found.waves[0]!.left);
    expect(found.waves[0]!.left).toBeLessThan(0.5);
    expect(found.plausible.length).toBeGreaterThan(0);
    // In band on every output: |3 (a - 1) + 4 (b - .5)| at most about 1, and what is at the edge by 3 errors of .01
    for (const { settings } of found.plausible) expect(Math.abs(3 * (settings['a']! - 1) + 4 * (settings['b']! - 0.5))).toBeLessThan(1.6);
  });

  test('is told in words and drawn, whether anything is left or not', async () => {
    const evaluate = (outcome: (some: Record<string, number>) => Outcome) => matchHistory(axes, budget, (_, settings) => Promise.resolve(settings.map((some) => outcome(some))));
    const found = await evaluate(modelAt);
    expect(calibrationText(found)).toMatch(/Wave 2: \d+ points;.*member nearest to their centre/s);
    const none = await evaluate((some) => ({ ...modelAt(some), figures: targets.map(() => 99) }));
    expect(calibrationText(none)).toContain('Every setting that was run is ruled out');
    for (const picture of [calibrationPicture(found), calibrationPicture(none)]) expect(picture).not.toMatch(/NaN|undefined/);
    // a red dot on each axis for the member that stands first
    expect(calibrationPicture(found).split('#b3261e')).toHaveLength(found.axes.length + 1);
  });

  test('ends with an empty set where no setting will do', async () => {
    const { waves, plausible } = await matchHistory(axes, budget, (_, settings) => Promise.resolve(settings.map((some) => ({ ...modelAt(some), figures: targets.map(() => 99) }))));
    expect([plausible.length, waves.at(-1)!.left]).toEqual([0, 0]);
  });
});

test('no design carries a parameter beyond the end of its range', () => {
  const all = calibrationDesign.parameters.map((name): Axis => ({ name, low: parameters[name]!.range[0], high: parameters[name]!.range[1], whole: parameters[name]!.whole === true }));
  for (const end of [0, 1]) {
    const settings = settingsAt(all, new Float64Array(all.length).fill(end));
    for (const { name, low, high } of all) expect([name, settings[name]! >= low && settings[name]! <= high]).toEqual([name, true]);
  }
});

test('only unsourced parameters move, on a seed that patterns never takes', () => {
  for (const name of calibrationDesign.parameters) expect([name, parameters[name]?.source]).toEqual([name, expect.stringMatching(/^assumption/)]);
  expect(calibrationDesign.seed).toBeGreaterThanOrEqual(firstCalibratingSeed);
});
