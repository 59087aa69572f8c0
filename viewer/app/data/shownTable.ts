/** Which table of the run is shown, and which of its rows: the filters, kept while other pages are open. */
import { computed, effect, signal } from '@preact/signals';
import type { Run, SurveyWave } from '../../../engine/index.ts';
import { eventsTable, organizationsTable, participantsTable, weeksTable, type Table } from '../../../workers/tables/runTables.ts';
import { surveyTable, surveyWeeks } from '../../../workers/tables/surveyTable.ts';
import { playedInput } from '../played.ts';
import { history } from '../state.ts';
import { allRows, courseRows, eventRows, surveyRows } from './filterRows.ts';
import { withTasks } from './tasks.ts';

export const tableNames = ['weeks', 'participants', 'organizations', 'events', 'survey'] as const;
export type TableName = (typeof tableNames)[number];

export const tableName = signal<TableName>('weeks');
/** Group of measures, as the part of their id before the point; null for all. */
export const group = signal<string | null>('climate');
/** Filters by number in the engine's own lists; null for all. */
export const kind = signal<number | null>(null);
export const person = signal<number | null>(null);
export const organization = signal<number | null>(null);
export const meeting = signal<number | null>(null);
export const wave = signal<number | null>(null);
/** First row on screen, counted among the chosen ones. */
export const first = signal(0);

export const filtered = computed(() => [kind, person, organization, meeting, wave].some(({ value }) => value !== null));

export function clearFilters(): void {
  for (const filter of [kind, person, organization, meeting, wave]) filter.value = null;
  first.value = 0;
}

/** Weeks in which the survey is held. */
export const waves = computed(() => (history.value === null ? [] : surveyWeeks(history.value.run)));

/** The answers to the survey, once they have been asked for. */
const answers = signal<{ readonly run: Run; readonly waves: readonly SurveyWave[] } | null>(null);
effect(() => {
  const run = history.value?.run;
  if (tableName.value !== 'survey' || run === undefined || run.course === null || answers.peek()?.run === run) return;
  const request = { scenario: playedInput(history.peek()!).scenario, seed: run.seed, replicate: run.replicate, weeks: surveyWeeks(run) };
  void withTasks((ask) => ask((tasks) => tasks.survey(request))).then((held) => {
    if (history.peek()?.run === run) answers.value = { run, waves: held };
  });
});

export const table = computed<Table | null>(() => {
  if (history.value === null) return null;
  const { run, scenario } = history.value;
  switch (tableName.value) {
    case 'weeks':
      return weeksTable(run);
    case 'participants':
      return participantsTable(scenario, run);
    case 'organizations':
      return organizationsTable(scenario, run);
    case 'events':
      return eventsTable(scenario, run);
    case 'survey':
      return surveyTable(scenario, answers.value?.run === run ? answers.value.waves : []);
  }
});

/** Numbers of the rows that pass the filters. */
export const rows = computed<ArrayLike<number>>(() => {
  if (history.value === null || table.value === null) return [];
  const { run, scenario } = history.value;
  const { length } = table.value;
  switch (tableName.value) {
    case 'weeks':
      return allRows(length);
    case 'participants': {
      const wanted = scenario.participants.flatMap((one, at) => ((person.value ?? at) === at && (organization.value ?? one.organization) === one.organization ? [at] : []));
      return courseRows(run.course?.weeks ?? 0, wanted);
    }
    case 'organizations':
      return courseRows(run.course?.weeks ?? 0, scenario.organizations.flatMap((_, at) => ((organization.value ?? at) === at ? [at] : [])));
    case 'events':
      return run.events === null ? [] : eventRows(run.events, scenario, { kind: kind.value, person: person.value, organization: organization.value, meeting: meeting.value });
    case 'survey':
      return surveyRows(table.value, wave.value, organization.value === null ? null : scenario.organizations[organization.value]!.id);
  }
});

/** Numbers of the columns on screen: all, but of the many measures one group. */
export const columns = computed<readonly number[]>(() => {
  const all = table.value?.columns ?? [];
  const wanted = tableName.value === 'weeks' ? group.value : null;
  return all.flatMap((column, at) => (wanted === null || at < 2 || column.startsWith(`${wanted}.`) ? [at] : []));
});
