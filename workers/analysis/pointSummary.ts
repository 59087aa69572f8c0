/** What the runs of one design point say about an outcome: its middle, how far chance moves that, and how far the runs themselves lie apart. */
import { consensusCurve, type KaplanMeier } from './kaplanMeier.ts';
import { mean, variance } from './moments.ts';
import { normal975 } from './studentT.ts';
import { timeFromNumber } from './timeToConsensus.ts';

export interface PointSummary {
  /** Runs that ended well. */
  readonly runs: number;
  /** Runs among them in which the outcome exists. */
  readonly known: number;
  /** Mean; for a time its median, Infinity where fewer than half of the communities got there. NaN where nothing is known. */
  readonly value: number;
  /** Standard error of `value` under other luck; NaN with fewer than two runs, and where a median has no interval. */
  readonly standardError: number;
}

/** Of an outcome that has a mean. */
export function summaryOf(values: readonly number[], ended: readonly boolean[]): PointSummary {
  const known = values.filter((value, replicate) => ended[replicate] === true && Number.isFinite(value));
  return { runs: ended.filter(Boolean).length, known: known.length, value: mean(known), standardError: known.length < 2 ? NaN : Math.sqrt(variance(known) / known.length) };
}

/** Curve of communities that got to consensus; runs that failed are not communities. */
export function curveOfTimes(values: readonly number[], ended: readonly boolean[], lastMeeting: number): KaplanMeier & { readonly neverLacked: number } {
  return consensusCurve(values.flatMap((value, replicate) => (ended[replicate] === true ? [timeFromNumber(value, lastMeeting)] : [])));
}

/** Of a time to an event that may not have come; a quarter of its interval stands for the standard error of the median. */
export function timeSummaryOf(values: readonly number[], ended: readonly boolean[], lastMeeting: number): PointSummary {
  const curve = curveOfTimes(values, ended, lastMeeting);
  const width = curve.medianHigh - curve.medianLow;
  return {
    runs: ended.filter(Boolean).length,
    known: curve.units,
    value: curve.units === 0 ? NaN : curve.median,
    standardError: Number.isFinite(width) ? width / (2 * normal975) : NaN,
  };
}
