/** What the Compose page knows besides the design: which part is open, its words, and which problem belongs to which field. */
import { computed, signal } from '@preact/signals';
import type { Problem, ScenarioInput } from '../../../engine/index.ts';
import type { Declarations } from '../../../workers/protocol.ts';
import { en } from '../../words/compose/en.ts';
import { nl } from '../../words/compose/nl.ts';
import { changeDesign, design } from '../design.ts';
import { declarations } from '../simulation.ts';
import { announcement, language, speech, trouble, warnings } from '../state.ts';
import { writeAt } from './path.ts';
import { byField, type Part } from './problems.ts';

export const part = signal<Part>('organizations');

export const composeWords = computed(() => (language.value === 'nl' ? nl : en));
export const composeLanguages = { en, nl };

const problems = computed<readonly Problem[]>(() => (trouble.value?.kind === 'problems' ? trouble.value.problems : []));
/** Problems that stand in the way of a run, by the field they are shown at. */
export const problemsByField = computed(() => byField(problems.value));
export const warningsByField = computed(() => byField(warnings.value));
export { problems };

/** Every parameter and mechanism; null until the worker has told them. */
export const declared = signal<Declarations | null>(null);
void declarations().then((told) => (declared.value = told));

/** Writes one field of the design; quick changes of the same field are undone as one. */
export function changeField(path: string, value: unknown): void {
  changeDesign((draft) => writeAt(draft, path, value), path);
}

/** A number as the reader writes it, with all its decimals. */
export function inWriting(value: unknown): string {
  if (typeof value === 'number') return language.value === 'nl' ? String(value).replace('.', ',') : String(value);
  return typeof value === 'string' ? value : '';
}

/** What was done last, in words; no more than history once the design has changed again. */
const done = signal<{ readonly text: string; readonly design: ScenarioInput } | null>(null);
export const lately = computed(() => (done.value?.design === design.value ? done.value.text : null));

export function tell(text: string): void {
  done.value = { text, design: design.peek() };
  announcement.value = text;
}

/** The name of an organization of the design in this language. */
export function organizationName(id: string): string {
  const found = design.value.organizations.find((organization) => organization.id === id);
  return speech.value.name(found?.name ?? id);
}
