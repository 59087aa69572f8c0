/**
 * An emulator: a cheap stand-in for the model at settings that were not run. A response surface with squares and, where there are points enough,
 * products of two settings, fitted by ridge regression; its error is what it misses at points left out one at a time, so that the Monte-Carlo error of
 * the points is part of it. Source: Box & Wilson 1951; Allen 1974 for leaving out one.
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

/** Fits outcomes at points with coordinates from 0 to 1; points without a finite outcome are left out. */
export function fitEmulator(points: readonly ArrayLike<number>[], outcomes: ArrayLike<number>): Emulator {
  const kept = points.map((_, k) => k).filter((k) => Number.isFinite(outcomes[k]!));
  const dimensions = points[0]!.length;
  const products = kept.length >= 2 * termCount(dimensions, true);
  const squares = products || kept.length >= 1.5 * termCount(dimensions, false);
  const terms = (point: ArrayLike<number>): number[] => termsOf(point, squares, products);
  const rows = kept.map((k) => terms(points[k]!));
  const width = rows[0]?.length ?? 0;
  if (kept.length <= width + 1) throw new RangeError(`emulator: ${kept.length} points for ${width} terms; expected more than ${width + 1}. Give more points a wave, or fewer parameters.`);
  const y = kept.map((k) => outcomes[k]!);
  const normalMatrix = Array.from({ length: width }, (_, a) => Array.from({ length: width }, (_ignored, b) => rows.reduce((sum, row) => sum + row[a]! * row[b]!, 0) + (a === b ? ridge * kept.length : 0)));
  const inverse = inverted(normalMatrix);
  const moments = Array.from({ length: width }, (_, a) => rows.reduce((sum, row, k) => sum + row[a]! * y[k]!, 0));
  const weights = inverse.map((row) => row.reduce((sum, value, b) => sum + value * moments[b]!, 0));
  const predict = (point: ArrayLike<number>): number => terms(point).reduce((sum, term, a) => sum + term * weights[a]!, 0);
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  let [missed, total] = [0, 0];
  rows.forEach((row, k) => {
    const leverage = row.reduce((sum, value, a) => sum + value * inverse[a]!.reduce((inner, entry, b) => inner + entry * row[b]!, 0), 0);
    const fitted = row.reduce((sum, term, a) => sum + term * weights[a]!, 0);
    missed += ((y[k]! - fitted) / Math.max(1e-9, 1 - leverage)) ** 2;
    total += (y[k]! - mean) ** 2;
  });
  return { predict, error: Math.sqrt(missed / y.length), explained: total > 0 ? 1 - missed / total : 1 };
}

function termCount(dimensions: number, products: boolean): number {
  return 1 + 2 * dimensions + (products ? (dimensions * (dimensions - 1)) / 2 : 0);
}

function termsOf(point: ArrayLike<number>, squares: boolean, products: boolean): number[] {
  const terms = [1];
  const centred = Array.from(point, (value) => 2 * value - 1);
  terms.push(...centred);
  if (squares) terms.push(...centred.map((value) => value * value));
  if (products) centred.forEach((value, a) => { for (let b = 0; b < a; b++) terms.push(value * centred[b]!); });
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
