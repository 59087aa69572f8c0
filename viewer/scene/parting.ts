/** Where two histories on the same luck part, and how far they are apart later. */
import type { History } from './history.ts';
import { measureAt } from './reading.ts';

/** The last week up to which two runs are the same in everything recorded of their people and organizations; -1 when they differ from the start, null when they never part or cannot be laid side by side. */
export function togetherUntil(a: History, b: History): number | null {
  const [one, two] = [a.run.course, b.run.course];
  if (one === null || two === null) return null;
  const columnsOf = ({ participants, organizations }: typeof one): Float32Array[] => [...Object.values(participants), ...Object.values(organizations)];
  const first = columnsOf(one);
  const second = columnsOf(two);
  if (first.some((column, at) => column.length / one.weeks !== second[at]!.length / two.weeks)) return -1;
  const weeks = Math.min(one.weeks, two.weeks);
  for (let week = 0; week < weeks; week++) {
    const same = first.every((column, at) => {
      const width = column.length / one.weeks;
      for (let k = week * width; k < (week + 1) * width; k++) if (!Object.is(column[k], second[at]![k])) return false;
      return true;
    });
    if (!same) return week - 1;
  }
  return one.weeks === two.weeks ? null : weeks - 1;
}

/** B minus A in a week. */
export function apartAt(a: History, b: History, measure: string, week: number): number {
  return measureAt(b.run, measure, week) - measureAt(a.run, measure, week);
}
