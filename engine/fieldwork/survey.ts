/** A survey held in a simulated community: who would tick what, item by item, in chosen weeks. Holding it draws no luck of the run and changes nothing. */
import { lookAt } from '../measures/look.ts';
import type { RunOptions } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { answerClimateScale, answerSafetyScale } from './questionnaire.ts';

export interface SurveyWave {
  readonly week: number;
  /** Meeting held in this week, from 1; 0 for none. */
  readonly meeting: number;
  /** Who answers, as indexes of participants: all who take part and attended at least once (before the first meeting all who take part). */
  readonly people: readonly number[];
  /** Answers from 1 to 5 on the climate scale, one list of scores per item, people in the order of `people`. */
  readonly climate: readonly (readonly number[])[];
  /** The same for the scale of psychological safety. */
  readonly safety: readonly (readonly number[])[];
}

/** Holds the survey at the end of these weeks, in order of time; weeks after the end of the run have no wave. */
export function holdSurvey(scenario: Scenario, { seed, replicate }: Required<Pick<RunOptions, 'seed' | 'replicate'>>, weeks: readonly number[]): readonly SurveyWave[] {
  const asked = new Set(weeks);
  const waves: SurveyWave[] = [];
  simulate(scenario, {
    seed,
    replicate,
    measures: [],
    afterWeek: (community) => {
      if (!asked.has(community.week)) return;
      const people = [...lookAt(community).members];
      waves.push({ week: community.week, meeting: community.meeting, people, climate: answerClimateScale(community, people), safety: answerSafetyScale(community, people) });
    },
  });
  return waves;
}
