/** What every column of the files of a run means, in which unit and range, and when it is NA. */
import { measures, organizationCourse, participantCourse, type CourseColumn, type Scenario } from '../../engine/index.ts';
import { eventColumns, organizationIdentity, participantIdentity, surveyIdentity } from './columns.ts';
import type { Cell } from './csv.ts';
import type { Table } from './runTables.ts';
import { climateItemNames, safetyItemNames } from './surveyTable.ts';

/** Meaning, unit and range of a column. */
type Words = readonly [meaning: string, unit: string, low: number | null, high: number | null, undefinedWhen?: string];

const identity: Readonly<Record<string, Words>> = {
  participant: ['id of the participant', 'id', null, null],
  name: ['name of the participant', 'text', null, null],
  organization: ['id of the organization', 'id', null, null],
  organizationName: ['name of the organization', 'text', null, null],
  organizationType: ['private, public, knowledge or societal', 'category', null, null],
  sector: ['sector of the organization', 'text', null, null],
  employees: ['people who work at the organization', 'people', 1, null],
  role: ['role of the participant', 'category', null, null],
  workplace: ['id of the organization where what is learned is used', 'id', null, null],
  week: ['week, 0 is the start', 'week', 0, null],
  meeting: ['meeting held in this week, from 1', 'number', 1, null, 'no meeting in this week'],
};

const eventWords: Readonly<Record<(typeof eventColumns)[number], Words>> = {
  week: identity['week']!,
  meeting: ['meeting in which it happened, from 1', 'number', 1, null, 'between meetings'],
  round: ['round of the meeting, from 0', 'number', 0, null, 'outside rounds'],
  table: ['table, from 0', 'number', 0, null, 'outside tables'],
  kind: ['what happened', 'category', null, null],
  who: ['id of who asks, speaks, tries at work, leaves or joins', 'id', null, null, 'nobody'],
  whom: ['id of the person asked', 'id', null, null, 'nobody'],
  organization: ['id of the organization in which an attempt was made', 'id', null, null, 'not an event at work'],
  third: ['id of the person one is referred to', 'id', null, null, 'nobody'],
  topic: ['topic, from 0', 'number', 0, null, 'no topic'],
  gain: ['knowledge gained by who; for an event at work the rise of practice of the organization', '0-1', 0, 1, 'does not apply'],
  valence: ['how it felt to who; for an event at work 1 when colleagues took it well', '0-1', 0, 1, 'does not apply'],
  flag: ['1 for a question about own practice, or for an attempt shared with colleagues', '0 or 1', 0, 1],
  note: ['words that belong to an intervention', 'text', null, null, 'no words'],
};

/** A row per column of every table; how many items the survey has is up to the scenario. */
export function codebookTable(scenario: Scenario): Table {
  const rows: Cell[][] = [];
  const add = (file: string, column: string, [meaning, unit, low, high, undefinedWhen]: Words, formula = '', source = ''): void => {
    rows.push([file, column, meaning, unit, low, high, undefinedWhen ?? '', formula, source]);
  };
  add('weeks.csv', 'week', identity['week']!);
  add('weeks.csv', 'meeting', identity['meeting']!);
  for (const { id, meaning, unit, range, undefinedWhen, formula, source } of measures) {
    add('weeks.csv', id, [meaning, unit, finite(range[0]), finite(range[1]), undefinedWhen ?? ''], formula, source);
  }
  for (const column of participantIdentity) add('participants.csv', column, identity[column]!);
  for (const [column, declared] of Object.entries(participantCourse)) add('participants.csv', column, wordsOf(declared));
  for (const column of organizationIdentity) add('organizations.csv', column, identity[column]!);
  for (const [column, declared] of Object.entries(organizationCourse)) add('organizations.csv', column, wordsOf(declared));
  for (const column of eventColumns) add('events.csv', column, eventWords[column]);
  add('survey.csv', 'wave', ['measurement, from 1', 'number', 1, null]);
  for (const column of surveyIdentity.slice(1)) add('survey.csv', column, identity[column]!);
  for (const item of climateItemNames) add('survey.csv', item, ['answer to an item of the climate scale', 'answer', 1, 5]);
  for (const item of safetyItemNames(scenario)) add('survey.csv', item, ['answer to an item of the scale of psychological safety', 'answer', 1, 5]);
  add('survey.csv', 'climate', ['mean of the climate items of this participant', '1-5', 1, 5]);
  add('survey.csv', 'safety', ['mean of the safety items of this participant', '1-5', 1, 5]);
  return { columns: ['file', 'column', 'meaning', 'unit', 'lowest', 'highest', 'NA when', 'formula', 'source'], length: rows.length, row: (at) => rows[at]! };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function wordsOf({ meaning, unit, range, undefinedWhen }: CourseColumn): Words {
  return [meaning, unit, finite(range[0]), finite(range[1]), undefinedWhen ?? ''];
}
