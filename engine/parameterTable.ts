/** Every parameter of the model by name, collected from the declarations of the mechanisms; nothing is declared here. */
import { choiceParameters } from './choice.ts';
import { designParameters } from './design.ts';
import { questionnaireParameters } from './fieldwork/questionnaire.ts';
import { convertRate, type Mechanism, type Parameter } from './parameters.ts';
import { mechanisms } from './schedule.ts';
import { measureParameters } from './measures/climate.ts';
import { traitParameters } from './traits.ts';

export interface TableEntry extends Parameter {
  readonly name: string;
  /** Id of the mechanism, or design, people or measurement. */
  readonly mechanism: string;
}

const groups: readonly (readonly [string, Readonly<Record<string, Parameter>>])[] = [
  ['design', designParameters],
  ['people', traitParameters],
  ['people', choiceParameters],
  ...mechanisms.map((mechanism) => [mechanism.id, mechanism.parameters] as const),
  ['measurement', questionnaireParameters],
  ['measurement', measureParameters],
];

/** Name to declaration, in the order of design, people, mechanisms, measurement. */
export const parameters: Readonly<Record<string, TableEntry>> = Object.fromEntries(
  groups.flatMap(([mechanism, group]) => Object.entries(group).map(([name, parameter]) => [name, { ...parameter, name, mechanism }])),
);

/** Values in force: those of the scenario, with the mechanisms that are switched off silenced. */
export function valuesInForce(scenarioValues: Readonly<Record<string, number>>, switchedOff: readonly string[]): Record<string, number> {
  const values = { ...scenarioValues };
  for (const mechanism of mechanisms) if (switchedOff.includes(mechanism.id)) Object.assign(values, mechanism.off.values);
  return values;
}

/** Values that switched-off mechanisms hold fixed. */
export function silenced(switchedOff: readonly string[]): Readonly<Record<string, number>> {
  return Object.assign({}, ...mechanisms.filter((mechanism: Mechanism) => switchedOff.includes(mechanism.id)).map((mechanism) => mechanism.off.values)) as Record<string, number>;
}

const withRate = Object.entries(parameters).filter(([, parameter]) => parameter.per !== undefined);

/** Rates per episode or per week of every parameter declared with `per`. */
export function ratesInForce(values: Readonly<Record<string, number>>): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [name, parameter] of withRate) rates[name] = convertRate(parameter, values[name]!, values['rounds']!);
  return { ...rates };
}

