/** What a survey says of a community per wave: how many answer, their mean, and how far apart they are. The same for answers from the field and from a simulation. */
import type { SurveyWave } from '../../engine/index.ts';
import { mean, variance } from './moments.ts';

export const surveyScales = ['climate', 'safety'] as const;
export type SurveyScale = (typeof surveyScales)[number];

/** Over people, from the mean of each over the items. */
export interface WaveSummary {
  readonly people: number;
  /** On the scale of the questionnaire, 1 to 5; NaN when nobody answers. */
  readonly mean: number;
  /** Standard deviation between people (sample formula), in points of the scale; NaN for fewer than two. */
  readonly spread: number;
}

export function summarizeScores(scores: ArrayLike<number>): WaveSummary {
  return { people: scores.length, mean: mean(scores), spread: Math.sqrt(variance(scores)) };
}

export function summarizeWave(wave: SurveyWave, scale: SurveyScale): WaveSummary {
  const items = wave[scale];
  return summarizeScores(wave.people.map((_, place) => mean(items.map((item) => item[place]!))));
}

/** Mean and spread of every scale, where a survey is summarized as a row of numbers. */
export const summaryColumns = surveyScales.flatMap((scale) => (['mean', 'spread'] as const).map((statistic) => ({ scale, statistic })));
