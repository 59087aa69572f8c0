/** Functions on the unit cube whose sensitivity is known exactly, and their recorded values. */
import { readFileSync } from 'node:fs';

/** Ishigami & Homma 1990, a = 7, b = 0.1, inputs from -pi to pi. */
export function ishigami(point: ArrayLike<number>): number {
  const [x, y, z] = Array.from(point, (place) => 2 * Math.PI * place - Math.PI);
  return Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!);
}

/** Sobol' g-function (Saltelli & Sobol' 1995). */
export function sobolG(coefficients: readonly number[]): (point: ArrayLike<number>) => number {
  return (point) => coefficients.reduce((product, a, k) => (product * (Math.abs(4 * point[k]! - 2) + a)) / (1 + a), 1);
}

interface PopulationEffect {
  readonly mu: number;
  readonly mu_star: number;
  readonly sigma_pop: number;
  readonly n: number;
}

interface Indices {
  readonly S: readonly number[];
  readonly ST: readonly number[];
  readonly V: number;
}

interface Gold {
  readonly ishigami: Indices & { readonly mean: number };
  readonly sobol_g: Indices & { readonly a: readonly number[] };
  readonly morris_linear: { readonly mu: readonly number[]; readonly mu_star: readonly number[]; readonly sigma: readonly number[] };
  readonly morris_ishigami: readonly PopulationEffect[];
  readonly morris_interaction: { readonly tab: readonly PopulationEffect[] };
}

export const gold = JSON.parse(readFileSync(new URL('../../gold/sensitivity.json', import.meta.url), 'utf8')) as Gold;
