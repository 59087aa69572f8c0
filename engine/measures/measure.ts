/** What a measure is: one number read off the community, with its meaning, unit, range, formula and source. Reading it changes nothing. */
import type { Community } from '../community.ts';
import type { Look } from './look.ts';

export interface Measure {
  /** `group.name`, the key in `run.measures` and the column name in tables. */
  readonly id: string;
  /** A few words for a table head or an axis. */
  readonly title: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  /** Formula in plain text. */
  readonly formula: string;
  /** Author and year, or the word assumption. */
  readonly source: string;
  /** When it is undefined (the value is then NaN, written as NA); absent for measures that always exist. */
  readonly undefinedWhen?: string;
  /** Micro: participants; meso: organizations; macro: between organizations and society; community: the table itself. */
  readonly level: 'micro' | 'meso' | 'macro' | 'community';
  readonly read: (community: Community, look: Look) => number;
}
