/**
 * An emulator: a cheap stand-in for the model at settings that were not run. A response surface fitted by ridge regression, from a mere mean to one with
 * squares and products of two settings, whichever misses least at points left out one at a time; that is its error, and the Monte-Carlo error of the
 * points is part of it. Source: Box & Wilson 1951; Allen 1974 for leaving out one.
 */

export interface Emulator {
  readonly predict: (point: ArrayLike<number>) => number;
  /** Root mean square of what it misses at points left out. */
  readonly error: number;
  /** Share of the variance of left-out points that it predicts; negative when it is worse than the mean. */
  readonly explained: number;
}

/** Ridge that keeps the equations solvable; too small to bend the surface. */
const ridge = 1e-6;

/** Surfaces to choose from, from a mean to squares and products. */
const shapes = ['mean', 'linear', 'squares', 'products'] as const;
type Shape = (typeof shapes)[number];

/** Fits outcomes at points with coordinates from 0 to 1, by the surface that misses least at points left out; points without a finite outcome are left out. */
export function fitEmulator(points: readonly ArrayLike<number>[], outcomes: ArrayLike<number>): Emulator {
  const kept = points.map((_, k) => k).filter((k) => Number.isFinite(outcomes[k]!));
  const y = kept.map((k) => outcomes[k]!);
  const possible = shapes.filter((shape) => kept.length > termsOf(points[0]!, shape).length + 1);
  if (possible.length === 0) throw new RangeError(`emulator: ${kept.length} points with an outcome; expected more than 2. Give more points a wave.`);
  return possible.map((shape) => fitSurface(kept.map((k) => points[k]!), y, shape)).reduce((best, one) => (one.error < best.error ? one : best));
}

function fitSurface(points: readonly ArrayLike<number>[], y: readonly number[], shape: Shape): Emulator {
  const rows = points.map((point) => termsOf(point, shape));
  const width = rows[0]!.length;
  const normalMatrix = Array.from({ length: width }, (_, a) => Array.from({ length: width }, (_ignored, b) => rows.reduce((sum, row) => sum + row[a]! * row[b]!, 0) + (a === b ? ridge * rows.length : 0)));
  const inverse = inverted(normalMatrix);
  const moments = Array.from({ length: width }, (_, a) => rows.reduce((sum, row, k) => sum + row[a]! * y[k]!, 0));
  const weights = inverse.map((row) => row.reduce((sum, value, b) => sum + value * moments[b]!, 0));
  const valueOf = (terms: readonly number[]): number => terms.reduce((sum, term, a) => sum + term * weights[a]!, 0);
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  let [missed, total] = [0, 0];
  rows.forEach((row, k) => {
    const leverage = row.reduce((sum, value, a) => sum + value * inverse[a]!.reduce((inner, entry, b) => inner + entry * row[b]!, 0), 0);
    missed += ((y[k]! - valueOf(row)) / Math.max(1e-9, 1 - leverage)) ** 2;
    total += (y[k]! - mean) ** 2;
  });
  return { predict: (point) => valueOf(termsOf(point, shape)), error: Math.sqrt(missed / y.length), explained: total > 0 ? 1 - missed / total : 1 };
}

function termsOf(point: ArrayLike<number>, shape: Shape): number[] {
  if (shape === 'mean') return [1];
  const centred = Array.from(point, (value) => 2 * value - 1);
  const terms = [1, ...centred];
  if (shape !== 'linear') terms.push(...centred.map((value) => value * value));
  if (shape === 'products') centred.forEach((value, a) => { for (let b = 0; b < a; b++) terms.push(value * centred[b]!); });
  return terms;
}

/** Inverse of a symmetric positive definite matrix, by elimination with the largest pivot. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, k) => [...row, ...Array.from({ length: size }, (_, b) => (k === b ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) if (Math.abs(work[row]![column]!) > Math.abs(work[pivot]![column]!)) pivot = row;
    [work[column], work[pivot]] = [work[pivot]!, work[column]!];
    const scale = work[column]![column]!;
    work[column] = work[column]!.map((value) => value / scale);
    for (let row = 0; row < size; row++) {
      const factor = work[row]![column]!;
      if (row === column || factor === 0) continue;
      work[row] = work[row]!.map((value, k) => value - factor * work[column]![k]!);
    }
  }
  return work.map((row) => row.slice(size));
}
