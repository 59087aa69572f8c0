/** Writes the one table of a sweep as CSV or Parquet, a stretch at a time, under a temporary name until it is whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import type { Contents } from '../store/contents.ts';
import type { Store } from '../store/store.ts';
import { windowsOf, type Window } from '../store/windows.ts';
import { csv, csvLines, type Cell, type CsvStyle } from './csv.ts';
import { failureOf } from './failures.ts';
import { tableCodebook, tableColumns, tableRows, type TableColumn } from './mergedTable.ts';
import { BadInput } from './terminal.ts';

export interface MergeResult {
  readonly rows: number;
  readonly failures: number;
  /** Names of the files that were written. */
  readonly files: readonly string[];
}

/** Takes the rows of one stretch after another and gives the bytes they become. */
interface TableWriter {
  readonly begin: () => Uint8Array;
  readonly add: (window: Window) => { readonly bytes: Uint8Array; readonly rows: number };
  readonly end: () => Uint8Array;
}

export async function writeMerged(store: Store, contents: Contents, file: string, style: CsvStyle): Promise<MergeResult> {
  const base = file.replace(/\.(csv|parquet)$/i, '');
  const names = { failures: `${base}.failures.csv`, codebook: `${base}.codebook.csv` };
  const temporary = `${file}.${process.pid}.tmp`;
  const writer = /\.parquet$/i.test(file) ? parquetTable(store) : csvTable(store, style);
  let rows = 0;
  const failures: Cell[][] = [];
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeAll(handle, writer.begin());
      for await (const window of windowsOf(store, contents)) {
        const added = writer.add(window);
        writeAll(handle, added.bytes);
        rows += added.rows;
        failures.push(...failureRows(store, window));
      }
      writeAll(handle, writer.end());
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    writeFileSync(names.codebook, tableCodebook(store, style));
    rmSync(names.failures, { force: true });
    if (failures.length > 0) writeFileSync(names.failures, csv(failureHeader(store), failures, style));
  } catch (error) {
    rmSync(temporary, { force: true });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadInput([`--out ${file}: cannot be written (${error.message}); expected a file in a folder that is there, with room for it. Choose another.`]);
  }
  return { rows, failures: failures.length, files: [file, names.codebook, ...(failures.length > 0 ? [names.failures] : [])] };
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

function failureHeader({ experiment }: Store): string[] {
  return ['run', ...experiment.factors.map(({ id }) => id), 'scenarioFingerprint', 'replicate', 'seed', 'message', 'command'];
}

function failureRows(store: Store, window: Window): Cell[][] {
  return window.state.flatMap((state, row) => {
    if (state !== 'failed') return [];
    const { run, choice, scenarioFingerprint, replicate, seed, message, command } = failureOf(store, window.from + row, window.fingerprints[row]!, window.failures[row]!);
    return [[run, ...choice, scenarioFingerprint, replicate, seed, message, command]];
  });
}

function csvTable(store: Store, style: CsvStyle): TableWriter {
  const encoder = new TextEncoder();
  return {
    begin: () => encoder.encode(csv(tableColumns(store).map(({ name }) => name), [], style)),
    add(window) {
      const rows = [...tableRows(store, window)];
      return { bytes: encoder.encode(csvLines(rows, style)), rows: rows.length };
    },
    end: () => new Uint8Array(),
  };
}

const parquetTypes = { number: 'DOUBLE', whole: 'INT32', text: 'STRING' } as const;

function parquetTable(store: Store): TableWriter {
  const columns = tableColumns(store);
  const sink = new ByteWriter();
  const source = ({ name, kind }: TableColumn, data: Cell[]): ColumnSource => ({ name, data, type: parquetTypes[kind] });
  const codebook = JSON.stringify(columns);
  const table = new ParquetWriter({
    writer: sink,
    schema: schemaFromColumnData({ columnData: columns.map((column) => source(column, [])) }),
    statistics: false,
    kvMetadata: [{ key: 'codebook', value: codebook }],
    createdBy: 'learning-communities',
  });
  const drain = (): Uint8Array => {
    const bytes = sink.getBytes().slice();
    sink.index = 0;
    return bytes;
  };
  return {
    begin: () => new Uint8Array(),
    add(window) {
      const rows = [...tableRows(store, window)];
      const columnData = columns.map((column, c) => source(column, rows.map((row) => (typeof row[c] === 'number' && Number.isNaN(row[c]) ? null : row[c]!))));
      if (rows.length > 0) void table.write({ columnData, rowGroupSize: rows.length });
      return { bytes: drain(), rows: rows.length };
    },
    end() {
      void table.finish();
      return drain();
    },
  };
}
