// The doors of a store: its manifest and its parts, damaged by accident and forged on purpose.
import { createHash } from 'node:crypto';
import { experimentHash, type Experiment } from '../../workers/experiment.ts';
import { openJobRunner } from '../../workers/jobRunner.ts';
import { readContents } from '../../workers/store/contents.ts';
import { StoreProblem, type Folder } from '../../workers/store/folder.ts';
import { writePart } from '../../workers/store/part.ts';
import { rowsInOrder } from '../../workers/store/rows.ts';
import { openStore, openStoreFor } from '../../workers/store/store.ts';
import { windowsOf } from '../../workers/store/windows.ts';
import { resolved } from '../workers/experiment/tinyExperiment.ts';
import { experiments } from './communities.ts';
import type { Door, Opened } from './door.ts';
import { mutateBytes, mutateText, mutateValue } from './mutate.ts';

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

function folderOf(files: Files): Folder & { readonly files: Map<string, Uint8Array<ArrayBuffer>> } {
  const held = new Map(Object.entries(files));
  return {
    name: 'runs',
    files: held,
    list: () => Promise.resolve([...held.keys()].toSorted()),
    read: (file) => Promise.resolve(held.get(file) ?? null),
    write: (file, bytes) => Promise.resolve(void held.set(file, Uint8Array.from(bytes))),
  };
}

const manifestFile = 'manifest.json';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

/** A store with all runs of a small experiment in one part. */
async function filledStore(experiment: Experiment): Promise<Files> {
  const folder = folderOf({});
  const { jobs, columnNames } = await openStoreFor(folder, experiment);
  const results = openJobRunner(experiment)(Int32Array.from({ length: Math.min(8, jobs.count) }, (_, job) => job));
  const part = await writePart(rowsInOrder([results], columnNames.length, jobs.replicateOf), { experiment: experiment.id, hash: jobs.hash, seed: experiment.seed, columns: columnNames });
  await folder.write(part.file, part.bytes);
  return Object.fromEntries(folder.files);
}

const stores = await Promise.all(experiments.map((experiment) => filledStore(resolved(experiment))));
const partOf = (files: Files): string => Object.keys(files).find((file) => file !== manifestFile)!;

/** The name that belongs to these bytes, as whoever forges a part would give it. */
const forgedName = (file: string, bytes: Uint8Array): string => `${file.slice(0, 20)}${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.parquet`;

async function open(files: Files): Promise<Opened> {
  try {
    const store = await openStore(folderOf(files));
    if (store.jobs.count > 10_000) return { use: () => 'too large to use here' };
    const contents = await readContents(store);
    for await (const { count, values } of windowsOf(store, contents)) if (!(count * store.columnNames.length === values.length)) throw new Error('accepted, but a window has values for other rows');
    return contents.refused.length > 0 ? { refused: contents.refused } : { use: () => 'used' };
  } catch (error) {
    if (error instanceof StoreProblem) return { refused: error.messages };
    throw error;
  }
}

export const storeDoors: readonly Door[] = [
  {
    id: 'manifest',
    input: (chance) => {
      const written = text(chance.one(stores)[manifestFile]!);
      if (chance.below(2) === 0) return mutateText(written, chance);
      const manifest = JSON.parse(written) as { experiment: Experiment; hash: string };
      const experiment = mutateValue(manifest.experiment, chance) as Experiment;
      try {
        return JSON.stringify({ ...manifest, experiment, hash: experimentHash(experiment) });
      } catch {
        return JSON.stringify({ ...(mutateValue(manifest, chance) as object), experiment });
      }
    },
    open: (input) => open({ [manifestFile]: bytesOf(String(input)), [partOf(stores[0]!)]: stores[0]![partOf(stores[0]!)]! }),
  },
  {
    id: 'part',
    input: (chance) => {
      const which = chance.below(stores.length);
      const file = partOf(stores[which]!);
      const bytes = mutateBytes(stores[which]![file]!, chance);
      return { which, file: chance.below(10) === 0 ? mutateText(file, chance) : chance.below(3) === 0 ? file : forgedName(file, bytes), bytes };
    },
    open: (input) => {
      const { which, file, bytes } = input as { which: number; file: string; bytes: Uint8Array<ArrayBuffer> };
      return open({ [manifestFile]: stores[which]![manifestFile]!, [file]: bytes });
    },
  },
];
