/** What a wave of the climate scale shows of a community: a score for each who answered, their mean and spread, and how much of it lies between organizations. */
import { camps, type SurveyWave } from '../../engine/index.ts';
import { mean } from './moments.ts';
import { summarizeScores, type WaveSummary } from './surveyWaves.ts';

export interface LensWave extends WaveSummary {
  readonly week: number;
  readonly meeting: number;
  readonly who: readonly number[];
  /** Mean over the items of each, 1 to 5. */
  readonly scores: readonly number[];
  readonly items: number;
  /** Share of the disagreement between organizations, 0-1; NaN where nobody differs. */
  readonly betweenShare: number;
}

/** `organizationOf`: of each participant. */
export function throughTheLens(wave: SurveyWave, organizationOf: readonly number[]): LensWave {
  const scores = wave.people.map((_, place) => mean(wave.climate.map((item) => item[place]!)));
  return {
    ...summarizeScores(scores), week: wave.week, meeting: wave.meeting, who: wave.people, scores, items: wave.climate.length,
    betweenShare: camps(scores, wave.people.map((who) => organizationOf[who]!)),
  };
}
