/**
 * What a factor does on average over the rest of a design: each of its levels against the first, between points that agree in all other factors. All points
 * share the luck of their replicate, so the differences are taken within replicates and the replicates are the units of the interval.
 */
import { mean } from './moments.ts';
import { pairedContrast, type PairedContrast } from './pairedContrast.ts';

export interface LevelMeans<Level> {
  readonly level: Level;
  /** The first level, which the others are held against. */
  readonly against: Level;
  /** Pairs of design points that differ in this factor alone. */
  readonly pointPairs: number;
  /** Mean over those points under `against` (a) and under `level` (b), for every replicate; NaN where a run has no value. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface LevelEffect<Level> extends Omit<LevelMeans<Level>, 'a' | 'b'> {
  /** Its means are those of the points used; its pairs are replicates. */
  readonly contrast: PairedContrast;
}

/** Effects of factor number `factor`. `points` gives the level of every factor; `outcomes` a number per replicate for each point, NaN where there is none. */
export function factorEffects<Level extends number | string>(points: readonly (readonly Level[])[], outcomes: readonly ArrayLike<number>[], factor: number): LevelEffect<Level>[] {
  return levelMeans(points, outcomes, factor).map(({ a, b, ...words }) => ({ ...words, contrast: pairedContrast(a, b) }));
}

/** What such effects are taken from. */
export function levelMeans<Level extends number | string>(points: readonly (readonly Level[])[], outcomes: readonly ArrayLike<number>[], factor: number): LevelMeans<Level>[] {
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
      const values = pairs.map(([a, b]) => [outcomes[a]![replicate] ?? NaN, outcomes[b]![replicate] ?? NaN] as const);
      return [mean(values.map(([a]) => a)), mean(values.map(([, b]) => b))] as const;
    }).map(([a, b]) => (Number.isFinite(a) && Number.isFinite(b) ? [a, b] as const : [NaN, NaN] as const));
    return { level, against, pointPairs: pairs.length, a: means.map(([a]) => a), b: means.map(([, b]) => b) };
  });
}
