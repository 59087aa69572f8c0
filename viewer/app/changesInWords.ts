/** What was changed in a built-in community, setting by setting, to be read by people. */
import type { ScenarioInput } from '../../engine/index.ts';
import { differenceOf } from './difference.ts';

export interface ChangeInWords {
  /** As in a scenario file, for example `organizations.municipality.supportStart`. */
  readonly setting: string;
  /** Null where it is not there. */
  readonly builtIn: string | null;
  readonly here: string | null;
}

/** Longest text of a value; whole lists of people are told by their beginning. */
const longest = 120;

/** A parameter that a community does not mention has the value it has everywhere. */
export async function changesInWords(preset: ScenarioInput, design: ScenarioInput): Promise<readonly ChangeInWords[]> {
  const changes = differenceOf(preset, design);
  if (changes.length === 0) return [];
  // The declarations come with the whole engine, which a page without changes need not load.
  const { parameters } = await import('../../engine/index.ts');
  const builtIn = (path: readonly string[]): unknown => builtInAt(preset, path) ?? (path.length === 2 && path[0] === 'parameters' ? parameters[path[1]!]?.default : undefined);
  return changes.map(([path, value]) => ({ setting: path.join('.'), builtIn: asText(builtIn(path)), here: asText(value) }));
}

function builtInAt(preset: ScenarioInput, path: readonly string[]): unknown {
  let place: unknown = preset;
  for (const key of path) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = Array.isArray(place) ? place.find((part: { readonly id?: unknown }) => part.id === key) : (place as Record<string, unknown>)[key];
  }
  return place;
}

function asText(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
