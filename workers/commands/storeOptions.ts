/** What the commands about stores share: opening one, and saying how far it is. */
import { Option } from 'commander';
import { readContents, type Contents } from '../store/contents.ts';
import { openDiskFolder } from '../store/disk/diskFolder.ts';
import { StoreProblem } from '../store/folder.ts';
import { openStore, type Store } from '../store/store.ts';
import { BadInput, type Terminal } from './terminal.ts';

export const storeOption = (): Option => new Option('--store <folder>', 'folder of the runs').makeOptionMandatory();

/** How many runs a sweep has, and how many of them are where. */
export interface RunCounts {
  readonly total: number;
  readonly done: number;
  readonly missing: number;
  readonly failed: number;
}

export function countRuns({ succeeded, failed }: Contents, from: number, to: number): RunCounts {
  const done = succeeded.count(from, to);
  const failures = failed.count(from, to);
  return { total: to - from, done, missing: to - from - done - failures, failed: failures };
}

export function inWords({ total, done, missing, failed }: RunCounts): string {
  return `${total} runs: ${done} done, ${missing} missing, ${failed} failed`;
}

/** The jobs of part `number` of `of`, from 1: from the first up to the second. */
export function shardOf(count: number, number: number, of: number): readonly [from: number, to: number] {
  return [Math.floor((count * (number - 1)) / of), Math.floor((count * number) / of)];
}

/** The parts of a sweep that have something left to do, from 1. */
export function unfinishedShards(contents: Contents, count: number, of: number): number[] {
  return Array.from({ length: of }, (_, k) => k + 1).filter((number) => countRuns(contents, ...shardOf(count, number, of)).missing > 0);
}

/** A store that is there, with what it holds; parts that are no good are named on the way. */
export async function openStoreAt(folder: string, terminal: Terminal): Promise<{ store: Store; contents: Contents }> {
  const store = await openStore(openDiskFolder(folder));
  return { store, contents: await contentsOf(store, terminal) };
}

export async function contentsOf(store: Store, terminal: Terminal): Promise<Contents> {
  const contents = await readContents(store);
  for (const message of contents.refused) terminal.message(`warning: ${message}\n`);
  return contents;
}

/** Has problems of a store shown like those of any other input. */
export async function withStoreMessages<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreProblem ? new BadInput(error.messages) : error;
  }
}
