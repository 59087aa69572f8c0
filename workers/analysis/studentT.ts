/** Student's t distribution, for confidence intervals of means of few runs. */

/** The standard normal value with 97.5% of the distribution below it. */
export const normal975 = 1.959963984540054;

/** Logarithm of the gamma function (Lanczos, g = 7, nine terms; relative error below 1e-14). */
export function logGamma(value: number): number {
  const terms = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
    9.9843695780195716e-6, 1.5056327351493116e-7,
  ] as const;
  const x = value - 1;
  const t = x + 7.5;
  let sum = terms[0] as number;
  for (let k = 1; k < terms.length; k++) sum += terms[k]! / (x + k);
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Regularised incomplete beta function I_x(a, b) by its continued fraction (Lentz). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only on this side.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return front * fraction;

  function notZero(value: number): number {
    return Math.abs(value) < tiny ? tiny : value;
  }
}

/** Chance that t with so many degrees of freedom is at most `t`. */
export function studentTProbability(t: number, degrees: number): number {
  const square = t * t;
  // Near zero the first form would lose the digits of t in a number close to 1.
  const tail = square < degrees ? (1 - incompleteBeta(square / (degrees + square), 0.5, degrees / 2)) / 2 : incompleteBeta(degrees / (degrees + square), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t below which lies this share of the distribution; by halving the interval, to the last bit that matters. */
export function studentTQuantile(share: number, degrees: number): number {
  let low = -1;
  let high = 1;
  while (studentTProbability(low, degrees) > share) low *= 2;
  while (studentTProbability(high, degrees) < share) high *= 2;
  for (let k = 0; k < 200 && high - low > 1e-13 * Math.max(1, Math.abs(low)); k++) {
    const middle = (low + high) / 2;
    if (studentTProbability(middle, degrees) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
