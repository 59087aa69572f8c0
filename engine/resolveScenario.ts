/** The door of the engine: a scenario as written becomes a complete one, or a list of everything that is wrong with it. It never throws. */
import { Door } from './door.ts';
import { fingerprintOf } from './fingerprint.ts';
import { parameters } from './parameterTable.ts';
import { resolveInterventions } from './resolveInterventions.ts';
import { resolvePeople, resolveRivalry } from './resolvePeople.ts';
import type { FormInput, Problem, Scenario } from './scenario.ts';
import { mechanisms } from './schedule.ts';
import { engineVersion } from './version.ts';

export interface Resolution {
  /** The complete scenario, or null when there are problems. */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
  /** Things worth knowing that do not stop a run. */
  readonly warnings: readonly Problem[];
}

/** Resolves a scenario given as plain data. */
export function resolveScenario(input: unknown): Resolution {
  const door = new Door();
  const given = door.bag(input, '', ['id', 'title', 'description', 'source', 'form', 'organizations', 'participants', 'rivalry', 'parameters', 'switchedOff', 'interventions', 'basis']);
  if (given === null) return { scenario: null, problems: door.problems, warnings: [] };
  const values = resolveParameters(door, given['parameters']);
  const { organizations, participants } = resolvePeople(door, given);
  const scenario: Omit<Scenario, 'fingerprint'> = {
    id: door.id(given['id'], 'id'),
    title: door.text(given['title'], 'title'),
    description: door.text(given['description'], 'description', ''),
    source: door.text(given['source'], 'source', ''),
    form: resolveForm(door, given['form']),
    organizations, participants,
    rivalry: resolveRivalry(door, given['rivalry'], organizations, values['rivalry']!),
    parameters: values,
    switchedOff: [...new Set(door.list(given['switchedOff'], 'switchedOff').map((id, k) => door.choice(id ?? null, `switchedOff.${k}`, mechanisms.map((mechanism) => mechanism.id), '')))].sort(),
    interventions: resolveInterventions(door, given['interventions'], values, organizations, participants),
    basis: resolveBasis(door, given['basis']),
  };
  if (door.problems.length > 0) return { scenario: null, problems: door.problems, warnings: door.warnings };
  return { scenario: { ...scenario, fingerprint: scenarioFingerprint(scenario) }, problems: [], warnings: door.warnings };
}

/** Digest of what a run depends on: names, titles, descriptions and the basis do not count. */
function scenarioFingerprint(scenario: Omit<Scenario, 'fingerprint'>): string {
  return fingerprintOf({
    engineVersion,
    organizations: scenario.organizations.map((organization) => ({ ...organization, name: '' })),
    participants: scenario.participants.map((participant) => ({ ...participant, name: '' })),
    rivalry: scenario.rivalry, parameters: scenario.parameters, switchedOff: scenario.switchedOff,
    interventions: scenario.interventions.map((intervention) => ({ ...intervention, title: '' })),
  });
}

function resolveParameters(door: Door, given: unknown): Record<string, number> {
  const values: Record<string, number> = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
  const bag = given === undefined ? {} : door.bag(given, 'parameters', Object.keys(parameters));
  for (const [name, value] of Object.entries(bag ?? {})) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) continue;
    values[name] = door.number(value, `parameters.${name}`, parameter.range[0], parameter.range[1], parameter.unit, parameter.whole);
    const [low, high] = parameter.sourcedRange ?? parameter.range;
    if (values[name]! < low || values[name]! > high) door.warn(`parameters.${name}`, value, `${low} to ${high} according to ${parameter.source}`, 'Outside the range its source supports.');
  }
  for (const [low, high] of [['needLevelLow', 'needLevelHigh'], ['practiceLow', 'practiceHigh'], ['specialismLow', 'specialismHigh']] as const) {
    if (values[low]! > values[high]!) door.fault(`parameters.${low}`, values[low], `at most ${high} (${values[high]})`, `Lower ${low} or raise ${high}.`);
  }
  const forms = values['lectureShare']! + values['plenaryShare']! + values['projectShare']!;
  if (forms > 1 + 1e-12) door.fault('parameters.lectureShare', values['lectureShare'], 'lectureShare, plenaryShare and projectShare together at most 1 (share of rounds)', 'Lower one of them.');
  const shares = values['supportShareSteady']! + values['supportShareFading']! + values['supportShareCollapsing']! + values['supportShareGrowing']!;
  if (shares <= 0) door.fault('parameters.supportShareSteady', values['supportShareSteady'], 'at least one of the four shares of supervisors above 0', 'Raise one of them.');
  return values;
}

function resolveForm(door: Door, given: unknown): FormInput {
  const bag = given === undefined ? {} : door.bag(given, 'form', ['aims', 'membership', 'place', 'topics']) ?? {};
  const aims = bag['aims'] === undefined ? ['learning', 'working', 'innovating'] : door.list(bag['aims'], 'form.aims');
  return {
    aims: aims.map((aim, k) => door.choice(aim ?? null, `form.aims.${k}`, ['learning', 'working', 'innovating'] as const, 'learning')),
    membership: door.choice(bag['membership'], 'form.membership', ['between organizations', 'within one organization'] as const, 'between organizations'),
    place: door.choice(bag['place'], 'form.place', ['outside the organization', 'inside the organization'] as const, 'outside the organization'),
    topics: door.choice(bag['topics'], 'form.topics', ['self-chosen', 'set by others'] as const, 'self-chosen'),
  };
}

function resolveBasis(door: Door, given: unknown): Record<string, string> {
  if (given === undefined) return {};
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    door.fault('basis', given, 'a text for each path, beginning with paper: or assumption:');
    return {};
  }
  for (const [path, mark] of Object.entries(given)) {
    if (typeof mark !== 'string' || !/^(paper|assumption)(:|$)/.test(mark)) door.fault(`basis.${path}`, mark, 'paper: where, or assumption: why');
  }
  return { ...(given as Record<string, string>) };
}
