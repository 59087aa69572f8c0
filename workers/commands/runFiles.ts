/** Writes the files of a run into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFiles, type GivenRun } from '../tables/runFiles.ts';
import { BadInput } from './terminal.ts';

/** The folder is made when it is not there; gives the names of the files. */
export function writeRunFiles(folder: string, given: GivenRun): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, textOf] of Object.entries(runFiles)) writeFileSync(join(folder, name), textOf(given));
  } catch (error) {
    throw new BadInput([`--out ${folder}: cannot be written (${error instanceof Error ? error.message : String(error)}); expected a folder. Choose another.`]);
  }
  return Object.keys(runFiles);
}
