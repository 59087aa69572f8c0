/** From an effect with its interval to a verdict on a hypothesis, and how many verdicts chance alone would get wrong. */
import { decideStopping, type StoppingDecision } from '../analysis/stoppingRule.ts';
import { normal975, studentTProbability } from '../analysis/studentT.ts';

export type HypothesisVerdict = 'supported' | 'opposite' | 'no effect' | 'cannot tell';

/** The interval is narrow enough at this share of the smallest effect of interest, since it can then no longer hold both nothing and something that matters; or at this share of an effect that is large. */
const shareOfSmallest = 1 / 3;
const shareOfEffect = 1 / 5;
/** An interval that holds the smallest effect of interest itself does not say whether the effect matters, so it is narrowed down to this share before that is left open. */
const shareAtTheBorder = 1 / 8;

export interface Judged {
  readonly verdict: HypothesisVerdict;
  readonly estimate: number;
  /** 95% interval. */
  readonly low: number;
  readonly high: number;
  /** Pairs (or single runs, or fours) behind it. */
  readonly replicates: number;
}

/** Whether there are enough replicates, given what the effect looks like so far. */
function decide(effects: readonly number[], smallest: number, most: number): StoppingDecision {
  const { difference } = decideStopping(effects, { halfWidth: smallest, most });
  const usual = decideStopping(effects, { halfWidth: Math.max(smallest * shareOfSmallest, Number.isFinite(difference) ? Math.abs(difference) * shareOfEffect : 0), most });
  const atTheBorder = Math.abs(Math.abs(usual.difference) - smallest) < usual.halfWidth;
  return usual.because === 'precise enough' && atTheBorder ? decideStopping(effects, { halfWidth: smallest * shareAtTheBorder, most }) : usual;
}

/**
 * `no effect` when the whole interval lies inside the smallest effect of interest, to either side; otherwise the sign when the interval leaves zero out.
 * Source: Lakens, Scheel & Isager 2018 (equivalence tests).
 */
export function verdictOf(low: number, high: number, smallest: number, predicted: 1 | -1): HypothesisVerdict {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return 'cannot tell';
  if (low > -smallest && high < smallest) return 'no effect';
  if (low > 0) return predicted > 0 ? 'supported' : 'opposite';
  if (high < 0) return predicted > 0 ? 'opposite' : 'supported';
  return 'cannot tell';
}

export function judge(effects: readonly number[], smallest: number, predicted: 1 | -1, most: number): Judged & { readonly decision: StoppingDecision } {
  const decision = decide(effects, smallest, most);
  const { difference: estimate, halfWidth } = decision;
  const [low, high] = [estimate - halfWidth, estimate + halfWidth];
  return { verdict: verdictOf(low, high, smallest, predicted), estimate, low, high, replicates: effects.length, decision };
}

export interface ByChance {
  /** How many intervals miss the true effect. */
  readonly missed: number;
  /** How many rows would be called supported or opposite if no effect existed at all. */
  readonly falseSigns: number;
  /** How many rows would be called without effect if every effect were just the smallest of interest. */
  readonly overlooked: number;
}

/** Expected numbers, from the widths that the intervals reached; an effect that is nil, or as small, would have had them narrowed down to what the rule asks. */
export function wrongByChance(rows: readonly (Pick<Judged, 'low' | 'high'> & { readonly smallest: number })[]): ByChance {
  let [falseSigns, overlooked] = [0, 0];
  for (const { low, high, smallest } of rows) {
    const half = Math.min((high - low) / 2, smallest * shareOfSmallest);
    if (!(half > 0)) continue;
    // An estimate counts as a sign once its interval leaves zero out and reaches beyond the smallest effect.
    falseSigns += 2 * tail((Math.max(half, smallest - half) / half) * normal975);
    overlooked += tail(normal975);
  }
  return { missed: rows.length / 20, falseSigns, overlooked };
}

/** Chance of a standard normal value above this one. */
const tail = (z: number): number => studentTProbability(-z, 1e9);
