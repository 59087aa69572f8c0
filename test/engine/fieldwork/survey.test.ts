import { expect, test } from 'vitest';
import { holdSurvey, resolveScenario, simulate } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { surveyScales, summarizeWave } from '../../../workers/analysis/surveyWaves.ts';

const scenario = resolveScenario(scenarios['defaultCommunity']).scenario!;
const run = simulate(scenario, { seed: 5, replicate: 2, record: 'weeks' });

test('the survey shows what the survey measures of the run say, wave by wave', () => {
  const waves = holdSurvey(scenario, run, [0, 20, 76]);
  expect(waves.map(({ week }) => week)).toEqual([0, 20, 76]);
  for (const wave of waves) {
    for (const scale of surveyScales) expect(summarizeWave(wave, scale).mean).toBeCloseTo(run.measures[`survey.${scale}`]![wave.week]!, 12);
    for (const score of [...wave.climate, ...wave.safety].flat()) expect([1, 2, 3, 4, 5]).toContain(score);
    expect(new Set([...wave.climate, ...wave.safety].map((item) => item.length))).toEqual(new Set([wave.people.length]));
  }
});

test('asking in more weeks changes no answer, and after the end of the run nobody answers', () => {
  const [alone] = holdSurvey(scenario, run, [20]);
  const among = holdSurvey(scenario, run, [4, 8, 20, 5000]);
  expect(among.map(({ week }) => week)).toEqual([4, 8, 20]);
  expect(among[2]).toEqual(alone);
});
