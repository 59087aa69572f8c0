/** What a hypothesis says: a question of the article, arms that differ in one respect, a reading, the sign foretold and the smallest effect that matters. Plain data. */
import type { ScenarioInput } from '../../engine/index.ts';

/** Sections of the article that a question can come from. */
export type Section = '1' | '2.1' | '2.2' | '3.1' | '3.2' | '3.3' | '3.4' | '4.1' | '4.2';

/** What is read off each run: a measure at a moment, less the same measure at an earlier one, or the time it takes to agree. */
export type OutcomeInput =
  | {
      readonly measure: string;
      /** `start`, `last meeting`, `end`, `meeting 3`. */
      readonly at: string;
      readonly since?: string;
    }
  /** First meeting from which the SD of climate stays at or below a criterion; communities that do not get there count as if they did at the last meeting (restricted mean). */
  | { readonly timeToConsensus: 0.04 | 0.06 | 0.08 };

/** One community in several conditions, all on the same luck. */
export interface HypothesisInput {
  /** Name of the file, or that and a part. */
  readonly id: string;
  /** The question, as the article raises it, in our own words. */
  readonly question: string;
  readonly section: Section;
  /** The expected answer in one sentence. */
  readonly expectation: string;
  /** What differs between the arms. */
  readonly manipulation: string;
  readonly arms: Readonly<Record<string, ScenarioInput>>;
  /** Weight of each arm in the effect: `{ high: 1, low: -1 }` for a difference, four arms for an interaction, a single arm for a change over time. */
  readonly effect: Readonly<Record<string, number>>;
  readonly outcome: OutcomeInput;
  /** The effect in words. */
  readonly outcomeInWords: string;
  readonly predicted: 1 | -1;
  /** Smallest effect of interest, in the unit of the outcome, and why that. */
  readonly smallest: { readonly size: number; readonly because: string };
  /** What the arms have in common, besides their contact hours. */
  readonly heldConstant: string;
  /** Whether the sign was put into an equation, or comes out of several that say nothing of it. */
  readonly sign: { readonly is: 'assumption' | 'outcome'; readonly because: string };
}

/** A copy of a scenario with other parameters, or with more of it changed. */
export function changed(scenario: ScenarioInput, parameters: Readonly<Record<string, number>>, rest: Partial<ScenarioInput> = {}): ScenarioInput {
  return { ...scenario, ...rest, parameters: { ...scenario.parameters, ...parameters } };
}

/** Smallest effects of interest that several hypotheses share. */
export const smallestEffects = {
  climate: { size: 0.0125, because: 'a twentieth of a scale point on a five-point scale, half of the spread between communities' },
  consensus: { size: 0.01, because: 'a seventh of the usual SD of perceptions after a year' },
  safety: { size: 0.0125, because: 'a twentieth of a scale point on a five-point scale' },
  exchange: { size: 0.5, because: 'one more answer in two years of meetings for each participant, six percent of what is usual' },
  asks: { size: 1, because: 'one question more for each participant in a year of meetings, six percent of what is usual' },
  knowledge: { size: 0.004, because: 'a fifteenth of what is usually learned in a year' },
  attempts: { size: 0.3, because: 'a fifteenth of the attempts that are usual in two years' },
  successes: { size: 0.2, because: 'one more success for every five participants, a fifteenth of what is usual' },
  practice: { size: 0.0006, because: 'a fifteenth of the change of practice that is usual' },
  motivation: { size: 0.0125, because: 'a twentieth of a scale point on a five-point scale' },
  staying: { size: 0.01, because: 'one participant in a hundred' },
  meetings: { size: 0.5, because: 'half a meeting, two weeks' },
} as const;
