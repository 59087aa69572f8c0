import { beforeAll, expect, test } from 'vitest';
import { eventKinds, resolveScenario, simulate, type EventLog, type Scenario } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { courseRows, eventRows, type EventFilter } from '../../viewer/app/data/filterRows.ts';
import { eventsTable, participantsTable, type Table } from '../../workers/tables/runTables.ts';

const everything: EventFilter = { kind: null, person: null, organization: null, meeting: null };
let scenario: Scenario;
let events: EventLog;
let table: Table;
beforeAll(() => {
  scenario = resolveScenario(scenarios['defaultCommunity']).scenario!;
  const run = simulate(scenario, { seed: 1, record: 'events' });
  events = run.events!;
  table = eventsTable(scenario, run);
});

/** The same choice made on the rows as they are written. */
function byReading(passes: (cells: Record<string, unknown>) => boolean): number[] {
  return Array.from({ length: table.length }, (_, at) => at).filter((at) => passes(Object.fromEntries(table.columns.map((column, c) => [column, table.row(at)[c]]))));
}

test('each filter keeps the rows one would pick by hand', () => {
  const people = scenario.participants.filter(({ organization }) => organization === 1).map(({ id }) => id);
  const cases: readonly (readonly [Partial<EventFilter>, (cells: Record<string, unknown>) => boolean])[] = [
    [{}, () => true],
    [{ kind: eventKinds.indexOf('heldBack') }, ({ kind }) => kind === 'heldBack'],
    [{ meeting: 3 }, ({ meeting }) => meeting === 3],
    [{ person: 5 }, ({ who, whom, third }) => [who, whom, third].includes(scenario.participants[5]!.id)],
    [{ organization: 1 }, ({ who, whom, third, organization }) => [who, whom, third].some((id) => people.includes(id as string)) || organization === scenario.organizations[1]!.id],
    [{ organization: 1, meeting: 2, kind: eventKinds.indexOf('helped') }, ({ who, whom, third, meeting, kind }) => kind === 'helped' && meeting === 2 && [who, whom, third].some((id) => people.includes(id as string))],
  ];
  for (const [filter, passes] of cases) {
    const found = Array.from(eventRows(events, scenario, { ...everything, ...filter }));
    expect(found).toEqual(byReading(passes));
    expect(found.length).toBeGreaterThan(0);
  }
});

test('the rows of one participant are that participant’s weeks', () => {
  const run = simulate(scenario, { seed: 1, record: 'weeks' });
  const people = participantsTable(scenario, run);
  const rows = courseRows(run.course!.weeks, [7]);
  expect(rows).toHaveLength(run.course!.weeks);
  expect(new Set(Array.from(rows, (at) => people.row(at)[0]))).toEqual(new Set([scenario.participants[7]!.id]));
});
