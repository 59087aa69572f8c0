/** The one table of a sweep: what its columns are, and its rows in the order of the jobs. */
import { engineVersion } from '../../engine/index.ts';
import type { Factor } from '../experiment.ts';
import type { Store } from './store.ts';
import type { Window } from './windows.ts';
import { csv, type Cell, type CsvStyle } from '../tables/csv.ts';

/** Whether a column holds numbers, whole numbers or words. */
type Kind = 'number' | 'whole' | 'text';

export interface TableColumn {
  readonly name: string;
  readonly kind: Kind;
  readonly meaning: string;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly undefinedWhen: string;
  readonly formula: string;
  readonly source: string;
}

const plain = { low: null, high: null, undefinedWhen: '', formula: '', source: '' };

/** Columns of the design first, then what a run is, then its measures. */
export function tableColumns({ experiment, columns }: Store): readonly TableColumn[] {
  return [
    ...experiment.factors.map(factorColumn),
    { ...plain, name: 'scenarioFingerprint', kind: 'text', meaning: 'hash of everything in the scenario a run depends on', unit: 'hex digits' },
    { ...plain, name: 'replicate', kind: 'whole', meaning: 'repetition; all points share the luck of one replicate, so differences within it are paired', unit: 'number', low: 0 },
    { ...plain, name: 'seed', kind: 'number', meaning: 'master seed of chance', unit: 'number', low: 0 },
    { ...plain, name: 'engineVersion', kind: 'text', meaning: 'version of the model', unit: 'version' },
    ...columns.map(({ name, meaning, unit, range, undefinedWhen, formula, source }): TableColumn => ({ name, kind: 'number', meaning, unit, low: finite(range[0]), high: finite(range[1]), undefinedWhen, formula, source })),
  ];
}

function factorColumn({ id, title, kind, path, levels, range }: Factor): TableColumn {
  const numbers = range ?? levels.filter((level) => typeof level === 'number');
  const numeric = kind === 'path' && (range !== null || numbers.length === levels.length);
  const what = kind === 'path' ? `value of ${path}` : kind === 'scenario' ? 'id of the scenario' : kind === 'intervention' ? 'id of the intervention' : 'name of the condition';
  return {
    ...plain,
    name: id,
    kind: numeric ? 'number' : 'text',
    meaning: `${title === id ? '' : `${title}: `}${what}`,
    unit: numeric ? 'as the parameter' : 'category',
    low: numeric ? numbers.reduce((low, value) => Math.min(low, value), Infinity) : null,
    high: numeric ? numbers.reduce((high, value) => Math.max(high, value), -Infinity) : null,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The rows of the runs in a stretch that succeeded. */
export function* tableRows({ experiment, jobs, columnNames }: Store, window: Window): Generator<Cell[]> {
  const width = columnNames.length;
  for (let row = 0; row < window.count; row++) {
    if (window.state[row] !== 'succeeded') continue;
    const job = window.from + row;
    const choice = jobs.choice(jobs.pointOf(job));
    yield [...choice, window.fingerprints[row]!, jobs.replicateOf(job), experiment.seed, engineVersion, ...window.values.subarray(row * width, (row + 1) * width)];
  }
}

/** What every column means. */
export function tableCodebook(store: Store, style: CsvStyle): string {
  const rows = tableColumns(store).map(({ name, meaning, unit, low, high, undefinedWhen, formula, source }): Cell[] => [name, meaning, unit, low, high, undefinedWhen, formula, source]);
  return csv(['column', 'meaning', 'unit', 'low', 'high', 'naWhen', 'formula', 'source'], rows, style);
}
