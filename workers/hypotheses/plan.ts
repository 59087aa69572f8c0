/** Hypotheses as one experiment: every arm once, however many hypotheses share it, under the model as it is and under each alternative. */
import { fingerprintOf, resolveScenario, type ScenarioInput } from '../../engine/index.ts';
import type { ConditionInput } from '../../scenarios/experiments/experiment.ts';
import type { HypothesisInput, OutcomeInput } from '../../scenarios/hypotheses/hypothesis.ts';
import type { Experiment } from '../experiment.ts';
import { momentName } from '../moments.ts';

/** The model as it is, as a name beside those of the alternatives. */
export const asItIs = 'asItIs';

export interface Plan {
  readonly experiment: Experiment;
  /** Index of an arm of a hypothesis among the scenarios of the experiment. */
  readonly armOf: (hypothesis: HypothesisInput, arm: string) => number;
  /** Names of the conditions every arm is run in; the first is the model as it is. */
  readonly conditions: readonly string[];
  readonly pointOf: (arm: number, condition: number) => number;
}

/** `conditions` are tried besides the model as it is: structural alternatives, or plausible settings. */
export function planHypotheses(hypotheses: readonly HypothesisInput[], conditions: Readonly<Record<string, ConditionInput>>, seed: number, most: number): Plan {
  const arms = new Map<string, { readonly number: number; readonly input: ScenarioInput }>();
  const known = new Map<ScenarioInput, string>();
  const keyOf = (input: ScenarioInput): string => {
    const key = known.get(input) ?? resolveScenario(input).scenario?.fingerprint ?? fingerprintOf(input);
    known.set(input, key);
    return key;
  };
  for (const { arms: these } of hypotheses) {
    for (const input of Object.values(these)) if (!arms.has(keyOf(input))) arms.set(keyOf(input), { number: arms.size, input });
  }
  const names = [...arms.values()].map(({ number }) => `arm${number}`);
  const levels = [asItIs, ...Object.keys(conditions)];
  const factor = { title: '', path: '', range: null, variants: {} } as const;
  const moments = new Set(hypotheses.flatMap(({ outcome }) => ('measure' in outcome ? [outcome.at, ...(outcome.since === undefined ? [] : [outcome.since])] : [])));
  return {
    experiment: {
      id: 'hypotheses', title: 'Hypotheses of the article', question: '', source: '', scenario: '',
      scenarios: Object.fromEntries([...arms.values()].map(({ number, input }) => [`arm${number}`, input])),
      interventions: {}, conditions: {},
      factors: [
        { ...factor, id: 'arm', kind: 'scenario', levels: names },
        { ...factor, id: 'condition', kind: 'variant', levels, variants: { [asItIs]: {}, ...conditions } },
      ],
      design: { kind: 'full factorial' }, replicates: most, seed,
      measures: [...new Set(hypotheses.flatMap(({ outcome }) => ('measure' in outcome ? [outcome.measure] : [])))],
      at: [...moments], timeToConsensus: true,
    },
    armOf: (hypothesis, arm) => arms.get(keyOf(hypothesis.arms[arm]!))!.number,
    conditions: levels,
    pointOf: (arm, condition) => arm * levels.length + condition,
  };
}

/** The reading of an outcome from a row of results with these columns; communities that never agree count as if they did at the last meeting. */
export function readingOf(outcome: OutcomeInput, columns: readonly string[], meetings: number): (row: Float64Array, from: number) => number {
  if ('timeToConsensus' in outcome) {
    const at = columns.indexOf(`timeToConsensus.sd${outcome.timeToConsensus.toFixed(2).slice(2)}`);
    return (row, from) => (Number.isNaN(row[from + at]!) ? meetings : Math.min(meetings, row[from + at]!));
  }
  const { measure, at: moment, since } = outcome;
  const at = columns.indexOf(`${measure}.${momentName(moment)}`);
  if (since === undefined) return (row, from) => row[from + at]!;
  const before = columns.indexOf(`${measure}.${momentName(since)}`);
  return (row, from) => row[from + at]! - row[from + before]!;
}
