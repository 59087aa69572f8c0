/** Which rows of a table pass the filters, as row numbers, so that a hundred thousand events are looked through in one go. */
import { eventKinds, type EventLog, type Scenario } from '../../../engine/index.ts';
import type { Table } from '../../../workers/tables/runTables.ts';

/** What an event must be about; null for anything. Persons and organizations by index, a kind by its number in `eventKinds`. */
export interface EventFilter {
  readonly kind: number | null;
  readonly person: number | null;
  readonly organization: number | null;
  readonly meeting: number | null;
}

/** Events at work, in which the second party is an organization. */
const atWork: ReadonlySet<number> = new Set([eventKinds.indexOf('succeeded'), eventKinds.indexOf('failed')]);

/** A person takes part in an event in any role; an organization through its people, or as the place of work where it happened. */
export function eventRows(events: EventLog, { participants }: Scenario, filter: EventFilter): Int32Array {
  const found = new Int32Array(events.count);
  const sends = (index: number): boolean => participants[index]?.organization === filter.organization;
  let count = 0;
  for (let at = 0; at < events.count; at++) {
    const kind = events.kind[at]!;
    const [who, whom, third] = [events.who[at]!, atWork.has(kind) ? -1 : events.whom[at]!, events.third[at]!];
    if (filter.kind !== null && kind !== filter.kind) continue;
    if (filter.meeting !== null && events.meeting[at] !== filter.meeting) continue;
    if (filter.person !== null && who !== filter.person && whom !== filter.person && third !== filter.person) continue;
    if (filter.organization !== null && !sends(who) && !sends(whom) && !sends(third) && !(atWork.has(kind) && events.whom[at] === filter.organization)) continue;
    found[count++] = at;
  }
  return found.subarray(0, count);
}

/** Rows of these participants or organizations, each with its own stretch of weeks. */
export function courseRows(weeks: number, wanted: readonly number[]): Int32Array {
  const found = new Int32Array(weeks * wanted.length);
  wanted.forEach((one, place) => {
    for (let week = 0; week < weeks; week++) found[place * weeks + week] = one * weeks + week;
  });
  return found;
}

/** Rows of one wave, and of the people of one organization by its id. */
export function surveyRows({ columns, length, row }: Table, wave: number | null, organization: string | null): Int32Array {
  const [waveColumn, organizationColumn] = [columns.indexOf('wave'), columns.indexOf('organization')];
  return allRows(length).filter((at) => {
    const cells = row(at);
    return (wave === null || cells[waveColumn] === wave) && (organization === null || cells[organizationColumn] === organization);
  });
}

export function allRows(length: number): Int32Array {
  return Int32Array.from({ length }, (_, at) => at);
}
