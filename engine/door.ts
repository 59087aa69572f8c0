/** The checks at the door: each takes a value as it came in, notes what is wrong with it, and hands on something to go on with. */
import { nearestName } from './nearest.ts';
import type { Problem } from './scenario.ts';

/** A group of named fields as it came in. */
export type Bag = Readonly<Record<string, unknown>>;

/** Most problems that are told at once. */
const mostTold = 200;

/** Longest list of names that a message spells out. */
const mostNamesTold = 24;

/** Collects everything that is wrong, each with its path; what it returns for a wrong value only lets the check go on. */
export class Door {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  fault(path: string, value: unknown, expected: string, remedy = ''): void {
    if (!this.full()) this.problems.push({ path, value: shorten(value), expected, remedy });
  }
  /** Whether as much is wrong as will be told; further faults need not be looked into. */
  full(): boolean {
    return this.problems.length >= mostTold;
  }
  warn(path: string, value: unknown, expected: string, remedy: string): void {
    this.warnings.push({ path, value, expected, remedy });
  }
  bag(value: unknown, path: string, known: readonly string[]): Bag | null {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      this.fault(path, value, 'a group of named fields');
      return null;
    }
    for (const key of Object.keys(value)) {
      if (this.full()) break;
      if (known.includes(key)) continue;
      const nearest = nearestName(key, known);
      const names = known.length > mostNamesTold ? `the name of one of ${known.length} fields (learning-communities list ${path})` : `one of the fields ${known.join(', ')}`;
      this.fault(path === '' ? key : `${path}.${key}`, (value as Bag)[key], names, nearest === undefined ? 'Leave it out.' : `Did you mean ${nearest}?`);
    }
    return value as Bag;
  }
  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.fault(path, value, 'a list');
    return [];
  }
  text(value: unknown, path: string, otherwise?: string): string {
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (typeof value === 'string' && value.length <= 4000) return value;
    this.fault(path, value, 'a text of at most 4000 characters');
    return '';
  }
  id(value: unknown, path: string): string {
    if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(value)) return value;
    this.fault(path, value, 'an id: a letter, then letters, digits, - or _, at most 64');
    return '';
  }
  choice<Name extends string>(value: unknown, path: string, names: readonly Name[], otherwise: Name): Name {
    if (value === undefined) return otherwise;
    if (typeof value === 'string' && (names as readonly string[]).includes(value)) return value as Name;
    const nearest = typeof value === 'string' ? nearestName(value, names) : undefined;
    this.fault(path, value, `one of ${names.join(', ')}`, nearest === undefined ? '' : `Did you mean ${nearest}?`);
    return otherwise;
  }
  number(value: unknown, path: string, low: number, high: number, unit: string, whole = false): number {
    if (typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    const fallback = low > 0 ? low : 0;
    const remedy = typeof value === 'number' && value === value ? `The nearest allowed value is ${Math.min(high, Math.max(low, whole ? Math.round(value) : value))}.` : '';
    this.fault(path, value, `${whole ? 'a whole number' : 'a number'} from ${low} to ${high} (${unit})`, remedy);
    return fallback;
  }
  optional(value: unknown, path: string): number | null {
    return value === undefined ? null : this.number(value, path, 0, 1, '0-1');
  }
}

/** Most characters of a wrong value that a message repeats. */
const longestShown = 80;

function shorten(value: unknown): unknown {
  if (typeof value === 'string' && value.length > longestShown) return `${value.slice(0, longestShown)}...`;
  if (value !== null && typeof value === 'object') return Array.isArray(value) ? `a list of ${value.length}` : 'a group of fields';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value).slice(0, longestShown);
  return value;
}

/** Did you mean ...? or nothing. */
export function nearestRemedy(given: unknown, names: readonly string[]): string {
  const nearest = typeof given === 'string' ? nearestName(given, names) : undefined;
  return nearest === undefined ? '' : `Did you mean ${nearest}?`;
}
