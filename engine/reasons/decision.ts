/** A decision of the model taken apart: the terms of its equation with their values, the chance they add up to, the draw, and the term without which it would have gone the other way. */
import { chanceOfChoice } from '../choice.ts';
import type { InForce } from '../parameters.ts';

/** Every decision that can be taken apart. */
export const decisionIds = ['asks', 'isWilling', 'rebuffs', 'knowsMore', 'isUnderstood', 'makesTogether', 'leaks', 'comes', 'losesHeart', 'missedTooOften', 'changesJob', 'tries', 'succeeds', 'isWelcomed'] as const;
export type DecisionId = (typeof decisionIds)[number];

export interface Term {
  /** Name of the parameter that weighs it, or of the quantity itself. */
  readonly id: string;
  /** What it was at that moment: a state, a trait or a relation, mostly 0-1. */
  readonly value: number;
  /** How far it moved the sum, against a world in which it has no weight; NaN where terms are not added. */
  readonly contribution: number;
}

export interface Decision {
  readonly id: DecisionId;
  /** Id of the mechanism that holds the equation. */
  readonly mechanism: string;
  /** Index of the participant who decides, or to whom it happens. */
  readonly who: number;
  /** What the contributions add up in: log-odds or the chance itself; `none` where a decision is a comparison or a product. */
  readonly scale: 'log-odds' | 'chance' | 'none';
  readonly terms: readonly Term[];
  /** Sum on that scale; NaN for `none`. */
  readonly sum: number;
  /** Chance that it happens, 0-1. */
  readonly chance: number;
  /** The draw: below the chance it happens. NaN where nothing was drawn. */
  readonly draw: number;
  readonly happened: boolean;
  /** The weightiest term without which it would have gone the other way; null when no single one did it. */
  readonly tipped: string | null;
}

interface Weighing {
  readonly id: DecisionId;
  readonly mechanism: string;
  readonly who: number;
  /** What each term was, by the name of the parameter that weighs it. */
  readonly values: Readonly<Record<string, number>>;
  readonly scale: 'log-odds' | 'chance';
  /** The community, for the choice function in force. */
  readonly inForce: InForce;
  /** The equation of the mechanism, with the weight of one term set to zero, or whole. */
  readonly total: (without: string | null) => number;
  readonly draw: number;
}

/** Takes a sum apart by leaving out one weight at a time. */
export function weigh({ id, mechanism, who, values, scale, inForce, total, draw }: Weighing): Decision {
  const chanceOf = (sum: number): number => (scale === 'log-odds' ? chanceOfChoice(sum, inForce) : sum);
  const sum = total(null);
  const chance = chanceOf(sum);
  const happened = draw < chance;
  const terms: Term[] = [];
  let tipped: string | null = null;
  let most = 0;
  for (const [term, value] of Object.entries(values)) {
    const without = total(term);
    const contribution = sum - without;
    terms.push({ id: term, value, contribution });
    if (draw < chanceOf(without) !== happened && Math.abs(contribution) > most) {
      most = Math.abs(contribution);
      tipped = term;
    }
  }
  return { id, mechanism, who, scale, terms, sum, chance, draw, happened, tipped };
}

/** A decision whose terms are not added: values alone, with the chance they give and the draw, where there is one. */
export function state(id: DecisionId, mechanism: string, who: number, values: Readonly<Record<string, number>>, chance: number, draw: number, happened: boolean): Decision {
  return { id, mechanism, who, scale: 'none', terms: Object.entries(values).map(([term, value]) => ({ id: term, value, contribution: NaN })), sum: NaN, chance, draw, happened, tipped: null };
}

/** Weights with one of them zero. */
export function leaving<Weights extends Readonly<Record<string, number>>>(weights: Weights, without: string | null): Weights {
  return without === null || !(without in weights) ? weights : { ...weights, [without]: 0 };
}
