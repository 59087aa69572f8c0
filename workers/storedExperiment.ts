/** The door for experiments that come from a manifest: complete as they were written, yet nothing is taken on trust. */
import * as z from 'zod/mini';
import { measures, type Problem } from '../engine/index.ts';
import type { Experiment } from './experiment.ts';
import { condition, design, id, moment, problemsOfShape, some, text, until, value, whole } from './experimentShape.ts';
import { checkLevels, checkSize, checkUntil } from './resolveExperiment.ts';

const group = z.record(z.string(), z.unknown());

const factor = z.strictObject({
  id,
  title: text,
  kind: z.enum(['path', 'scenario', 'intervention', 'variant']),
  path: text,
  levels: z.array(value),
  range: z.nullable(z.tuple([z.number(), z.number()])),
  variants: z.record(z.string(), condition),
});

const experiment = z.strictObject({
  id,
  title: text,
  question: text,
  source: text,
  scenario: text,
  scenarios: z.record(z.string(), group),
  interventions: z.record(z.string(), z.array(group)),
  conditions: condition,
  factors: z.array(factor).check(z.maxLength(200)),
  design,
  replicates: whole(1, 100_000_000),
  until: z.optional(some(until, 'contrasts')),
  seed: whole(0, Number.MAX_SAFE_INTEGER),
  measures: some(text, 'measures'),
  at: some(moment, 'moments'),
  timeToConsensus: z.boolean(),
});

/** Everything that is wrong with an experiment as it was stored; nothing when its runs can be made. */
export function problemsOfStored(given: unknown): readonly Problem[] {
  const misshapen = problemsOfShape(experiment, given, () => []);
  if (misshapen.length > 0) return misshapen;
  const stored = given as Experiment;
  const missing = referencesMissing(stored);
  if (missing.length > 0) return missing;
  const problems = [...checkSize(stored), ...checkUntil(stored)];
  return problems.length > 0 ? problems : checkLevels(stored);
}

/** Every name in it must be of something that is in it too. */
function referencesMissing({ factors, scenario, scenarios, interventions, conditions, measures: ids }: Experiment): Problem[] {
  const problems: Problem[] = [];
  const unless = (fits: boolean, path: string, found: unknown, expected: string): void => void (fits || problems.push({ path, value: found, expected, remedy: '' }));
  const chosenByFactor = factors.some(({ kind }) => kind === 'scenario');
  unless(chosenByFactor || Object.hasOwn(scenarios, scenario), 'scenario', scenario, 'the name of one of its scenarios');
  const laid = (path: string, names: readonly string[] = []): void => names.forEach((name) => unless(Object.hasOwn(interventions, name), path, name, 'the name of one of its interventions'));
  laid('conditions.interventions', conditions.interventions);
  factors.forEach(({ kind, levels, range, variants }, f) => {
    const path = `factors.${f}.levels`;
    unless(levels.length > 0 || (kind === 'path' && range !== null && range[0] < range[1]), path, levels.length, 'at least one level, or a range');
    if (kind === 'intervention') laid(path, levels.map(String).filter((name) => name !== 'none'));
    if (kind === 'scenario') levels.forEach((level) => unless(Object.hasOwn(scenarios, String(level)), path, level, 'the name of one of its scenarios'));
    if (kind !== 'variant') return;
    levels.forEach((level) => unless(Object.hasOwn(variants, String(level)), path, level, 'the name of one of its variants'));
    for (const changes of Object.values(variants)) laid(`factors.${f}.variants`, changes.interventions);
  });
  ids.forEach((name, k) => unless(measures.some((measure) => measure.id === name), `measures.${k}`, name, 'the id of a measure'));
  return problems;
}
