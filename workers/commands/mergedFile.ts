/** Writes the one table of a sweep as CSV or Parquet, a stretch at a time, so that memory stays flat however many runs there are. */
import { rmSync, writeFileSync } from 'node:fs';
import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import type { Contents } from '../store/contents.ts';
import type { Store } from '../store/store.ts';
import { windowsOf, type Window } from '../store/windows.ts';
import { csvWriter, type Cell, type CsvStyle, type CsvWriter } from '../tables/csv.ts';
import { failureOf } from './failures.ts';
import { tableCodebook, tableColumns, tableRows } from '../store/mergedTable.ts';
import { BadInput } from './terminal.ts';
import { createWholeFile, type WholeFile } from './wholeFile.ts';

export interface MergeResult {
  readonly rows: number;
  readonly failures: number;
  /** Names of the files that were written. */
  readonly files: readonly string[];
}

/** Takes the rows of one stretch after another. */
interface TableWriter {
  /** Gives how many rows there were. */
  readonly add: (window: Window) => number;
  readonly end: () => void;
}

/** The table of the jobs up to number `to`. */
export async function writeMerged(store: Store, contents: Contents, to: number, file: string, style: CsvStyle): Promise<MergeResult> {
  const base = file.replace(/\.(csv|parquet)$/i, '');
  const names = { failures: `${base}.failures.csv`, codebook: `${base}.codebook.csv` };
  const begun: WholeFile[] = [];
  const begin = (name: string): WholeFile['write'] => {
    const made = createWholeFile(name);
    begun.push(made);
    return made.write;
  };
  try {
    const table = /\.parquet$/i.test(file) ? parquetTable(store, begin(file)) : csvTable(store, style, begin(file));
    let failed: CsvWriter | null = null;
    let [rows, failures] = [0, 0];
    for await (const window of windowsOf(store, contents, to)) {
      rows += table.add(window);
      for (const row of failureRows(store, window)) {
        failed ??= csvWriter(failureHeader(store), style, begin(names.failures));
        failed.add(row);
        failures++;
      }
    }
    table.end();
    failed?.end();
    for (const one of begun) one.finish();
    writeFileSync(names.codebook, tableCodebook(store, style));
    if (failures === 0) rmSync(names.failures, { force: true });
    return { rows, failures, files: [file, names.codebook, ...(failures > 0 ? [names.failures] : [])] };
  } catch (error) {
    for (const one of begun) one.discard();
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadInput([`--out ${file}: cannot be written (${error.message}); expected a file in a folder that is there, with room for it. Choose another.`]);
  }
}

function failureHeader({ experiment }: Store): string[] {
  return ['run', ...experiment.factors.map(({ id }) => id), 'scenarioFingerprint', 'replicate', 'seed', 'message', 'command'];
}

function* failureRows(store: Store, { state, from, fingerprints, failures }: Window): Generator<Cell[]> {
  for (const [row, one] of state.entries()) {
    if (one !== 'failed') continue;
    const { run, choice, scenarioFingerprint, replicate, seed, message, command } = failureOf(store, from + row, fingerprints[row]!, failures[row]!);
    yield [run, ...choice, scenarioFingerprint, replicate, seed, message, command];
  }
}

function csvTable(store: Store, style: CsvStyle, write: WholeFile['write']): TableWriter {
  const lines = csvWriter(tableColumns(store).map(({ name }) => name), style, write);
  return {
    add(window) {
      let rows = 0;
      for (const row of tableRows(store, window)) {
        lines.add(row);
        rows++;
      }
      return rows;
    },
    end: lines.end,
  };
}

const parquetTypes = { number: 'DOUBLE', whole: 'INT32', text: 'STRING' } as const;

function parquetTable(store: Store, write: WholeFile['write']): TableWriter {
  const columns = tableColumns(store);
  // Who a run is, is always known; what was measured may not exist.
  const always = columns.length - store.columns.length;
  const sink = new ByteWriter();
  const sources = (data: readonly ColumnSource['data'][]): ColumnSource[] => columns.map(({ name, kind }, c) => ({ name, data: data[c]!, type: parquetTypes[kind], nullable: c >= always }));
  const table = new ParquetWriter({
    writer: sink,
    schema: schemaFromColumnData({ columnData: sources(columns.map(() => [])) }),
    statistics: false,
    kvMetadata: [{ key: 'codebook', value: JSON.stringify(columns) }],
    createdBy: 'learning-communities',
  });
  const drain = (): void => {
    write(sink.getBytes());
    sink.index = 0;
  };
  return {
    add(window) {
      const rows = window.state.reduce((count, state) => count + (state === 'succeeded' ? 1 : 0), 0);
      if (rows === 0) return 0;
      const data = columns.map(({ kind }): Cell[] | Float64Array => (kind === 'text' ? [] : new Float64Array(rows)));
      let next = 0;
      for (const row of tableRows(store, window)) {
        for (let c = 0; c < row.length; c++) data[c]![next] = row[c] as never;
        next++;
      }
      void table.write({ columnData: sources(data.map(withNulls)), rowGroupSize: rows });
      drain();
      return rows;
    },
    end() {
      void table.finish();
      drain();
    },
  };
}

/** Numbers as they are, or with null for each that does not exist. */
function withNulls(column: Cell[] | Float64Array): Cell[] | Float64Array {
  return column instanceof Float64Array && column.some(Number.isNaN) ? Array.from(column, (value) => (Number.isNaN(value) ? null : value)) : column;
}
