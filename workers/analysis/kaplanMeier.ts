/**
 * Time to an event that not everybody lived to see: the share that has got there by each moment, and the median time, with the censored counted for as long
 * as they were watched. A mean over those that got there would be too short. Source: Kaplan & Meier 1958; variance of Greenwood 1926; interval on the
 * scale log(-log) after Kalbfleisch & Prentice 1980, which stays within 0-1; interval of the median after Brookmeyer & Crowley 1982.
 */
import { normal975 } from './studentT.ts';
import type { TimeToConsensus } from './timeToConsensus.ts';

/** How long one unit was watched, and whether the event came at that moment. */
export interface Observation {
  readonly time: number;
  readonly reached: boolean;
}

/** What is known after the events of one moment. */
export interface KaplanMeierStep {
  readonly time: number;
  /** Units not yet there and still watched just before this moment. */
  readonly atRisk: number;
  readonly events: number;
  /** Share that has got there by this moment, 0-1, with its 95% interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface KaplanMeier {
  readonly units: number;
  readonly reached: number;
  readonly censored: number;
  /** One step per moment at which an event came, in order of time. */
  readonly steps: readonly KaplanMeierStep[];
  /** First time by which half has got there, with its 95% interval; Infinity where that lies beyond the time watched. */
  readonly median: number;
  readonly medianLow: number;
  readonly medianHigh: number;
}

export function kaplanMeier(observations: readonly Observation[]): KaplanMeier {
  const times = [...new Set(observations.filter(({ reached }) => reached).map(({ time }) => time))].toSorted((a, b) => a - b);
  let waiting = 1;
  let greenwood = 0;
  let lowBefore = 0;
  const steps = times.map((time): KaplanMeierStep => {
    const atRisk = observations.filter((one) => one.time >= time).length;
    const events = observations.filter((one) => one.reached && one.time === time).length;
    waiting *= 1 - events / atRisk;
    if (events === atRisk) {
      // Greenwood's variance does not exist here; the exact binomial bound for those that still waited does.
      lowBefore = 1 - (1 - lowBefore) * (1 - 0.025 ** (1 / atRisk));
      return { time, atRisk, events, share: 1, low: lowBefore, high: 1 };
    }
    greenwood += events / (atRisk * (atRisk - events));
    const factor = Math.exp((normal975 * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting)));
    lowBefore = 1 - waiting ** (1 / factor);
    return { time, atRisk, events, share: 1 - waiting, low: lowBefore, high: 1 - waiting ** factor };
  });
  const reached = observations.filter((one) => one.reached).length;
  return {
    units: observations.length,
    reached,
    censored: observations.length - reached,
    steps,
    median: firstTime(steps, ({ share }) => share),
    medianLow: firstTime(steps, ({ high }) => high),
    medianHigh: firstTime(steps, ({ low }) => low),
  };
}

/** Kaplan-Meier over communities; those that never lacked consensus had nothing to wait for and are only counted. */
export function consensusCurve(times: readonly TimeToConsensus[]): KaplanMeier & { readonly neverLacked: number } {
  const observations = times.flatMap((time): Observation[] => {
    if ('neverLacked' in time) return [];
    return ['meeting' in time ? { time: time.meeting, reached: true } : { time: time.censoredAt, reached: false }];
  });
  return { ...kaplanMeier(observations), neverLacked: times.length - observations.length };
}

/** Share that has got there by a moment; 0 before the first event. */
export function shareReachedBy({ steps }: KaplanMeier, time: number): number {
  return steps.findLast((step) => step.time <= time)?.share ?? 0;
}

/** First moment by which half has got there, allowing for rounding. */
function firstTime(steps: readonly KaplanMeierStep[], reading: (step: KaplanMeierStep) => number): number {
  return steps.find((step) => reading(step) >= 0.5 - 1e-12)?.time ?? Infinity;
}
