/**
 * Morris trajectories that lie far apart: of many candidates those are taken, one by one, that add most to the distances between trajectories, so
 * that few of them still cover the cube. Source: Campolongo, Cariboni & Saltelli 2007; one by one after Ruano, Ribes, Seco & Ferrer 2012.
 */
import { openStream } from '../../engine/index.ts';
import { drawTrajectory, pointsPerTrajectory, usualMorrisLevels } from './morrisTrajectories.ts';

/** How many candidates there can be: the distances between all points of all of them are computed, and a few seconds should do for that. */
export function mostMorrisCandidates(factors: number): number {
  return Math.floor(Math.sqrt(1e9 / (factors * pointsPerTrajectory(factors) ** 2)));
}

/** As `morrisTrajectories`, chosen from `candidates`. With the same candidates, more trajectories begin with the fewer. */
export function spreadMorrisTrajectories(factors: number, count: number, seed: number, candidates = 10 * count, levels = usualMorrisLevels): Float64Array[] {
  const stream = openStream(seed, 0, 'spread Morris trajectories');
  const pool = Array.from({ length: Math.max(count, candidates) }, (_, occasion) => drawTrajectory(factors, levels, stream, occasion));
  const distances = pool.map((one) => Float64Array.from(pool, (other) => distanceSquared(one, other)));
  const chosen = count < 2 ? [0] : [...farthestPair(distances)];
  const gained = distances.map((row) => chosen.reduce((sum, other) => sum + row[other]!, 0));
  while (chosen.length < count) {
    let best = -1;
    for (let k = 0; k < pool.length; k++) if (!chosen.includes(k) && (best < 0 || gained[k]! > gained[best]!)) best = k;
    chosen.push(best);
    for (let k = 0; k < pool.length; k++) gained[k]! += distances[k]![best]!;
  }
  return chosen.slice(0, count).flatMap((k) => pool[k]!);
}

/** Square of the distance between two trajectories: the sum of the distances between every point of one and every point of the other. */
export function distanceSquared(one: readonly Float64Array[], other: readonly Float64Array[]): number {
  let total = 0;
  for (const a of one) {
    for (const b of other) {
      let sum = 0;
      for (let axis = 0; axis < a.length; axis++) sum += (a[axis]! - b[axis]!) * (a[axis]! - b[axis]!);
      total += Math.sqrt(sum);
    }
  }
  return one === other ? 0 : total * total;
}

function farthestPair(distances: readonly Float64Array[]): readonly [number, number] {
  let pair: readonly [number, number] = [0, 1];
  distances.forEach((row, one) => row.forEach((distance, other) => {
    if (other > one && distance > distances[pair[0]]![pair[1]]!) pair = [one, other];
  }));
  return pair;
}
