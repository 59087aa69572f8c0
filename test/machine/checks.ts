// A list of checks that change the machine they run on, one after another; each passes or says why not.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExperimentInput } from '../../scenarios/experiments/experiment.ts';
import { tinyExperiment } from '../workers/experiment/tinyExperiment.ts';

export interface Check {
  readonly title: string;
  /** Ends when all is well, or throws; says in words why it was left out. */
  readonly run: () => Promise<string | undefined | void> | string | undefined | void;
}

/** Installs another program where it is missing; says what could not be had, except in CI, where nothing is left out. */
export function install(what: string, isThere: () => boolean, getIt: () => void): string | null {
  if (isThere()) return null;
  try {
    getIt();
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
  }
  if (isThere()) return null;
  if (process.env['CI'] !== undefined) throw new Error(`${what} cannot be installed`);
  return `${what} is not here and cannot be installed`;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The one file a cluster needs. */
export const program = join(root, 'dist', 'learning-communities.mjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly messages: string;
}

/** Runs the bundled program to its end. */
export function learningCommunities(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, messages: stderr };
}

/** Starts the bundled program and leaves it running. */
export function startLearningCommunities(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...words], { stdio: 'ignore' });
}

export function succeeds(ended: Ended): Ended {
  assert.equal(ended.code, 0, `${ended.out}${ended.messages}`);
  return ended;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'learning-communities-machine-'));

/** A sweep of so many runs of about a millisecond. */
export function experimentFile(runs: number, changes: Partial<ExperimentInput> = {}): string {
  const file = join(newFolder(), 'tiny.json');
  writeFileSync(file, JSON.stringify(tinyExperiment({ replicates: runs / 4, ...changes })));
  return file;
}

/** Installs a Debian package where its command is missing. */
export function installed(command: string, debianPackage: string): void {
  if (spawnSync('which', [command]).status === 0) return;
  execFileSync('apt-get', ['update', '-qq']);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' });
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; fails with its name when it takes too long. */
export async function until<Value>(what: string, seconds: number, look: () => Value | null | undefined | false): Promise<Value> {
  const end = Date.now() + 1000 * seconds;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
    await pause(100);
  }
}
