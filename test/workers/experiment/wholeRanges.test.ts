import { expect, test } from 'vitest';
import { openJobs } from '../../../workers/jobs.ts';
import { resolveExperiment } from '../../../workers/resolveExperiment.ts';

const experimentWith = (factor: object, design: object = { kind: 'sobol sequence', points: 64 }) =>
  resolveExperiment({ id: 'whole', title: 'Whole', scenario: 'sharehouse', factors: [factor], design, replicates: 1, measures: ['trust.mean'] });

test('a range of a parameter counted in whole numbers is all of them, each equally often', () => {
  const { experiment, problems } = experimentWith({ id: 'size', path: 'tableSize', range: [3, 6] });
  expect(problems).toEqual([]);
  expect(experiment!.factors[0]).toMatchObject({ levels: [3, 4, 5, 6], range: null });
  const jobs = openJobs(experiment!);
  const sizes = Array.from({ length: 64 }, (_, point) => jobs.choice(point)[0]);
  for (const size of [3, 4, 5, 6]) expect(sizes.filter((one) => one === size)).toHaveLength(16);
});

test('any other range stays one', () => {
  expect(experimentWith({ id: 'help', path: 'facilitation', range: [0, 1] }).experiment!.factors[0]).toMatchObject({ levels: [], range: [0, 1] });
});

test('ends that are no whole numbers are refused, with the nearest that is', () => {
  const { experiment, problems } = experimentWith({ id: 'size', path: 'tableSize', range: [3.5, 6] });
  expect(experiment).toBeNull();
  expect(problems[0]!.remedy).toContain('nearest allowed value');
});
