/** How a quantity is spread over many simulated communities, moment by moment: the median and the middle 50, 80 and 95%. */
import { quantile } from './moments.ts';

export const bandShares = [0.5, 0.8, 0.95] as const;
export type BandShare = (typeof bandShares)[number];

export interface Band {
  readonly median: number;
  /** From and to, of the middle share of the communities. */
  readonly middle: Readonly<Record<BandShare, readonly [low: number, high: number]>>;
}

/** NaN where no community has a value. */
export function bandOf(values: ArrayLike<number>): Band {
  const known = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const middle = (share: number): readonly [number, number] => [quantile(known, (1 - share) / 2), quantile(known, (1 + share) / 2)];
  return { median: quantile(known, 0.5), middle: { 0.5: middle(0.5), 0.8: middle(0.8), 0.95: middle(0.95) } };
}

/** The narrowest band in which a value lies; above or below when it lies outside all, null when there is nothing to compare. */
export function placeInBand(value: number, { middle }: Band): BandShare | 'above' | 'below' | null {
  const [low, high] = middle[0.95];
  if (Number.isNaN(value) || Number.isNaN(low)) return null;
  return bandShares.find((share) => value >= middle[share][0] && value <= middle[share][1]) ?? (value > high ? 'above' : value < low ? 'below' : null);
}
