/** The steps of colour in which a heatmap shows an outcome, and whether the runs of a cell are enough to tell one step from the next. */
import { interpolateCividis, ticks } from 'd3';
import type { PointSummary } from '../../workers/analysis/pointSummary.ts';

export interface ColourSteps {
  /** Borders of the steps, one more than there are steps. */
  readonly borders: readonly number[];
  readonly colours: readonly string[];
}

const stepsWanted = 8;

/** Steps of a round width that hold all values; null while there is none. */
export function colourSteps(values: readonly number[]): ColourSteps | null {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // Where all are alike one step holds them.
  if (high - low < 1e-9) return { borders: [low, low + 1e-9], colours: [interpolateCividis(0.5)] };
  const inner = ticks(low, high, stepsWanted);
  const width = inner.length > 1 ? inner[1]! - inner[0]! : high - low;
  const first = Math.floor(low / width + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / width - 1e-9));
  const borders = Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * width).toPrecision(12)));
  const count = borders.length - 1;
  return { borders, colours: Array.from({ length: count }, (_, k) => interpolateCividis(count === 1 ? 0.5 : k / (count - 1))) };
}

export function stepOf({ borders }: ColourSteps, value: number): number {
  const at = borders.findLastIndex((border) => border <= value);
  return Math.min(borders.length - 2, Math.max(0, at));
}

/** Whether other luck could well give another colour: the 95% interval of the value is wider than a step, or cannot be given. */
export function uncertain({ borders }: ColourSteps, { value, standardError }: PointSummary): boolean {
  if (!Number.isFinite(value)) return false;
  return !(2 * 1.96 * standardError <= borders[1]! - borders[0]!);
}

/** Whether white letters are read better than black on this colour. */
export function isDark(steps: ColourSteps, step: number): boolean {
  return step < steps.colours.length / 2;
}
