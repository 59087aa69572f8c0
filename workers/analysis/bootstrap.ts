/** The bootstrap: how far a figure would move had chance chosen other units, by drawing the same number of units again, with return. Source: Efron 1979. */
import { openStream, pick } from '../../engine/index.ts';
import { quantile } from './moments.ts';

export interface BootstrapOptions {
  /** Seed of the draws; the same seed gives the same interval. */
  readonly seed?: number;
  readonly resamples?: number;
}

/**
 * 95% percentile intervals of several figures at once. `figuresOf` gets how often each of the `units` was drawn and returns the figures. Figures that do
 * not exist for a draw are left out; the interval is NaN with fewer than two units.
 */
export function bootstrapIntervals(
  units: number,
  figuresOf: (draws: Uint32Array) => ArrayLike<number>,
  { seed = 1, resamples = 1000 }: BootstrapOptions = {},
): { readonly low: number; readonly high: number }[] {
  const stream = openStream(seed, 0, 'bootstrap');
  const drawn: number[][] = [];
  const draws = new Uint32Array(units);
  for (let resample = 0; resample < resamples; resample++) {
    draws.fill(0);
    for (let k = 0; k < units; k++) draws[pick(stream, resample, k, 0, units)]!++;
    const figures = figuresOf(draws);
    for (let k = 0; k < figures.length; k++) (drawn[k] ??= []).push(figures[k]!);
  }
  return drawn.map((values) => {
    const known = values.filter((value) => Number.isFinite(value));
    return units < 2 ? { low: NaN, high: NaN } : { low: quantile(known, 0.025), high: quantile(known, 0.975) };
  });
}
