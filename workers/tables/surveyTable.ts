/** The survey of a simulated community as a researcher would get it back: a row per wave and participant, a column per item. */
import type { Run, Scenario, SurveyWave } from '../../engine/index.ts';
import { mean } from '../analysis/moments.ts';
import { surveyIdentity, surveyMeans } from './columns.ts';
import type { Cell } from './csv.ts';
import type { Table } from './runTables.ts';

/** Two items for each of the four facets of climate. */
export const climateItemNames: readonly string[] = itemNames('climate', 8);

export function safetyItemNames({ parameters }: Scenario): readonly string[] {
  return itemNames('safety', parameters['itemsPerScale']!);
}

function itemNames(scale: string, items: number): string[] {
  return Array.from({ length: items }, (_, item) => `${scale}${item + 1}`);
}

/** When a field researcher would come, where no weeks are given: at the start, halfway, at the last meeting, and half a year after it or at the end. */
export function surveyWeeks({ weeks, meetingWeeks }: Run): readonly number[] {
  const last = weeks.at(-1) ?? 0;
  const end = meetingWeeks.at(-1) ?? last;
  const halfway = meetingWeeks[Math.floor((meetingWeeks.length - 1) / 2)] ?? last;
  return [...new Set([0, halfway, end, Math.min(last, end + 26)])].filter((week) => week <= last);
}

export function surveyTable(scenario: Scenario, waves: readonly SurveyWave[]): Table {
  const rows = waves.flatMap(({ week, meeting, people, climate, safety }, wave) =>
    people.map((index, place): readonly Cell[] => {
      const person = scenario.participants[index]!;
      const scores = [climate, safety].map((items) => items.map((item) => item[place]!));
      return [wave + 1, week, meeting > 0 ? meeting : null, person.id, scenario.organizations[person.organization]!.id, ...scores.flat(), ...scores.map(mean)];
    }),
  );
  return { columns: [...surveyIdentity, ...climateItemNames, ...safetyItemNames(scenario), ...surveyMeans], length: rows.length, row: (at) => rows[at]! };
}
