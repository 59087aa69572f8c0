/** Surveys communities of a world in the worker pool, and keeps what each contributed in a folder, so that a stopped measurement goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowLength } from '../patterns/contribution.ts';
import type { PatternPlan } from '../patterns/patternPlan.ts';
import { planHash } from '../patterns/patternRunner.ts';
import { PoolFailure, runInPool } from '../pool.ts';
import { startNodeWorker } from './nodeWorkers.ts';
import { BadInput } from './terminal.ts';

export interface Surveying {
  readonly plan: PatternPlan;
  readonly communities: number;
  readonly workers: number;
  /** What was surveyed before under the same plan. */
  readonly before: Surveyed | undefined;
  /** Folder to keep results in. */
  readonly store: string | undefined;
  readonly signal: AbortSignal;
  readonly progress: (done: number, failed: number) => void;
}

/** What the communities contributed, a row of `rowLength` numbers each; those that failed are left out and told. */
export interface Surveyed {
  readonly values: Float64Array;
  readonly numbers: readonly number[];
  readonly communities: number;
  readonly failures: readonly (readonly [community: number, message: string])[];
  readonly complete: boolean;
}

/** How many communities of this plan a store holds. */
export function countKept(plan: PatternPlan, store: string | undefined, communities: number): number {
  return readKept(plan, store, communities).size;
}

export async function surveyCommunities({ plan, communities, workers, before, store, signal, progress }: Surveying): Promise<Surveyed> {
  const known = readKept(plan, store, communities);
  before?.numbers.forEach((community, k) => known.set(community, before.values.slice(k * rowLength, (k + 1) * rowLength)));
  const missing = Array.from({ length: communities }, (_, community) => community).filter((community) => !known.has(community));
  const failures: [number, string][] = [];
  let done = 0;
  if (store !== undefined) mkdirSync(store, { recursive: true });
  try {
    await runInPool({
      work: plan, jobs: missing[Symbol.iterator](), workers: Math.max(1, Math.min(workers, missing.length)), startWorker: startNodeWorker, columns: rowLength, signal,
      take: (results) => {
        const failed = new Map(results.failures);
        const lines: string[] = [];
        results.jobs.forEach((community, k) => {
          const values = results.values.slice(k * rowLength, (k + 1) * rowLength);
          const message = failed.get(community);
          if (message !== undefined) failures.push([community, message]);
          else {
            known.set(community, values);
            lines.push(`${JSON.stringify([community, Buffer.from(values.buffer).toString('base64')])}\n`);
          }
        });
        if (store !== undefined && lines.length > 0) appendFileSync(fileOf(plan, store), lines.join(''));
        done += results.jobs.length;
        progress(done, failures.length);
      },
    });
  } catch (error) {
    if (error instanceof PoolFailure) throw new BadInput([error.message]);
    throw error;
  }
  const there = [...known.keys()].filter((community) => community < communities).sort((a, b) => a - b);
  const values = new Float64Array(there.length * rowLength);
  there.forEach((community, k) => values.set(known.get(community)!, k * rowLength));
  return { values, numbers: there, communities: there.length, failures, complete: there.length + failures.length >= communities };
}

const fileOf = (plan: PatternPlan, store: string): string => join(store, `communities-${planHash(plan)}.jsonl`);

/** Communities already there; a line cut short by a kill is made again. */
function readKept(plan: PatternPlan, store: string | undefined, communities: number): Map<number, Float64Array> {
  const kept = new Map<number, Float64Array>();
  if (store === undefined || !existsSync(fileOf(plan, store))) return kept;
  for (const line of readFileSync(fileOf(plan, store), 'utf8').split('\n')) {
    try {
      const [community, text] = JSON.parse(line) as [number, string];
      const bytes = Buffer.from(text, 'base64');
      if (community < communities && bytes.length === rowLength * 8) kept.set(community, new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
    } catch {
      continue;
    }
  }
  return kept;
}
