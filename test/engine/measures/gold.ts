import { readFileSync } from 'node:fs';

function goldFile(name: string): string {
  return readFileSync(new URL(`../../gold/${name}`, import.meta.url), 'utf8');
}

/** Values that R computed (test/gold/make_gold.R), in the shape its file has. */
export function readGold<Shape>(name: string): Shape {
  return JSON.parse(goldFile(name)) as Shape;
}

/** The data set R computed them from, 87 people in 10 groups, as columns by name. */
export function likertColumns(): Record<string, number[]> {
  const [head = '', ...lines] = goldFile('likert.csv').trim().split('\n');
  const columns: Record<string, number[]> = {};
  head.split(',').forEach((name, column) => {
    columns[name] = lines.map((line) => Number(line.split(',')[column]));
  });
  return columns;
}

export const itemNames = ['item1', 'item2', 'item3', 'item4', 'item5'] as const;
export type ByItem<Value> = Record<(typeof itemNames)[number], Value>;

/** Splits a column by the number in `group`, from 1 to 10. */
export function byGroup(column: readonly number[], group: readonly number[]): number[][] {
  return Array.from({ length: 10 }, (_, g) => column.filter((_, i) => group[i] === g + 1));
}

/** Largest absolute difference from what is expected; infinite when one of the two is undefined (NaN here, NA in R) and the other is not. */
export function largestDifference(ours: readonly number[], expected: readonly (number | null)[]): number {
  if (ours.length !== expected.length) return Infinity;
  const differences = ours.map((value, k) => {
    const other = expected[k] ?? NaN;
    if (Number.isNaN(value) || Number.isNaN(other)) return Object.is(value, other) ? 0 : Infinity;
    return Math.abs(value - other);
  });
  return Math.max(...differences);
}
