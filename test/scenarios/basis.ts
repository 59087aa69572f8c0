/** The mark of a field of a scenario, found as scenarios/index.ts says: the longest pattern that fits, and of equally long ones the one with fewest stars. */
import type { ScenarioInput } from '../../engine/index.ts';

/** Paths of all fields of a scenario, with ids in place of list positions. */
export function fieldsOf(scenario: ScenarioInput): string[] {
  const { basis: _, ...rest } = scenario;
  const walk = (value: unknown, path: string): string[] => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item)) {
      return value.flatMap((item: { id: string }) => walk(item, `${path}.${item.id}`));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`));
    }
    return [path];
  };
  return walk(rest, '');
}

/** Mark of one field, or null when nothing marks it. */
export function basisOf(scenario: ScenarioInput, field: string): string | null {
  const parts = field.split('.');
  const fitting = Object.entries(scenario.basis ?? {})
    .map(([pattern, mark]) => ({ parts: pattern.split('.'), stars: pattern.split('*').length - 1, mark }))
    .filter((one) => one.parts.length <= parts.length && one.parts.every((part, k) => partFits(part, parts[k]!)))
    .toSorted((a, b) => b.parts.length - a.parts.length || a.stars - b.stars);
  return fitting[0]?.mark ?? null;
}

function partFits(pattern: string, part: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(part);
}
