/** What a study says: a planned field study, its communities, waves, scales, who answers and how, and what will be analysed. Plain data. */
import type { ScenarioInput } from '../../engine/index.ts';
import type { ConditionInput } from '../experiments/experiment.ts';

/** Who fills in a scale about a person. */
export const sources = ['self', 'colleague', 'supervisor'] as const;
export type Source = (typeof sources)[number];

export interface StudyScaleInput {
  /** Id of a scale: climate, safety, trust, supervisorSupport, motivation, efficacy, transfer and others. */
  readonly scale: string;
  /** Number of items, default 4. */
  readonly items?: number;
  /** Boxes to tick, default 5. */
  readonly options?: number;
  /** Cronbach's alpha that is expected, above 0 and below 1, default .80; the noise of an item follows from it. */
  readonly reliability?: number;
  /** Default self. */
  readonly source?: Source;
  /** Weeks after the wave at which it is asked, default 0. */
  readonly lag?: number;
  /** Numbers of the waves in which it is asked, from 1; default all. */
  readonly waves?: readonly number[];
}

export interface StyleInput {
  /** SD over people of the tendency to tick higher boxes whatever is asked, on 0-1; default .04. */
  readonly acquiescence?: number;
  /** SD over people and waves of the mood of the day, on 0-1; default .03. */
  readonly mood?: number;
  /** SD over people of how far they stretch (above 0) their answers from the middle, as a share; default 0. */
  readonly extremity?: number;
  /** SD over colleagues and supervisors of their leniency, on 0-1; default .06. */
  readonly leniency?: number;
}

/** What is analysed, by the ids of scales that are asked. */
export interface PlanInput {
  /** The climate whose strength and consensus emerge; default climate. */
  readonly emergent?: string;
  /** What they should lead to, and what support should; default transfer. */
  readonly outcome?: string;
  /** Support, one wave before the outcome; default supervisorSupport. */
  readonly support?: string;
}

/** Designs over which power is computed: every number of communities with every number of people and of waves. */
export interface PowerInput {
  readonly communities?: readonly number[];
  readonly people?: readonly number[];
  readonly waves?: readonly number[];
}

export interface StudyInput {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly source?: string;
  readonly communities: number;
  /** Id of a world from which communities are drawn; give this or `scenario`. */
  readonly world?: string;
  /** Id of a built-in scenario, or a scenario written out: every community is one more of these. */
  readonly scenario?: string | ScenarioInput;
  /** What holds in every community. */
  readonly conditions?: ConditionInput;
  /** Two groups of communities by name, with what differs; communities fall into them by turns. */
  readonly groups?: Readonly<Record<string, ConditionInput>>;
  /** Moments of the waves: start, meeting 3, last meeting, end, week 20. */
  readonly waves: readonly string[];
  readonly scales: readonly StudyScaleInput[];
  /** How many of those who start in a community consent, drawn at random; default all. */
  readonly people?: number;
  /** Share of those asked who do not answer a wave, default .12, and what absence from the latest meeting adds, default .30. */
  readonly nonResponse?: number;
  readonly nonResponseAbsent?: number;
  /** Share of respondents who stop answering for good within half a year, default .10. */
  readonly attrition?: number;
  /** How much is added to non-response and attrition for a climate perception of 0 instead of .5 (and taken away for 1); default 0: unrelated to climate. */
  readonly relatedToClimate?: number;
  /** Whether people who join later are asked, default true. */
  readonly lateJoiners?: boolean;
  readonly style?: StyleInput;
  readonly plan?: PlanInput;
  readonly power?: PowerInput;
  /** Master seed, default 1. */
  readonly seed?: number;
}
