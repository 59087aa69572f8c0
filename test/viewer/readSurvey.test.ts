import { expect, test } from 'vitest';
import { holdSurvey, resolveScenario, simulate } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { readSurvey } from '../../viewer/app/data/readSurvey.ts';
import { summarizeScores, summarizeWave, surveyScales } from '../../workers/analysis/surveyWaves.ts';
import { tableAsCsv } from '../../workers/tables/runTables.ts';
import { surveyTable, surveyWeeks } from '../../workers/tables/surveyTable.ts';

test('a survey held in a simulated community reads back as it was, in both styles', () => {
  const scenario = resolveScenario(scenarios['entrance']).scenario!;
  const run = simulate(scenario, { seed: 3, record: 'weeks' });
  const waves = holdSurvey(scenario, run, surveyWeeks(run));
  for (const style of ['international', 'dutch'] as const) {
    const { survey, problems } = readSurvey(tableAsCsv(surveyTable(scenario, waves), style));
    expect(problems).toEqual([]);
    expect(survey!.waves.map(({ week }) => week)).toEqual(surveyWeeks(run));
    for (const [at, wave] of waves.entries()) {
      for (const scale of surveyScales) {
        const [there, here] = [summarizeWave(wave, scale), summarizeScores(survey!.waves[at]!.scores[scale])];
        expect(here.people).toBe(there.people);
        expect(here.mean).toBeCloseTo(there.mean, 12);
        expect(here.spread).toBeCloseTo(there.spread, 12);
      }
    }
  }
});

test('means, Dutch headings, a byte order mark, waves called T1 and missing answers are understood', () => {
  const { survey, problems } = readSurvey('\uFEFFDeelnemer;Meting;Klimaat\r\na;T1;3,5\r\nb;T1;NA\r\n"c; d";T1;4\r\na;T2;4,25\r\n;;\r\n');
  expect(problems).toEqual([]);
  expect(survey!.waves).toEqual([
    { wave: 1, week: null, scores: { climate: [3.5, 4], safety: [] } },
    { wave: 2, week: null, scores: { climate: [4.25], safety: [] } },
  ]);
  expect(survey!.people).toBe(3);
  expect(survey!.scales).toEqual(['climate']);
});

test('a person’s mean is over the items answered, and items go before a mean in the same file', () => {
  const { survey } = readSurvey('week,person,climate_1,climate_2,climate_3,climate\n4,a,2,4,,1\n');
  expect(survey!.waves).toEqual([{ wave: 1, week: 4, scores: { climate: [3], safety: [] } }]);
});

test('every problem is named by row and column, and what is left without those rows can still be used', () => {
  const { survey, problems } = readSurvey('wave,person,climate1\n1,a,3\n1,a,4\nfirst,b,3\n1,c,six\n1,d,6\n1,e\n2,a,5\n');
  expect(problems.map(({ kind, row, column, value }) => `${kind} ${row} ${column} ${value}`)).toEqual(['twice 3 person a', 'badWave 4 wave first', 'notNumber 5 climate1 six', 'outside 6 climate1 6', 'ragged 7 wave 2 / 3']);
  expect(survey!.waves.map(({ scores }) => scores.climate)).toEqual([[3], [5]]);
});

test('a file that is no survey says what it lacks', () => {
  expect(readSurvey('').problems[0]!.kind).toBe('empty');
  expect(readSurvey('person,climate\na,3\n').problems[0]!.kind).toBe('noWave');
  expect(readSurvey('wave,person,mood\n1,a,3\n').problems[0]!.kind).toBe('noScale');
  for (const text of ['', 'person,climate\na,3\n', 'wave,person,mood\n1,a,3\n']) expect(readSurvey(text).survey).toBeNull();
});
