/** Power of a t test in closed form, from the noncentral t distribution. */
import { incompleteBeta, logGamma, studentTQuantile } from './studentT.ts';

/**
 * Chance that t with these degrees of freedom and noncentrality is at most `t`: a sum of incomplete beta functions over a Poisson distribution. Exact to about
 * 1e-12 up to a noncentrality of 37. Source: Lenth 1989 (AS 243).
 */
export function noncentralT(t: number, degrees: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralT(-t, degrees, -noncentrality);
  const half = (noncentrality * noncentrality) / 2;
  const x = (t * t) / (t * t + degrees);
  let sum = standardNormalProbability(-noncentrality);
  if (x === 0) return sum;
  let reached = 0;
  for (let j = 0; j < 2000; j++) {
    const poisson = Math.exp(-half + j * Math.log(half) - logGamma(j + 1));
    const odd = (noncentrality / Math.SQRT2) * Math.exp(-half + j * Math.log(half) - logGamma(j + 1.5));
    const even = half === 0 ? (j === 0 ? 1 : 0) : poisson;
    sum += 0.5 * (even * incompleteBeta(x, j + 0.5, degrees / 2) + (half === 0 ? 0 : odd * incompleteBeta(x, j + 1, degrees / 2)));
    reached += even;
    if (j > half && 1 - reached < 1e-14) break;
  }
  return Math.min(1, Math.max(0, sum));
}

/** Power of a two-sided t test at 5%, or another level, for an effect of so many standard errors. */
export function powerOfT(effectInErrors: number, degrees: number, level = 0.05): number {
  const critical = studentTQuantile(1 - level / 2, degrees);
  const size = Math.min(37, Math.abs(effectInErrors));
  return 1 - noncentralT(critical, degrees, size) + noncentralT(-critical, degrees, size);
}

/** Share of the standard normal distribution below a value, by its relation to the incomplete gamma series and continued fraction. */
function standardNormalProbability(value: number): number {
  const half = (value * value) / 2;
  if (value === 0) return 1 / 2;
  let inner: number;
  if (half < 1.5) {
    let [term, sum] = [2, 2];
    for (let k = 1; k < 200; k++) {
      term *= half / (k + 1 / 2);
      sum += term;
    }
    inner = (sum * Math.exp(-half + Math.log(half) / 2)) / Math.sqrt(Math.PI);
  } else {
    let fraction = 0;
    for (let k = 200; k >= 1; k--) fraction = (k / 2) / (k % 2 === 1 ? half + fraction : 1 + fraction);
    inner = 1 - Math.exp(-half - Math.log(half) / 2 - Math.log(Math.PI) / 2) * (half / (half + fraction));
  }
  return value > 0 ? 0.5 + inner / 2 : 0.5 - inner / 2;
}
