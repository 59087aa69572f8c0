/** From figures and their errors to verdicts, and from verdicts to whether the model passes. */
import { passingRule } from '../../scenarios/patterns/index.ts';
import type { Side } from '../../scenarios/patterns/target.ts';

export type Verdict = 'in band' | 'outside' | 'at the edge';

export interface Band {
  readonly low: number;
  /** Null: no upper edge. */
  readonly high: number | null;
}

export function inBand(value: number, { low, high }: Band): boolean {
  return value >= low && (high === null || value <= high);
}

/** Verdict on a figure with this Monte-Carlo standard error. */
export function verdictOn(value: number, error: number, band: Band): Verdict {
  const reach = passingRule.errorsFromEdge * error;
  const near = Math.abs(value - band.low) < reach || (band.high !== null && Math.abs(value - band.high) < reach);
  if (near) return 'at the edge';
  return inBand(value, band) ? 'in band' : 'outside';
}

/** Whether something shows in enough seeds. */
export function inEnoughSeeds(holds: number, of: number): boolean {
  return of > 0 && holds >= passingRule.shareOfSeeds * of - 1e-9;
}

export interface JudgedRow {
  readonly id: string;
  readonly priority: string;
  readonly kind: Side;
  readonly verdict: Verdict;
}

export interface Tally {
  readonly what: string;
  readonly passed: number;
  readonly of: number;
  readonly needed: number;
}

/** The rule, counted out: all A rows, all circular rows, four fifths of the other B rows, every C row. Only `in band` counts. */
export function tallyOf(judged: readonly JudgedRow[]): { readonly tallies: readonly Tally[]; readonly passes: boolean } {
  const count = (what: string, some: readonly JudgedRow[], share: number): Tally => ({ what, passed: some.filter(({ verdict }) => verdict === 'in band').length, of: some.length, needed: Math.ceil(share * some.length - 1e-9) });
  const circular = judged.filter(({ kind }) => kind === 'circular');
  const free = judged.filter(({ kind }) => kind !== 'circular');
  const of = (priority: string): readonly JudgedRow[] => free.filter((row) => row.priority === priority);
  const tallies = [count('A rows', of('A'), 1), count('circular rows', circular, 1), count('other B rows', of('B'), passingRule.shareOfB), count('C rows', of('C'), 1)];
  return { tallies, passes: tallies.every(({ passed, needed }) => passed >= needed) };
}
