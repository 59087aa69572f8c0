/** The door for studies: what is written becomes a complete study with everything it depends on in it, or a list of all that is wrong. */
import { nearestName, observe, resolveScenario, scaleIds, type InterventionInput, type ObservedCommunity, type ObservedId, type Problem, type ScenarioInput } from '../../engine/index.ts';
import type { ConditionInput } from '../../scenarios/experiments/experiment.ts';
import { interventions, scenarios } from '../../scenarios/index.ts';
import type { StudyInput } from '../../scenarios/studies/study.ts';
import { worlds } from '../../scenarios/worlds/index.ts';
import { weekOfMoment } from '../moments.ts';
import { communityInput, type Population, type Study, type StudyScale } from './study.ts';
import { checkStudyShape } from './studyShape.ts';
import { itemNoise, trialCommunities, varianceOfState, weeksAsked } from './trial.ts';

export interface StudyResolution {
  readonly study: Study | null;
  readonly problems: readonly Problem[];
}

/** What can be asked. */
export const studyScaleIds: readonly ObservedId[] = [...scaleIds, 'transfer'];
const usual = { items: 4, options: 5, reliability: 0.8, acquiescence: 0.04, mood: 0.03, extremity: 0, leniency: 0.06, nonResponse: 0.12, nonResponseAbsent: 0.3, attrition: 0.1 };

export function resolveStudy(given: unknown): StudyResolution {
  const problems: Problem[] = [...checkStudyShape(given)];
  const refused = (): StudyResolution => ({ study: null, problems });
  if (problems.length > 0) return refused();
  const input = given as StudyInput;
  const fault = (path: string, value: unknown, expected: string, remedy: string): void => void problems.push({ path, value, expected, remedy });
  const known = (path: string, name: string, names: readonly string[], what: string, list: string): boolean => {
    if (names.includes(name)) return true;
    const nearest = nearestName(name, names);
    fault(path, name, what, `${nearest === undefined ? '' : `Did you mean ${nearest}? `}See: learning-communities list ${list}`);
    return false;
  };
  const population = populationOf(input, known, fault);
  checkScales(input, known, fault);
  if (problems.length > 0) return refused();

  const scales = input.scales.map(({ scale, items = usual.items, options = usual.options, reliability = usual.reliability, source = 'self', lag = 0, waves = input.waves.map((_, k) => k + 1) }): StudyScale => ({ id: scale as ObservedId, items, options, reliability, source, lag, waves: waves.toSorted((a, b) => a - b), noise: 0 }));
  const style = { acquiescence: usual.acquiescence, mood: usual.mood, extremity: usual.extremity, leniency: usual.leniency, ...input.style };
  const observed = holdTrial(population, input.waves, scales, problems);
  if (problems.length > 0) return refused();
  checkWaves(input, scales, observed, fault);
  checkPower(input, fault);
  const sizes = observed.map(({ people }) => people).toSorted((a, b) => a - b);
  const smallest = sizes[0]!;
  for (const [path, people] of [['people', input.people], ...(input.power?.people ?? []).map((size, k) => [`power.people.${k}`, size])] as const) {
    if (people !== undefined && Number(people) > sizes.at(-1)!) fault(String(path), people, `at most ${sizes.at(-1)!}: no community of the trial has more people. The nearest that works everywhere is ${smallest}`, '');
  }
  if (problems.length > 0) return refused();
  const { plan = {}, power = {} } = input;
  const first = observed[0]!;
  return {
    problems,
    study: {
      id: input.id, title: input.title, question: input.question ?? '', source: input.source ?? '', communities: input.communities,
      ...population,
      waves: input.waves,
      scales: scales.map((scale) => {
        const fixed = scale.source === 'self' ? style.acquiescence * style.acquiescence + style.mood * style.mood : style.leniency * style.leniency;
        const { ofMean, ofAspect } = varianceOfState(observed, scale, input.waves);
        return { ...scale, noise: itemNoise(scale.reliability, scale.items, scale.options, { ofMean: ofMean + fixed, ofAspect: ofAspect + fixed }) };
      }),
      people: input.people ?? null,
      nonResponse: input.nonResponse ?? usual.nonResponse, nonResponseAbsent: input.nonResponseAbsent ?? usual.nonResponseAbsent, attrition: input.attrition ?? usual.attrition,
      relatedToClimate: input.relatedToClimate ?? 0, lateJoiners: input.lateJoiners ?? true,
      style,
      plan: { emergent: plan.emergent ?? 'climate', outcome: plan.outcome ?? 'transfer', support: plan.support ?? 'supervisorSupport' },
      power: { communities: power.communities ?? [input.communities], people: power.people ?? [input.people ?? null], waves: power.waves ?? [input.waves.length] },
      usual: { people: sizes[Math.floor(sizes.length / 2)]!, weeks: input.waves.map((moment) => weekOfMoment(moment, first.meetingWeeks, first.lastWeek)) },
    },
  };
}

type Known = (path: string, name: string, names: readonly string[], what: string, list: string) => boolean;
type Fault = (path: string, value: unknown, expected: string, remedy: string) => void;

function populationOf(input: StudyInput, known: Known, fault: Fault): Population {
  if ((input.world === undefined) === (input.scenario === undefined)) fault('world', input.world, 'either a world or a scenario', 'Give one of the two: a world, from which communities are drawn that differ, or a scenario, of which every community is one more.');
  const used: Record<string, readonly InterventionInput[]> = {};
  const use = (path: string, condition: ConditionInput = {}): void => condition.interventions?.forEach((id, k) => {
    if (known(`${path}.interventions.${k}`, id, interventions.map((one) => one.id), 'the id of a built-in intervention', 'interventions')) used[id] = interventions.find((one) => one.id === id)!.interventions;
  });
  use('conditions', input.conditions);
  const groups = Object.entries(input.groups ?? {}).map(([name, condition]) => ({ name, condition }));
  if (groups.length === 1 || groups.length > 2) fault('groups', groups.length, 'two groups, which are held against each other', 'Leave groups out, or give two.');
  for (const { name, condition } of groups) use(`groups.${name}`, condition);
  const world = input.world !== undefined && known('world', input.world, worlds.map(({ id }) => id), 'the id of a world', 'worlds') ? worlds.find(({ id }) => id === input.world)! : null;
  let scenario: ScenarioInput | null = typeof input.scenario === 'object' ? input.scenario : null;
  if (typeof input.scenario === 'string' && known('scenario', input.scenario, Object.keys(scenarios), 'the id of a built-in scenario', 'scenarios')) scenario = scenarios[input.scenario]!;
  return { world, scenario, interventions: used, conditions: input.conditions ?? {}, groups, seed: input.seed ?? 1 };
}

function checkScales(input: StudyInput, known: Known, fault: Fault): void {
  input.scales.forEach(({ scale, waves }, k) => {
    known(`scales.${k}.scale`, scale, studyScaleIds, 'the id of a scale', 'scales');
    if (input.scales.findIndex((other) => other.scale === scale) !== k) fault(`scales.${k}.scale`, scale, 'each scale once', 'Its columns carry its name.');
    waves?.forEach((wave, w) => wave > input.waves.length && fault(`scales.${k}.waves.${w}`, wave, `a wave from 1 to ${input.waves.length}`, 'Waves are numbered in their order.'));
  });
  const asked = input.scales.map(({ scale }) => scale);
  for (const role of ['emergent', 'outcome', 'support'] as const) {
    const name = input.plan?.[role];
    if (name !== undefined && !asked.includes(name)) fault(`plan.${role}`, name, `a scale that is asked: ${asked.join(', ')}`, 'Add it to scales, or leave it out: analyses of what is not asked are left out.');
  }
}

/** Observes the communities of the trial; what keeps one from running is a problem. */
function holdTrial(population: Population, waves: readonly string[], scales: readonly StudyScale[], problems: Problem[]): readonly ObservedCommunity[] {
  const observed: ObservedCommunity[] = [];
  for (let k = 0; k < trialCommunities.count && problems.length === 0; k++) {
    const number = trialCommunities.from + k;
    const { input, problems: wrong } = communityInput(population, number);
    const { scenario, problems: unable } = wrong.length > 0 ? { scenario: null, problems: wrong } : resolveScenario(input);
    problems.push(...unable.map((problem) => (wrong.length > 0 ? problem : { ...problem, path: `scenario.${problem.path}` })));
    if (scenario === null) continue;
    observed.push(observe(scenario, { seed: population.seed, replicate: number, scales: scales.map(({ id }) => id), weeks: (meetingWeeks, lastWeek) => weeksAsked({ waves, scales }, meetingWeeks, lastWeek) }));
  }
  return observed;
}

/** Waves lie in the run of every community, one after the other; what is asked later still lies in it. */
function checkWaves(input: StudyInput, scales: readonly StudyScale[], observed: readonly ObservedCommunity[], fault: Fault): void {
  const fewest = observed.reduce((least, { meetingWeeks }) => Math.min(least, meetingWeeks.length), Infinity);
  const shortest = observed.reduce((least, { lastWeek }) => Math.min(least, lastWeek), Infinity);
  input.waves.forEach((moment, k) => {
    const weeks = observed.map(({ meetingWeeks, lastWeek }) => weekOfMoment(moment, meetingWeeks, lastWeek));
    const outside = moment.startsWith('meeting') ? weeks.some((week) => Number.isNaN(week)) : weeks.some((week, at) => week > observed[at]!.lastWeek);
    if (outside) {
      fault(`waves.${k}`, moment, moment.startsWith('meeting') ? `a meeting from 1 to ${fewest}, which every community has` : `a week from 1 to ${shortest}, the last of the shortest run`, `The nearest that works is ${moment.startsWith('meeting') ? `meeting ${fewest}, or last meeting` : `week ${shortest}, or end`}.`);
      return;
    }
    const before = k === 0 ? [] : observed.map(({ meetingWeeks, lastWeek }) => weekOfMoment(input.waves[k - 1]!, meetingWeeks, lastWeek));
    if (before.some((week, at) => week >= weeks[at]!)) fault(`waves.${k}`, moment, `a moment after ${input.waves[k - 1]!} in every community`, 'Put waves in order of time, each once.');
    scales.forEach(({ lag, waves, id }, s) => {
      const room = Math.min(...observed.map(({ lastWeek }, at) => lastWeek - weeks[at]!));
      if (waves.includes(k + 1) && lag > room) fault(`scales.${s}.lag`, lag, `at most ${room} weeks after wave ${k + 1} (${moment}), where the shortest run ends`, `The nearest that works is ${room}, or leave wave ${k + 1} out of the waves of ${id}.`);
    });
  });
}

function checkPower({ waves, power = {} }: StudyInput, fault: Fault): void {
  power.waves?.forEach((count, k) => {
    if (count > waves.length) fault(`power.waves.${k}`, count, `at most ${waves.length}, the waves of the study`, 'Add waves to the study.');
  });
}
