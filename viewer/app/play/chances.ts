/** One chance after another in the main picture: the same community with other luck, about two a second, with a tally of how they ended. */
import { batch, signal } from '@preact/signals';
import { endingOf, type Ending } from '../../scene/ending.ts';
import { createHistory, type History } from '../../scene/history.ts';
import { positionOfMeeting } from '../../scene/timeline.ts';
import { design, seed } from '../design.ts';
import { simulateSomewhere } from '../simulation.ts';
import { history, playing, position } from '../state.ts';

export const mostChances = 30;
/** Milliseconds each stays: two a second can be followed, and flash no faster than is safe. */
const stays = 500;

export type ChanceTally = Readonly<Record<Ending, number>> & { readonly shown: number };
/** Null while none are shown. */
export const chances = signal<ChanceTally | null>(null);
export const lastTally = signal<ChanceTally | null>(null);
let stop: () => void = () => undefined;

/** The same community in another repetition; null when it cannot run. */
export async function chanceOf(repetition: number): Promise<History | null> {
  const { run, scenario } = await simulateSomewhere({ scenario: design.peek(), options: { seed: seed.peek(), replicate: repetition, record: 'weeks' } });
  return run === null || scenario === null ? null : createHistory(run, scenario);
}

export function stopChances(): void {
  stop();
}

/** Shows chances until there have been enough or somebody stops it; then the run that was played is back. */
export async function showChances(): Promise<void> {
  const [was, at, shownDesign] = [history.peek(), position.peek(), design.peek()];
  if (was === null || chances.peek() !== null) return;
  let stopped = false;
  let wake: () => void = () => undefined;
  stop = () => {
    stopped = true;
    wake();
  };
  playing.value = false;
  let tally: ChanceTally = { agreed: 0, camps: 0, scattered: 0, shown: 0 };
  chances.value = tally;
  for (let repetition = 1; repetition <= mostChances && !stopped; repetition++) {
    const next = await chanceOf(repetition);
    // Another design or other luck was chosen meanwhile: what is on the table now is not ours to replace.
    if (next === null || stopped || design.peek() !== shownDesign) break;
    const ending = endingOf(next);
    tally = { ...tally, [ending]: tally[ending] + 1, shown: tally.shown + 1 };
    batch(() => {
      chances.value = tally;
      history.value = next;
      position.value = positionOfMeeting(next.timeline, next.timeline.meetings);
    });
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, stays);
    });
  }
  batch(() => {
    lastTally.value = tally;
    chances.value = null;
    if (design.peek() !== shownDesign) return;
    history.value = was;
    position.value = at;
  });
}
