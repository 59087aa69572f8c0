/** The outputs that calibrating looks at: the rows of the calibrated side, the circular rows, and orders of two rows that a calibrated row asks for. */
import { bandOf } from '../patterns/judge.ts';
import { rows } from '../patterns/contribution.ts';
import type { Band } from '../patterns/verdict.ts';

export interface Output {
  readonly id: string;
  readonly band: { readonly low: number; readonly high: number };
  readonly read: (figures: ArrayLike<number>) => number;
}

const closed = ({ low, high }: Band): Output['band'] => ({ low, high: high ?? Infinity });

export const outputs: readonly Output[] = rows.flatMap(({ target: { id, side, definition } }, k): Output[] => {
  if (side === 'checked') return [];
  const band = closed(bandOf(id));
  const own: Output = { id, band, read: (figures) => within(figures[k]!, band) };
  if (definition.kind !== 'correlation' || definition.largerThan === undefined) return [own];
  const other = rows.findIndex(({ target }) => target.id === definition.largerThan);
  return [own, { id: `${id} less ${definition.largerThan}`, band: { low: -Infinity, high: 0 }, read: (figures) => figures[k]! - figures[other]! }];
});

/** Bands beyond an edge at which a figure is as far out as it can be. */
const farOut = 2;

/** A ratio of small sums can run to any height, and would bend every surface; what lies two bands outside is out, however far. */
function within(value: number, { low, high }: Output['band']): number {
  const reach = farOut * (high - low);
  return Number.isFinite(reach) ? Math.min(high + reach, Math.max(low - reach, value)) : value;
}

/**
 * Implausibility of a value known with this error: how many standard errors it lies outside its band; 0 inside. The band stands for all that is not
 * known of the published figure, so that no further error of observation is added. Source: Vernon, Goldstein & Bower 2010.
 */
export function implausibility(value: number, error: number, { low, high }: Output['band']): number {
  if (!Number.isFinite(value)) return Infinity;
  const outside = Math.max(low - value, value - high, 0);
  return outside === 0 ? 0 : outside / error;
}
