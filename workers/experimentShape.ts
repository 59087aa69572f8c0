/** Whether what is written has the shape of an experiment: every field there, of the right kind, and none that is not known. */
import * as z from 'zod/mini';
import { nearestName, type Problem } from '../engine/index.ts';
import { momentForm } from './moments.ts';

const says = (error: string): { error: string } => ({ error });
export const id = z.string(says('an id')).check(z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, says('an id: a letter, then letters, digits, dots, - or _, at most 64')));
export const text = z.string(says('a text')).check(z.maxLength(4000, says('a text of at most 4000 characters')));
export const value = z.union([z.number(), text], says('a number or a text'));
export const whole = (low: number, high: number): z.ZodMiniNumber => z.number(says(`a whole number from ${low} to ${high}`)).check(z.int(says('a whole number')), z.gte(low, says(`a whole number from ${low} to ${high}`)), z.lte(high, says(`a whole number from ${low} to ${high}`)));
export const some = <Of extends z.ZodMiniType>(of: Of, what: string): z.ZodMiniArray<Of> => z.array(of, says(`a list of ${what}`)).check(z.minLength(1, says(`at least one of ${what}`)), z.maxLength(1_000_000, says(`at most a million ${what}`)));
export const moment = text.check(z.regex(momentForm, says('start, last meeting, end, meeting <number> or week <number>')));
const count = whole(1, Number.MAX_SAFE_INTEGER);
const seed = z.optional(whole(0, Number.MAX_SAFE_INTEGER));

/** With what it means, for the schema that editors show. */
const said = <Of extends z.ZodMiniType>(of: Of, meaning: string): Of => of.check(z.describe(meaning));
const yesNo = z.boolean(says('true or false'));

export const condition = z.strictObject({
  set: said(z.optional(z.record(z.string(), value, says('paths with values'))), 'Values by path, as --set takes them: a parameter, organizations.<id or *>.<field>.'),
  interventions: said(z.optional(z.array(text, says('a list of ids'))), 'Built-in interventions that are laid over the scenario.'),
  off: said(z.optional(z.array(text, says('a list of ids'))), 'Mechanisms that are switched off.'),
});

const factor = z.strictObject({
  id: said(id, 'Name of its column.'),
  title: said(z.optional(text), 'What it is, in words.'),
  path: said(z.optional(text), 'A parameter, or another path that --set takes; with levels, or with a range in a sampled design.'),
  levels: said(z.optional(some(value, 'levels')), 'The values it takes.'),
  range: said(z.optional(z.tuple([z.number(says('a number')), z.number(says('a number'))], says('a low and a high end'))), 'Lowest and highest value, for a sampled design.'),
  scenarios: said(z.optional(some(text, 'scenarios')), 'Whole scenarios as levels.'),
  interventions: said(z.optional(some(text, 'interventions')), 'Interventions as levels; none for no intervention.'),
  variants: said(z.optional(z.record(z.string(), condition, says('conditions by name'))), 'Conditions as levels: several changes that go together.'),
});

const maximin = said(z.optional(yesNo), 'Whether the closest two points lie as far apart as can be found.');
const morrisLevels = z.optional(whole(2, 1000).check(z.multipleOf(2, says('an even number from 2 to 1000'))));

export const design = z.discriminatedUnion(
  'kind',
  [
    said(z.strictObject({ kind: z.literal('full factorial') }), 'Every level of every factor with every level of the others.'),
    said(z.strictObject({ kind: z.literal('list'), points: some(z.array(value, says('a value for each factor')), 'points') }), 'Points written out: a value or level of every factor, in their order.'),
    said(z.strictObject({ kind: z.literal('latin hypercube'), points: count, maximin, seed }), 'Random points, one in each of as many equal parts of every range.'),
    said(z.strictObject({ kind: z.literal('sobol sequence'), points: count, seed }), 'Scrambled Sobol sequence: points that fill the space evenly; more points extend the fewer.'),
    said(
      z.strictObject({
        kind: z.literal('morris'),
        trajectories: said(count, 'How many; each has a point more than there are factors.'),
        levels: said(morrisLevels, 'Levels of the grid, an even number; default 4.'),
        candidates: said(z.optional(count), 'Random trajectories of which those are taken that lie farthest apart.'),
        seed,
      }),
      'Elementary effects, to screen many factors with few runs.',
    ),
    said(z.strictObject({ kind: z.literal('saltelli'), base: said(count, 'Base points, best a power of two; each has two points more than there are factors.'), seed }), 'For Sobol indices: how much of the variance each factor explains.'),
  ],
  says('kind: full factorial, list, latin hypercube, sobol sequence, morris or saltelli'),
);

export const until = z.strictObject(
  {
    of: said(text, 'Column: a measure and a moment, such as climate.strength.lastMeeting.'),
    factor: said(text, 'Factor: each of its levels is held against its first, on average over the other factors, within replicates.'),
    halfWidth: said(z.number(says('a number above 0')).check(z.positive(says('a number above 0'))), 'How far the 95% interval may reach to either side, in the unit of the measure.'),
  },
  says('of, factor and halfWidth'),
);

/** An experiment file; its schema for editors is made of it. */
export const experimentShape = z.strictObject(
  {
    $schema: said(z.optional(text), 'Where this schema stands, for editors.'),
    id: said(id, 'Short name of the experiment.'),
    title: said(text, 'Title on screen.'),
    question: said(z.optional(text), 'The question it answers.'),
    source: said(z.optional(text), 'Where the question and the levels come from.'),
    scenario: said(z.optional(z.union([text, z.record(z.string(), z.unknown())], says('the id of a scenario, or a scenario written out'))), 'Id of a built-in scenario, a path to a file, or a scenario written out; left out when a factor gives whole scenarios.'),
    conditions: said(z.optional(condition), 'What holds in every run.'),
    factors: said(z.optional(z.array(factor, says('a list of factors')).check(z.maxLength(200, says('at most 200 factors')))), 'What is varied; each is a column.'),
    design: said(z.optional(design), 'Which combinations are run; default full factorial.'),
    replicates: said(whole(1, 100_000_000), 'Runs of every point; all points share the luck of one replicate. With until, the most there may be.'),
    until: said(z.optional(some(until, 'contrasts')), 'Replicates are added until all of these paired contrasts are precise enough.'),
    seed: said(seed, 'Master seed of chance; default 1.'),
    measures: said(some(text, 'measures'), 'Ids of measures that are kept.'),
    at: said(z.optional(some(moment, 'moments')), 'When each measure is read; default last meeting and end.'),
    timeToConsensus: said(z.optional(yesNo), 'Whether the time to consensus is kept, at its three criteria.'),
  },
  says('an experiment: id, title, scenario, factors, replicates, measures'),
);

/** Most problems that are told at once. */
const mostTold = 200;

export function checkShape(given: unknown): Problem[] {
  return problemsOfShape(experimentShape, given, knownNames);
}

/** What keeps a value from having a shape; `namesAt` gives the names of the fields that are known at a path. */
export function problemsOfShape(shape: z.ZodMiniType, given: unknown, namesAt: (path: readonly PropertyKey[]) => readonly string[]): Problem[] {
  const parsed = shape.safeParse(given);
  return parsed.success ? [] : parsed.error.issues.slice(0, mostTold).flatMap((issue) => problemsOf(issue, given, namesAt));
}

function problemsOf(issue: z.core.$ZodIssue, given: unknown, namesAt: (path: readonly PropertyKey[]) => readonly string[]): Problem[] {
  const at = (steps: readonly PropertyKey[]): unknown => steps.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], given);
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path: path === '' ? 'experiment' : path, value: shown(at(issue.path)), expected: issue.message, remedy: '' }];
  const names = namesAt(issue.path);
  return issue.keys.map((key) => {
    const nearest = nearestName(key, names);
    return { path: [...issue.path, key].join('.'), value: shown(at([...issue.path, key])), expected: names.length === 0 ? 'no such field' : `one of the fields ${names.join(', ')}`, remedy: nearest === undefined ? 'Leave it out.' : `Did you mean ${nearest}?` };
  });
}

function knownNames([first, , third]: readonly PropertyKey[]): string[] {
  if (first === undefined) return Object.keys(experimentShape.shape).slice(1);
  if (first === 'design') return ['kind', 'points', 'maximin', 'trajectories', 'levels', 'candidates', 'base', 'seed'];
  if (first === 'until') return Object.keys(until.shape);
  return Object.keys(first === 'factors' && third === undefined ? factor.shape : condition.shape);
}

function shown(found: unknown): unknown {
  if (typeof found !== 'object' || found === null) return found;
  return Array.isArray(found) ? `a list of ${found.length}` : 'a group of fields';
}
