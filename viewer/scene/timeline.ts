/**
 * The life of a community laid out for playing: a meeting takes as long on screen as it deserves, the weeks between pass quickly and the year
 * after the last meeting faster still. A position is a number of beats from the start.
 */
import type { Run } from '../../engine/index.ts';

export interface Segment {
  readonly kind: 'preparation' | 'meeting' | 'work' | 'followUp';
  /** Meeting it is, or follows; 0 before the first. */
  readonly meeting: number;
  readonly fromWeek: number;
  readonly toWeek: number;
  /** In beats. */
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  readonly segments: readonly Segment[];
  readonly beats: number;
  readonly meetings: number;
  readonly lastWeek: number;
}

export interface Moment {
  readonly position: number;
  readonly segment: Segment;
  /** How far into the segment, 0-1. */
  readonly progress: number;
  /** Between whole weeks while time passes. */
  readonly week: number;
  /** Latest week that is over: what words and numbers are about. */
  readonly shownWeek: number;
  /** Latest meeting begun, 0 before the first. */
  readonly meeting: number;
}

const beatsOf = { preparation: 0.6, meeting: 1.25, work: 0.55, followUp: 2.5 };
/** Where a meeting is shown when one jumps to it: its last events still on the table. */
const restOfMeeting = 0.96;

export function createTimeline(run: Pick<Run, 'weeks' | 'meetingWeeks'>): Timeline {
  const lastWeek = run.weeks.at(-1) ?? 0;
  const held = [...run.meetingWeeks].filter((week) => week <= lastWeek);
  const segments: Segment[] = [];
  let beats = 0;
  const add = (kind: Segment['kind'], meeting: number, fromWeek: number, toWeek: number): void => {
    const end = beats + beatsOf[kind];
    segments.push({ kind, meeting, fromWeek, toWeek, start: beats, end });
    beats = end;
  };
  const first = held[0] ?? lastWeek;
  if (first > 1 || held.length === 0) add('preparation', 0, 0, Math.max(0, first - 1));
  held.forEach((week, index) => {
    add('meeting', index + 1, Math.max(0, week - 1), week);
    const next = held[index + 1];
    if (next === undefined) {
      if (lastWeek > week) add('followUp', index + 1, week, lastWeek);
    } else if (next - 1 > week) {
      add('work', index + 1, week, next - 1);
    }
  });
  return { segments, beats, meetings: held.length, lastWeek };
}

export function momentAt(timeline: Timeline, position: number): Moment {
  const at = Math.min(timeline.beats, Math.max(0, position));
  const segment = timeline.segments.find(({ end }) => at < end) ?? timeline.segments.at(-1)!;
  const progress = Math.min(1, (at - segment.start) / (segment.end - segment.start));
  // What a meeting changes has happened by the time its last events are on the table.
  const passed = segment.kind === 'meeting' ? Math.min(1, progress / restOfMeeting) : progress;
  const week = segment.fromWeek + passed * (segment.toWeek - segment.fromWeek);
  return { position: at, segment, progress, week, shownWeek: Math.floor(week + 1e-9), meeting: segment.meeting };
}

/** Position at which a meeting is shown; meeting 0 is the start. */
export function positionOfMeeting(timeline: Timeline, meeting: number): number {
  const segment = timeline.segments.find(({ kind, meeting: number }) => kind === 'meeting' && number === meeting);
  return segment === undefined ? 0 : segment.start + restOfMeeting * (segment.end - segment.start);
}

export function positionOfWeek(timeline: Timeline, week: number): number {
  const segment = timeline.segments.find(({ toWeek }) => week <= toWeek) ?? timeline.segments.at(-1)!;
  if (segment.kind === 'meeting' && week >= segment.toWeek) return positionOfMeeting(timeline, segment.meeting);
  const length = segment.toWeek - segment.fromWeek;
  return segment.start + (length === 0 ? 1 : Math.max(0, week - segment.fromWeek) / length) * (segment.end - segment.start);
}

/** The week before or after a position. */
export function stepWeek(timeline: Timeline, position: number, direction: 1 | -1): number {
  const { shownWeek, week } = momentAt(timeline, position);
  const next = direction > 0 ? shownWeek + 1 : week > shownWeek + 1e-6 ? shownWeek : shownWeek - 1;
  return positionOfWeek(timeline, Math.min(timeline.lastWeek, Math.max(0, next)));
}

/** The meeting before or after a position; beyond the last meeting the end, before the first the start. */
export function stepMeeting(timeline: Timeline, position: number, direction: 1 | -1): number {
  const stops = [0, ...Array.from({ length: timeline.meetings }, (_, index) => positionOfMeeting(timeline, index + 1)), timeline.beats];
  if (direction > 0) return stops.find((stop) => stop > position + 1e-6) ?? timeline.beats;
  return stops.findLast((stop) => stop < position - 1e-6) ?? 0;
}

/** Seconds a beat takes at normal speed: the whole in about twenty seconds, as far as meetings stay followable. */
export function secondsPerBeat(timeline: Timeline): number {
  return Math.min(1.3, Math.max(0.6, 20 / timeline.beats));
}
