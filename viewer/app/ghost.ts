/** The run from before the latest change of the design: it stays in grey behind the new one until it is dismissed. */
import { signal } from '@preact/signals';
import type { History } from '../scene/history.ts';
import type { Choice } from './design.ts';
import { history } from './state.ts';

export const ghost = signal<History | null>(null);

/** Of what a run is the outcome, and in which stroke it was asked for. */
interface Asked extends Choice {
  readonly stroke: number;
}

/** That of the run shown. */
let shown: Asked | null = null;

/**
 * Called before a new run takes the place of the one shown. The runs in the middle of a stroke leave no ghost, or a slider would be compared with
 * its last position; and another community, or other luck, is nothing to compare with.
 */
export function keepGhost(next: Asked): void {
  if (shown !== null && (shown.presetId !== next.presetId || shown.seed !== next.seed || shown.replicate !== next.replicate)) ghost.value = null;
  else if (shown !== null && next.stroke !== shown.stroke && next.design !== shown.design) ghost.value = history.peek();
  shown = next;
}
