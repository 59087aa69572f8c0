/** What is simulated for the published effects. */

/** A population of communities to survey; community `k` is drawn and run with this seed and replicate `k`. */
export interface PatternPlan {
  /** Id of the world. */
  readonly world: string;
  readonly seed: number;
  /** Parameters that differ from their defaults, and mechanisms that are switched off. */
  readonly settings: Readonly<Record<string, number>>;
  readonly off: readonly string[];
}

/** The same communities at many settings: job `point * perPoint + community`. */
export interface PointsPlan {
  readonly world: string;
  readonly seed: number;
  readonly points: readonly Readonly<Record<string, number>>[];
  readonly perPoint: number;
}
