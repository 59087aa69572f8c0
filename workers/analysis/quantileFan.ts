/** Where many runs lie at each moment: the middle, and the ranges that hold half, four fifths and nineteen twentieths of them. Pointwise: no run follows an edge. */
import { quantile } from './moments.ts';

/** Shares of the runs that the ranges hold, from the widest. */
export const fanShares = [0.95, 0.8, 0.5] as const;

/** One moment. */
export interface FanStep {
  readonly runs: number;
  readonly median: number;
  readonly ranges: readonly { readonly share: number; readonly low: number; readonly high: number }[];
}

/** Of the values of all runs at one moment, those that exist; NaN where none does. */
export function fanStepOf(values: readonly number[]): FanStep {
  const known = values.filter((value) => Number.isFinite(value));
  return {
    runs: known.length,
    median: quantile(known, 0.5),
    ranges: fanShares.map((share) => ({ share, low: quantile(known, (1 - share) / 2), high: quantile(known, (1 + share) / 2) })),
  };
}

export interface QuantileFan {
  readonly median: readonly number[];
  /** Edges by ribbon, from the widest, each by moment. */
  readonly ribbons: readonly { readonly share: number; readonly low: readonly number[]; readonly high: readonly number[] }[];
}

/** `byMoment` holds the values of all runs at each moment. */
export function quantileFan(byMoment: readonly (readonly number[])[]): QuantileFan {
  const steps = byMoment.map(fanStepOf);
  const edges = (ribbon: number, edge: 'low' | 'high'): number[] => steps.map(({ ranges }) => ranges[ribbon]![edge]);
  return { median: steps.map(({ median }) => median), ribbons: fanShares.map((share, ribbon) => ({ share, low: edges(ribbon, 'low'), high: edges(ribbon, 'high') })) };
}
