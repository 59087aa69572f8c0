/** What a reader chooses: another community, another seed, another page, another language. */
import { batch, effect } from '@preact/signals';
import { engineVersion } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { positionOfMeeting } from '../scene/timeline.ts';
import { readAddress, writeAddress, type PageName } from './address.ts';
import { compareWith, other } from './compare.ts';
import { changeSeed, choosePreset, design, openDesign, preset, presetId, replicate, seed } from './design.ts';
import { changesAsText, changesFromText, differenceOf, withChanges, type Change } from './difference.ts';
import { simulateChosen } from './simulation.ts';
import { announcement, captionText, focus, history, inspect, language, linkTrouble, page, playing, position, projector, reducedMotion, speech, trouble } from './state.ts';

/** Seeds that were left behind, the last at the end. */
const earlierSeeds: number[] = [];

/** Plays from the start; where motion is not wanted, shows the first meeting instead; beside a design that is being composed the last, where most of it can be seen. */
function playFromStart(): void {
  const played = history.value;
  if (played === null) return;
  batch(() => {
    if (page.value === 'compose') position.value = positionOfMeeting(played.timeline, played.timeline.meetings);
    else position.value = reducedMotion.value ? positionOfMeeting(played.timeline, 1) : 0;
    playing.value = !reducedMotion.value && page.value === 'play';
  });
}

/** Opens what the address asks for and simulates it; says in `linkTrouble` what it could not give. */
export async function openAddress(): Promise<void> {
  const address = readAddress(location.hash);
  const known = address.scenario === null || Object.hasOwn(scenarios, address.scenario);
  const id = address.scenario !== null && known ? address.scenario : presetId.peek();
  const changes = address.changes === null ? [] : await changesFromText(address.changes);
  const { design: opened, lost } = withChanges(scenarios[id]!, changes ?? []);
  const beside = address.other !== null && Object.hasOwn(scenarios, address.other) ? address.other : null;
  const besideChanges = address.otherChanges === null ? [] : await changesFromText(address.otherChanges);
  batch(() => {
    compareWith(beside === null ? null : { presetId: beside, design: withChanges(scenarios[beside]!, besideChanges ?? []).design });
    openDesign(id, opened, address.seed ?? 1, address.replicate ?? 0);
    page.value = address.page;
    if (address.language !== null) language.value = address.language;
    linkTrouble.value = {
      unknownScenario: known ? null : address.scenario,
      lost: lost.map(([path]) => path.join('.')),
      dropped: [],
      unreadable: changes === null,
      engineVersion: address.engineVersion === engineVersion ? null : address.engineVersion,
    };
  });
  if (!(await simulateChosen()) && !(await simulateWhatFits(id, changes ?? []))) return;
  if (address.at === null) playFromStart();
  else {
    playing.value = false;
    position.value = Math.min(address.at, history.value?.timeline.beats ?? 0);
  }
}

/** Where a link asks for what cannot be: the rest of it, with a word on what was left out. */
async function simulateWhatFits(id: string, changes: readonly Change[]): Promise<boolean> {
  if (trouble.peek()?.kind !== 'problems' || changes.length === 0) return false;
  const { keepWhatFits } = await import('./repairLink.ts');
  const { design: fitting, dropped } = keepWhatFits(scenarios[id]!, changes);
  batch(() => {
    openDesign(id, fitting, seed.peek(), replicate.peek());
    linkTrouble.value = { ...linkTrouble.peek(), dropped };
  });
  return simulateChosen();
}

export function chooseScenario(id: string): void {
  batch(() => {
    choosePreset(id);
    inspect(null);
    focus.value = null;
  });
}

/** The same community with other luck. */
export function chooseSeed(next: number): void {
  if (next === seed.value) return;
  earlierSeeds.push(seed.value);
  changeSeed(next);
}

export function anotherChance(): void {
  chooseSeed(seed.value + 1);
}

export function chanceBack(): void {
  const back = earlierSeeds.pop();
  if (back !== undefined) changeSeed(back);
}

export function openPage(next: PageName): void {
  batch(() => {
    page.value = next;
    if (next !== 'play') playing.value = false;
  });
}

/** The address of what is shown now, on this page or another. */
export async function currentLink(withMoment: boolean, on: PageName = page.value): Promise<string> {
  const changes = differenceOf(preset.value, design.value);
  const beside = other.value;
  const besideChanges = beside === null ? [] : differenceOf(scenarios[beside.presetId]!, beside.design);
  const at = withMoment ? position.peek() : null;
  return writeAddress({
    page: on,
    part: null,
    scenario: presetId.value,
    changes: changes.length === 0 ? null : await changesAsText(changes),
    engineVersion: changes.length === 0 && at === null ? null : engineVersion,
    other: beside?.presetId ?? null,
    otherChanges: besideChanges.length === 0 ? null : await changesAsText(besideChanges),
    seed: seed.value,
    replicate: replicate.value === 0 ? null : replicate.value,
    language: language.value,
    at,
  });
}

export async function copyLink(): Promise<void> {
  const link = await currentLink(true);
  writeToBar(link);
  const { copied, notCopied } = speech.value.words.page;
  try {
    await navigator.clipboard.writeText(location.href);
    announcement.value = copied;
  } catch {
    announcement.value = notCopied;
  }
}

/** Marks the steps the viewer itself put into the browser's history, so that a pasted link is known from the back button. */
const ours = 'viewer';

/** Another page is a step for the browser's back button; anything else is not. */
function writeToBar(link: string): void {
  const turned = location.hash !== '' && readAddress(link).page !== readAddress(location.hash).page;
  window.history[turned ? 'pushState' : 'replaceState'](ours, '', link);
}

/** Simulates whenever design or luck change, and keeps the moment: but another community, or a run that was over, plays from its start. */
export function followDesign(): void {
  let shown = { id: presetId.peek(), design: design.peek(), seed: seed.peek(), replicate: replicate.peek() };
  effect(() => {
    const wanted = { id: presetId.value, design: design.value, seed: seed.value, replicate: replicate.value };
    if (wanted.design === shown.design && wanted.seed === shown.seed && wanted.replicate === shown.replicate) return;
    const other = wanted.id !== shown.id;
    const otherLuck = wanted.seed !== shown.seed || wanted.replicate !== shown.replicate;
    shown = wanted;
    void follow(other, otherLuck);
  });
}

async function follow(otherCommunity: boolean, otherLuck: boolean): Promise<void> {
  const wasOver = history.peek() !== null && position.peek() >= history.peek()!.timeline.beats;
  if (!(await simulateChosen())) return;
  if (otherCommunity || (otherLuck && wasOver)) playFromStart();
  else {
    position.value = Math.min(position.peek(), history.value?.timeline.beats ?? 0);
    if (!playing.value) announcement.value = captionText.value;
  }
}

/** Keeps the address bar and the language of the page in step; the moment is written only while paused. */
export function followChoices(): void {
  let number = 0;
  const write = async (withMoment: boolean): Promise<void> => {
    const mine = ++number;
    const link = await currentLink(withMoment);
    if (mine === number) writeToBar(link);
  };
  effect(() => {
    // Read here, since what is read after an await is not followed.
    const watched = [page.value, other.value, presetId.value, design.value, seed.value, replicate.value, language.value];
    if (watched.length > 0 && history.value !== null && !playing.value) {
      const at = position.value;
      const waiting = setTimeout(() => void write(at > 0), 300);
      return () => clearTimeout(waiting);
    }
    void write(false);
    return undefined;
  });
  effect(() => void document.documentElement.classList.toggle('projector', projector.value && page.value === 'play'));
  effect(() => {
    document.documentElement.lang = language.value;
    const { words } = speech.value;
    document.title = `${words.page.title} · ${page.value === 'play' ? words.page.subtitle : words.page.pages[page.value]}`;
  });
  // The back button turns the page and leaves the design as it is; a link pasted over this one brings its own.
  window.addEventListener('popstate', (event) => {
    if (event.state === ours) openPage(readAddress(location.hash).page);
    else void openAddress();
  });
}
