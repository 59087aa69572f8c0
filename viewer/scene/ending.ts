/** How a community ended up at its last meeting, in one of three ways. */
import { campsAt } from './camps.ts';
import type { History } from './history.ts';
import { measureAt } from './reading.ts';

export const endings = ['agreed', 'camps', 'scattered'] as const;
export type Ending = (typeof endings)[number];

/** `agreed`: within the criterion of agreement; `camps`: the disagreement runs along organizations; `scattered`: it does not. */
export function endingOf(history: History): Ending {
  const week = history.run.meetingWeeks.at(-1) ?? 0;
  if (measureAt(history.run, 'climate.belowCriterion', week) === 1) return 'agreed';
  return campsAt(history, week).kind === 'none' ? 'scattered' : 'camps';
}
