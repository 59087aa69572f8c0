/** Goes through the runs of a store in the order of their jobs, a stretch at a time, so that memory stays flat however many there are. */
import type { Contents, FoundPart } from './contents.ts';
import { StoreProblem } from './folder.ts';
import { labelOfPart, readPart } from './part.ts';
import type { Rows } from './rows.ts';
import type { Store } from './store.ts';

/** The runs of some jobs in a row; its lists are filled anew for the next stretch. */
export interface Window {
  readonly from: number;
  readonly count: number;
  readonly state: readonly ('missing' | 'succeeded' | 'failed')[];
  readonly fingerprints: readonly string[];
  /** Row by row, a value for each column. */
  readonly values: Float64Array;
  readonly failures: readonly (string | null)[];
}

/** Most values a stretch holds, and most parts kept at hand: neighbours share them. */
const mostValues = 400_000;
const mostPartsKept = 3;

/** The runs up to job number `to`, all if it is left out. */
export async function* windowsOf(store: Store, { parts }: Contents, to = store.jobs.count): AsyncGenerator<Window> {
  const width = store.columnNames.length;
  const size = Math.max(1, Math.min(10_000, Math.floor(mostValues / width)));
  const inOrder = parts.toSorted((a, b) => a.first - b.first || (a.file < b.file ? -1 : 1));
  const read = partReader(store);
  // The same lists for every stretch: what lives so long would otherwise pile up until it is cleared.
  const most = Math.min(size, to);
  const state = Array.from({ length: most }, (): Window['state'][number] => 'missing');
  const fingerprints = Array.from({ length: most }, () => '');
  const failures = Array.from({ length: most }, (): string | null => null);
  const values = new Float64Array(most * width);
  for (let from = 0; from < to; from += size) {
    const count = Math.min(size, to - from);
    state.length = count;
    state.fill('missing');
    fingerprints.fill('');
    failures.fill(null);
    values.fill(NaN);
    for (const part of inOrder) {
      if (part.first >= from + count || part.last < from) continue;
      const rows = await read(part);
      for (let row = 0; row < rows.count; row++) {
        for (const job of part.jobsOfRow(rows, row)) {
          const place = job - from;
          const failure = rows.failures[row]!;
          // A run that failed and later succeeded, such as after its worker ran out of memory, counts as succeeded.
          if (place < 0 || place >= count || state[place] === 'succeeded' || (state[place] === 'failed' && failure !== null)) continue;
          state[place] = failure === null ? 'succeeded' : 'failed';
          failures[place] = failure;
          fingerprints[place] = rows.fingerprints[row]!;
          for (let column = 0; column < width; column++) values[place * width + column] = rows.values[row * width + column]!;
        }
      }
    }
    yield { from, count, state, fingerprints, values, failures };
  }
}

function partReader({ folder, columnNames }: Store): (part: FoundPart) => Promise<Rows> {
  const kept = new Map<string, Rows>();
  return async ({ file }) => {
    const before = kept.get(file);
    kept.delete(file);
    const bytes = before === undefined ? await folder.read(file) : null;
    if (before === undefined && bytes === null) throw new StoreProblem([`${folder.name}/${file}: is gone; expected a store that nobody clears meanwhile. Give the command again.`]);
    if (bytes !== null && typeof (await labelOfPart(file, bytes)) === 'string') throw new StoreProblem([`${folder.name}/${file}: was changed while it was read; expected a store that nobody changes meanwhile. Give the command again.`]);
    const rows = before ?? (await readPart(bytes!, columnNames).catch((error: unknown) => {
      throw new StoreProblem([`${folder.name}/${file}: its values cannot be read (${error instanceof Error ? error.message : String(error)}); expected the part as it was written. Remove it and sweep again.`]);
    }));
    kept.set(file, rows);
    if (kept.size > mostPartsKept) kept.delete(kept.keys().next().value!);
    return rows;
  };
}
