/** Every built-in scenario runs, says where each field comes from, and can be compared with what it is made to be compared with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mechanisms, resolveScenario, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import { claims } from '../../scenarios/claims.ts';
import { goldenRuns } from '../../scenarios/golden.ts';
import { comparisons, interventions, scenarioGroups, scenarios } from '../../scenarios/index.ts';
import { goldenInput } from '../../workers/golden.ts';
import { basisOf, fieldsOf } from './basis.ts';

const root = join(import.meta.dirname, '../../scenarios');
const all = Object.values(scenarios);

function resolved(input: ScenarioInput): Scenario {
  const { scenario, problems } = resolveScenario(input);
  expect(problems).toEqual([]);
  return scenario!;
}

test('every file of a group is listed, under the name of the file', () => {
  for (const group of scenarioGroups) {
    const files = readdirSync(join(root, group.id)).map((file) => file.replace(/\.ts$/, ''));
    expect(group.scenarios.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a scenario file is at most 60 lines', () => {
  for (const group of scenarioGroups) {
    for (const { id } of group.scenarios) expect(readFileSync(join(root, group.id, `${id}.ts`), 'utf8').split('\n').length, id).toBeLessThanOrEqual(61);
  }
});

describe.each(all.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test('resolves without problem or warning', () => {
    expect(resolveScenario(scenario).problems).toEqual([]);
    expect(resolveScenario(scenario).warnings).toEqual([]);
  });

  test('says for every field whether it is from the paper or an assumption', () => {
    for (const field of fieldsOf(scenario)) expect(`${field}: ${basisOf(scenario, field)}`).toMatch(/: (paper|assumption): .{5,}/);
  });

  test('marks only fields that it has', () => {
    const fields = fieldsOf(scenario);
    for (const pattern of Object.keys(scenario.basis ?? {})) {
      const alone = { ...scenario, basis: { [pattern]: 'paper: x' } };
      expect(fields.some((field) => basisOf(alone, field) !== null), pattern).toBe(true);
    }
  });
});

test('the forms say what they aim at, between or within organizations, where, and who chooses', () => {
  const forms = scenarioGroups.find(({ id }) => id === 'forms')!.scenarios;
  expect(forms.map(({ id }) => id)).toEqual([
    'communityOfPractice',
    'professionalLearningCommunity',
    'virtualCommunity',
    'innovationNetwork',
    'livingLab',
    'inCompanyProgramme',
    'formalTraining',
  ]);
  for (const { form, id, organizations } of forms) {
    // The paper, 2.1: other forms aim at one or two of the three.
    expect(form?.aims.length, id).toBeLessThan(3);
    expect(form?.membership === 'within one organization', id).toBe(organizations.length === 1);
  }
});

test('forms and compositions have the contact hours of the default community', () => {
  const hours = ({ parameters }: Scenario): number => parameters['meetings']! * parameters['rounds']!;
  const expected = hours(resolved(scenarios['defaultCommunity']!));
  for (const group of scenarioGroups.filter(({ id }) => id !== 'communities')) {
    for (const scenario of group.scenarios) expect(hours(resolved(scenario)), scenario.id).toBe(expected);
  }
});

test('two scenarios made to be compared have equal contact hours and equal numbers of people', () => {
  for (const { a, b } of comparisons) {
    const [first, second] = [resolved(scenarios[a]!), resolved(scenarios[b]!)];
    expect(second.parameters['meetings']! * second.parameters['rounds']!).toBe(first.parameters['meetings']! * first.parameters['rounds']!);
    expect(second.participants.length, `${a} ${b}`).toBe(first.participants.length);
  }
});

test('the shared and the divided community differ in nothing but who expects what, and not in the mean of it', () => {
  const [shared, divided] = [resolved(scenarios['sameMeanShared']!), resolved(scenarios['sameMeanDivided']!)];
  expect(divided.parameters).toEqual(shared.parameters);
  const expectations = (scenario: Scenario): number[] => scenario.participants.map(({ organization }) => scenario.organizations[organization]!.traits.climatePerception!);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(expectations(divided))).toBeCloseTo(mean(expectations(shared)), 12);
  expect(Math.max(...expectations(divided)) - Math.min(...expectations(divided))).toBeGreaterThan(0.3);
  expect(divided.participants.map(({ id }) => id)).toEqual(shared.participants.map(({ id }) => id));
});

test('learning goals alike and mixed differ in their spread only', () => {
  const [alike, mixed] = [resolved(scenarios['learningGoalsAlike']!), resolved(scenarios['learningGoalsMixed']!)];
  const different = Object.keys(alike.parameters).filter((name) => alike.parameters[name] !== mixed.parameters[name]);
  expect(different).toEqual(['learningGoalOrientationSpread']);
  expect(mixed.organizations).toEqual(alike.organizations);
});

test('the default community has 24 participants of 6 organizations and 12 meetings every 4 weeks', () => {
  const scenario = resolved(scenarios['defaultCommunity']!);
  expect(scenario.participants).toHaveLength(24);
  expect(scenario.organizations).toHaveLength(6);
  expect([scenario.parameters['meetings'], scenario.parameters['weeksBetweenMeetings'], scenario.parameters['rounds']]).toEqual([12, 4, 6]);
  expect(scenario.organizations.filter(({ type }) => type === 'private')).toHaveLength(3);
  expect(scenario.organizations.filter(({ type }) => type === 'knowledge')).toHaveLength(1);
});

test('the virtual community has a thousand participants', () => {
  expect(resolved(scenarios['virtualCommunity']!).participants).toHaveLength(1000);
});

test('built-in interventions can be laid over every scenario with enough meetings', () => {
  for (const one of interventions) {
    for (const scenario of all) {
      const { problems } = resolveScenario({ ...scenario, interventions: [...(scenario.interventions ?? []), ...one.interventions] });
      expect(problems, `${one.id} over ${scenario.id}`).toEqual([]);
    }
  }
});

test('mechanisms carry claims that are listed, and every claim is carried by a mechanism or is about measuring or design', () => {
  const listed = new Set(claims.map(({ id }) => id));
  for (const mechanism of mechanisms) for (const id of mechanism.claims) expect(listed.has(id), `${mechanism.id} ${id}`).toBe(true);
  expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 34 }, (__, k) => `P${String(k + 1).padStart(2, '0')}`));
});

test('golden runs are fifty: every scenario, every intervention, from 22 to 2 400 participants, each with an id of its own and a recorded fingerprint', () => {
  expect(goldenRuns).toHaveLength(50);
  expect(new Set(goldenRuns.map(({ id }) => id)).size).toBe(50);
  expect(new Set(goldenRuns.map(({ scenario }) => scenario))).toEqual(new Set(Object.keys(scenarios)));
  expect(new Set(goldenRuns.flatMap((golden) => golden.interventions ?? []))).toEqual(new Set(interventions.map(({ id }) => id)));
  const sizes = goldenRuns.map((golden) => resolved(goldenInput(golden)).participants.length);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([22, 2400]);
  for (const { id, fingerprint } of goldenRuns) expect(fingerprint, id).toMatch(/^[0-9a-f]{16,}$/);
});
