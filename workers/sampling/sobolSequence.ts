/**
 * The Sobol' sequence: points that fill the unit cube more evenly than chance does. Every first 2^m of them put exactly one point in each of
 * the 2^m equal intervals of every axis, and a longer design begins with the shorter one, so that a sweep can be extended.
 * Source: Sobol' 1967; Bratley & Fox 1988 for the algorithm; Joe & Kuo 2008 for the direction numbers; Owen 1995 for the scrambling.
 */
import { bits, openStream, type Stream } from '../../engine/index.ts';
import { joeKuo2008 } from './joeKuo2008.ts';

/** How many dimensions there are direction numbers for. */
export const mostSobolDimensions = joeKuo2008.length + 1;

/** Points are whole multiples of 2^-32. */
const digits = 32;
const unit = 2.3283064365386963e-10;

/** The 32 direction numbers of a dimension (from 0), each as the bits of a fraction. */
function directionNumbers(dimension: number): Uint32Array {
  const directions = new Uint32Array(digits);
  if (dimension === 0) {
    for (let k = 0; k < digits; k++) directions[k] = (1 << (digits - 1 - k)) >>> 0;
    return directions;
  }
  const [coefficients, initial] = joeKuo2008[dimension - 1]!.split(':') as [string, string];
  const inner = Number(coefficients);
  const first = initial.split(' ').map(Number);
  const degree = first.length;
  for (let k = 0; k < digits; k++) {
    if (k < degree) {
      directions[k] = (first[k]! << (digits - 1 - k)) >>> 0;
      continue;
    }
    let next = directions[k - degree]! ^ (directions[k - degree]! >>> degree);
    for (let j = 1; j < degree; j++) if ((inner >>> (degree - 1 - j)) & 1) next ^= directions[k - j]!;
    directions[k] = next >>> 0;
  }
  return directions;
}

/** Coordinate of the point at `index`: the direction numbers of the digits set in its Gray code, added without carrying. */
function coordinate(directions: Uint32Array, index: number): number {
  let gray = (index ^ (index >>> 1)) >>> 0;
  let sum = 0;
  for (let k = 0; gray !== 0; k++, gray >>>= 1) if (gray & 1) sum ^= directions[k]!;
  return sum >>> 0;
}

/**
 * Owen's nested scrambling: each binary digit is flipped or not by a draw that depends on all digits before it, so that the points keep their
 * even spread, each of them is uniform, and estimates from them are unbiased. Source: Owen 1995.
 */
function scramble(value: number, dimension: number, stream: Stream): number {
  let scrambled = 0;
  for (let k = 0; k < digits; k++) {
    const before = k === 0 ? 0 : value >>> (digits - k);
    const digit = ((value >>> (digits - 1 - k)) ^ bits(stream, before, k, dimension)) & 1;
    scrambled = (scrambled << 1) | digit;
  }
  return scrambled >>> 0;
}

/** Points `from` up to `from + count` of the sequence as published, unscrambled; point 0 is the origin. */
export function plainSobolSequence(dimensions: number, count: number, from = 0): Float64Array[] {
  return sequence(dimensions, count, from, (value) => value);
}

/** Points `from` up to `from + count` of the scrambled sequence that belongs to a seed; each coordinate at least 0 and below 1. */
export function scrambledSobol(dimensions: number, count: number, seed: number, from = 0): Float64Array[] {
  const stream = openStream(seed, 0, 'Sobol sequence');
  return sequence(dimensions, count, from, (value, dimension) => scramble(value, dimension, stream));
}

function sequence(dimensions: number, count: number, from: number, change: (value: number, dimension: number) => number): Float64Array[] {
  if (!(dimensions >= 1 && dimensions <= mostSobolDimensions)) {
    throw new RangeError(`Sobol sequence: dimensions is ${dimensions}; expected 1 to ${mostSobolDimensions}. A Latin hypercube has no such limit.`);
  }
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const directions = directionNumbers(dimension);
    points.forEach((point, k) => (point[dimension] = change(coordinate(directions, from + k), dimension) * unit));
  }
  return points;
}
