/** An experiment that is complete: everything that is needed to make its runs, anywhere. */
import { engineVersion, fingerprintOf, type InterventionInput, type ScenarioInput } from '../engine/index.ts';
import type { ConditionInput, DesignInput, UntilInput } from '../scenarios/experiments/experiment.ts';

/** A factor with its levels named, or with a range. */
export interface Factor {
  readonly id: string;
  readonly title: string;
  readonly kind: 'path' | 'scenario' | 'intervention' | 'variant';
  /** For kind `path`: what --set would take. */
  readonly path: string;
  readonly levels: readonly (number | string)[];
  readonly range: readonly [number, number] | null;
  /** For kind `variant`: the changes by level. */
  readonly variants: Readonly<Record<string, ConditionInput>>;
}

/** An experiment with every default filled in and every scenario and intervention it names written out: what is hashed and stored. */
export interface Experiment {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly source: string;
  /** The scenario to start from; empty when a factor chooses it. */
  readonly scenario: string;
  readonly scenarios: Readonly<Record<string, ScenarioInput>>;
  readonly interventions: Readonly<Record<string, readonly InterventionInput[]>>;
  readonly conditions: ConditionInput;
  readonly factors: readonly Factor[];
  readonly design: DesignInput;
  /** With `until`, the most there may be. */
  readonly replicates: number;
  readonly until?: readonly UntilInput[];
  readonly seed: number;
  readonly measures: readonly string[];
  readonly at: readonly string[];
  readonly timeToConsensus: boolean;
}

/** Everything the bits of the results depend on, and the order of the runs. */
export function experimentHash(experiment: Experiment): string {
  const { title: _, question: __, source: ___, until: ____, ...content } = experiment;
  return fingerprintOf({ engineVersion, ...content, factors: content.factors.map((factor) => ({ ...factor, title: '' })) });
}
