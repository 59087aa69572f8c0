/** What is worth a flag on the timeline: when consensus came, when camps first showed, when support had halved, and what was done on purpose. */
import { campsAt } from './camps.ts';
import type { History } from './history.ts';
import { measureAt } from './reading.ts';
import { positionOfMeeting, positionOfWeek } from './timeline.ts';

export interface Flag {
  readonly kind: 'consensus' | 'camps' | 'supportHalved' | 'intervention';
  /** In beats. */
  readonly position: number;
  /** Of an intervention. */
  readonly title: string;
}

/** First meeting from which views stay within the criterion of the model for two meetings running; 0 when there is none, or when they were there from the start. */
function consensusMeeting({ run }: History): number {
  const within = [0, ...run.meetingWeeks].map((week) => measureAt(run, 'climate.belowCriterion', week) === 1);
  return within[0] === true ? 0 : Math.max(0, within.findIndex((now, meeting) => now && within[meeting + 1] === true));
}

export function flagsOf(history: History): Flag[] {
  const { run, timeline, scenario } = history;
  const flags: Flag[] = scenario.interventions.map(({ title, week }) => ({ kind: 'intervention', position: positionOfWeek(timeline, week), title }));
  const consensus = consensusMeeting(history);
  if (consensus > 0) flags.push({ kind: 'consensus', position: positionOfMeeting(timeline, consensus), title: '' });
  const camps = [...run.meetingWeeks].findIndex((week) => campsAt(history, week).kind !== 'none');
  if (camps >= 0) flags.push({ kind: 'camps', position: positionOfMeeting(timeline, camps + 1), title: '' });
  const start = measureAt(run, 'support.mean', 0);
  const halved = [...run.weeks].find((week) => measureAt(run, 'support.mean', week) < start / 2);
  if (halved !== undefined) flags.push({ kind: 'supportHalved', position: positionOfWeek(timeline, halved), title: '' });
  return flags.toSorted((a, b) => a.position - b.position);
}
