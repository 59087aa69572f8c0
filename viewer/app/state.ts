/** What the viewer knows besides the design: what is played, where it is, and how it is shown. */
import { batch, computed, signal } from '@preact/signals';
import type { Problem } from '../../engine/index.ts';
import { captionAt } from '../scene/caption.ts';
import type { History } from '../scene/history.ts';
import type { TieChoice } from '../scene/ties.ts';
import { momentAt } from '../scene/timeline.ts';
import { captionIn, speechIn, type Language } from '../words/speak.ts';
import { readAddress, type PageName } from './address.ts';

const address = readAddress(location.hash);

export const page = signal<PageName>(address.page);
export const language = signal<Language>(address.language ?? (navigator.languages.find((name) => /^(en|nl)\b/.test(name))?.startsWith('nl') === true ? 'nl' : 'en'));
/** What a link asked for and could not be given. */
export const linkTrouble = signal<LinkTrouble>({ unknownScenario: null, lost: [], dropped: [], unreadable: false, engineVersion: null });
export interface LinkTrouble {
  readonly unknownScenario: string | null;
  /** Paths of changes that lead nowhere. */
  readonly lost: readonly string[];
  /** What was wrong with changes that were left out because they do not fit. */
  readonly dropped: readonly Problem[];
  /** Whether the changes could not be read at all. */
  readonly unreadable: boolean;
  /** The engine of the link, where it is not this one. */
  readonly engineVersion: string | null;
}

/** The run being shown; stays while the next one is simulated. */
export const history = signal<History | null>(null);
export const warnings = signal<readonly Problem[]>([]);
export type Trouble = { readonly kind: 'problems'; readonly problems: readonly Problem[] } | { readonly kind: 'failed'; readonly reason: string };
export const trouble = signal<Trouble | null>(null);
export const simulating = signal(true);
export const onMainThread = signal(false);

/** In beats of the timeline. */
export const position = signal(0);
export const playing = signal(false);
export const speeds = [0.5, 1, 2, 4, 8] as const;
export const speed = signal<(typeof speeds)[number]>(1);

export const ties = signal<TieChoice>(3);
export const episodesShown = signal(true);
/** Under the pointer, or reached with the keyboard. */
export const focus = signal<number | null>(null);
/** Whose course is open. */
export const inspected = signal<number | null>(null);
/** The organization that is open, by its position round the rim. */
export const inspectedOrganization = signal<number | null>(null);

/** Opens what is known of a person or of an organization, or closes both. */
export function inspect(kind: 'person' | 'organization' | null, of = 0): void {
  batch(() => {
    inspected.value = kind === 'person' ? of : null;
    inspectedOrganization.value = kind === 'organization' ? of : null;
  });
}
/** Whether the views show what a questionnaire would. */
export const surveyLens = signal(false);
/** For a room: picture, caption, strip and plane alone, large. */
export const projector = signal(false);
/** A black screen, while a teacher talks. */
export const blank = signal(false);
export const dialog = signal<'help' | 'about' | 'share' | null>(null);
export const shortcuts = signal(true);
/** Said by screen readers; once per meeting at most, and on demand. */
export const announcement = signal('');

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
export const reducedMotion = signal(lessMotion.matches);
lessMotion.addEventListener('change', () => (reducedMotion.value = lessMotion.matches));
const narrowScreen = matchMedia('(max-width: 1099px)');
export const narrow = signal(narrowScreen.matches);
narrowScreen.addEventListener('change', () => (narrow.value = narrowScreen.matches));

export const speech = computed(() => speechIn(language.value));
export const moment = computed(() => (history.value === null ? null : momentAt(history.value.timeline, position.value)));
/** Changes once a week of simulated time, where `position` changes every frame. */
export const shownWeek = computed(() => moment.value?.shownWeek ?? 0);
const shownMeeting = computed(() => moment.value?.meeting ?? 0);
const shownPart = computed(() => moment.value?.segment.kind ?? 'preparation');
export const meeting = shownMeeting;

/** The caption in words; changes when the week does. */
export const captionText = computed(() => {
  // Read, so that the caption follows them and not every frame.
  const parts = [shownWeek.value, shownMeeting.value, shownPart.value];
  return history.value === null || parts.length === 0 ? '' : captionIn(speech.value, captionAt(history.value, position.peek()));
});
