/** The design on the table: a built-in community and what was changed in it, with every change of design or luck undoable. */
import { batch, computed, signal } from '@preact/signals';
import { produce, type Draft } from 'immer';
import type { ScenarioInput } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';

/** What undo brings back. */
export interface Choice {
  readonly presetId: string;
  readonly design: ScenarioInput;
  readonly seed: number;
  /** Which repetition under the seed: 0, but for a run that comes from a sweep. */
  readonly replicate: number;
}

const defaultPreset = 'defaultCommunity';

/** The built-in community the design began as. */
export const presetId = signal(defaultPreset);
export const design = signal<ScenarioInput>(scenarios[defaultPreset]!);
export const seed = signal(1);
export const replicate = signal(0);
export const preset = computed(() => scenarios[presetId.value]!);
export const designChanged = computed(() => design.value !== preset.value);

/** Earlier and undone choices, the nearest at the end. */
const earlier = signal<readonly Choice[]>([]);
const undone = signal<readonly Choice[]>([]);
export const canUndo = computed(() => earlier.value.length > 0);
export const canRedo = computed(() => undone.value.length > 0);

/** Number of the latest stroke, undo or redo: designs of one number are positions of one slider. */
let stroke = 0;
export const latestStroke = (): number => stroke;

const mostRemembered = 200;
/** Changes of one field within this time, in milliseconds, are undone as one. */
const oneStroke = 500;
let lastStroke = { field: '', at: -Infinity };

function now(): Choice {
  return { presetId: presetId.peek(), design: design.peek(), seed: seed.peek(), replicate: replicate.peek() };
}

function show(choice: Choice): void {
  batch(() => {
    presetId.value = choice.presetId;
    design.value = choice.design;
    seed.value = choice.seed;
    replicate.value = choice.replicate;
  });
}

function choose(choice: Partial<Choice>, field: string): void {
  const at = performance.now();
  const sameStroke = field !== '' && field === lastStroke.field && at - lastStroke.at < oneStroke;
  lastStroke = { field, at };
  batch(() => {
    if (!sameStroke) {
      earlier.value = [...earlier.peek(), now()].slice(-mostRemembered);
      stroke += 1;
    }
    undone.value = [];
    show({ ...now(), ...choice });
  });
}

/** Puts a changed design on the table, with other luck where it comes from elsewhere; changes of one `field` in quick succession, as from a slider, count as one for undo. */
export function replaceDesign(changed: ScenarioInput, field = '', luck = seed.peek()): void {
  if (changed !== design.peek() || luck !== seed.peek()) choose({ design: changed, ...withSeed(luck) }, field);
}

/** Changes the design on the table as the recipe says; `field` as with `replaceDesign`. */
export function changeDesign(recipe: (draft: Draft<ScenarioInput>) => void, field = ''): void {
  replaceDesign(produce(design.peek(), recipe), field);
}

export function choosePreset(id: string): void {
  choose({ presetId: id, design: scenarios[id]! }, '');
}

export function changeSeed(luck: number): void {
  if (luck !== seed.peek()) choose(withSeed(luck), '');
}

/** Another seed begins at its first repetition. */
function withSeed(luck: number): Pick<Choice, 'seed' | 'replicate'> {
  return { seed: luck, replicate: luck === seed.peek() ? replicate.peek() : 0 };
}

/** Puts one run on the table, exactly as it was made elsewhere. */
export function chooseRun(run: Choice): void {
  choose(run, '');
}

/** The design and luck of a link, without a way back to what no one chose. */
export function openDesign(id: string, opened: ScenarioInput, luck: number, repetition: number): void {
  stroke += 1;
  show({ presetId: id, design: opened, seed: luck, replicate: repetition });
}

export function undo(): void {
  step(earlier, undone);
}

export function redo(): void {
  step(undone, earlier);
}

function step(from: typeof earlier, to: typeof earlier): void {
  const choice = from.peek().at(-1);
  if (choice === undefined) return;
  lastStroke = { field: '', at: -Infinity };
  stroke += 1;
  batch(() => {
    to.value = [...to.peek(), now()];
    from.value = from.peek().slice(0, -1);
    show(choice);
  });
}
