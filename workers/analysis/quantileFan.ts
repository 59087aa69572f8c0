/** Where many runs lie at each moment: the median, and the ribbons that hold half, four fifths and nineteen twentieths of them. Pointwise: no run follows an edge. */
import { quantile } from './moments.ts';

/** Shares of the runs that the ribbons hold, from the widest. */
export const ribbonShares = [0.95, 0.8, 0.5] as const;

export interface QuantileFan {
  readonly median: readonly number[];
  /** Edges by ribbon, from the widest, each by moment. */
  readonly ribbons: readonly { readonly share: number; readonly low: readonly number[]; readonly high: readonly number[] }[];
}

/** `byMoment` holds the values of all runs at each moment; undefined ones are left out, and NaN comes back where none is left. */
export function quantileFan(byMoment: readonly (readonly number[])[]): QuantileFan {
  const known = byMoment.map((values) => values.filter((value) => !Number.isNaN(value)));
  const at = (share: number): number[] => known.map((values) => quantile(values, share));
  return { median: at(0.5), ribbons: ribbonShares.map((share) => ({ share, low: at((1 - share) / 2), high: at((1 + share) / 2) })) };
}
