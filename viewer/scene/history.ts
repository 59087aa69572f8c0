/** A run made ready for playing: everything a frame needs, computed once. */
import type { Run, Scenario } from '../../engine/index.ts';
import { couriersOf, type Courier } from './couriers.ts';
import { episodesOf, type Episode } from './episodes.ts';
import { happeningsOf, type Happening } from './happenings.ts';
import { createTable, type Table } from './table.ts';
import { tiesOf, type Tie, type TieChoice } from './ties.ts';
import { createTimeline, type Timeline } from './timeline.ts';

export interface History {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly table: Table;
  readonly timeline: Timeline;
  /** The most positive the community as a whole ever is. */
  readonly highestMean: number;
  /** Questions of each meeting that can be shown; index 0 is meeting 1. */
  readonly episodes: readonly (readonly Episode[])[];
  /** Lectures, things made together and leaks of each meeting; index 0 is meeting 1. */
  readonly happenings: readonly (readonly Happening[])[];
  /** What is carried to work after each meeting; index 0 is before the first. */
  readonly couriers: readonly (readonly Courier[])[];
  /** Trust ties after each meeting, computed when first asked for. */
  readonly ties: (meeting: number, choice: TieChoice) => readonly Tie[];
}

export function createHistory(run: Run, scenario: Scenario): History {
  const table = createTable(scenario);
  const timeline = createTimeline(run);
  const known = new Map<string, readonly Tie[]>();
  const ties = (meeting: number, choice: TieChoice): readonly Tie[] => {
    const key = `${meeting} ${choice}`;
    const found = known.get(key) ?? tiesOf(run, table, meeting, choice);
    known.set(key, found);
    return found;
  };
  const means = [...(run.measures['climate.strength'] ?? [])].filter((mean) => !Number.isNaN(mean));
  return { run, scenario, table, timeline, highestMean: Math.max(0.5, ...means), episodes: episodesOf(run, timeline), couriers: couriersOf(run, table, timeline), happenings: happeningsOf(run, timeline), ties };
}
