/** What an experiment says: which communities, what is varied over which levels, how often each is repeated, and what is kept of every run. Plain data. */
import type { ScenarioInput } from '../../engine/index.ts';

/** Changes to a scenario; the same that the command line takes as --set, --intervention and --off. */
export interface ConditionInput {
  readonly set?: Readonly<Record<string, number | string>>;
  /** Ids of built-in interventions. */
  readonly interventions?: readonly string[];
  /** Ids of mechanisms that are switched off. */
  readonly off?: readonly string[];
}

/** One thing that is varied. Give exactly one of `path`, `scenarios`, `interventions` and `variants`. */
export interface FactorInput {
  /** Name of its column. */
  readonly id: string;
  readonly title?: string;
  /** A parameter, or another path that --set takes; with `levels`, or with `range` in a sampled design. */
  readonly path?: string;
  readonly levels?: readonly (number | string)[];
  readonly range?: readonly [low: number, high: number];
  /** Whole scenarios, by id. */
  readonly scenarios?: readonly string[];
  /** Built-in interventions by id; `none` for no intervention. */
  readonly interventions?: readonly string[];
  /** Conditions by name: several changes that go together, such as a composition. */
  readonly variants?: Readonly<Record<string, ConditionInput>>;
}

/** How the points are chosen among everything the factors allow. */
export type DesignInput =
  | { readonly kind: 'full factorial' }
  /** Each point gives a value or level of every factor, in the order of the factors. */
  | { readonly kind: 'list'; readonly points: readonly (readonly (number | string)[])[] }
  | { readonly kind: 'sobol sequence'; readonly points: number; readonly seed?: number }
  /** With `maximin` the closest two points lie as far apart as can be found; more points are then other points, which do not extend the fewer. */
  | { readonly kind: 'latin hypercube'; readonly points: number; readonly maximin?: boolean; readonly seed?: number }
  /**
   * Elementary effects: so many trajectories, each of one point more than there are factors, on a grid of so many levels (even, default 4); with
   * `candidates` those of so many random ones that lie farthest apart.
   */
  | { readonly kind: 'morris'; readonly trajectories: number; readonly levels?: number; readonly candidates?: number; readonly seed?: number }
  /** For Sobol indices: so many base points, each with two more than there are factors. */
  | { readonly kind: 'saltelli'; readonly base: number; readonly seed?: number };

/** A contrast that must be known well enough: every level of a factor against its first, on average over the other factors, within replicates. */
export interface UntilInput {
  /** Name of a column: a measure and a moment, such as `climate.strength.lastMeeting`. */
  readonly of: string;
  readonly factor: string;
  /** How far the 95% interval may reach to either side, in the unit of the measure. */
  readonly halfWidth: number;
}

export interface ExperimentInput {
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question?: string;
  readonly source?: string;
  /** Id of a built-in scenario, or a scenario written out; left out when a factor gives whole scenarios. */
  readonly scenario?: string | ScenarioInput;
  /** What holds in every run. */
  readonly conditions?: ConditionInput;
  readonly factors?: readonly FactorInput[];
  readonly design?: DesignInput;
  /** Runs of every point; replicate r of every point has the same luck. With `until`, the most there may be. */
  readonly replicates: number;
  /** Replicates are added until all of these are precise enough. */
  readonly until?: readonly UntilInput[];
  /** Master seed; default 1. */
  readonly seed?: number;
  /** Ids of measures. */
  readonly measures: readonly string[];
  /** When each measure is read: `start`, `last meeting`, `end`, `meeting 3`, `week 20`; default last meeting and end. */
  readonly at?: readonly string[];
  /** Whether the time to consensus is kept, at its three criteria (SD of climate .04, .06 and .08). */
  readonly timeToConsensus?: boolean;
}
