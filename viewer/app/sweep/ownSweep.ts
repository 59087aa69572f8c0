/** A sweep as a reader sets it up: a base community, one or two factors, and how often each point is repeated; as an experiment that any program can run. */
import { measures, parameters, type ScenarioInput } from '../../../engine/index.ts';
import type { ExperimentInput, FactorInput } from '../../../scenarios/experiments/experiment.ts';
import { scenarios } from '../../../scenarios/index.ts';

export const factorKinds = ['parameter', 'communities', 'interventions'] as const;
export type FactorKind = (typeof factorKinds)[number];

export interface FactorSetting {
  readonly kind: FactorKind;
  /** Name of a parameter. */
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
  readonly values: number;
  /** Ids of built-in communities or interventions. */
  readonly chosen: readonly string[];
}

export interface OwnSweep {
  readonly first: FactorSetting;
  readonly second: FactorSetting | null;
  readonly replicates: number;
}

export const fewestValues = 2;
export const mostValues = 15;
export const mostReplicates = 1000;

/** What every run of a sweep from the viewer keeps, so that another outcome needs no other runs. */
export const keptMeasures = [
  'climate.strength', 'climate.spread', 'climate.awg', 'climate.rwg', 'climate.camps', 'climate.belowCriterion', 'safety.mean', 'trust.mean', 'vocabulary.shared', 'exchange.total',
  'exchange.heldBackShare', 'knowledge.growth', 'motivation.toTransfer', 'transfer.successes', 'practice.growth', 'dropOut.share',
] as const;

/** A parameter over all of its range. */
export function parameterSetting(name: string, values = 9): FactorSetting {
  const { range } = parameters[name]!;
  return { kind: 'parameter', parameter: name, from: range[0], to: range[1], values, chosen: [] };
}

export const firstSweep: OwnSweep = { first: parameterSetting('facilitation'), second: parameterSetting('climateStart'), replicates: 20 };

/** Values at equal distances; whole numbers where the parameter counts, which may be fewer. */
export function valuesOf({ parameter, from, to, values }: FactorSetting): readonly number[] {
  const whole = parameters[parameter]?.whole === true;
  const all = Array.from({ length: values }, (_, k) => {
    const value = values === 1 ? from : from + ((to - from) * k) / (values - 1);
    return whole ? Math.round(value) : Number(value.toPrecision(6));
  });
  return [...new Set(all)];
}

function factorOf(setting: FactorSetting): FactorInput {
  if (setting.kind === 'communities') return { id: 'community', title: 'Community', scenarios: setting.chosen };
  if (setting.kind === 'interventions') return { id: 'intervention', title: 'Intervention', interventions: setting.chosen };
  return { id: setting.parameter, title: parameters[setting.parameter]?.meaning ?? setting.parameter, path: setting.parameter, levels: valuesOf(setting) };
}

/** The same sweep has the same id, so that its runs are found again. */
export function experimentOf({ first, second, replicates }: OwnSweep, base: ScenarioInput, seed: number): ExperimentInput {
  const settings = second === null ? [first] : [first, second];
  const factors = settings.map(factorOf);
  const chosenByFactor = settings.some(({ kind }) => kind === 'communities');
  const builtIn = scenarios[base.id] === base;
  const names = factors.map(({ id }) => id).join('-');
  return {
    id: `own-${chosenByFactor ? '' : `${base.id.replaceAll(/[^A-Za-z0-9_.-]/g, '')}-`}${names}`.slice(0, 64),
    title: `${chosenByFactor ? 'Communities' : base.title}: ${factors.map(({ title }) => title).join(' by ')}`,
    ...(chosenByFactor ? {} : { scenario: builtIn ? base.id : base }),
    factors,
    replicates,
    seed,
    measures: [...keptMeasures].filter((id) => measures.some((measure) => measure.id === id)),
    at: ['last meeting', 'end'],
    timeToConsensus: true,
  };
}
