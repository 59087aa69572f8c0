/** What the commands about stores share: opening one, and saying how far it is. */
import { Option } from 'commander';
import { replicatesNeeded, type ReplicatesNeeded } from '../analysis/replicatesNeeded.ts';
import type { Experiment } from '../experiment.ts';
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
export async function openStoreAt(folder: string, terminal: Terminal): Promise<{ store: Store; contents: Contents; asked: AskedFor }> {
  const store = await openStore(openDiskFolder(folder));
  const contents = await contentsOf(store, terminal);
  return { store, contents, asked: await askedFor(store, contents) };
}

/** The jobs that there should be, from the first up to `count`: all, or those of as many replicates as turn out to be needed. */
export interface AskedFor {
  readonly count: number;
  readonly needed: ReplicatesNeeded | null;
}

export async function askedFor(store: Store, contents: Contents): Promise<AskedFor> {
  const needed = await replicatesNeeded(store, contents);
  return { count: needed === null ? store.jobs.count : store.jobs.jobAt(0, needed.replicates), needed };
}

/** Parts know nothing of each other's runs, and so not when all of them together are precise enough. */
export function refuseParts({ until, replicates }: Experiment, how: string): void {
  if (until === undefined) return;
  throw new BadInput([`${how}: cuts a sweep into parts, which cannot see when its contrasts are precise enough; expected an experiment without until. Leave until out and make ${replicates} replicates, or fewer.`]);
}

/** How a sweep stands that goes on until its contrasts are precise enough. */
export function neededInWords({ replicates, because, contrasts }: ReplicatesNeeded, { replicates: most }: Experiment): string {
  const short = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'NA');
  const standing = contrasts.map(({ of, factor, level, against, difference, halfWidth, wanted }) => `  ${of}, ${factor} ${level} against ${against}: ${short(difference)} ± ${short(halfWidth)}; asked for ± ${short(wanted)}`).join('\n');
  const how = {
    'precise enough': `${replicates} replicates are enough, of at most ${most}.`,
    'most reached': `${replicates} replicates, the most there may be, are not enough; expected intervals as narrow as asked for. Give more replicates.`,
    'go on': `The next look is after ${replicates} replicates, of at most ${most}.`,
  }[because];
  return `${how}${standing === '' ? '' : `\n${standing}`}\n`;
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
