/**
 * What a factor does on average over the rest of a design: each of its levels against the first, between points that agree in all other factors. All points
 * share the luck of their replicate, so the differences are taken within replicates and the replicates are the units of the interval.
 */
import { mean } from './moments.ts';
import { pairedContrast, type PairedContrast } from './pairedContrast.ts';

export interface LevelEffect<Level> {
  readonly level: Level;
  /** The first level, which the others are held against. */
  readonly against: Level;
  /** Pairs of design points that differ in this factor alone. */
  readonly pointPairs: number;
  /** Its means are those of the points used; its pairs are replicates. */
  readonly contrast: PairedContrast;
}

/** Effects of factor number `factor`. `points` gives the level of every factor; `outcomes` a number per replicate for each point, NaN where there is none. */
export function factorEffects<Level extends number | string>(points: readonly (readonly Level[])[], outcomes: readonly ArrayLike<number>[], factor: number): LevelEffect<Level>[] {
  const levels = [...new Set(points.map((point) => point[factor]!))];
  const against = levels[0];
  if (against === undefined) return [];
  const place = new Map(points.map((point, k) => [JSON.stringify(point), k]));
  return levels.slice(1).map((level) => {
    const pairs = points.flatMap((point, b): (readonly [number, number])[] => {
      const a = point[factor] === level ? place.get(JSON.stringify(point.with(factor, against))) : undefined;
      return a === undefined ? [] : [[a, b]];
    });
    const replicates = Math.max(0, ...pairs.flat().map((k) => outcomes[k]!.length));
    const means = Array.from({ length: replicates }, (_, replicate) => {
      const both = pairs.map(([a, b]) => [outcomes[a]![replicate] ?? NaN, outcomes[b]![replicate] ?? NaN] as const).filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
      return { a: mean(both.map(([a]) => a)), b: mean(both.map(([, b]) => b)), complete: both.length === pairs.length };
    }).filter(({ complete }) => complete);
    return { level, against, pointPairs: pairs.length, contrast: pairedContrast(means.map(({ a }) => a), means.map(({ b }) => b)) };
  });
}
