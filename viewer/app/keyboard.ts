/** The keyboard map: one list, from which the page acts and the help is written. */
import { tieChoices } from '../scene/ties.ts';
import type { Words } from '../words/en.ts';
import { anotherChance, chanceBack, copyLink, openPage } from './choices.ts';
import { swapDesigns, toggleComparing } from './compare.ts';
import { redo, undo } from './design.ts';
import { goByMeeting, goByWeek, goTo, togglePlaying } from './play/player.ts';
import { pageNames } from './address.ts';
import { laterPages } from './laterPages.ts';
import { announcement, blank, captionText, dialog, episodesShown, history, inspect, page, playing, projector, shortcuts, speech, ties } from './state.ts';

export interface Shortcut {
  /** Keys as written in the help. */
  readonly keys: (names: Words['keys']['names']) => readonly string[];
  readonly does: Exclude<keyof Words['keys'], 'names'>;
  readonly matches?: (event: KeyboardEvent) => boolean;
  readonly act?: () => void;
  /** A printable character, which can be switched off. */
  readonly letter?: boolean;
  /** Works on every page; the others on Play alone. */
  readonly everywhere?: boolean;
}

const letter = (key: string, shift = false) => (event: KeyboardEvent): boolean => event.key.toLowerCase() === key && event.shiftKey === shift;
const named = (key: string, shift = false) => (event: KeyboardEvent): boolean => event.key === key && event.shiftKey === shift;

export const shortcutList: readonly Shortcut[] = [
  { keys: ({ space }) => [space], does: 'play', matches: named(' '), act: togglePlaying },
  { keys: () => ['K'], does: 'play', matches: letter('k'), act: togglePlaying, letter: true },
  { keys: () => ['←', '→'], does: 'week', matches: (event) => !event.shiftKey && arrow(event) !== 0, act: () => undefined },
  { keys: ({ shift }) => [`${shift} ←`, `${shift} →`], does: 'meeting', matches: (event) => event.shiftKey && arrow(event) !== 0, act: () => undefined },
  { keys: ({ home }) => [home], does: 'ends', matches: named('Home'), act: () => goTo(0) },
  { keys: ({ end }) => [end], does: 'ends', matches: named('End'), act: () => goTo(history.value?.timeline.beats ?? 0) },
  { keys: () => ['←', '→', '↑', '↓'], does: 'people' },
  { keys: ({ enter, escape }) => [enter, escape], does: 'inspect', matches: named('Escape'), act: leave },
  { keys: () => ['T'], does: 'ties', matches: letter('t'), act: nextTies, letter: true },
  { keys: () => ['E'], does: 'episodes', matches: letter('e'), act: toggleEpisodes, letter: true },
  { keys: () => ['C'], does: 'compare', matches: letter('c'), act: toggleComparing, letter: true },
  { keys: () => ['X'], does: 'swap', matches: letter('x'), act: swapDesigns, letter: true },
  { keys: () => ['R'], does: 'chance', matches: letter('r'), act: anotherChance, letter: true, everywhere: true },
  { keys: ({ shift }) => [`${shift} R`], does: 'chanceBack', matches: letter('r', true), act: chanceBack, letter: true, everywhere: true },
  { keys: () => ['G'], does: 'say', matches: letter('g'), act: say, letter: true },
  { keys: () => ['S'], does: 'link', matches: letter('s'), act: () => void copyLink(), letter: true, everywhere: true },
  { keys: () => ['P'], does: 'projector', matches: letter('p'), act: toggleProjector, letter: true },
  { keys: () => ['B'], does: 'blank', matches: letter('b'), act: blankScreen, letter: true, everywhere: true },
  { keys: () => ['F'], does: 'full', matches: letter('f'), act: fullScreen, letter: true, everywhere: true },
  { keys: () => ['?'], does: 'help', matches: (event) => event.key === '?', act: () => (dialog.value = 'help'), letter: true, everywhere: true },
  { keys: () => ['1 – 5'], does: 'pages', matches: (event) => turnTo(event) !== undefined, act: () => undefined, letter: true, everywhere: true },
  { keys: () => ['Ctrl Z', 'Ctrl Shift Z'], does: 'undo' },
];

function arrow(event: KeyboardEvent): -1 | 0 | 1 {
  return event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
}

function turnTo(event: KeyboardEvent): (typeof pageNames)[number] | undefined {
  const name = pageNames[Number(event.key) - 1];
  return name === 'play' || (name !== undefined && laterPages[name] !== undefined) ? name : undefined;
}

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !writesText(event)) {
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || dialog.value !== null || takesKey(event)) return;
    // Whoever blanked the screen gets it back with whatever key comes first.
    if (blank.value) {
      event.preventDefault();
      blank.value = false;
      return;
    }
    const direction = arrow(event);
    const found = shortcutList.find(({ matches, letter: isLetter, everywhere }) => matches?.(event) === true && (isLetter !== true || shortcuts.value) && (everywhere === true || page.value === 'play'));
    if (found === undefined) return;
    event.preventDefault();
    const next = turnTo(event);
    if (next !== undefined) openPage(next);
    else if (direction !== 0) (event.shiftKey ? goByMeeting : goByWeek)(direction);
    else found.act?.();
  });
}

/** A field in which text is being written undoes its own typing, unless every letter of it is a change of the design. */
function writesText({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLElement && target.dataset['undo'] === 'design') return false;
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

/** Fields keep their keys, and buttons the space bar. */
function takesKey(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type === 'checkbox' || target.type === 'radio' ? event.key === ' ' || event.key.startsWith('Arrow') : target.type !== 'range';
  // The list of people is a select by nature and a picture to the eye.
  if (target.classList.contains('people')) return false;
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
  return event.key === ' ' && target.closest('button, summary, a') !== null;
}

function leave(): void {
  inspect(null);
  projector.value = false;
}

function toggleProjector(): void {
  projector.value = !projector.value;
}

function nextTies(): void {
  ties.value = tieChoices[(tieChoices.indexOf(ties.value) + 1) % tieChoices.length]!;
  const { ties: say, tieNames } = speech.value.words.page;
  announcement.value = say(tieNames[ties.value]);
}

function toggleEpisodes(): void {
  episodesShown.value = !episodesShown.value;
  const { episodesShown: shown, episodesHidden: hidden } = speech.value.words.page;
  announcement.value = episodesShown.value ? shown : hidden;
}

function say(): void {
  // Emptied first: a screen reader is silent about text that has not changed.
  announcement.value = '';
  setTimeout(() => (announcement.value = captionText.value), 50);
}

function blankScreen(): void {
  playing.value = false;
  blank.value = true;
}

function fullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen().catch(() => undefined);
  else void document.exitFullscreen();
}
