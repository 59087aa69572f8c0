/** What a target is: a published effect with the definition by which the model's simulated surveys are held against it, written before anything is measured. */

/** A published effect as `patterns.json` has it. */
export interface PublishedPattern {
  readonly id: string;
  readonly priority: string;
  readonly statement: string;
  readonly level: string;
  readonly x: string;
  readonly y: string;
  readonly lag: string | null;
  readonly statistic: string;
  readonly metric: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
  readonly source: string;
  readonly source_cluster: string;
  readonly static_factor_null_passes: boolean | null;
  readonly figure_verified: string;
}

/** `calibrated`: parameters may be moved to meet it; `checked`: only looked at; `circular`: a parameter was set by this very figure. */
export type Side = 'calibrated' | 'checked' | 'circular';

/** Where the figure was seen: the abstract of the original, a text about it, or nowhere but in memory. */
export type Sureness = 'abstract of the original' | 'second hand' | 'memory';

/**
 * When a survey is taken. `intake`: before the first meeting; `first`: after meeting 1; `early`: after meeting 3; `fiveMonths`: 22 weeks after the
 * first meeting; `middle`: after the meeting halfway; `sixWeeksOn`: 6 weeks after that; `last`: after the last meeting.
 */
export const surveyWaves = ['intake', 'first', 'early', 'fiveMonths', 'middle', 'sixWeeksOn', 'last'] as const;
export type SurveyWave = (typeof surveyWaves)[number];

/** Scales of the questionnaire, and ratings by others. */
export const surveyScales = [
  'safety', 'climate', 'learningBehaviour', 'sharing', 'trust', 'supervisorSupport', 'peerSupport', 'motivation', 'efficacy', 'learningGoals', 'facilitator', 'meetingValue',
] as const;
export type SurveyScale = (typeof surveyScales)[number];

/** A variable of a correlation: a scale at a wave, or what others rate or registers hold. */
export type Variable = { readonly scale: SurveyScale; readonly at: SurveyWave } | { readonly rated: 'product' | 'transferAfterMiddle' } | { readonly register: 'diversity' | 'rivalry' | 'continuation' };

/** How a row is computed. Every kind is one estimator in `workers/patterns`. */
export type Definition =
  | { readonly kind: 'correlation'; readonly across: 'communities' | 'people within communities'; readonly x: Variable; readonly y: Variable; readonly corrected: boolean; readonly largerThan?: string }
  | { readonly kind: 'largest of'; readonly x: Variable; readonly ys: readonly Variable[]; readonly corrected: boolean; readonly of: 'size' | 'value' }
  | { readonly kind: 'applying'; readonly weeksAfter: readonly [number, number]; readonly slowing: boolean }
  | { readonly kind: 'half-life' }
  | { readonly kind: 'mediation' }
  | { readonly kind: 'mean change'; readonly scale: SurveyScale; readonly from: SurveyWave; readonly to: SurveyWave }
  | { readonly kind: 'spread ratio'; readonly scale: SurveyScale; readonly from: SurveyWave; readonly to: SurveyWave }
  | { readonly kind: 'icc'; readonly scale: SurveyScale; readonly at: SurveyWave; readonly earlier: SurveyWave }
  | { readonly kind: 'agreement'; readonly scale: SurveyScale; readonly at: SurveyWave }
  | { readonly kind: 'level and spread'; readonly scale: SurveyScale; readonly at: SurveyWave }
  | { readonly kind: 'organization pairs' }
  | { readonly kind: 'coupling' }
  | { readonly kind: 'stability'; readonly scale: SurveyScale; readonly from: SurveyWave; readonly to: SurveyWave };

export interface Target {
  /** Id in `patterns.json`. */
  readonly id: string;
  readonly side: Side;
  /** A few words for a line in a table. */
  readonly title: string;
  readonly definition: Definition;
  /** What is computed, in words: variables, level, lag, correction. */
  readonly measuredAs: string;
  readonly sureness: Sureness;
  /** What was looked up again before the targets were fixed, and what was found. */
  readonly lookedUp: string;
  /** Parameters whose default was once chosen with this row in view, or `none`. */
  readonly setWithItInView: string;
  /** Band, where it differs from `patterns.json`, with the reason. */
  readonly correction?: { readonly low: number; readonly high: number; readonly reason: string };
}
