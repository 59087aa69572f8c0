/** Ordinary least squares, with the usual standard errors or with ones that allow for people of one community being alike. */
import { inverseOf, times } from './linearAlgebra.ts';

export interface Regression {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** Degrees of freedom of the t tests: rows less coefficients, or clusters less one. */
  readonly degrees: number;
  readonly rows: number;
}

/**
 * Regression of `outcome` on `predictors`, one array per column, the intercept among them if it is wanted. With `clusters` (a number from 0 for each
 * row) standard errors are CR1: the sandwich with G / (G - 1) (N - 1) / (N - K), as vcovCL of R's sandwich and Stata give them, and t has G - 1 degrees of
 * freedom. Null when the columns depend on each other or there are no more rows, or clusters, than needed. Source: Liang & Zeger 1986; Cameron & Miller 2015.
 */
export function linearRegression(outcome: ArrayLike<number>, predictors: readonly ArrayLike<number>[], clusters?: ArrayLike<number>): Regression | null {
  const rows = outcome.length;
  const size = predictors.length;
  const cross = Float64Array.from({ length: size * size }, (_, at) => product(predictors[Math.floor(at / size)]!, predictors[at % size]!));
  const solved = rows > size ? inverseOf(cross, size) : null;
  if (solved === null) return null;
  const { inverse } = solved;
  const coefficients = times(inverse, Float64Array.from(predictors, (column) => product(column, outcome)));
  const residuals = Float64Array.from({ length: rows }, (_, row) => outcome[row]! - predictors.reduce((sum, column, k) => sum + coefficients[k]! * column[row]!, 0));
  if (clusters === undefined) {
    const variance = product(residuals, residuals) / (rows - size);
    return { coefficients, standardErrors: Float64Array.from({ length: size }, (_, k) => Math.sqrt(variance * inverse[k * size + k]!)), degrees: rows - size, rows };
  }
  const scores = new Map<number, Float64Array>();
  for (let row = 0; row < rows; row++) {
    const score = scores.get(clusters[row]!) ?? new Float64Array(size);
    for (let k = 0; k < size; k++) score[k] = score[k]! + predictors[k]![row]! * residuals[row]!;
    scores.set(clusters[row]!, score);
  }
  if (scores.size < 2) return null;
  const variances = new Float64Array(size);
  for (const score of scores.values()) times(inverse, score).forEach((value, k) => (variances[k] = variances[k]! + value * value));
  const correction = (scores.size / (scores.size - 1)) * ((rows - 1) / (rows - size));
  return { coefficients, standardErrors: variances.map((value) => Math.sqrt(correction * value)), degrees: scores.size - 1, rows };
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
