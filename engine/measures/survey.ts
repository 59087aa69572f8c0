/** The community as a questionnaire would show it: five-point items with noise, scale means, agreement over items. */
import { awgJ, rStarWgJ, rwgJ } from './agreement.ts';
import { averageDeviationJ } from './spread.ts';
import { climateAnswers, safetyAnswers, type Scale } from './answers.ts';
import type { Look } from './look.ts';
import type { Measure } from './measure.ts';
import { cronbachAlpha } from './reliability.ts';

const likertScale = { low: 1, high: 5, options: 5 } as const;

/** Mean over everybody's answers to all items; their sums are whole numbers, so the order does not matter. */
function mean({ items }: Scale): number {
  let sum = 0;
  let count = 0;
  for (const scores of items) {
    for (let k = 0; k < scores.length; k++) sum += scores[k]!;
    count += scores.length;
  }
  return count === 0 ? NaN : sum / count;
}

const few = 'fewer than two people answer';
const rows: readonly (readonly [string, string, string, readonly [number, number], string, string, (look: Look) => number])[] = [
  ['survey.climate', 'climate scale', 'Mean of the climate scale', [1, 5], 'mean of 8 items', 'Nikolova et al. 2014', (look) => mean(climateAnswers(look))],
  ['survey.rwgJ', 'r_wg(J)', 'Agreement on the climate scale', [0, 1], 'J(1-v)/(J(1-v)+v), v = mean item variance / 2', 'James, Demaree & Wolf 1984', (look) => rwgJ(climateAnswers(look).moments, likertScale)],
  ['survey.rStarWgJ', 'r*_wg(J)', 'Agreement on the climate scale that does not grow with items', [-1, 1], '1 - v', 'Lindell, Brandt & Whitney 1999', (look) => rStarWgJ(climateAnswers(look).moments, likertScale)],
  ['survey.awgJ', 'a_wg(J)', 'Agreement on the climate scale corrected for its mean', [-1, 1], 'mean of a_wg over items', 'Brown & Hauenstein 2005', (look) => awgJ(climateAnswers(look).moments, likertScale)],
  ['survey.averageDeviation', 'AD(J)', 'Mean absolute deviation on the climate scale', [0, 2], 'mean of AD over items', 'Burke, Finkelstein & Dusig 1999', (look) => averageDeviationJ(climateAnswers(look).items, climateAnswers(look).moments)],
  ['survey.alpha', 'alpha', 'Reliability of the climate scale', [-Infinity, 1], 'Cronbach\'s alpha over persons', 'Cronbach 1951', (look) => cronbachAlpha(climateAnswers(look).items, climateAnswers(look).moments)],
  ['survey.safety', 'safety scale', 'Mean of the scale of psychological safety', [1, 5], 'mean of its items', 'Edmondson 1999', (look) => mean(safetyAnswers(look))],
  ['survey.safetyAlpha', 'alpha of safety', 'Reliability of the scale of psychological safety', [-Infinity, 1], 'Cronbach\'s alpha over persons', 'Cronbach 1951', (look) => cronbachAlpha(safetyAnswers(look).items, safetyAnswers(look).moments)],
];

export const surveyMeasures: readonly Measure[] = rows.map(([id, title, meaning, range, formula, source, read]) => ({ id, title, meaning: `${meaning}, as the questionnaire shows it`, unit: range[1] === 5 ? '1-5' : 'index', range, formula, source, undefinedWhen: few, level: 'community', read: (_, look) => read(look) }));
