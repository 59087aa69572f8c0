/** The linear model with a random intercept per group, by maximum likelihood or restricted maximum likelihood: what lme4 fits as y ~ x + (1 | group). */
import { inverseOf, times } from './linearAlgebra.ts';

export interface RandomIntercept {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** Variance between groups and within them, in squared units of the outcome. */
  readonly between: number;
  readonly within: number;
  /** Logarithm of the likelihood, restricted or not, with all constants, as lme4 and nlme give it. */
  readonly logLikelihood: number;
  readonly rows: number;
  readonly groups: number;
}

/** Sums over a group from which its share in the likelihood follows: columns are the predictors and, last, the outcome. */
interface GroupSums {
  readonly size: number;
  readonly sums: Float64Array;
}

/**
 * Fits by profile: for a ratio of the two SDs everything else has a closed form, and the ratio is searched for. `groups` has a number for each row; groups may
 * differ in size. Null when the predictors depend on each other, or with no more rows than predictors. Source: Bates, Machler, Bolker & Walker 2015.
 */
export function randomIntercept(outcome: ArrayLike<number>, predictors: readonly ArrayLike<number>[], groups: ArrayLike<number>, method: 'REML' | 'ML'): RandomIntercept | null {
  const columns = [...predictors, outcome];
  const width = columns.length;
  const rows = outcome.length;
  const cross = new Float64Array(width * width);
  const found = new Map<number, { size: number; sums: Float64Array }>();
  for (let row = 0; row < rows; row++) {
    const group = found.get(groups[row]!) ?? { size: 0, sums: new Float64Array(width) };
    found.set(groups[row]!, group);
    group.size++;
    for (let i = 0; i < width; i++) {
      const value = columns[i]![row]!;
      group.sums[i] = group.sums[i]! + value;
      for (let j = 0; j <= i; j++) cross[i * width + j] = cross[i * width + j]! + value * columns[j]![row]!;
    }
  }
  const sums = [...found.values()];
  if (rows <= predictors.length || fitAt(0, cross, sums, rows, width, method) === null) return null;
  const criterion = (logRatio: number): number => fitAt(Math.exp(logRatio), cross, sums, rows, width, method)!.criterion;
  const logRatio = lowestOf(criterion);
  const inside = fitAt(Math.exp(logRatio), cross, sums, rows, width, method)!;
  const none = fitAt(0, cross, sums, rows, width, method)!;
  const { criterion: lowest, coefficients, standardErrors, within, ratio } = none.criterion <= inside.criterion ? none : inside;
  return { coefficients, standardErrors, between: ratio * ratio * within, within, logLikelihood: -lowest / 2, rows, groups: found.size };
}

/** The best fit for a ratio of the SD between groups to that within. */
function fitAt(ratio: number, cross: Float64Array, groups: readonly GroupSums[], rows: number, width: number, method: 'REML' | 'ML') {
  const size = width - 1;
  const weighted = Float64Array.from(cross);
  let logOfSizes = 0;
  for (const { size: people, sums } of groups) {
    const shrink = (ratio * ratio) / (1 + ratio * ratio * people);
    logOfSizes += Math.log(1 + ratio * ratio * people);
    for (let i = 0; i < width; i++) for (let j = 0; j <= i; j++) weighted[i * width + j] = weighted[i * width + j]! - shrink * sums[i]! * sums[j]!;
  }
  const information = Float64Array.from({ length: size * size }, (_, at) => weighted[Math.max(Math.floor(at / size), at % size) * width + Math.min(Math.floor(at / size), at % size)]!);
  const solved = inverseOf(information, size);
  if (solved === null) return null;
  const right = weighted.subarray(size * width, size * width + size);
  const coefficients = times(solved.inverse, right);
  const left = Math.max(0, weighted[size * width + size]! - right.reduce((sum, value, k) => sum + value * coefficients[k]!, 0));
  const degrees = method === 'REML' ? rows - size : rows;
  const within = left / degrees;
  const criterion = degrees * (Math.log(2 * Math.PI * within) + 1) + logOfSizes + (method === 'REML' ? solved.logDeterminant : 0);
  return { criterion, coefficients, standardErrors: Float64Array.from({ length: size }, (_, k) => Math.sqrt(within * solved.inverse[k * size + k]!)), within, ratio };
}

/** Where a function of the logarithm of the ratio is lowest: a coarse look, then the golden section. */
function lowestOf(criterion: (logRatio: number) => number): number {
  const step = 0.5;
  let at = 0;
  let lowest = Infinity;
  for (let place = -10; place <= 10; place += step) {
    const value = criterion(place);
    if (value < lowest) [lowest, at] = [value, place];
  }
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [at - step, at + step];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [criterion(left), criterion(right)];
  while (high - low > 1e-9) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = criterion(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = criterion(right);
    }
  }
  return (low + high) / 2;
}
