/**
 * When to stop adding replicates: as soon as the interval of the mean difference is narrow enough. Looking after every pair would stop too early, whenever
 * chance makes the spread look small; so the first look comes after a fair number of pairs, and each next one where the spread seen so far says it will be
 * enough. Source: Stein 1945 for the stages; Chow & Robbins 1965 for the stopping; coverage is measured in test/workers/analysis/stoppingRule.test.ts.
 */
import { mean, variance } from './moments.ts';
import { studentTQuantile } from './studentT.ts';

export interface StoppingRule {
  /** Half-width of the 95% interval to reach, in the unit of the measure. */
  readonly halfWidth: number;
  /** Pairs before the first look; fewer than 30 cost coverage, most of all where outcomes are skewed. */
  readonly fewest?: number;
  /** Pairs after which to stop in any case. */
  readonly most?: number;
}

export interface StoppingDecision {
  /** `precise enough`, or `most reached` while still too wide, or `go on`. */
  readonly because: 'precise enough' | 'most reached' | 'go on';
  readonly difference: number;
  /** Half-width reached; NaN with fewer than two pairs. */
  readonly halfWidth: number;
  /** How many pairs there should be at the next look; as many as now when it is time to stop. */
  readonly pairs: number;
}

/** Pairs before the first look unless asked otherwise. */
const usualFewest = 50;
const usualMost = 10_000;
/** While no two pairs differ, their spread says nothing yet; so many pairs alike are taken as settled. */
const alikeEnough = 100;

/** What to do after these differences; undefined values (NaN) are pairs without the measure and count for nothing. */
export function decideStopping(differences: readonly number[], { halfWidth: wanted, fewest = usualFewest, most = usualMost }: StoppingRule): StoppingDecision {
  if (!(wanted > 0)) throw new RangeError(`Stopping rule: half-width is ${wanted}; expected a number above 0, in the unit of the measure.`);
  const known = differences.filter((value) => Number.isFinite(value));
  const run = differences.length;
  const pairs = known.length;
  const spread = variance(known);
  const halfWidth = halfWidthOf(spread, pairs);
  const difference = mean(known);
  const enough = pairs >= Math.min(fewest, most) && halfWidth <= wanted && (spread > 0 || pairs >= Math.min(alikeEnough, most));
  if (enough) return { because: 'precise enough', difference, halfWidth, pairs: run };
  if (run >= most) return { because: 'most reached', difference, halfWidth, pairs: run };
  const needed = pairs < fewest ? fewest : spread > 0 ? pairsFor(spread, wanted, pairs) : alikeEnough;
  // Pairs without the measure will come again at the same rate.
  const rate = pairs === 0 ? 1 : pairs / run;
  return { because: 'go on', difference, halfWidth, pairs: Math.min(most, Math.max(run + 1, Math.ceil(needed / rate))) };
}

function halfWidthOf(spread: number, pairs: number): number {
  return pairs < 2 ? NaN : studentTQuantile(0.975, pairs - 1) * Math.sqrt(spread / pairs);
}

/** Pairs at which a spread (variance of the differences) like this gives the half-width. */
export function pairsFor(spread: number, halfWidth: number, pairs: number): number {
  const t = studentTQuantile(0.975, Math.max(1, pairs - 1));
  return Math.max(2, Math.ceil((spread * t * t) / (halfWidth * halfWidth)));
}

/** Runs pairs until the rule says stop. `differenceOf(k)` runs pair number k under both scenarios and gives the difference. */
export function replicateUntilPrecise(differenceOf: (pair: number) => number, rule: StoppingRule): { readonly differences: readonly number[]; readonly decision: StoppingDecision } {
  const differences: number[] = [];
  let decision = decideStopping(differences, rule);
  while (decision.because === 'go on') {
    while (differences.length < decision.pairs) differences.push(differenceOf(differences.length));
    decision = decideStopping(differences, rule);
  }
  return { differences, decision };
}
