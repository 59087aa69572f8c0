/** Whom a person trusts after a meeting and who trusts them, the most trusted first. */
import type { Run } from '../../engine/index.ts';

export interface Trusted {
  readonly other: number;
  readonly trust: number;
  /** The other's trust in return. */
  readonly back: number;
}

/** Only those met so far; empty where trust is not recorded for everybody. */
export function trustOf({ course }: Run, who: number, meeting: number): Trusted[] {
  const trust = course?.trust ?? null;
  if (course === null || trust === null) return [];
  const people = course.participants.present.length / course.weeks;
  const between = (from: number, to: number): number => trust[(meeting * people + from) * people + to]!;
  // Trust is begun when two first share a table, and is zero on record until then.
  const met = Array.from({ length: people }, (_, other) => other).filter((other) => other !== who && between(who, other) > 0);
  return met.map((other) => ({ other, trust: between(who, other), back: between(other, who) })).toSorted((a, b) => b.trust - a.trust);
}
