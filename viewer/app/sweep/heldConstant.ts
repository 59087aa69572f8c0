/** What does not vary in a sweep, so that nothing is held constant in silence. */
import { parameters, resolveScenario, type TableEntry } from '../../../engine/index.ts';
import type { Experiment } from '../../../workers/experiment.ts';
import { scenarioOfChoice } from '../../../workers/jobScenario.ts';
import type { Choice } from '../../../workers/design.ts';

export interface HeldParameter {
  readonly entry: TableEntry;
  readonly value: number;
}

export interface HeldConstant {
  /** Id of the community; null where the sweep varies it. */
  readonly scenario: string | null;
  readonly participants: number;
  readonly organizations: number;
  readonly interventions: readonly string[];
  readonly off: readonly string[];
  /** Parameters that differ from their default. */
  readonly chosen: readonly HeldParameter[];
  readonly atDefault: readonly HeldParameter[];
}

/** Of the first point; parameters that any point changes are left out. Null when it cannot run. */
export function heldConstant(experiment: Experiment, choices: readonly Choice[]): HeldConstant | null {
  const scenarioOf = (choice: Choice): ReturnType<typeof resolveScenario>['scenario'] => resolveScenario(scenarioOfChoice(experiment, choice).input).scenario;
  const first = scenarioOf(choices[0]!);
  if (first === null) return null;
  const moved = new Set([...Object.keys(experiment.conditions.set ?? {}), ...experiment.factors.flatMap(({ path, variants }) => [path, ...Object.values(variants).flatMap(({ set = {} }) => Object.keys(set))])]);
  const varies = experiment.factors.findIndex(({ kind }) => kind === 'scenario');
  // Whole communities may differ in anything.
  const others = varies < 0 ? [] : experiment.factors[varies]!.levels.map((level) => scenarioOf(choices[0]!.with(varies, level)));
  const held = Object.values(parameters)
    .filter(({ name }) => !moved.has(name) && others.every((scenario) => scenario?.parameters[name] === first.parameters[name]))
    .map((entry): HeldParameter => ({ entry, value: first.parameters[entry.name]! }));
  return {
    scenario: varies < 0 ? experiment.scenario : null,
    participants: first.participants.length,
    organizations: first.organizations.length,
    interventions: first.interventions.map(({ title }) => title),
    off: first.switchedOff,
    chosen: held.filter(({ entry, value }) => value !== entry.default),
    atDefault: held.filter(({ entry, value }) => value === entry.default),
  };
}
