/** Reading and writing one field of a design by its path, such as `organizations.2.employees`; the same paths that problems name. */

export function valueAt(design: unknown, path: string): unknown {
  let place = design;
  for (const key of path.split('.')) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return undefined;
    place = (place as Readonly<Record<string, unknown>>)[key];
  }
  return place;
}

/** Writes a value, or takes the field away where there is none; groups on the way are made, and left out again when nothing remains in them. */
export function writeAt(draft: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const way: [group: Record<string, unknown>, key: string][] = [];
  let place = draft as Record<string, unknown>;
  for (const key of keys) {
    if (typeof place[key] !== 'object' || place[key] === null) {
      if (value === undefined) return;
      place[key] = {};
    }
    way.push([place, key]);
    place = place[key] as Record<string, unknown>;
  }
  if (value !== undefined) {
    place[last] = value;
    return;
  }
  delete place[last];
  for (const [group, key] of way.toReversed()) {
    if (Array.isArray(group[key]) || Object.keys(group[key] as object).length > 0) break;
    if (Array.isArray(group)) break;
    delete group[key];
  }
}

/** A number as typed, with point or comma; what is not a number stays the text it is, for the door of the engine to refuse, and nothing typed is no value. */
export function readNumber(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const value = Number(text.replace(',', '.').replace('−', '-'));
  return Number.isFinite(value) ? value : text;
}
