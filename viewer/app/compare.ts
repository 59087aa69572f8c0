/** The second design, B, beside the one on the table: played on the same luck and the same timeline. */
import { batch, effect, signal } from '@preact/signals';
import type { ScenarioInput } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { createHistory, type History } from '../scene/history.ts';
import { chooseRun, design, presetId, replicate, seed } from './design.ts';
import { rememberInput } from './played.ts';
import { simulateSomewhere } from './simulation.ts';
import { trouble } from './state.ts';

export interface OtherDesign {
  readonly presetId: string;
  readonly design: ScenarioInput;
}

/** What is compared with; null when nothing is. */
export const other = signal<OtherDesign | null>(null);
export const otherHistory = signal<History | null>(null);
/** What was compared with last, for switching back on. */
let lastOther: OtherDesign = { presetId: 'twoCamps', design: scenarios['twoCamps']! };

export function compareWith(next: OtherDesign | null): void {
  if (other.peek() !== null) lastOther = other.peek()!;
  other.value = next;
}

export function toggleComparing(): void {
  compareWith(other.value === null ? lastOther : null);
}

export function swapDesigns(): void {
  const b = other.value;
  if (b === null) return;
  const a = { presetId: presetId.value, design: design.value };
  batch(() => {
    other.value = a;
    chooseRun({ ...b, seed: seed.value, replicate: replicate.value });
  });
}

/** Simulates B whenever it or the luck changes; an answer that comes too late is dropped. */
export function followOther(): void {
  let number = 0;
  effect(() => {
    const wanted = other.value;
    const options = { seed: seed.value, replicate: replicate.value, record: 'events' } as const;
    const mine = ++number;
    if (wanted === null) {
      otherHistory.value = null;
      return;
    }
    void simulateSomewhere({ scenario: wanted.design, options }).then(({ run, scenario, problems }) => {
      if (mine !== number) return;
      if (run === null || scenario === null) trouble.value = { kind: 'problems', problems };
      else otherHistory.value = rememberInput(createHistory(run, scenario), { presetId: wanted.presetId, scenario: wanted.design, options });
    });
  });
}
