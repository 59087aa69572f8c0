/** The codebook of the run being shown, asked for when the page first needs it. */
import { computed, effect, signal } from '@preact/signals';
import { playedInput } from '../played.ts';
import { history } from '../state.ts';
import { withTasks } from './tasks.ts';

/** One column of one file. */
export interface CodebookEntry {
  readonly file: string;
  readonly column: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: string;
  readonly undefinedWhen: string;
  readonly formula: string;
  readonly source: string;
}

export const codebookEntries = signal<readonly CodebookEntry[]>([]);

/** Only the number of items of the survey differs between designs. */
const items = computed(() => history.value?.scenario.parameters['itemsPerScale'] ?? null);

effect(() => {
  if (items.value === null) return;
  const { scenario } = playedInput(history.peek()!);
  void withTasks((ask) => ask((tasks) => tasks.codebook(scenario))).then((rows) => {
    codebookEntries.value = rows.map((cells) => {
      const [file, column, meaning, unit, low, high, undefinedWhen, formula, source] = cells.map((cell) => (cell === null ? '' : String(cell)));
      return { file: file!, column: column!, meaning: meaning!, unit: unit!, range: low === '' && high === '' ? '' : `${low} – ${high}`, undefinedWhen: undefinedWhen!, formula: formula!, source: source! };
    });
  });
});

/** What each column of each file means, by `file column`. */
export const meanings = computed(() => new Map(codebookEntries.value.map(({ file, column, meaning }) => [`${file} ${column}`, meaning])));
