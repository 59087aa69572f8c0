/**
 * A run is a document: a value per measure per recorded week, and, when asked for, the course of every participant and the list of events.
 * It is simulated first and played back afterwards.
 */

import type { OrganizationCourseColumn, ParticipantCourseColumn } from './courseColumns.ts';

/** `summary`: start, every meeting, and the follow-up marks. `weeks`: every week, with the course of participants. `events`: the event log too. */
export type RecordLevel = 'summary' | 'weeks' | 'events';

export interface RunOptions {
  /** Master seed, a whole number from 0; default 1. */
  readonly seed?: number;
  /** Which repetition under this seed, from 0; default 0. */
  readonly replicate?: number;
  readonly record?: RecordLevel;
  /** Ids of the measures to keep, where not all are wanted; the run then has no fingerprint. */
  readonly measures?: readonly string[];
}

/** What happened in an event. */
export const eventKinds = [
  'helped',
  'misunderstood',
  'cannotHelp',
  'declined',
  'rebuffed',
  'heldBack',
  'sawNoPoint',
  'lecture',
  'coCreated',
  'leaked',
  'succeeded',
  'failed',
  'absent',
  'droppedOut',
  'left',
  'joined',
  'intervention',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The event log as columns of equal length, in order of time. */
export interface EventLog {
  readonly count: number;
  /** Index in `eventKinds`. */
  readonly kind: Uint8Array;
  readonly week: Int32Array;
  /** Meeting 1 up; 0 between meetings. */
  readonly meeting: Int32Array;
  /** Round 0 up; -1 outside rounds. */
  readonly round: Int32Array;
  /** Table 0 up; -1 outside tables. */
  readonly table: Int32Array;
  /** Who asks, speaks, tries at work, leaves or joins: index of the participant, -1 none. */
  readonly who: Int32Array;
  /** The person asked, or -1. For work events the organization where it happened. */
  readonly whom: Int32Array;
  /** A third person: the one referred to, or -1. */
  readonly third: Int32Array;
  /** Topic, or -1. */
  readonly topic: Int32Array;
  /** Knowledge gained by `who`, 0-1 (practised knowledge after a feedback question); for a work event the rise of the organization's practice. */
  readonly gain: Float64Array;
  /** How it felt to `who`, 0-1; for a work event 1 when colleagues took it well, else 0. NaN where it does not apply. */
  readonly valence: Float64Array;
  /** 1 for a question about feedback on own practice; for a work event 1 when it was shared with colleagues; else 0. */
  readonly flag: Uint8Array;
  /** Words that belong to an intervention, by event number. */
  readonly notes: Readonly<Record<number, string>>;
}

/**
 * The course of people and organizations, one row a week from week 0 to the last (records `weeks` and `events`); the value of week w and participant i
 * stands at w * participants + i, and of organizations likewise.
 */
export interface Course {
  readonly weeks: number;
  readonly participants: Readonly<Record<ParticipantCourseColumn, Float32Array>>;
  readonly organizations: Readonly<Record<OrganizationCourseColumn, Float32Array>>;
  /** Trust of i in j after meeting m (m = 0: before the first) at (m * n + i) * n + j; null beyond 60 participants. */
  readonly trust: Float32Array | null;
  /** The three most trusted of each person after meeting m at (m * n + i) * 3 + rank: index, or -1. */
  readonly closest: Int32Array;
  /** How much they are trusted, laid out like `closest`. */
  readonly closestTrust: Float32Array;
}

/** One run. */
export interface Run {
  readonly engineVersion: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly fingerprint: string };
  readonly seed: number;
  readonly replicate: number;
  readonly record: RecordLevel;
  /** Hex digest over the exact bits of all state at the end and of the measures at the summary weeks; empty when only some measures were kept. */
  readonly fingerprint: string;
  /** Recorded weeks, from 0. */
  readonly weeks: Int32Array;
  /** Meeting held in each recorded week, from 1; 0 for none. */
  readonly meetings: Int32Array;
  /** Week of each meeting; index 0 is meeting 1. */
  readonly meetingWeeks: Int32Array;
  /** Value per recorded week; NaN where the measure is undefined (its declaration says why). */
  readonly measures: Readonly<Record<string, Float64Array>>;
  readonly course: Course | null;
  readonly events: EventLog | null;
  /** Set when a run went non-finite: where it stopped. What was recorded until then is kept. */
  readonly stopped: { readonly week: number; readonly mechanism: string; readonly participant: string; readonly state: string } | null;
}
