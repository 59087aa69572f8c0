/**
 * Time to consensus: the first meeting from which the spread of climate perceptions stays at or below a criterion for two meetings running. A community
 * that never got there is censored at its last meeting; one that was there before the first meeting never lacked consensus, which is not time 0.
 * Source: assumption (section 6, rule 6 of the model's specification).
 */

/** SD of climate, 0-1, at or below which there is consensus; all three are reported, so that no conclusion hangs on one line. */
export const consensusCriteria = [0.04, 0.06, 0.08] as const;

/** `meeting`: number of the meeting, from 1. `censoredAt`: number of the last meeting. */
export type TimeToConsensus = { readonly meeting: number } | { readonly censoredAt: number } | { readonly neverLacked: true };

/**
 * `spreadByMeeting` holds the SD of climate before the first meeting and then at each meeting: index 0 is before, index m is meeting m. An SD that does not
 * exist (NaN, fewer than two people) is no consensus. At the last meeting alone it cannot be seen to last, so that counts as not reached.
 */
export function timeToConsensus(spreadByMeeting: ArrayLike<number>, criterion: number): TimeToConsensus {
  const last = spreadByMeeting.length - 1;
  if (spreadByMeeting[0]! <= criterion) return { neverLacked: true };
  for (let meeting = 1; meeting < last; meeting++) {
    if (spreadByMeeting[meeting]! <= criterion && spreadByMeeting[meeting + 1]! <= criterion) return { meeting };
  }
  return { censoredAt: Math.max(0, last) };
}

/** A time as one number, for a table: the meeting, 0 for never having lacked consensus, NaN for censored. */
export function timeAsNumber(time: TimeToConsensus): number {
  return 'neverLacked' in time ? 0 : 'meeting' in time ? time.meeting : NaN;
}

/** The time that such a number stands for, in a community whose last meeting is known. */
export function timeFromNumber(value: number, lastMeeting: number): TimeToConsensus {
  if (value === 0) return { neverLacked: true };
  return Number.isNaN(value) ? { censoredAt: lastMeeting } : { meeting: value };
}
