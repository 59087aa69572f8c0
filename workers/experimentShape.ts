/** Whether what is written has the shape of an experiment: every field there, of the right kind, and none that is not known. */
import * as z from 'zod/mini';
import { nearestName, type Problem } from '../engine/index.ts';
import { isMoment } from './moments.ts';

const says = (error: string): { error: string } => ({ error });
const id = z.string(says('an id')).check(z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, says('an id: a letter, then letters, digits, dots, - or _, at most 64')));
const text = z.string(says('a text')).check(z.maxLength(4000, says('a text of at most 4000 characters')));
const value = z.union([z.number(), text], says('a number or a text'));
const whole = (low: number, high: number): z.ZodMiniNumber => z.number(says(`a whole number from ${low} to ${high}`)).check(z.int(says('a whole number')), z.gte(low, says(`a whole number from ${low} to ${high}`)), z.lte(high, says(`a whole number from ${low} to ${high}`)));
const some = <Of extends z.ZodMiniType>(of: Of, what: string): z.ZodMiniArray<Of> => z.array(of, says(`a list of ${what}`)).check(z.minLength(1, says(`at least one of ${what}`)), z.maxLength(1_000_000, says(`at most a million ${what}`)));
const count = whole(1, Number.MAX_SAFE_INTEGER);
const seed = z.optional(whole(0, Number.MAX_SAFE_INTEGER));

const condition = z.strictObject({
  set: z.optional(z.record(z.string(), value, says('paths with values'))),
  interventions: z.optional(z.array(text, says('a list of ids'))),
  off: z.optional(z.array(text, says('a list of ids'))),
});

const factor = z.strictObject({
  id,
  title: z.optional(text),
  path: z.optional(text),
  levels: z.optional(some(value, 'levels')),
  range: z.optional(z.tuple([z.number(says('a number')), z.number(says('a number'))], says('a low and a high end'))),
  scenarios: z.optional(some(text, 'scenarios')),
  interventions: z.optional(some(text, 'interventions')),
  variants: z.optional(z.record(z.string(), condition, says('conditions by name'))),
});

const design = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('full factorial') }),
    z.strictObject({ kind: z.literal('list'), points: some(z.array(value, says('a value for each factor')), 'points') }),
    z.strictObject({ kind: z.literal('latin hypercube'), points: count, seed }),
    z.strictObject({ kind: z.literal('sobol sequence'), points: count, seed }),
    z.strictObject({ kind: z.literal('morris'), trajectories: count, seed }),
    z.strictObject({ kind: z.literal('saltelli'), base: count, seed }),
  ],
  says('kind: full factorial, list, latin hypercube, sobol sequence, morris or saltelli'),
);

const experiment = z.strictObject(
  {
    $schema: z.optional(text),
    id,
    title: text,
    question: z.optional(text),
    source: z.optional(text),
    scenario: z.optional(z.union([text, z.record(z.string(), z.unknown())], says('the id of a scenario, or a scenario written out'))),
    conditions: z.optional(condition),
    factors: z.optional(z.array(factor, says('a list of factors')).check(z.maxLength(200, says('at most 200 factors')))),
    design: z.optional(design),
    replicates: whole(1, 100_000_000),
    seed,
    measures: some(text, 'measures'),
    at: z.optional(some(text.check(z.refine(isMoment, says('start, last meeting, end, meeting <number> or week <number>'))), 'moments')),
    timeToConsensus: z.optional(z.boolean(says('true or false'))),
  },
  says('an experiment: id, title, scenario, factors, replicates, measures'),
);

export function checkShape(given: unknown): Problem[] {
  const parsed = experiment.safeParse(given);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, given));
}

function problemsOf(issue: z.core.$ZodIssue, given: unknown): Problem[] {
  const at = (steps: readonly PropertyKey[]): unknown => steps.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], given);
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path: path === '' ? 'experiment' : path, value: shown(at(issue.path)), expected: issue.message, remedy: '' }];
  const names = knownNames(issue.path);
  return issue.keys.map((key) => {
    const nearest = nearestName(key, names);
    return { path: [...issue.path, key].join('.'), value: shown(at([...issue.path, key])), expected: `one of the fields ${names.join(', ')}`, remedy: nearest === undefined ? 'Leave it out.' : `Did you mean ${nearest}?` };
  });
}

function knownNames(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(experiment.shape).slice(1);
  if (path[0] === 'design') return ['kind', 'points', 'trajectories', 'base', 'seed'];
  return Object.keys(path[0] === 'factors' && path.length === 2 ? factor.shape : condition.shape);
}

function shown(found: unknown): unknown {
  if (typeof found !== 'object' || found === null) return found;
  return Array.isArray(found) ? `a list of ${found.length}` : 'a group of fields';
}
