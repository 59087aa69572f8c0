/**
 * The choice function: from the sum of reasons for and against to the chance that somebody does it. One curve serves every decision of the model
 * (asking, helping, coming, leaving, succeeding), so that it can be exchanged as a whole; curves are never mixed.
 */
import { clamp01, logistic } from './arithmetic.ts';
import { declareParameters, valuesOf, type InForce } from './parameters.ts';

export const choiceParameters = declareParameters({
  choiceCurve: { symbol: 'sigForm', default: 0, range: [0, 2], unit: '0, 1 or 2', meaning: 'form of the choice function: 0 logistic, 1 with heavy tails, 2 a straight line cut off at 0 and 1', source: 'assumption (structural alternative; logistic: Luce 1959, McFadden 1974, from memory)', whole: true, effect: { on: 'attendance.share', direction: 'down' } },
});

/** Chance at log-odds x: 1/(1 + e^-x); .5 (1 + c/(1 + |c|)) with c = x/2; or clamp(.5 + x/8). .5 at 0 and rising, whichever the curve. */
export function choiceChance(logOdds: number, curve: number): number {
  if (curve === 0) return logistic(logOdds);
  if (curve === 2) return clamp01(0.5 + logOdds / 8);
  const half = logOdds / 2;
  return 0.5 * (1 + half / (1 + Math.abs(half)));
}

/** Chance that somebody decides so, by the curve in force. */
export function chanceOfChoice(logOdds: number, inForce: InForce): number {
  return choiceChance(logOdds, valuesOf(choiceParameters, inForce).choiceCurve);
}
