/** What the run says at a moment: measures by id, and the course of people and organizations. */
import type { Course, OrganizationCourseColumn, ParticipantCourseColumn, Run } from '../../engine/index.ts';

/** Recorded row at or before a week. */
export function rowOf(run: Run, week: number): number {
  let low = 0;
  let high = run.weeks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (run.weeks[middle]! <= week) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Value of a measure as last recorded; NaN where it is undefined. */
export function measureAt(run: Run, id: string, week: number): number {
  return run.measures[id]?.[rowOf(run, week)] ?? Number.NaN;
}

/** Value of a measure between recorded weeks, for drawing. */
export function measureBetween(run: Run, id: string, week: number): number {
  const column = run.measures[id];
  if (column === undefined) return Number.NaN;
  const row = rowOf(run, week);
  const here = column[row]!;
  const next = column[row + 1];
  if (next === undefined || week <= run.weeks[row]!) return here;
  if (Number.isNaN(here) || Number.isNaN(next)) return here;
  return here + ((week - run.weeks[row]!) / (run.weeks[row + 1]! - run.weeks[row]!)) * (next - here);
}

/** State of a person between weeks, for drawing. */
export function personBetween(course: Course, column: ParticipantCourseColumn, who: number, week: number): number {
  const values = course.participants[column];
  return between(values, values.length / course.weeks, course.weeks, who, week);
}

/** State of a person at the end of a week. */
export function personAt(course: Course, column: ParticipantCourseColumn, who: number, week: number): number {
  const values = course.participants[column];
  return values[Math.min(course.weeks - 1, Math.max(0, week)) * (values.length / course.weeks) + who] ?? Number.NaN;
}

/** Whether somebody is a member at the end of a week; who dropped out may still work, and is one no more. */
export function takesPart(course: Course, who: number, week: number): boolean {
  return personAt(course, 'present', who, Math.ceil(week - 1e-9)) === 1;
}

export function organizationBetween(course: Course, column: OrganizationCourseColumn, which: number, week: number): number {
  const values = course.organizations[column];
  return between(values, values.length / course.weeks, course.weeks, which, week);
}

export function organizationAt(course: Course, column: OrganizationCourseColumn, which: number, week: number): number {
  const values = course.organizations[column];
  return values[Math.min(course.weeks - 1, Math.max(0, week)) * (values.length / course.weeks) + which] ?? Number.NaN;
}

function between(values: Float32Array, width: number, weeks: number, at: number, week: number): number {
  const row = Math.min(weeks - 1, Math.max(0, Math.floor(week)));
  const here = values[row * width + at]!;
  const next = row + 1 < weeks ? values[(row + 1) * width + at]! : here;
  return here + (week - row) * (next - here);
}
