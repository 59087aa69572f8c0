// A browser may refuse to store, or be full: no run is lost while the page is open.
import { expect, test } from 'vitest';
import { keptFolder } from '../../../workers/store/browser/keptFolder.ts';
import { readContents } from '../../../workers/store/contents.ts';
import { fillStore } from '../../../workers/store/fillStore.ts';
import { StoreProblem, type Folder } from '../../../workers/store/folder.ts';
import { onePart, takePart } from '../../../workers/store/onePart.ts';
import { openStoreFor } from '../../../workers/store/store.ts';
import { startNodeWorker } from '../../../workers/commands/nodeWorkers.ts';
import { resolved, tinyExperiment } from '../experiment/tinyExperiment.ts';

/** Takes so many files and is full then. */
function smallFolder(room: number): Folder & { readonly files: Map<string, Uint8Array<ArrayBuffer>> } {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    name: 'small',
    files,
    list: () => Promise.resolve([...files.keys()].toSorted()),
    read: (file) => Promise.resolve(files.get(file) ?? null),
    write(file, bytes) {
      if (files.size >= room) return Promise.reject(new StoreProblem(['full']));
      files.set(file, new Uint8Array(bytes));
      return Promise.resolve();
    },
  };
}

test('what storage refuses stays in memory, is told once, and counts as done', async () => {
  const stored = smallFolder(1);
  const told: string[] = [];
  const folder = keptFolder(stored, (reason) => told.push(reason));
  const store = await openStoreFor(folder, resolved(tinyExperiment()));
  expect(folder.trouble()).toBeNull();
  const all = { from: 0, to: store.jobs.count, retry: false, workers: 1, startWorker: startNodeWorker, progress: () => undefined };
  expect(await fillStore(store, await readContents(store), all)).toEqual({ done: 20, failed: 0 });
  expect([...stored.files.keys()]).toEqual(['manifest.json']);
  expect(told).toEqual(['full']);
  expect(folder.trouble()).toBe('full');
  const contents = await readContents(store);
  expect(contents.succeeded.count(0, store.jobs.count)).toBe(20);

  // Exported as one file it is taken in elsewhere, where nothing is left to do; damaged it is refused.
  const part = (await onePart(store, contents))!;
  const there = await openStoreFor(smallFolder(9), store.experiment);
  expect(await takePart(there, part.file, part.bytes)).toBeNull();
  expect(await takePart(there, part.file, part.bytes.slice(0, 900))).toMatch(/damaged/);
  const another = await openStoreFor(smallFolder(9), resolved(tinyExperiment({ seed: 2 })));
  expect(await takePart(another, part.file, part.bytes)).toMatch(/is of seed 1; expected 2/);
  expect(await fillStore(there, await readContents(there), all)).toEqual({ done: 0, failed: 0 });
});
