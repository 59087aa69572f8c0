/**
 * The arithmetic of the model, the same bits in every JavaScript engine. ECMAScript fixes + - * / and sqrt to the last bit, but leaves
 * exp, log and powers to each engine; so the model has its own, made of the exact operations alone.
 */

/** Moves a state towards a target by a share of the distance. With rate and target in 0-1 the state stays in 0-1, rounding included. */
export function approach(state: number, target: number, rate: number): number {
  return state + rate * (target - state);
}

/** Cuts a number to the range from `low` to `high`; NaN stays NaN. */
export function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

/** Cuts a number to the range 0-1; NaN stays NaN. */
export function clamp01(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/**
 * Propensity, 0-1, after a stimulus from -1 (punishing) to 1 (rewarding): it moves towards 1 or 0 by rate x |stimulus| of the distance.
 * Source: Bush & Mosteller 1955.
 */
export function bushMosteller(propensity: number, rate: number, stimulus: number): number {
  return propensity + rate * stimulus * (stimulus >= 0 ? 1 - propensity : propensity);
}

const ln2 = 0.6931471805599453;
/** ln 2 in two parts; the high part has so few bits that its product with an exponent is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const perLn2 = 1.4426950408889634;

/** Largest argument with a finite exponential, and the smallest whose exponential is not rounded to 0. */
const expLargest = 709.782712893384;
const expSmallest = -745.1332191019411;

/** 2^-1074 to 2^1023, every power of two there is; 2^k stands at k + 1074. */
const powersOfTwo = new Float64Array(2098);
powersOfTwo[1074] = 1;
for (let k = 1; k <= 1074; k++) {
  powersOfTwo[1074 - k] = powersOfTwo[1075 - k]! / 2;
  if (k <= 1023) powersOfTwo[1074 + k] = powersOfTwo[1073 + k]! * 2;
}

/**
 * e to the power x, for every x, at most 1 ulp off: x = k ln 2 + r with |r| at most ln(2)/2, e^r by a rational approximation, then exact
 * scaling by 2^k. Infinite above 709.78, 0 below -745.13. Source: fdlibm e_exp.c (Sun Microsystems 1993).
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 708)) return expNearTheEnds(x);
  const k = Math.floor(x * perLn2 + 0.5);
  return expBefore(x, k) * powersOfTwo[k + 1074]!;
}

/** The same where 2^k itself would be too large or too small to multiply by. */
function expNearTheEnds(x: number): number {
  if (x > expLargest) return Infinity;
  if (x < expSmallest) return 0;
  if (x !== x) return x;
  const k = Math.floor(x * perLn2 + 0.5);
  const y = expBefore(x, k);
  if (k > 1023) return y * 2 * powersOfTwo[2097]!;
  if (k < -1074) return (y / 2) * powersOfTwo[0]!;
  return y * powersOfTwo[k + 1074]!;
}

/** e to the power r = x - k ln 2. */
function expBefore(x: number, k: number): number {
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t * (-0.0027777777777015593 + t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** For reading the exponent of a number from its bits, in big-endian order whatever the machine. */
const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm for x at least 0, at most 1 ulp off: x = 2^k (1 + f) with 1 + f between sqrt(1/2) and sqrt(2), and log(1 + f) by a
 * polynomial in f/(2 + f). -Infinity at 0, NaN below. Source: fdlibm e_log.c (Sun Microsystems 1993), without its branch for large f.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let lifted = 0;
  if (x < 2.2250738585072014e-308) {
    lifted = 54;
    x *= 18014398509481984; // 2^54 lifts a subnormal number into the normal range
  }
  bits.setFloat64(0, x);
  // 0x95f62 carries a significand above sqrt(2) over into the exponent, so that 1 + f lies around 1.
  const exponent = ((bits.getInt32(0) + 0x95f62) >> 20) - 1023;
  const f = x * powersOfTwo[1074 - exponent]! - 1;
  const k = exponent - lifted;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return s * (halfSquare + odd + even) + k * ln2Low - halfSquare + f + k * ln2High;
}

/** Chance 1 / (1 + e^-x): the one choice function of the model. 0.5 at 0, strictly between 0 and 1 for |x| up to 36. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** Whole exponents up to this size are multiplied out. */
const multipliedOut = 16;

/**
 * A base of at least 0 to any power. Whole exponents from -16 to 16 are multiplied out (one rounding per step) and 1/2 is a square root; any
 * other is e^(exponent ln base), with a relative error of at most about (1 + |exponent ln base|) 2^-52. 0 to the power 0 is 1.
 */
export function power(base: number, exponent: number): number {
  const size = Math.abs(exponent);
  if (size <= multipliedOut && Math.floor(size) === size) {
    let product = 1;
    for (let k = 0; k < size; k++) product *= base;
    return exponent < 0 ? 1 / product : product;
  }
  return exponent === 0.5 ? Math.sqrt(base) : exp(exponent * log(base));
}

/** Share lost per week when half is lost in `weeks` weeks: 1 - 2^(-1/weeks). Infinity (never) gives 0, and 0 (at once) gives 1. */
export function perWeekFromHalfLife(weeks: number): number {
  return 1 - exp(-ln2 / weeks);
}

/** Chance per week that amounts to the chance p per four weeks: 1 - (1 - p)^(1/4). */
export function perWeekFromFourWeeks(p: number): number {
  return 1 - Math.sqrt(Math.sqrt(1 - p));
}

/** Rate per episode when a meeting has `rounds` rounds, from the rate declared for one of `referenceRounds`: 1 - (1 - rate)^(reference/rounds). */
export function perEpisode(rate: number, rounds: number, referenceRounds: number): number {
  return 1 - power(1 - rate, referenceRounds / rounds);
}

/** Lowest chance that `standardNormal` tells from 0: half a step of a 32-bit draw, 2^-33. */
const smallestTail = 1.1641532182693481e-10;

/**
 * Standard normal value with a share u of the distribution below it (inverse of the distribution function), relative error below 1e-15. A u outside
 * 2^-33 to 1 - 2^-33 is cut to it, so that the result lies within 6.34 of 0; the third, far-tail formula of the source is never needed.
 * Source: Wichura 1988, algorithm AS 241, PPND16.
 */
export function standardNormal(u: number): number {
  const share = clamp(u, smallestTail, 1 - smallestTail);
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * centreNumerator(r)) / centreDenominator(r);
  }
  const r = Math.sqrt(-log(q < 0 ? share : 1 - share)) - 1.6;
  const size = tailNumerator(r) / tailDenominator(r);
  return q < 0 ? -size : size;
}

function centreNumerator(r: number): number {
  const upper = ((r * 2509.0809287301227 + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987;
  return (((upper * r + 13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665;
}

function centreDenominator(r: number): number {
  const upper = ((r * 5226.495278852854 + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597;
  return (((upper * r + 5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1;
}

function tailNumerator(r: number): number {
  const upper = ((r * 0.0007745450142783414 + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684;
  return (((upper * r + 3.6478483247632045) * r + 5.769497221460691) * r + 4.630337846156546) * r + 1.4234371107496835;
}

function tailDenominator(r: number): number {
  const upper = ((r * 1.0507500716444169e-9 + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008;
  return (((upper * r + 0.6897673349851) * r + 1.6763848301838038) * r + 2.053191626637759) * r + 1;
}
