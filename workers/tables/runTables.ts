/** The tables of a run: a row per week, per participant and week, per organization and week, and per event; made row by row, on a page or for a file. */
import { eventKinds, organizationCourseColumns, participantCourseColumns, type Run, type Scenario } from '../../engine/index.ts';
import { csv, type Cell, type CsvStyle } from './csv.ts';
import { eventColumns, organizationIdentity, participantIdentity } from './columns.ts';

/** A table whose rows are made when they are asked for, so that a long one costs nothing until it is read. */
export interface Table {
  readonly columns: readonly string[];
  /** Number of rows. */
  readonly length: number;
  readonly row: (at: number) => readonly Cell[];
}

/** The text of a table, or of these rows of it. */
export function tableAsCsv(table: Table, style: CsvStyle, chosen?: Iterable<number>): string {
  return csv(table.columns, rowsOf(table, chosen ?? Array(table.length).keys()), style);
}

function* rowsOf(table: Table, chosen: Iterable<number>): Generator<readonly Cell[]> {
  for (const at of chosen) yield table.row(at);
}

/** A row per recorded week, a column per measure. */
export function weeksTable(run: Run): Table {
  const ids = Object.keys(run.measures);
  return {
    columns: ['week', 'meeting', ...ids],
    length: run.weeks.length,
    row: (at) => [run.weeks[at]!, meetingOrNone(run.meetings[at]!), ...ids.map((id) => run.measures[id]![at]!)],
  };
}

/** A row per participant and week; empty where no course was kept. */
export function participantsTable({ participants, organizations }: Scenario, run: Run): Table {
  const { course } = run;
  return {
    columns: [...participantIdentity, ...participantCourseColumns],
    length: course === null ? 0 : participants.length * course.weeks,
    row: (at) => {
      const i = Math.floor(at / course!.weeks);
      const week = at % course!.weeks;
      const person = participants[i]!;
      const organization = organizations[person.organization]!;
      const values = participantCourseColumns.map((column) => shortest(course!.participants[column][week * participants.length + i]!));
      return [person.id, person.name, organization.id, organization.name, organization.type, person.role, organizations[person.workplace]!.id, week, meetingOf(run, week), ...values];
    },
  };
}

/** A row per organization and week; empty where no course was kept. */
export function organizationsTable({ organizations }: Scenario, run: Run): Table {
  const { course } = run;
  return {
    columns: [...organizationIdentity, ...organizationCourseColumns],
    length: course === null ? 0 : organizations.length * course.weeks,
    row: (at) => {
      const o = Math.floor(at / course!.weeks);
      const week = at % course!.weeks;
      const { id, name, type, sector, employees } = organizations[o]!;
      const values = organizationCourseColumns.map((column) => shortest(course!.organizations[column][week * organizations.length + o]!));
      return [id, name, type, sector, employees, week, meetingOf(run, week), ...values];
    },
  };
}

/** Kinds of event of the work place, in which the second party is an organization. */
const workEvents: ReadonlySet<string> = new Set(['succeeded', 'failed']);

/** A row per event, in order of time; empty where no events were kept. */
export function eventsTable({ participants, organizations }: Scenario, { events }: Run): Table {
  const person = (index: number): Cell => participants[index]?.id ?? null;
  return {
    columns: eventColumns,
    length: events === null ? 0 : events.count,
    row: (at) => {
      const { kind: kinds, whom: whoms, week, meeting, round, table, who, third, topic, gain, valence, flag, notes } = events!;
      const kind = eventKinds[kinds[at]!]!;
      const whom = whoms[at]!;
      const atWork = workEvents.has(kind);
      return [
        week[at]!,
        meetingOrNone(meeting[at]!),
        numberOrNone(round[at]!),
        numberOrNone(table[at]!),
        kind,
        person(who[at]!),
        atWork ? null : person(whom),
        atWork ? (organizations[whom]?.id ?? null) : null,
        person(third[at]!),
        numberOrNone(topic[at]!),
        gain[at]!,
        valence[at]!,
        flag[at]!,
        notes[at] ?? null,
      ];
    },
  };
}

function meetingOrNone(meeting: number): Cell {
  return meeting > 0 ? meeting : null;
}

function numberOrNone(value: number): Cell {
  return value >= 0 ? value : null;
}

function meetingOf(run: Run, week: number): Cell {
  const at = run.meetingWeeks.indexOf(week);
  return at >= 0 ? at + 1 : null;
}

/** A 32-bit value with the digits it really has. */
function shortest(value: number): number {
  return Number(value.toPrecision(7));
}
