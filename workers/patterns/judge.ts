/** The rows of a sample of communities: figures, Monte-Carlo intervals by drawing communities again, shares of seeds, and verdicts. */
import { passingRule, publishedPatterns } from '../../scenarios/patterns/index.ts';
import type { Side } from '../../scenarios/patterns/target.ts';
import { bootstrapIntervals } from '../analysis/bootstrap.ts';
import { normal975 } from '../analysis/studentT.ts';
import { rowLength, rows } from './contribution.ts';
import type { Sample } from './sample.ts';
import { inBand, inEnoughSeeds, verdictOn, type Band, type Verdict } from './verdict.ts';

export interface PatternRow {
  readonly id: string;
  readonly priority: string;
  readonly kind: Side;
  readonly title: string;
  readonly value: number;
  /** 95% Monte-Carlo interval. */
  readonly low: number;
  readonly high: number;
  readonly bandLow: number;
  readonly bandHigh: number | null;
  readonly verdict: Verdict;
  /** In how many seeds the row is in its band, and what it asks for besides holds. */
  readonly seeds: { readonly holds: number; readonly condition: number | null; readonly of: number };
  readonly condition: string | null;
}

const resamples = 400;

export function bandOf(id: string): Band {
  const { low, high } = rows.find(({ target }) => target.id === id)!.target.correction ?? publishedPatterns.find((pattern) => pattern.id === id)!;
  return { low, high };
}

/** Judges the contributions of communities, one row of numbers each, in samples of `communitiesPerSample`. */
export function judge(values: Float64Array, communities: number, bootstraps = resamples): PatternRow[] {
  const all = Array.from({ length: communities }, (_, community) => community);
  const ones = new Uint32Array(communities).fill(1);
  const figuresOf = (members: readonly number[], weights: Uint32Array): { figures: number[]; conditions: (boolean | null)[] } => {
    const sums = weightedSums(values, members, weights);
    const samples = rows.map(({ estimator, from }) => sampleOf(values, members, weights, sums, from, estimator.length));
    const figures = rows.map(({ estimator }, k) => estimator.figure(samples[k]!));
    const byId = Object.fromEntries(rows.map(({ target }, k) => [target.id, figures[k]!]));
    return { figures, conditions: rows.map(({ estimator }, k) => estimator.condition?.holds(samples[k]!, byId, figures[k]!) ?? null) };
  };
  const whole = figuresOf(all, ones).figures;
  const intervals = bootstrapIntervals(communities, (draws) => rowFigures(values, all, draws), { resamples: bootstraps });
  const seeds = Math.floor(communities / passingRule.communitiesPerSample);
  const perSeed = Array.from({ length: seeds }, (_, seed) => figuresOf(all.slice(seed * passingRule.communitiesPerSample, (seed + 1) * passingRule.communitiesPerSample), ones));
  return rows.map(({ target, estimator }, k) => {
    const { id, side: kind, title } = target;
    const { priority } = publishedPatterns.find((pattern) => pattern.id === id)!;
    const band = bandOf(id);
    const { low, high } = intervals[k]!;
    const value = whole[k]!;
    const inSeeds = perSeed.filter(({ figures, conditions }) => inBand(figures[k]!, band) && (priority !== 'C' || conditions[k] !== false)).length;
    const conditionHolds = estimator.condition === undefined ? null : perSeed.filter(({ conditions }) => conditions[k] === true).length;
    const byValue = priority === 'C' ? (inEnoughSeeds(inSeeds, seeds) ? 'in band' : 'outside') : verdictOn(value, (high - low) / (2 * normal975), band);
    const verdict = conditionHolds !== null && !inEnoughSeeds(conditionHolds, seeds) ? 'outside' : Number.isNaN(value) ? 'outside' : byValue;
    return { id, priority, kind, title, value, low, high, bandLow: band.low, bandHigh: band.high, verdict, seeds: { holds: inSeeds, condition: conditionHolds, of: seeds }, condition: estimator.condition?.says ?? null };
  });
}

/** The figures of all rows, without conditions. */
export function rowFigures(values: Float64Array, members: readonly number[], weights: Uint32Array): number[] {
  const sums = weightedSums(values, members, weights);
  return rows.map(({ estimator, from }) => estimator.figure(sampleOf(values, members, weights, sums, from, estimator.length)));
}

function weightedSums(values: Float64Array, members: readonly number[], weights: Uint32Array): Float64Array {
  const sums = new Float64Array(rowLength);
  for (const member of members) {
    const times = weights[member]!;
    if (times === 0) continue;
    const at = member * rowLength;
    for (let k = 0; k < rowLength; k++) sums[k]! += times * values[at + k]!;
  }
  return sums;
}

function sampleOf(values: Float64Array, members: readonly number[], weights: Uint32Array, sums: Float64Array, from: number, length: number): Sample {
  return {
    sums: sums.subarray(from, from + length),
    communities: members.length,
    weight: (community) => weights[members[community]!]!,
    row: (community) => values.subarray(members[community]! * rowLength + from, members[community]! * rowLength + from + length),
  };
}
