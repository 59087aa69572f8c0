/** All runs of a store as one part: a file that any other store of the same experiment takes in, on disk or in a browser. */
import { whyForeign, type Contents } from './contents.ts';
import { labelOfPart, writePart, type Part } from './part.ts';
import type { Rows } from './rows.ts';
import type { Store } from './store.ts';
import { windowsOf } from './windows.ts';

/** Null when there are no runs. */
export async function onePart(store: Store, contents: Contents): Promise<Part | null> {
  const { experiment, jobs, columnNames } = store;
  const found: number[] = [];
  const fingerprints: string[] = [];
  const failures: (string | null)[] = [];
  const values: number[] = [];
  const width = columnNames.length;
  for await (const window of windowsOf(store, contents)) {
    for (let row = 0; row < window.count; row++) {
      if (window.state[row] === 'missing') continue;
      found.push(window.from + row);
      fingerprints.push(window.fingerprints[row]!);
      failures.push(window.failures[row]!);
      for (let column = 0; column < width; column++) values.push(window.values[row * width + column]!);
    }
  }
  if (found.length === 0) return null;
  const rows: Rows = { count: found.length, jobs: Int32Array.from(found), replicates: Int32Array.from(found, jobs.replicateOf), fingerprints, values: Float64Array.from(values), failures };
  return writePart(rows, { experiment: experiment.id, hash: jobs.hash, seed: experiment.seed, columns: columnNames });
}

/** Puts a part from elsewhere in a store; says in words why not when it is none, or of another store. */
export async function takePart(store: Store, file: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const label = await labelOfPart(file, bytes);
  const wrong = typeof label === 'string' ? label : whyForeign(store, label);
  if (wrong === null) await store.folder.write(file, bytes);
  return wrong;
}
