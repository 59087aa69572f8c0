/** The files of a run: a table per week, per participant and week, per organization and week, and per event, with a codebook. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  eventKinds,
  measures,
  organizationCourseColumns,
  participantCourseColumns,
  type Run,
  type Scenario,
  type ScenarioInput,
} from '../../engine/index.ts';
import { codebook, eventColumns, organizationIdentity, participantIdentity } from './codebook.ts';
import { csv, type Cell, type CsvStyle } from '../csv.ts';
import { runDocument } from './runDocument.ts';
import { BadInput } from './terminal.ts';

/** Writes all files into a folder, which is made when it is not there; gives their names. */
export function writeRunFiles(folder: string, input: ScenarioInput, scenario: Scenario, run: Run, style: CsvStyle): readonly string[] {
  const files: readonly (readonly [name: string, text: string])[] = [
    ['weeks.csv', weeksTable(run, style)],
    ['participants.csv', participantsTable(scenario, run, style)],
    ['organizations.csv', organizationsTable(scenario, run, style)],
    ['events.csv', eventsTable(scenario, run, style)],
    ['codebook.csv', codebook(style)],
    ['run.json', `${JSON.stringify(runDocument(input, scenario, run), null, 2)}\n`],
  ];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new BadInput([`--out ${folder}: cannot be written (${error instanceof Error ? error.message : String(error)}); expected a folder. Choose another.`]);
  }
  return files.map(([name]) => name);
}

/** A row per recorded week, a column per measure. */
export function weeksTable(run: Run, style: CsvStyle): string {
  const ids = measures.map(({ id }) => id);
  return csv(
    ['week', 'meeting', ...ids],
    Array.from(run.weeks, (week, row): Cell[] => [week, meetingOrNone(run.meetings[row]!), ...ids.map((id) => run.measures[id]?.[row] ?? null)]),
    style,
  );
}

/** A row per participant and week. */
export function participantsTable(scenario: Scenario, run: Run, style: CsvStyle): string {
  const { course } = run;
  const people = scenario.participants;
  const rows = function* (): Generator<Cell[]> {
    if (course === null) return;
    for (const [i, person] of people.entries()) {
      const organization = scenario.organizations[person.organization]!;
      const workplace = scenario.organizations[person.workplace]!;
      for (let week = 0; week < course.weeks; week++) {
        const values = participantCourseColumns.map((column) => shortest(course.participants[column][week * people.length + i]!));
        yield [person.id, person.name, organization.id, organization.name, organization.type, person.role, workplace.id, week, meetingOf(run, week), ...values];
      }
    }
  };
  return csv([...participantIdentity, ...participantCourseColumns], rows(), style);
}

/** A row per organization and week. */
export function organizationsTable(scenario: Scenario, run: Run, style: CsvStyle): string {
  const { course } = run;
  const { organizations } = scenario;
  const rows = function* (): Generator<Cell[]> {
    if (course === null) return;
    for (const [o, organization] of organizations.entries()) {
      for (let week = 0; week < course.weeks; week++) {
        const values = organizationCourseColumns.map((column) => shortest(course.organizations[column][week * organizations.length + o]!));
        yield [organization.id, organization.name, organization.type, organization.sector, organization.employees, week, meetingOf(run, week), ...values];
      }
    }
  };
  return csv([...organizationIdentity, ...organizationCourseColumns], rows(), style);
}

/** Kinds of event of the work place, in which the second party is an organization. */
const workEvents: ReadonlySet<string> = new Set(['succeeded', 'failed']);

/** A row per event, in order of time. */
export function eventsTable(scenario: Scenario, run: Run, style: CsvStyle): string {
  const { events } = run;
  const person = (index: number): Cell => scenario.participants[index]?.id ?? null;
  const rows = function* (): Generator<Cell[]> {
    if (events === null) return;
    for (let e = 0; e < events.count; e++) {
      const kind = eventKinds[events.kind[e]!]!;
      const whom = events.whom[e]!;
      const atWork = workEvents.has(kind);
      yield [
        events.week[e]!,
        meetingOrNone(events.meeting[e]!),
        numberOrNone(events.round[e]!),
        numberOrNone(events.table[e]!),
        kind,
        person(events.who[e]!),
        atWork ? null : person(whom),
        atWork ? (scenario.organizations[whom]?.id ?? null) : null,
        person(events.third[e]!),
        numberOrNone(events.topic[e]!),
        events.gain[e]!,
        events.valence[e]!,
        events.flag[e]!,
        events.notes[e] ?? null,
      ];
    }
  };
  return csv(eventColumns, rows(), style);
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
