// What a check of a claim is, and the rule that decides about it.
import { chanceAbove, correlationTest, paired, shareAtLeast, type Paired } from './statistics.ts';
import { benchWithout, type Bench, type Switch } from './bench.ts';

export type Effect = number | readonly [number, number];

/** A claim of the article, or a published fact, as a difference the model must show, and must no longer show without its mechanism. */
export interface Check {
  /** Unique; begins with the claim or fact. */
  readonly id: string;
  /** What happens in the model, as a sentence. */
  readonly sentence: string;
  /** What the effect is, with its unit; a positive effect is the predicted direction. */
  readonly effectIs: string;
  /** The mechanism of the engine that carries it, by id; with it switched off the check must fail, unless `without` cuts something finer. */
  readonly mechanism: string;
  /** The exact thing taken out, where switching off the whole mechanism would say nothing. */
  readonly without?: Switch;
  readonly seeds: number;
  /** Effects up to here do not count; default 0. */
  readonly smallest?: number;
  /** The effect under one seed: a difference between two runs, or within one, under common random numbers. */
  readonly effect: (bench: Bench, seed: number) => Effect;
  /**
   * How effects become a verdict. `mean` (default): a one-sided paired t test of the mean. `share`: 1 or 0 per seed, and the exact lower bound of the
   * share of seeds must lie above `smallest`. `correlation`: two numbers per seed that must go together across seeds.
   */
  readonly rule?: 'mean' | 'share' | 'correlation';
  /** What the model shows instead, where it does not bear the claim out; the tests fail as soon as it does, or shows something else. */
  readonly notBorneOut?: NotBorneOut;
}

export interface NotBorneOut {
  readonly instead: string;
  /** The effect measured when this was written down; the tests hold it against the interval of today's. */
  readonly effect: number;
}

/** Chance of saying that a claim holds when it does not, per check. */
export const alpha = 0.001;

/**
 * Seeds needed. A one-sided t test at alpha .001 (z = 3.09) sees a true effect of d standard deviations of the paired difference with a chance of
 * .999 (z = 3.09) when n = (3.09 + 3.09)^2 / d^2, and two more because the standard deviation is estimated. An effect smaller than d counts as too
 * small to be called a claim about the model.
 */
export function seedsFor(d: number): number {
  return Math.ceil((2 * 3.0902) ** 2 / (d * d)) + 2;
}

/** For what any two communities should show: one and a half standard deviations of the paired difference. The fewest seeds of any check. */
export const coarse = seedsFor(1.5);
/** For what a few dozen communities should show: four fifths. */
export const plain = seedsFor(0.8);
/** Between that and the finest. */
export const fair = seedsFor(0.6);
/** For effects that are small beside the luck of one community: two fifths. */
export const fine = seedsFor(0.4);

/** Seeds needed to see a correlation of r across seeds in the same way, by Fisher's z. */
export function seedsForCorrelation(r: number): number {
  return Math.ceil(((2 * 3.0902) / Math.atanh(r)) ** 2) + 3;
}

export interface Outcome extends Paired {
  /** The one-sided test rejects "no effect in the predicted direction". */
  readonly shown: boolean;
  /** Seeds for which the effect was undefined and counted as none. */
  readonly undefinedIn: number;
}

export interface Result {
  readonly id: string;
  readonly with: Outcome;
  readonly without: Outcome;
}

/** What is taken out in the control of a check. */
export function switchOf(check: Check): Switch {
  return check.without ?? { words: `${check.mechanism} off`, mechanisms: [check.mechanism] };
}

/**
 * Runs a check over consecutive seeds from 1, with the mechanism or without. Without it the effect is often exactly 0, to the last bit, under every seed;
 * once it has been so for the fewest seeds any check uses, the rest is not run.
 */
export function measure(check: Check, off: Switch | null): Outcome {
  const bench = benchWithout(off);
  const effects: Effect[] = [];
  for (let seed = 1; seed <= check.seeds; seed++) {
    if (off !== null && seed === coarse + 1 && effects.every((effect) => effect === 0 || Number.isNaN(effect))) break;
    effects.push(check.effect(bench, seed));
  }
  return decide(check, effects);
}

/** What effects of so many seeds say. Effects that are undefined (nobody tried, nobody was helped) count as none. */
export function decide({ rule = 'mean', smallest = 0 }: Check, effects: readonly Effect[]): Outcome {
  if (rule === 'correlation') {
    const both = (effects as readonly (readonly [number, number])[]).filter(([x, y]) => x === x && y === y);
    const { r, low, high, chanceAbove: chance, n } = correlationTest(both.map(([x]) => x), both.map(([, y]) => y));
    return { mean: r, standardError: (high - low) / 3.92, low, high, n, shown: chance < alpha, undefinedIn: effects.length - both.length };
  }
  const defined = (effects as readonly number[]).map((effect) => (Number.isNaN(effect) ? 0 : effect));
  const undefinedIn = defined.length - (effects as readonly number[]).filter((effect) => !Number.isNaN(effect)).length;
  const outcome = paired(defined);
  if (rule === 'mean') return { ...outcome, shown: chanceAbove(outcome, smallest) < alpha, undefinedIn };
  const hits = defined.filter((effect) => effect === 1).length;
  return { ...outcome, low: shareAtLeast(hits, outcome.n, 0.025), high: 1 - shareAtLeast(outcome.n - hits, outcome.n, 0.025), shown: shareAtLeast(hits, outcome.n, alpha) > smallest, undefinedIn };
}

export type Verdict = 'borne out' | 'not borne out' | 'not carried by its mechanism';

/** Borne out: seen with the mechanism, not seen without it. */
export function verdictOf(result: Result): Verdict {
  if (!result.with.shown) return 'not borne out';
  return result.without.shown ? 'not carried by its mechanism' : 'borne out';
}
