/** What every column of the files of a run means, in which unit and range, and when it is NA. */
import { measures, organizationCourseColumns, participantCourseColumns, stateColumns, type OrganizationCourseColumn, type ParticipantCourseColumn } from '../../engine/index.ts';
import { csv, type Cell, type CsvStyle } from './csv.ts';

/** Meaning, unit, and range of a column that is not a state of its own. */
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

const participantWords: Readonly<Partial<Record<ParticipantCourseColumn, Words>>> = {
  climatePerception: ['perception of the learning climate, mean of four facets', '0-1', 0, 1],
  knowledgeGrowth: ['rise of knowledge since joining, mean over topics', '0-1', -1, 1],
  sharedVocabulary: ['share of the words of people of other organizations that this participant understands (the next twelve in the list)', 'share', 0, 1],
  supervisorSupport: ['support by the supervisor as perceived, mean of affective and instrumental, less while the supervisor is busy', '0-1', 0, 1],
  meanTrust: ['mean trust in the people met so far, as of the latest meeting', '0-1', 0, 1, 'nobody has been met'],
  attended: ['1 when at the meeting of this week', '0 or 1', 0, 1],
  present: ['1 takes part, 2 has dropped out, 0 the chair is empty until the next meeting', 'category', 0, 2],
};

const organizationWords: Readonly<Record<OrganizationCourseColumn, Words>> = {
  supervisorSupport: ['support by supervisors, mean over participants', '0-1', 0, 1],
  practiceGrowth: ['rise of practice since the start, mean over topics', '0-1', -1, 1],
  learningCulture: ['readiness of colleagues for what is brought back', '0-1', 0, 1],
  successes: ['successful attempts to use or share what was learned so far', 'attempts', 0, null],
  attempts: ['attempts to use or share what was learned so far', 'attempts', 0, null],
  unused: ['attempts so far that brought the practice of the organization nothing', 'attempts', 0, null],
};

/** Columns of events.csv, in order. */
export const eventColumns = ['week', 'meeting', 'round', 'table', 'kind', 'who', 'whom', 'organization', 'third', 'topic', 'gain', 'valence', 'flag', 'note'] as const;
/** Columns that say whose row it is. */
export const participantIdentity = ['participant', 'name', 'organization', 'organizationName', 'organizationType', 'role', 'workplace', 'week', 'meeting'] as const;
export const organizationIdentity = ['organization', 'organizationName', 'organizationType', 'sector', 'employees', 'week', 'meeting'] as const;

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

export function codebook(style: CsvStyle): string {
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
  for (const column of participantCourseColumns) add('participants.csv', column, participantWords[column] ?? fromState(column));
  for (const column of organizationIdentity) add('organizations.csv', column, identity[column]!);
  for (const column of organizationCourseColumns) add('organizations.csv', column, organizationWords[column]);
  for (const column of eventColumns) add('events.csv', column, eventWords[column]);
  return csv(['file', 'column', 'meaning', 'unit', 'lowest', 'highest', 'NA when', 'formula', 'source'], rows, style);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function fromState(column: ParticipantCourseColumn): Words {
  const { meaning, unit, range } = stateColumns[column as keyof typeof stateColumns];
  return [meaning, unit, range[0], range[1]];
}
