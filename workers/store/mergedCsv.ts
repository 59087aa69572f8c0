/** The one table of a sweep as text, in pieces that together are the file. */
import { csv, csvLines, type CsvStyle } from '../tables/csv.ts';
import type { Contents } from './contents.ts';
import { tableColumns, tableRows } from './mergedTable.ts';
import type { Store } from './store.ts';
import { windowsOf } from './windows.ts';

export async function mergedCsv(store: Store, contents: Contents, style: CsvStyle): Promise<readonly string[]> {
  const pieces = [csv(tableColumns(store).map(({ name }) => name), [], style)];
  for await (const window of windowsOf(store, contents)) pieces.push(csvLines(tableRows(store, window), style));
  return pieces;
}
