/** What an outcome of a sweep depends on, by the kind of its design. */
import { placesOf, type Choice } from '../design.ts';
import type { Experiment, Factor } from '../experiment.ts';
import { isTime } from '../jobColumns.ts';
import { pointsPerTrajectory } from '../sampling/morrisTrajectories.ts';
import { convergenceOf, type Convergence } from './convergence.ts';
import { factorEffects, type LevelEffect } from './factorEffects.ts';
import { consensusCurve, shareReachedBy } from './kaplanMeier.ts';
import { morrisEffects, type MorrisEffect } from './morrisEffects.ts';
import { pointMeans, type Outcomes } from './outcomes.ts';
import { sobolIndices, type SobolIndex, type SobolIndices } from './sobolIndices.ts';
import { timeFromNumber } from './timeToConsensus.ts';

export interface PointCurve {
  readonly choice: Choice;
  readonly communities: number;
  readonly neverLacked: number;
  readonly reached: number;
  readonly censored: number;
  /** Kaplan-Meier share that got there by the last meeting, and its 95% interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly medianLow: number;
  readonly medianHigh: number;
}

export type Sensitivity =
  | { readonly kind: 'morris'; readonly factors: readonly (MorrisEffect & { readonly factor: string })[] }
  | ({ readonly kind: 'saltelli'; readonly factors: readonly (SobolIndex & { readonly factor: string })[]; readonly convergence: Convergence } & Omit<SobolIndices, 'factors'>)
  | { readonly kind: 'levels'; readonly effects: readonly (LevelEffect<number | string> & { readonly factor: string })[] }
  | { readonly kind: 'curves'; readonly points: readonly PointCurve[] };

/** Whether a design tells what depends on what. */
export function canBeAnalysed({ design }: Experiment): boolean {
  return design.kind !== 'latin hypercube' && design.kind !== 'sobol sequence';
}

/**
 * A time to an event counts, in designs that need one number per point, as the share of runs in which it came (it has no mean); in the others it is given
 * as Kaplan-Meier curves, one for each point. `lastMeetingOf` gives the meeting at which a point stops being watched.
 */
export function sensitivityOf(
  { design, factors }: Experiment,
  outcomes: Outcomes,
  column: string,
  { choiceOf, lastMeetingOf }: { readonly choiceOf: (point: number) => Choice; readonly lastMeetingOf: (point: number) => number },
): Sensitivity {
  const valueOf = (point: number, replicate: number): number => {
    const value = outcomes.at(column, point)[replicate]!;
    return !isTime(column) ? value : !outcomes.ended(point, replicate) ? NaN : Number.isNaN(value) ? 0 : 1;
  };
  if (design.kind === 'morris') {
    const points = placesOf(design, factors.length).map((places, point) => places.map((place, f) => positionOf(factors[f]!, choiceOf(point)[f]!, place)));
    const effects = morrisEffects(points, pointMeans(outcomes, valueOf), pointsPerTrajectory(factors.length));
    return { kind: 'morris', factors: effects.map((effect, f) => ({ factor: factors[f]!.id, ...effect })) };
  }
  if (design.kind === 'saltelli') {
    const indices = sobolIndices(factors.length, pointMeans(outcomes, valueOf));
    return { kind: 'saltelli', ...indices, factors: indices.factors.map((index, f) => ({ factor: factors[f]!.id, ...index })), convergence: convergenceOf(indices) };
  }
  const points = Array.from({ length: outcomes.points }, (_, point) => point);
  if (isTime(column)) return { kind: 'curves', points: points.map((point) => curveAt(outcomes, column, point, choiceOf(point), lastMeetingOf(point))) };
  const choices = points.map(choiceOf);
  const values = points.map((point) => outcomes.at(column, point));
  return { kind: 'levels', effects: factors.flatMap(({ id }, f) => factorEffects(choices, values, f).map((effect) => ({ factor: id, ...effect }))) };
}

/** Where a factor stands from its first level to its last, so that an effect is the change over all of it, however many levels lie between. */
function positionOf({ range, levels }: Factor, level: number | string, place: number): number {
  return range !== null || levels.length < 2 ? place : levels.indexOf(level) / (levels.length - 1);
}

function curveAt(outcomes: Outcomes, column: string, point: number, choice: Choice, lastMeeting: number): PointCurve {
  const times = Array.from(outcomes.at(column, point)).flatMap((value, replicate) => (outcomes.ended(point, replicate) ? [timeFromNumber(value, lastMeeting)] : []));
  const curve = consensusCurve(times);
  const last = curve.steps.at(-1);
  return {
    choice,
    communities: times.length,
    neverLacked: curve.neverLacked,
    reached: curve.reached,
    censored: curve.censored,
    share: curve.units === 0 ? NaN : shareReachedBy(curve, lastMeeting),
    low: last?.low ?? (curve.units === 0 ? NaN : 0),
    high: last?.high ?? (curve.units === 0 ? NaN : 1 - 0.025 ** (1 / curve.units)),
    median: curve.median,
    medianLow: curve.medianLow,
    medianHigh: curve.medianHigh,
  };
}
