/** What can be kept of the changes in a link when some do not fit: a setting that is no longer there, or a value that cannot be. */
import { resolveScenario, type Problem, type ScenarioInput } from '../../engine/index.ts';
import { withChanges, type Change } from './difference.ts';

export interface Repaired {
  readonly design: ScenarioInput;
  /** What was wrong with the changes that were left out. */
  readonly dropped: readonly Problem[];
}

export function keepWhatFits(preset: ScenarioInput, changes: readonly Change[]): Repaired {
  const dropped: Problem[] = [];
  let kept = changes;
  for (;;) {
    const { design } = withChanges(preset, kept);
    const { problems } = resolveScenario(design);
    if (problems.length === 0) return { design, dropped };
    const paths = problems.map(({ path }) => pathById(design, path));
    let fitting = kept.filter(([path]) => !paths.some((wrong) => concerns(path, wrong)));
    // A problem may show elsewhere than where it was caused; then what cannot stand alone is left out, and at worst everything.
    if (fitting.length === kept.length) fitting = kept.filter((change) => resolveScenario(withChanges(preset, [change]).design).problems.length === 0);
    if (fitting.length === kept.length) fitting = [];
    dropped.push(...problems);
    kept = fitting;
  }
}

/** The path of a problem as a link writes it: organizations and participants by their id. */
function pathById(design: unknown, path: string): readonly string[] {
  let place: unknown = design;
  return path.split('.').map((key) => {
    const inside = typeof place === 'object' && place !== null ? (place as Readonly<Record<string, unknown>>)[key] : undefined;
    const id = Array.isArray(place) ? (inside as { readonly id?: unknown } | undefined)?.id : undefined;
    place = inside;
    return typeof id === 'string' ? id : key;
  });
}

/** Whether one path leads to, or through, the other. */
function concerns(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((key, at) => key === other[at]);
}
