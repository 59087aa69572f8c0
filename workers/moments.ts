/** When a measure is read off a run. */
import type { Run } from '../engine/index.ts';

/** A moment as written: `start`, `last meeting`, `end`, `meeting 3`, `week 20`. */
export const momentForm = /^(start|last meeting|end|(meeting|week) [1-9]\d{0,4})$/;

/** The last part of the name of a column: `start`, `lastMeeting`, `end`, `meeting3`, `week20`. */
export function momentName(moment: string): string {
  return moment === 'last meeting' ? 'lastMeeting' : moment.replace(' ', '');
}

/** The moment in words, for a codebook. */
export function momentInWords(moment: string): string {
  if (moment === 'start') return 'before the first week';
  if (moment === 'end') return 'at the end of the follow-up';
  return moment === 'last meeting' ? 'at the last meeting' : `in ${moment}`;
}

/** Whether every week must be recorded to read this moment. */
export function needsEveryWeek(moment: string): boolean {
  return moment.startsWith('week');
}

/** Where in the recorded weeks of a run a moment lies; -1 when the run has no such moment. */
export function placeOfMoment(run: Pick<Run, 'weeks' | 'meetingWeeks'>, moment: string): number {
  if (moment === 'start') return 0;
  if (moment === 'end') return run.weeks.length - 1;
  const number = Number(moment.split(' ')[1]);
  const week = moment.startsWith('week') ? number : run.meetingWeeks[moment === 'last meeting' ? run.meetingWeeks.length - 1 : number - 1];
  return week === undefined ? -1 : run.weeks.indexOf(week);
}

/** Week of a moment in a run with these meetings; NaN when the run has no such meeting, and beyond the last week when it ends before. */
export function weekOfMoment(moment: string, meetingWeeks: ArrayLike<number>, lastWeek: number): number {
  if (moment === 'start') return 0;
  if (moment === 'end') return lastWeek;
  const number = Number(moment.split(' ')[1]);
  return moment.startsWith('week') ? number : (meetingWeeks[moment === 'last meeting' ? meetingWeeks.length - 1 : number - 1] ?? NaN);
}
