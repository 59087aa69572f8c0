import { expect, test } from 'vitest';
import { holdSurvey, resolveScenario, simulate } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { throughTheLens } from '../../../workers/analysis/surveyLens.ts';

test('the lens shows the scale that the survey measures of the same run report, wave by wave', () => {
  const { scenario } = resolveScenario(scenarios['twoCamps']!);
  const run = simulate(scenario!, { seed: 4, record: 'summary' });
  const weeks = [run.meetingWeeks[0]!, run.meetingWeeks.at(-1)!];
  for (const wave of holdSurvey(scenario!, { seed: 4, replicate: 0 }, weeks)) {
    const seen = throughTheLens(wave, scenario!.participants.map(({ organization }) => organization));
    expect(seen.mean).toBeCloseTo(run.measures['survey.climate']![run.weeks.indexOf(wave.week)]!, 12);
    expect(seen.items).toBe(8);
    expect(seen.scores.every((score) => score >= 1 && score <= 5)).toBe(true);
  }
});

test('two organizations at two points differ between and not within, whatever noise the rest of the model has', () => {
  const wave = { week: 5, meeting: 1, people: [0, 1, 2, 3], climate: [[2, 2, 5, 5], [2, 2, 5, 5]], safety: [] };
  const seen = throughTheLens(wave, [0, 0, 1, 1]);
  expect([seen.betweenShare, seen.mean]).toEqual([1, 3.5]);
  expect(throughTheLens(wave, [0, 1, 0, 1]).betweenShare).toBe(0);
});
