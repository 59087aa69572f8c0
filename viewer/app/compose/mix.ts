/** How a trait is spread over a community as designed: within organizations and between them. */
import type { ParticipantInput, ScenarioInput, TraitName } from '../../../engine/index.ts';

export interface Mix {
  /** Expected standard deviation among the people of one organization, and of the means of organizations, weighed by their people. */
  readonly within: number;
  readonly between: number;
  /** Share of the differences that runs along the lines of organizations, 0-1; NaN where nobody differs. */
  readonly share: number;
}

/** What the community brings along where nothing else is said. */
export interface Drawn {
  readonly mean: number;
  readonly spread: number;
  /** How much students lie above the mean. */
  readonly students: number;
}

/** A drawn trait counts with the variance of its draw, a fixed one with none. The cut at 0 and 1 is left out of account. */
export function mixOf(trait: TraitName, people: readonly ParticipantInput[], organizations: ScenarioInput['organizations'], drawn: Drawn): Mix {
  const centres = new Map(organizations.map(({ id, traits }) => [id, traits?.[trait]]));
  const groups = new Map<string, { centre: number; variance: number }[]>();
  for (const { organization, role, traits } of people) {
    const fixed = traits?.[trait];
    const centre = centres.get(organization) ?? drawn.mean + (role === 'student' ? drawn.students : 0);
    const group = groups.get(organization) ?? [];
    group.push(typeof fixed === 'number' ? { centre: fixed, variance: 0 } : { centre, variance: drawn.spread * drawn.spread });
    groups.set(organization, group);
  }
  const means = [...groups.values()].map((group) => ({ group, mean: average(group.map(({ centre }) => centre)) }));
  const all = average(means.flatMap(({ group }) => group.map(({ centre }) => centre)));
  const within = means.reduce((sum, { group, mean }) => sum + group.reduce((part, { centre, variance }) => part + variance + (centre - mean) * (centre - mean), 0), 0) / people.length;
  const between = means.reduce((sum, { group, mean }) => sum + group.length * (mean - all) * (mean - all), 0) / people.length;
  return { within: Math.sqrt(within), between: Math.sqrt(between), share: within + between > 1e-12 ? between / (within + between) : Number.NaN };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
