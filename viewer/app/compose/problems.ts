/** Which field a problem is shown at: the field its path names, or else the nearest group of fields round it. */
import type { Problem } from '../../../engine/index.ts';

/** The parts of the page, one shown at a time. */
export const parts = ['organizations', 'participants', 'rules', 'interventions', 'all'] as const;
export type Part = (typeof parts)[number];

export function byField(problems: readonly Problem[]): ReadonlyMap<string, Problem> {
  const found = new Map<string, Problem>();
  for (const problem of problems) {
    const field = fieldOf(problem.path);
    if (!found.has(field)) found.set(field, problem);
  }
  return found;
}

/** Paths of the engine that stand for a field with another name on the page. */
export function fieldOf(path: string): string {
  // A person without an id of its own is shown at the name, which the id was made from.
  const named = /^participants\.(\d+)\.id$/.exec(path);
  if (named !== null) return `participants.${named[1]}.name`;
  const pair = /^rivalry\.(\d+)/.exec(path);
  if (pair !== null) return `rivalry.${pair[1]}.value`;
  return path;
}

/** The part of the page on which a field stands. */
export function partOf(path: string, firstControls: readonly string[], peopleControls: readonly string[]): Part {
  const [group = '', name = ''] = path.split('.');
  if (group === 'participants') return 'participants';
  if (group === 'interventions') return 'interventions';
  if (group === 'parameters') return firstControls.includes(name) ? 'rules' : peopleControls.includes(name) ? 'participants' : 'all';
  return group === 'switchedOff' ? 'all' : 'organizations';
}
