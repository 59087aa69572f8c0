/** From a design to its points: which value or level every factor has at point number so and so. */
import type { DesignInput } from '../scenarios/experiments/experiment.ts';
import type { Experiment, Factor } from './experiment.ts';
import { fullFactorialCount } from './sampling/fullFactorial.ts';
import { latinHypercube } from './sampling/latinHypercube.ts';
import { maximinLatinHypercube } from './sampling/maximinLatinHypercube.ts';
import { morrisTrajectories, pointsPerTrajectory } from './sampling/morrisTrajectories.ts';
import { pointsPerBase, saltelliSample } from './sampling/saltelliSample.ts';
import { scrambledSobol } from './sampling/sobolSequence.ts';
import { spreadMorrisTrajectories } from './sampling/spreadMorrisTrajectories.ts';

/** Designs whose points are drawn in the unit cube. */
type SampledDesign = Exclude<DesignInput, { readonly kind: 'list' } | { readonly kind: 'full factorial' }>;

/** Most points of a design. */
export const mostPoints = 1_000_000;

export function designSize(design: DesignInput, factors: readonly Factor[]): number {
  if (design.kind === 'full factorial') return fullFactorialCount(factors.map(({ levels }) => levels.length));
  if (design.kind === 'list') return design.points.length;
  if (design.kind === 'morris') return design.trajectories * pointsPerTrajectory(factors.length);
  return design.kind === 'saltelli' ? design.base * pointsPerBase(factors.length) : design.points;
}

/** A value or level for every factor. */
export type Choice = readonly (number | string)[];

export interface Design {
  readonly size: number;
  readonly choice: (point: number) => Choice;
}

export function openDesign({ design, factors }: Pick<Experiment, 'design' | 'factors'>): Design {
  const size = designSize(design, factors);
  if (design.kind === 'list') return { size, choice: (point) => design.points[point]! };
  if (design.kind === 'full factorial') return { size, choice: (point) => factorialChoice(point, factors) };
  const places = placesOf(design, factors.length);
  return { size, choice: (point) => factors.map((factor, f) => atPlace(factor, places[point]![f]!)) };
}

/** The points of a sampled design in the unit cube, one coordinate for each factor. */
export function placesOf(design: SampledDesign, dimensions: number): readonly Float64Array[] {
  const { seed = 1 } = design;
  if (design.kind === 'latin hypercube') return (design.maximin === true ? maximinLatinHypercube : latinHypercube)(dimensions, design.points, seed);
  if (design.kind === 'sobol sequence') return scrambledSobol(dimensions, design.points, seed);
  if (design.kind === 'saltelli') return saltelliSample(dimensions, design.base, seed);
  const { trajectories, candidates, levels } = design;
  return candidates === undefined ? morrisTrajectories(dimensions, trajectories, seed, levels) : spreadMorrisTrajectories(dimensions, trajectories, seed, candidates, levels);
}

/** The points of a full factorial are counted out, never listed; the last factor changes fastest. */
function factorialChoice(point: number, factors: readonly Factor[]): Choice {
  let rest = point;
  return factors
    .toReversed()
    .map(({ levels }) => {
      const level = levels[rest % levels.length]!;
      rest = Math.floor(rest / levels.length);
      return level;
    })
    .toReversed();
}

/** The value of a factor at a place from 0 to 1: along its range, which rounding must not overstep, or the level that covers it. */
function atPlace({ range, levels }: Factor, place: number): number | string {
  return range === null ? levels[Math.min(levels.length - 1, Math.floor(place * levels.length))]! : Math.min(range[1], range[0] + place * (range[1] - range[0]));
}
