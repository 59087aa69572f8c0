/**
 * Screening: how much an outcome moves when one factor is changed by a large step, over random places in the design. An elementary effect is the
 * change of the outcome divided by the change of the factor, per unit of its range scaled to 0-1. Source: Morris 1991; mu* of Campolongo, Cariboni
 * & Saltelli 2007.
 */
import { bootstrapIntervals, type BootstrapOptions } from './bootstrap.ts';
import { mean, variance } from './moments.ts';

export interface MorrisEffect {
  /** Elementary effects there are: one per trajectory whose two runs both gave an outcome. */
  readonly effects: number;
  /** Mean effect, in the unit of the outcome; near zero also when effects in both directions cancel. */
  readonly mu: number;
  /** Mean size of the effect, whatever its direction: the importance of the factor. */
  readonly muStar: number;
  /** 95% bootstrap interval of mu*, over trajectories. */
  readonly muStarLow: number;
  readonly muStarHigh: number;
  /** Standard deviation of the effects: large when the factor acts nonlinearly or together with others. NaN with fewer than two effects. */
  readonly sigma: number;
}

/**
 * One row per factor. `points` are trajectories of `pointsPerTrajectory` points, one after another, in which every step changes one coordinate;
 * `outcomes` gives one number per point, NaN where the run failed or the measure does not exist.
 */
export function morrisEffects(points: readonly ArrayLike<number>[], outcomes: ArrayLike<number>, pointsPerTrajectory: number, options: BootstrapOptions = {}): MorrisEffect[] {
  return elementaryEffects(points, outcomes, pointsPerTrajectory).map((effects) => {
    const sizes = effects.map(Math.abs);
    const [interval] = bootstrapIntervals(sizes.length, (draws) => [weightedMean(sizes, draws)], options);
    return {
      effects: effects.length,
      mu: mean(effects),
      muStar: mean(sizes),
      muStarLow: interval?.low ?? NaN,
      muStarHigh: interval?.high ?? NaN,
      sigma: Math.sqrt(variance(effects)),
    };
  });
}

/** The elementary effects of each factor, in order of trajectory. */
export function elementaryEffects(points: readonly ArrayLike<number>[], outcomes: ArrayLike<number>, pointsPerTrajectory: number): number[][] {
  const effects: number[][] = Array.from({ length: points[0]?.length ?? 0 }, () => []);
  for (let k = 1; k < points.length; k++) {
    if (k % pointsPerTrajectory === 0) continue;
    const factor = changedFactor(points[k - 1]!, points[k]!, k);
    const effect = (outcomes[k]! - outcomes[k - 1]!) / (points[k]![factor]! - points[k - 1]![factor]!);
    if (Number.isFinite(effect)) effects[factor]!.push(effect);
  }
  return effects;
}

function changedFactor(before: ArrayLike<number>, after: ArrayLike<number>, point: number): number {
  const changed = Array.from(before, (_, factor) => factor).filter((factor) => before[factor] !== after[factor]);
  if (changed.length === 1) return changed[0]!;
  throw new RangeError(`Morris effects: the step to point ${point} changes ${changed.length} factors; expected 1. Give the points in the order of the design.`);
}

function weightedMean(values: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let k = 0; k < values.length; k++) {
    sum += weights[k]! * values[k]!;
    total += weights[k]!;
  }
  return sum / total;
}
