/** Standardised size of the difference between two independent groups, for comparison with published studies. */
import { mean, variance } from './moments.ts';
import { logGamma, normal975, studentTProbability, studentTQuantile } from './studentT.ts';

export interface EffectSize {
  /** Difference of the means divided by the pooled standard deviation. Source: Cohen 1988. */
  readonly cohensD: number;
  /** 95% interval of Cohen's d by the normal approximation. Source: Hedges & Olkin 1985. */
  readonly cohensDLow: number;
  readonly cohensDHigh: number;
  /** Cohen's d with its bias in small groups removed, by the exact factor. Source: Hedges 1981. */
  readonly hedgesG: number;
  /** Difference of the means divided by the standard deviation of the second group, the control. Source: Glass 1976. */
  readonly glassDelta: number;
}

/** First group minus second; NaN where a group has fewer than two values or nothing varies. */
export function effectSize(first: readonly number[], second: readonly number[]): EffectSize {
  const degrees = first.length + second.length - 2;
  const pooled = ((first.length - 1) * variance(first) + (second.length - 1) * variance(second)) / degrees;
  const difference = mean(first) - mean(second);
  const cohensD = pooled > 0 ? difference / Math.sqrt(pooled) : NaN;
  const total = first.length + second.length;
  const half = normal975 * Math.sqrt(total / (first.length * second.length) + (cohensD * cohensD) / (2 * total));
  const unbias = Math.exp(logGamma(degrees / 2) - logGamma((degrees - 1) / 2)) / Math.sqrt(degrees / 2);
  const control = variance(second);
  return {
    cohensD,
    cohensDLow: cohensD - half,
    cohensDHigh: cohensD + half,
    hedgesG: unbias * cohensD,
    glassDelta: control > 0 ? difference / Math.sqrt(control) : NaN,
  };
}

export interface MeanDifference {
  /** First mean minus second. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly degrees: number;
  /** Two-sided. */
  readonly p: number;
}

/** Difference of two independent means with unequal variances, its 95% interval and test. Source: Welch 1947. */
export function welchDifference(first: readonly number[], second: readonly number[]): MeanDifference {
  const a = variance(first) / first.length;
  const b = variance(second) / second.length;
  const error = Math.sqrt(a + b);
  const degrees = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const difference = mean(first) - mean(second);
  const t = difference / error;
  const half = error > 0 ? studentTQuantile(0.975, degrees) * error : NaN;
  return { difference, low: difference - half, high: difference + half, t, degrees, p: error > 0 ? 2 * studentTProbability(-Math.abs(t), degrees) : NaN };
}
