/** The sweep in hand: its store in this browser, its runs so far, and the making of those that lack. */
import { batch, signal } from '@preact/signals';
import { engineVersion, fingerprintOf } from '../../../engine/index.ts';
import type { Experiment } from '../../../workers/experiment.ts';
import { jobColumns } from '../../../workers/jobColumns.ts';
import type { StartedWorker } from '../../../workers/pool.ts';
import type { KeptFolder } from '../../../workers/store/browser/keptFolder.ts';
import type { RunsInMemory } from '../../../workers/store/runsInMemory.ts';
import type { Store } from '../../../workers/store/store.ts';
import type { CsvStyle } from '../../../workers/tables/csv.ts';
import { loadServiceOfThisThread, startBrowserWorker, usualWorkers } from './browserWorkers.ts';

const parts = import('./storeOnDemand.ts');

export interface Session {
  readonly experiment: Experiment;
  readonly store: Store;
  readonly folder: KeptFolder;
  readonly runs: RunsInMemory;
}

/** `waiting`: another tab is making these runs. */
export type Work = 'opening' | 'ready' | 'waiting' | 'running' | 'stopping';

export interface Progress {
  readonly total: number;
  /** Runs there are, those that failed included. */
  readonly done: number;
  readonly failed: number;
  /** Runs among them that would still be there if the page were closed now. */
  readonly kept: number;
  /** A guess from the pace so far; null while there is too little to go by. */
  readonly secondsLeft: number | null;
}

export const session = signal<Session | null>(null);
/** Goes up when the runs have changed. */
export const version = signal(0);
export const work = signal<Work>('opening');
export const progress = signal<Progress>({ total: 0, done: 0, failed: 0, kept: 0, secondsLeft: null });
/** Why runs are in memory alone. */
export const notKept = signal<string | null>(null);
/** Why the store or the workers failed; in English, as the store says it. */
export const failure = signal<string | null>(null);
/** Whether the runs are made on the page's own thread. */
export const onPageThread = signal(false);

/** How long finished runs may be in memory alone: what a closed tab may lose. */
const longestWait = 1000;
/** The time left is worth telling after this share of the runs to make. */
const guessAfter = 0.03;
/** The picture follows the runs at this pace, in milliseconds. */
const pace = 150;

let stopping: AbortController | null = null;
let ended: Promise<void> = Promise.resolve();
let opening = 0;
let asked: Experiment | null = null;

/** One folder for all sweeps whose rows mean the same. */
function folderNameOf(experiment: Experiment): string {
  const columns = jobColumns(experiment).map(({ name }) => name);
  return `${experiment.id}-${fingerprintOf({ engineVersion, id: experiment.id, seed: experiment.seed, columns }).slice(0, 12)}`;
}

/** Shows a sweep with the runs of it that are kept here; one under way is ended first. */
export async function openSession(experiment: Experiment): Promise<void> {
  const mine = ++opening;
  asked = experiment;
  await cancel();
  if (mine !== opening) return;
  work.value = 'opening';
  try {
    const { keptFolder, openPrivateFolder, openStoreFor, readContents, runsInMemory } = await parts;
    const folder = keptFolder(openPrivateFolder(folderNameOf(experiment)), (reason) => (notKept.value = reason));
    const store = await openStoreFor(folder, experiment);
    const runs = await runsInMemory(store, await readContents(store));
    if (mine !== opening) return;
    batch(() => {
      failure.value = null;
      notKept.value = folder.trouble();
      session.value = { experiment, store, folder, runs };
      tally(true);
      work.value = 'ready';
    });
  } catch (error) {
    if (mine !== opening) return;
    batch(() => {
      session.value = null;
      failure.value = error instanceof Error ? error.message : String(error);
      work.value = 'ready';
    });
  }
}

/** Counts what is there. */
function tally(allKept: boolean): void {
  const { store, runs } = session.peek()!;
  const { points, count } = store.jobs;
  let done = 0;
  for (let point = 0; point < points; point++) for (let replicate = 0; replicate < store.experiment.replicates; replicate++) if (runs.stateAt(point, replicate) !== 'missing') done++;
  progress.value = { total: count, done, failed: runs.failures.size, kept: allKept && notKept.peek() === null ? done : 0, secondsLeft: null };
  version.value++;
}

/** Makes the runs that lack; resolves when all are there or it was cancelled. */
export function makeRuns(retry = false): Promise<void> {
  const shown = session.peek();
  if (shown === null || work.peek() !== 'ready') return Promise.resolve();
  const controller = new AbortController();
  stopping = controller;
  batch(() => {
    work.value = 'waiting';
    failure.value = null;
  });
  ended = inTurn(`sweep ${shown.store.folder.name}`, controller.signal, () => fill(shown, retry, controller.signal))
    .catch((error: unknown) => {
      if (!controller.signal.aborted) failure.value = error instanceof Error ? error.message : String(error);
    })
    .finally(() => {
      stopping = null;
      work.value = 'ready';
      version.value++;
    });
  return ended;
}

export function cancel(): Promise<void> {
  if (stopping !== null && work.peek() !== 'ready') work.value = 'stopping';
  stopping?.abort();
  return ended;
}

/** Two tabs take turns, so that no run is made twice; where a browser has no locks the store itself keeps both from harm. */
async function inTurn(name: string, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) await act();
  else await navigator.locks.request(name, { signal }, act);
}

async function fill({ store }: Session, retry: boolean, signal: AbortSignal): Promise<void> {
  const { coarseToFine, fillStore, PoolFailure, readContents, runsInMemory } = await parts;
  // Another tab may have made some meanwhile.
  const contents = await readContents(store);
  const runs = await runsInMemory(store, contents);
  batch(() => {
    session.value = { ...session.peek()!, runs };
    tally(true);
    work.value = 'running';
  });
  const start = progress.peek();
  const lacking = start.total - start.done + (retry ? start.failed : 0);
  if (lacking === 0) return;
  let shownAt = 0;
  const began = performance.now();
  const later = { failed: 0, made: 0, kept: 0 };
  const guess = (): number | null => (later.made / lacking < guessAfter || later.made === lacking ? null : ((performance.now() - began) / 1000 / later.made) * (lacking - later.made));
  const show = (now: boolean): void => {
    if (!now && performance.now() - shownAt < pace) return;
    shownAt = performance.now();
    batch(() => {
      progress.value = { ...start, done: start.done + later.made - (retry ? start.failed : 0), failed: runs.failures.size, kept: notKept.peek() === null ? start.kept + later.kept : 0, secondsLeft: guess() };
      version.value++;
    });
  };
  const filling = (startWorker: () => StartedWorker, workers: number): Promise<unknown> =>
    fillStore(store, contents, {
      from: 0,
      to: store.jobs.count,
      order: coarseToFine(store.jobs),
      retry,
      workers: Math.min(workers, lacking),
      startWorker,
      signal,
      longestWait,
      seen: (results) => {
        runs.add(results);
        later.made += results.jobs.length;
        show(false);
      },
      stored: (stored) => (later.kept += stored),
      progress: () => undefined,
    });
  try {
    await filling(startBrowserWorker, usualWorkers());
  } catch (error) {
    if (!(error instanceof PoolFailure) || later.made > 0) throw error;
    onPageThread.value = true;
    await filling(await loadServiceOfThisThread(), 1);
  } finally {
    show(true);
  }
}

/** Takes runs in that were made elsewhere; says in words what could not be taken. */
export async function takeFiles(files: readonly File[]): Promise<readonly string[]> {
  const shown = session.peek();
  if (shown === null) return [];
  const { takePart } = await parts;
  const refused: string[] = [];
  for (const file of files) {
    const wrong = await takePart(shown.store, file.name, new Uint8Array(await file.arrayBuffer()));
    if (wrong !== null) refused.push(`${file.name}: ${wrong}`);
  }
  await openSession(shown.experiment);
  return refused;
}

/** Forgets the runs of this sweep. */
export async function forgetRuns(): Promise<void> {
  if (asked === null) return;
  await cancel();
  const { removePrivateFolder, StoreProblem } = await parts;
  try {
    await removePrivateFolder(folderNameOf(asked));
  } catch (error) {
    // Where nothing can be stored there is nothing to take away.
    if (!(error instanceof StoreProblem)) throw error;
  }
  await openSession(asked);
}

/** The one table of the runs that are there, in pieces. */
export async function tableOf({ store }: Session, style: CsvStyle): Promise<readonly string[]> {
  const { mergedCsv, readContents } = await parts;
  return mergedCsv(store, await readContents(store), style);
}

export async function codebookOf({ store }: Session, style: CsvStyle): Promise<string> {
  const { tableCodebook } = await parts;
  return tableCodebook(store, style);
}

/** All runs as one file for another store. */
export async function partOf({ store }: Session): Promise<{ readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  const { onePart, readContents } = await parts;
  return onePart(store, await readContents(store));
}
