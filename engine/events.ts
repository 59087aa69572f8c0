/** The event log of a run, written while it runs; writing it draws no luck and changes no state. */
import { eventKinds, type EventKind, type EventLog } from './run.ts';

export interface EventFields {
  readonly who?: number;
  readonly whom?: number;
  readonly third?: number;
  readonly topic?: number;
  readonly gain?: number;
  readonly valence?: number;
  readonly flag?: boolean;
  readonly table?: number;
  readonly note?: string;
}

export interface EventRecorder {
  add(kind: EventKind, week: number, meeting: number, round: number, fields: EventFields): void;
  finish(): EventLog;
  /** Told before every step of the schedule, by those who want to look at the community as it then is. */
  before?(step: string): void;
}

/** Number of a kind of event, as in the columns of the log. */
export const kindNumber = Object.fromEntries(eventKinds.map((kind, number) => [kind, number])) as Record<EventKind, number>;

export function createEventRecorder(): EventRecorder {
  let count = 0;
  let capacity = 1024;
  const whole = { kind: new Int32Array(capacity), week: new Int32Array(capacity), meeting: new Int32Array(capacity), round: new Int32Array(capacity), table: new Int32Array(capacity), who: new Int32Array(capacity), whom: new Int32Array(capacity), third: new Int32Array(capacity), topic: new Int32Array(capacity), flag: new Int32Array(capacity) };
  const real = { gain: new Float64Array(capacity), valence: new Float64Array(capacity) };
  const notes: Record<number, string> = {};
  function grow(): void {
    capacity *= 2;
    for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
      const longer = new Int32Array(capacity);
      longer.set(whole[name]);
      whole[name] = longer;
    }
    for (const name of Object.keys(real) as (keyof typeof real)[]) {
      const longer = new Float64Array(capacity);
      longer.set(real[name]);
      real[name] = longer;
    }
  }
  return {
    add(kind, week, meeting, round, fields) {
      if (count === capacity) grow();
      whole.kind[count] = kindNumber[kind];
      whole.week[count] = week;
      whole.meeting[count] = meeting;
      whole.round[count] = round;
      whole.table[count] = fields.table ?? -1;
      whole.who[count] = fields.who ?? -1;
      whole.whom[count] = fields.whom ?? -1;
      whole.third[count] = fields.third ?? -1;
      whole.topic[count] = fields.topic ?? -1;
      whole.flag[count] = fields.flag ? 1 : 0;
      real.gain[count] = fields.gain ?? 0;
      real.valence[count] = fields.valence ?? NaN;
      if (fields.note !== undefined) notes[count] = fields.note;
      count++;
    },
    finish() {
      return {
        count, notes,
        kind: Uint8Array.from(whole.kind.subarray(0, count)), flag: Uint8Array.from(whole.flag.subarray(0, count)),
        week: whole.week.slice(0, count), meeting: whole.meeting.slice(0, count), round: whole.round.slice(0, count), table: whole.table.slice(0, count),
        who: whole.who.slice(0, count), whom: whole.whom.slice(0, count), third: whole.third.slice(0, count), topic: whole.topic.slice(0, count),
        gain: real.gain.slice(0, count), valence: real.valence.slice(0, count),
      };
    },
  };
}

/** Counts an event of this meeting and, where a log is kept, writes it down. */
export function record(community: { week: number; meeting: number; round: number; log: EventRecorder | null; tally: { thisMeeting: Float64Array; total: Float64Array } }, kind: EventKind, fields: EventFields): void {
  const number = kindNumber[kind];
  community.tally.thisMeeting[number] = community.tally.thisMeeting[number]! + 1;
  community.tally.total[number] = community.tally.total[number]! + 1;
  community.log?.add(kind, community.week, community.meeting, community.round, fields);
}
