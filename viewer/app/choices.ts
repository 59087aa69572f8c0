/** What a reader chooses: another community, another seed, another language. */
import { batch, effect } from '@preact/signals';
import { positionOfMeeting } from '../scene/timeline.ts';
import { writeAddress } from './address.ts';
import { simulateChosen } from './simulation.ts';
import { announcement, captionText, earlierSeeds, focus, history, inspected, language, playing, position, reducedMotion, scenarioId, seed, speech } from './state.ts';

/** Plays from the start; where motion is not wanted, shows the first meeting instead. */
function playFromStart(): void {
  const played = history.value;
  if (played === null) return;
  batch(() => {
    position.value = reducedMotion.value ? positionOfMeeting(played.timeline, 1) : 0;
    playing.value = !reducedMotion.value;
  });
}

export async function openFirst(at: number | null): Promise<void> {
  if (!(await simulateChosen())) return;
  if (at === null) playFromStart();
  else position.value = Math.min(at, history.value?.timeline.beats ?? 0);
}

export async function chooseScenario(id: string): Promise<void> {
  batch(() => {
    scenarioId.value = id;
    inspected.value = null;
    focus.value = null;
  });
  if (await simulateChosen()) playFromStart();
}

/** The same community with other luck; keeps the moment, unless the run was over. */
export async function chooseSeed(next: number, remember = true): Promise<void> {
  if (next === seed.value) return;
  batch(() => {
    if (remember) earlierSeeds.value = [...earlierSeeds.value, seed.value];
    seed.value = next;
  });
  const wasOver = history.value !== null && position.value >= history.value.timeline.beats;
  if (!(await simulateChosen())) return;
  if (wasOver) playFromStart();
  else if (!playing.value) announcement.value = captionText.value;
}

export function anotherChance(): void {
  void chooseSeed(seed.value + 1);
}

export function chanceBack(): void {
  const back = earlierSeeds.value.at(-1);
  if (back === undefined) return;
  earlierSeeds.value = earlierSeeds.value.slice(0, -1);
  void chooseSeed(back, false);
}

export function currentLink(withMoment: boolean): string {
  return writeAddress({ scenario: scenarioId.value, seed: seed.value, language: language.value, at: withMoment ? position.peek() : null });
}

export async function copyLink(): Promise<void> {
  const link = currentLink(true);
  window.history.replaceState(null, '', link);
  const { copied, notCopied } = speech.value.words.page;
  try {
    await navigator.clipboard.writeText(location.href);
    announcement.value = copied;
  } catch {
    announcement.value = notCopied;
  }
}

/** Keeps the address bar and the language of the page in step; the moment is written only while paused. */
export function followChoices(): void {
  effect(() => {
    const link = currentLink(false);
    if (history.value !== null && !playing.value) {
      const at = position.value;
      const waiting = setTimeout(() => window.history.replaceState(null, '', at > 0 ? currentLink(true) : link), 300);
      return () => clearTimeout(waiting);
    }
    window.history.replaceState(null, '', link);
    return undefined;
  });
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = `${speech.value.words.page.title} · ${speech.value.words.page.subtitle}`;
  });
}
