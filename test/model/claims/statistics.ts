// Small-sample statistics for the claims: paired t, exact binomial bounds, and a correlation. The tests keep them honest against tables.

export interface Paired {
  readonly mean: number;
  readonly standardError: number;
  /** 95% interval of the mean. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Mean of paired differences with its 95% interval by Student's t. */
export function paired(differences: readonly number[]): Paired {
  const n = differences.length;
  const mean = differences.reduce((sum, x) => sum + x, 0) / n;
  const variance = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const standardError = Math.sqrt(variance / n);
  const half = studentQuantile(0.975, n - 1) * standardError;
  return { mean, standardError, low: mean - half, high: mean + half, n };
}

/** One-sided chance of a mean this high, or higher, when the true mean is `smallest`: Student's t. 0 for a positive difference without any spread. */
export function chanceAbove({ mean, standardError, n }: Paired, smallest = 0): number {
  const above = mean - smallest;
  if (standardError === 0) return above > 0 ? 0 : 1;
  return 1 - studentDistribution(above / standardError, n - 1);
}

/** Cumulative distribution of Student's t. */
export function studentDistribution(t: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

export function studentQuantile(probability: number, degrees: number): number {
  let low = -1e3;
  let high = 1e3;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (studentDistribution(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Exact (Clopper-Pearson) lower bound of a share, one-sided at `alpha`: the share for which this many hits or more have that chance. */
export function shareAtLeast(hits: number, n: number, alpha: number): number {
  if (hits === 0) return 0;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 100; step++) {
    const share = (low + high) / 2;
    // P(X >= hits) = I_share(hits, n - hits + 1).
    if (incompleteBeta(share, hits, n - hits + 1) < alpha) low = share;
    else high = share;
  }
  return (low + high) / 2;
}

/** Pearson correlation of two equally long lists. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let k = 0; k < n; k++) {
    xy += (xs[k]! - meanX) * (ys[k]! - meanY);
    xx += (xs[k]! - meanX) ** 2;
    yy += (ys[k]! - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** Correlation with its 95% interval by Fisher's z, and the one-sided chance of one this far above 0. */
export function correlationTest(xs: readonly number[], ys: readonly number[]): { r: number; low: number; high: number; chanceAbove: number; n: number } {
  const n = xs.length;
  const r = correlation(xs, ys);
  const half = 1.959964 / Math.sqrt(n - 3);
  return { r, low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half), chanceAbove: 1 - studentDistribution((r * Math.sqrt(n - 2)) / Math.sqrt(1 - r * r), n - 2), n };
}

/** Ordinary least squares with an intercept; coefficients in the order of the predictors, the intercept first. NaN when predictors depend on each other. */
export function leastSquares(predictors: readonly (readonly number[])[], outcome: readonly number[]): number[] {
  const columns = [outcome.map(() => 1), ...predictors];
  const size = columns.length;
  const rows = columns.map((a) => [...columns.map((b) => dot(a, b)), dot(a, outcome)]);
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++) if (Math.abs(rows[row]![pivot]!) > Math.abs(rows[best]![pivot]!)) best = row;
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    const lead = rows[pivot]![pivot]!;
    if (Math.abs(lead) < 1e-12) return columns.map(() => NaN);
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / lead;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, k) => row[size]! / row[k]!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, k) => sum + x * b[k]!, 0);
}

/** Regularised incomplete beta function, by its continued fraction (Lentz). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / Math.max(tiny, 1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    for (const term of [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))]) {
      d = 1 / nonZero(1 + term * d);
      c = nonZero(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return front * fraction;

  function nonZero(value: number): number {
    return Math.abs(value) < tiny ? tiny : value;
  }
}

/** Lanczos. */
function logGamma(x: number): number {
  const parts = [76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5];
  const shifted = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const series = parts.reduce((sum, part, k) => sum + part / (x + 1 + k), 1.000000000190015);
  return -shifted + Math.log((2.506628274631 * series) / x);
}
