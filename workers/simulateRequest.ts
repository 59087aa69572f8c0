/** Answers questions about one community: resolves and simulates it, in a worker or on the calling thread alike, and says what can be set in it. */
import { measures, mechanisms, parameters, resolveScenario, simulate, type Problem } from '../engine/index.ts';
import type { Declarations, SimulationAnswer, SimulationRequest } from './protocol.ts';

export function simulateRequest({ scenario: input, options }: SimulationRequest): SimulationAnswer {
  const { scenario, problems, warnings } = resolveScenario(input);
  const together = [...problems, ...problemsOf(options)];
  return { scenario, run: scenario === null || together.length > 0 ? null : simulate(scenario, options), problems: together, warnings };
}

/** What is wrong with seed, replicate, record and measures as they came in. */
function problemsOf(options: unknown): Problem[] {
  if (options === undefined) return [];
  if (typeof options !== 'object' || options === null) return [{ path: 'options', value: shown(options), expected: 'a group of named fields', remedy: '' }];
  const given = options as Readonly<Record<string, unknown>>;
  const unless = (fits: boolean, name: string, expected: string): Problem[] => (given[name] === undefined || fits ? [] : [{ path: `options.${name}`, value: shown(given[name]), expected, remedy: '' }]);
  const fromZero = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
  const { seed, replicate, record, measures: wanted } = given;
  return [
    ...unless(fromZero(seed), 'seed', 'a whole number from 0'),
    ...unless(fromZero(replicate), 'replicate', 'a whole number from 0'),
    ...unless(['summary', 'weeks', 'events'].includes(record as string), 'record', 'summary, weeks or events'),
    ...unless(Array.isArray(wanted) && wanted.every((id) => measures.some((measure) => measure.id === id)), 'measures', 'a list of ids of measures'),
  ];
}

function shown(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? 'a group of fields or a list' : typeof value === 'string' ? value.slice(0, 80) : String(value);
}

/** What stands in the way of simulating this. */
export function checkRequest(scenario: unknown): readonly Problem[] {
  return resolveScenario(scenario).problems;
}

export function declarations(): Declarations {
  return { parameters, mechanisms };
}
