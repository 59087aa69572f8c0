/**
 * A Latin hypercube whose points keep away from each other: of many random ones the one whose closest two points lie farthest apart, then
 * improved by exchanging coordinates. For few points on many axes, where chance leaves large holes. Source: Johnson, Moore & Ylvisaker 1990;
 * the exchanges follow Morris & Mitchell 1995.
 */
import { openStream, pick } from '../../engine/index.ts';
import { drawLatinHypercube } from './latinHypercube.ts';

const usualCandidates = 50;
const usualExchanges = 2000;

/** How many points there can be: all their distances are computed for every candidate and exchange, and a few seconds should do for that. */
export function mostMaximinPoints(dimensions: number): number {
  return Math.floor(Math.sqrt((2 * 1e9) / ((usualCandidates + usualExchanges) * dimensions)));
}

interface MaximinOptions {
  /** Random Latin hypercubes to choose from. */
  readonly candidates?: number;
  /** Exchanges of two coordinates on one axis to try; those that bring the closest points closer are undone. */
  readonly exchanges?: number;
}

export function maximinLatinHypercube(dimensions: number, count: number, seed: number, { candidates = usualCandidates, exchanges = usualExchanges }: MaximinOptions = {}): Float64Array[] {
  const stream = openStream(seed, 0, 'maximin Latin hypercube');
  let best = drawLatinHypercube(dimensions, count, stream, 0);
  let widest = closestDistance(best);
  for (let occasion = 1; occasion < candidates; occasion++) {
    const points = drawLatinHypercube(dimensions, count, stream, occasion);
    const distance = closestDistance(points);
    if (distance > widest) [best, widest] = [points, distance];
  }
  if (count < 3) return best;
  for (let exchange = 0; exchange < exchanges; exchange++) {
    const [one, other] = closestPair(best);
    // One of the two closest points moves, for only that can bring them apart.
    const moved = pick(stream, exchange, 0, -1, 2) === 0 ? one : other;
    const third = pick(stream, exchange, 1, -1, count);
    const axis = pick(stream, exchange, 2, -1, dimensions);
    swap(best, moved, third, axis);
    const distance = closestDistance(best);
    if (distance < widest) swap(best, moved, third, axis);
    else widest = distance;
  }
  return best;
}

function swap(points: readonly Float64Array[], one: number, other: number, axis: number): void {
  const kept = points[one]![axis]!;
  points[one]![axis] = points[other]![axis]!;
  points[other]![axis] = kept;
}

/** Squared distance between the two closest points; infinite with fewer than two. */
export function closestDistance(points: readonly Float64Array[]): number {
  const [one, other] = closestPair(points);
  return one === other ? Infinity : squaredDistance(points[one]!, points[other]!);
}

function closestPair(points: readonly Float64Array[]): readonly [number, number] {
  let pair: readonly [number, number] = [0, 0];
  let least = Infinity;
  for (let one = 0; one < points.length; one++) {
    for (let other = one + 1; other < points.length; other++) {
      const distance = squaredDistance(points[one]!, points[other]!);
      if (distance < least) [pair, least] = [[one, other], distance];
    }
  }
  return pair;
}

function squaredDistance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis++) {
    const difference = one[axis]! - other[axis]!;
    sum += difference * difference;
  }
  return sum;
}
