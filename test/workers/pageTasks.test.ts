import { expect, test } from 'vitest';
import { resolveScenario, simulate } from '../../engine/index.ts';
import { goldenRuns } from '../../scenarios/golden.ts';
import { scenarios } from '../../scenarios/index.ts';
import { summaryColumns } from '../../workers/analysis/surveyWaves.ts';
import { pageTasks } from '../../workers/pageTasks.ts';

const entrance = scenarios['entrance']!;

test('each simulated community of the bands is the run of its replicate, whatever comes in one go', () => {
  const weeks = [0, 12, 30];
  const together = pageTasks.surveySummaries({ scenario: entrance, seed: 5, replicate: 2, replicates: 3, weeks });
  const apart = [2, 3, 4].flatMap((replicate) => [...pageTasks.surveySummaries({ scenario: entrance, seed: 5, replicate, replicates: 1, weeks })]);
  expect([...together]).toEqual(apart);
  const { measures } = simulate(resolveScenario(entrance).scenario!, { seed: 5, replicate: 3, record: 'weeks' });
  const safety = summaryColumns.findIndex(({ scale, statistic }) => scale === 'safety' && statistic === 'mean');
  for (const [at, week] of weeks.entries()) expect(together[(weeks.length + at) * summaryColumns.length + safety]).toBeCloseTo(measures['survey.safety']![week]!, 12);
});

test('weeks after the end of a run have no value, and a scenario that cannot run is named', () => {
  expect([...pageTasks.surveySummaries({ scenario: entrance, seed: 1, replicate: 0, replicates: 1, weeks: [0, 9999] })].slice(summaryColumns.length)).toEqual(summaryColumns.map(() => Number.NaN));
  expect(() => pageTasks.codebook({ ...entrance, parameters: { meetings: -1 } })).toThrow(/parameters\.meetings is -1/);
});

test('a golden run computed for the page is the recorded one', () => {
  expect(pageTasks.golden(0)).toBe(goldenRuns[0]!.fingerprint);
});
