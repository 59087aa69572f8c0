/** From a design point to the scenario that is run there. */
import type { Problem, ScenarioInput } from '../engine/index.ts';
import type { ConditionInput } from '../scenarios/experiments/experiment.ts';
import type { Choice } from './design.ts';
import type { Experiment } from './experiment.ts';
import { applySettings, hasShape } from './settings.ts';

export interface ChosenInput {
  readonly input: ScenarioInput;
  readonly problems: readonly Problem[];
}

/** The scenario of the experiment, with its conditions and the choice of every factor in it; later factors win. */
export function scenarioOfChoice(experiment: Experiment, choice: Choice): ChosenInput {
  const { factors, scenarios, conditions } = experiment;
  const scenarioAt = factors.findIndex(({ kind }) => kind === 'scenario');
  const base = scenarios[scenarioAt < 0 ? experiment.scenario : String(choice[scenarioAt])]!;
  const problems: Problem[] = [];
  let input = change(experiment, base, conditions, 'conditions.set', problems);
  factors.forEach((factor, f) => {
    const level = choice[f]!;
    if (factor.kind === 'path') input = change(experiment, input, { set: { [factor.path]: level } }, `factors.${f}.path`, problems);
    if (factor.kind === 'variant') input = change(experiment, input, factor.variants[String(level)]!, `factors.${f}.variants.${level}.set`, problems);
    if (factor.kind === 'intervention' && level !== 'none') input = change(experiment, input, { interventions: [String(level)] }, '', problems);
  });
  return { input, problems };
}

/** The scenario with a condition in it; what cannot be set becomes a problem at this path. */
export function change({ interventions }: Pick<Experiment, 'interventions'>, input: ScenarioInput, { set = {}, interventions: added = [], off = [] }: ConditionInput, where: string, problems: Problem[]): ScenarioInput {
  if (!hasShape(input)) return input;
  const applied = applySettings(input, Object.entries(set).map(([path, value]) => `${path}=${value}`));
  for (const message of applied.problems) {
    const [, typed = '', expected = ''] = /^--set (.*?): (.*)$/s.exec(message) ?? [];
    problems.push({ path: where, value: typed, expected: expected.replace(/^.*?; expected /, ''), remedy: '' });
  }
  return {
    ...applied.input,
    ...(added.length === 0 ? {} : { interventions: [...(applied.input.interventions ?? []), ...added.flatMap((id) => interventions[id]!)] }),
    ...(off.length === 0 ? {} : { switchedOff: [...(applied.input.switchedOff ?? []), ...off] }),
  };
}
