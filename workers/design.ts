/** From a design to its points: which value or level every factor has at point number so and so. */
import type { DesignInput } from '../scenarios/experiments/experiment.ts';
import type { Experiment, Factor } from './experiment.ts';
import { fullFactorialCount } from './sampling/fullFactorial.ts';
import { latinHypercube } from './sampling/latinHypercube.ts';
import { sobolSequence } from './sampling/sobolSequence.ts';

/** Most points of a design. */
export const mostPoints = 1_000_000;

export function designSize(design: DesignInput, factors: readonly Factor[]): number {
  if (design.kind === 'full factorial') return fullFactorialCount(factors.map(({ levels }) => levels.length));
  return design.kind === 'list' ? design.points.length : design.points;
}

/** A value or level for every factor. */
export type Choice = readonly (number | string)[];

export interface Design {
  readonly size: number;
  choice(point: number): Choice;
}

export function openDesign({ design, factors }: Pick<Experiment, 'design' | 'factors'>): Design {
  const size = designSize(design, factors);
  if (design.kind === 'list') return { size, choice: (point) => design.points[point]! };
  if (design.kind === 'full factorial') return { size, choice: (point) => factorialChoice(point, factors) };
  const draw = design.kind === 'latin hypercube' ? latinHypercube : sobolSequence;
  const places = draw(factors.length, design.points, design.seed ?? 1);
  return { size, choice: (point) => factors.map((factor, f) => atPlace(factor, places[point]![f]!)) };
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

/** The value of a factor at a place from 0 up to 1: along its range, or the level that covers it. */
function atPlace({ range, levels }: Factor, place: number): number | string {
  return range === null ? levels[Math.floor(place * levels.length)]! : range[0] + place * (range[1] - range[0]);
}
