/** The door for experiments: what is written becomes a complete experiment with everything it depends on in it, or a list of all that is wrong. */
import { measures, nearestName, parameters, resolveScenario, type InterventionInput, type Problem, type ScenarioInput } from '../engine/index.ts';
import type { ConditionInput, DesignInput, ExperimentInput, FactorInput } from '../scenarios/experiments/experiment.ts';
import { interventions, scenarios } from '../scenarios/index.ts';
import { designSize, mostPoints } from './design.ts';
import type { Experiment, Factor } from './experiment.ts';
import { checkShape } from './experimentShape.ts';
import { isTime, jobColumns } from './jobColumns.ts';
import { scenarioOfChoice } from './jobScenario.ts';
import { mostMaximinPoints } from './sampling/maximinLatinHypercube.ts';
import { mostSaltelliFactors } from './sampling/saltelliSample.ts';
import { mostSobolDimensions } from './sampling/sobolSequence.ts';
import { mostMorrisCandidates } from './sampling/spreadMorrisTrajectories.ts';

export interface ExperimentResolution {
  readonly experiment: Experiment | null;
  readonly problems: readonly Problem[];
}

/** Most levels that a range of whole numbers is written out as. */
const mostWholeLevels = 1000;

/** Most coordinates of a sampled design, which are held in memory: 160 MB. */
const mostPlaces = 20_000_000;

/** Most runs of one experiment: what has been done is remembered with a bit for each. */
const mostRuns = 100_000_000;

export function resolveExperiment(given: unknown): ExperimentResolution {
  const problems: Problem[] = [...checkShape(given)];
  if (problems.length > 0) return { experiment: null, problems };
  const input = given as ExperimentInput;
  const fault = (path: string, value: unknown, expected: string, remedy: string): void => void problems.push({ path, value, expected, remedy });
  const known = (path: string, id: string, names: readonly string[], what: string, list: string): boolean => {
    if (names.includes(id)) return true;
    const nearest = nearestName(id, names);
    fault(path, id, what, `${nearest === undefined ? '' : `Did you mean ${nearest}? `}See: learning-communities list ${list}`);
    return false;
  };
  const used: Record<string, ScenarioInput> = {};
  const useScenario = (path: string, id: string): void => {
    if (known(path, id, Object.keys(scenarios), 'the id of a built-in scenario', 'scenarios')) used[id] = scenarios[id]!;
  };
  const usedInterventions: Record<string, readonly InterventionInput[]> = {};
  const useIntervention = (path: string, id: string): void => {
    if (known(path, id, interventions.map((one) => one.id), 'the id of a built-in intervention', 'interventions')) usedInterventions[id] = interventions.find((one) => one.id === id)!.interventions;
  };
  const useCondition = (path: string, condition: ConditionInput): void => condition.interventions?.forEach((id, k) => useIntervention(`${path}.interventions.${k}`, id));

  const factors = (input.factors ?? []).map((factor, k): Factor => {
    const path = `factors.${k}`;
    const ways = (['path', 'scenarios', 'interventions', 'variants'] as const).filter((way) => factor[way] !== undefined);
    if (ways.length !== 1) fault(path, ways.join(' and ') || undefined, 'exactly one of path, scenarios, interventions and variants', 'Say what the factor varies.');
    if ((input.factors ?? []).findIndex(({ id }) => id === factor.id) !== k) fault(`${path}.id`, factor.id, 'an id of its own', 'Each factor is a column.');
    factor.scenarios?.forEach((id, level) => useScenario(`${path}.scenarios.${level}`, id));
    factor.interventions?.forEach((id, level) => id === 'none' || useIntervention(`${path}.interventions.${level}`, id));
    for (const [name, condition] of Object.entries(factor.variants ?? {})) useCondition(`${path}.variants.${name}`, condition);
    const counted = wholeLevels(factor);
    const levels = factor.levels ?? counted ?? factor.scenarios ?? factor.interventions ?? Object.keys(factor.variants ?? {});
    if (factor.path !== undefined && (factor.levels === undefined) === (factor.range === undefined)) fault(path, factor.path, 'either levels or a range with its path', 'Give one of the two.');
    if (factor.path === undefined && (factor.levels ?? factor.range) !== undefined) fault(path, factor.levels === undefined ? 'range' : 'levels', 'levels or a range with a path only', 'Scenarios, interventions and variants are levels themselves.');
    if (ways.length === 1 && levels.length === 0 && factor.range === undefined) fault(path, 0, 'at least one level', 'Name what it varies over.');
    if (new Set(levels).size < levels.length) fault(`${path}.levels`, levels.join(', '), 'levels that all differ', 'Leave the repeated one out; replicates repeat runs.');
    if (factor.range !== undefined && factor.range[0] >= factor.range[1]) fault(`${path}.range`, factor.range.join(' to '), 'a low end below the high end', 'Turn them round.');
    const kind = factor.scenarios !== undefined ? 'scenario' : factor.interventions !== undefined ? 'intervention' : factor.variants !== undefined ? 'variant' : 'path';
    return { id: factor.id, title: factor.title ?? factor.id, kind, path: factor.path ?? '', levels, range: counted === null ? (factor.range ?? null) : null, variants: factor.variants ?? {} };
  });
  useCondition('conditions', input.conditions ?? {});

  const taken = ['scenarioFingerprint', 'replicate', 'seed', 'engineVersion', 'run', 'message', 'command'];
  for (const [k, { id }] of factors.entries()) {
    if (taken.includes(id) || measures.some((measure) => id.startsWith(`${measure.id}.`))) fault(`factors.${k}.id`, id, 'a name that no other column has', `Other columns are ${taken.join(', ')} and the measures.`);
  }
  const chosenByFactor = factors.some(({ kind }) => kind === 'scenario');
  let scenario = '';
  if (typeof input.scenario === 'string') {
    scenario = input.scenario;
    useScenario('scenario', scenario);
  } else if (input.scenario !== undefined) {
    scenario = input.scenario.id;
    used[scenario] = input.scenario;
  }
  if ((scenario !== '') === chosenByFactor) fault('scenario', input.scenario, chosenByFactor ? 'no scenario beside a factor that gives whole scenarios' : 'a scenario, or a factor with scenarios', 'Give one of the two.');
  input.measures.forEach((id, k) => known(`measures.${k}`, id, measures.map((measure) => measure.id), 'the id of a measure', 'measures'));

  const experiment: Experiment = {
    id: input.id,
    title: input.title,
    question: input.question ?? '',
    source: input.source ?? '',
    scenario,
    scenarios: used,
    interventions: usedInterventions,
    conditions: input.conditions ?? {},
    factors,
    design: input.design ?? { kind: 'full factorial' },
    replicates: input.replicates,
    ...(input.until === undefined ? {} : { until: input.until }),
    seed: input.seed ?? 1,
    measures: input.measures,
    at: input.at ?? ['last meeting', 'end'],
    timeToConsensus: input.timeToConsensus ?? false,
  };
  if (problems.length === 0) problems.push(...checkSize(experiment));
  if (problems.length === 0) problems.push(...checkUntil(experiment));
  if (problems.length === 0) problems.push(...checkLevels(experiment));
  return { experiment: problems.length > 0 ? null : experiment, problems };
}

/** Whether there are too many factors, points or runs. */
export function checkSize({ factors, design, replicates }: Experiment): Problem[] {
  const ranged = factors.findIndex(({ range }) => range !== null);
  if (design.kind === 'full factorial' && ranged >= 0) {
    return [{ path: `factors.${ranged}.range`, value: factors[ranged]!.range?.join(' to '), expected: 'levels in a full factorial design', remedy: 'Give levels, or a sampled design such as kind: sobol sequence.' }];
  }
  const sampled = design.kind !== 'full factorial' && design.kind !== 'list';
  const mostFactors = design.kind === 'saltelli' ? mostSaltelliFactors : design.kind === 'sobol sequence' ? mostSobolDimensions : Infinity;
  if (sampled && (factors.length === 0 || factors.length > mostFactors)) {
    return [{ path: 'factors', value: factors.length, expected: `${mostFactors === Infinity ? 'at least 1 factor' : `1 to ${mostFactors} factors`} in a design of kind ${design.kind}`, remedy: factors.length === 0 ? 'Say what varies.' : 'Screen with kind: morris first.' }];
  }
  const spread = checkSpread(design, factors.length);
  if (spread.length > 0) return spread;
  const points = designSize(design, factors);
  if (points > mostPoints) return [{ path: 'design', value: points, expected: `at most ${mostPoints} design points`, remedy: 'Give fewer levels, or a sampled design: kind: sobol sequence, points: 4096.' }];
  if (sampled && points * factors.length > mostPlaces) return [{ path: 'design', value: points, expected: `at most ${Math.floor(mostPlaces / factors.length)} design points with ${factors.length} factors`, remedy: 'Give fewer; screen with kind: morris first.' }];
  if (points * replicates > mostRuns) return [{ path: 'replicates', value: replicates, expected: `at most ${Math.floor(mostRuns / points)} with ${points} design points (${mostRuns} runs)`, remedy: 'Give fewer; they can be added later.' }];
  if (design.kind !== 'list') return [];
  return design.points.flatMap((point, k) => checkPoint(point, k, factors));
}

/** Points that keep away from each other take time to find. */
function checkSpread(design: DesignInput, factors: number): Problem[] {
  if (design.kind === 'latin hypercube' && design.maximin === true && design.points > mostMaximinPoints(factors)) {
    return [{ path: 'design.points', value: design.points, expected: `at most ${mostMaximinPoints(factors)} points with maximin and ${factors} factors`, remedy: 'Use kind: sobol sequence, which fills the space evenly with any number of points.' }];
  }
  if (design.kind !== 'morris' || design.candidates === undefined) return [];
  const most = mostMorrisCandidates(factors);
  if (design.candidates >= design.trajectories && design.candidates <= most) return [];
  return [{ path: 'design.candidates', value: design.candidates, expected: `from ${design.trajectories}, the trajectories, to ${most} with ${factors} factors`, remedy: design.trajectories > most ? 'Leave candidates out: so many trajectories cover the space by themselves.' : 'Ten times the trajectories are usual.' }];
}

function checkPoint(point: readonly (number | string)[], k: number, factors: readonly Factor[]): Problem[] {
  if (point.length !== factors.length) return [{ path: `design.points.${k}`, value: point.length, expected: `${factors.length} values, one for each factor`, remedy: 'Give them in the order of the factors.' }];
  return point.flatMap((value, f): Problem[] => {
    const { levels, range, id } = factors[f]!;
    const fits = range === null ? levels.includes(value) : typeof value === 'number' && value >= range[0] && value <= range[1];
    return fits ? [] : [{ path: `design.points.${k}.${f}`, value, expected: range === null ? `a level of ${id}: ${levels.join(', ')}` : `a number from ${range[0]} to ${range[1]}`, remedy: '' }];
  });
}

/** A contrast to wait for is one between levels, of something that has a mean. */
export function checkUntil(experiment: Experiment): Problem[] {
  const { until = [], design, factors } = experiment;
  const named = (names: readonly string[], name: string): string => {
    const nearest = nearestName(name, names);
    return nearest === undefined ? 'Use one of these.' : `Did you mean ${nearest}?`;
  };
  if (until.length > 0 && design.kind !== 'full factorial' && design.kind !== 'list') {
    return [{ path: 'until', value: design.kind, expected: 'a design of kind full factorial or list, which has levels to contrast', remedy: 'Leave until out.' }];
  }
  const columns = jobColumns(experiment).map(({ name }) => name).filter((name) => !isTime(name));
  const ids = factors.filter(({ levels }) => levels.length > 1).map(({ id }) => id);
  return until.flatMap(({ of, factor }, k): Problem[] => [
    ...(columns.includes(of) ? [] : [{ path: `until.${k}.of`, value: of, expected: `one of the columns ${columns.join(', ')}`, remedy: named(columns, of) }]),
    ...(ids.includes(factor) ? [] : [{ path: `until.${k}.factor`, value: factor, expected: `a factor with levels: ${ids.join(', ') || 'there is none'}`, remedy: named(ids, factor) }]),
  ]);
}

/** A range of a parameter that is counted in whole numbers is all of them as levels, each as likely as the others. */
function wholeLevels({ path, levels, range }: FactorInput): readonly number[] | null {
  if (path === undefined || levels !== undefined || range === undefined || parameters[path]?.whole !== true) return null;
  const [low, high] = range;
  return Number.isInteger(low) && Number.isInteger(high) && high > low && high - low < mostWholeLevels ? Array.from({ length: high - low + 1 }, (_, k) => low + k) : null;
}

/** Every level of every factor must give a scenario that can run, the other factors being at their first. */
export function checkLevels(experiment: Experiment): Problem[] {
  const first = experiment.factors.map(({ levels, range }) => range?.[0] ?? levels[0]!);
  const base = problemsAt(experiment, first);
  if (base.length > 0) return base;
  return experiment.factors.flatMap((factor, f) =>
    (factor.range ?? factor.levels).slice(1).flatMap((level, k) => {
      const problems = problemsAt(experiment, first.with(f, level));
      return problems.map((problem) => ({ ...problem, path: `factors.${f}.${factor.range === null ? 'levels' : 'range'}.${k + 1}: ${factor.id} = ${level}: ${problem.path}` }));
    }),
  );
}

function problemsAt(experiment: Experiment, choice: readonly (number | string)[]): Problem[] {
  const { input, problems } = scenarioOfChoice(experiment, choice);
  return [...(problems.length > 0 ? problems : resolveScenario(input).problems)];
}
