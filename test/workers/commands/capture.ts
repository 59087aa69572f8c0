/** Runs a command line in this process and keeps what it wrote. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../workers/commands/cli.ts';

export interface Captured {
  readonly code: number;
  /** What came on stdout. */
  readonly answer: string;
  /** Lines on stderr. */
  readonly messages: readonly string[];
}

export async function capture(...words: readonly string[]): Promise<Captured> {
  let answer = '';
  let message = '';
  const code = await runCommandLine(words, {
    answer: (text) => {
      answer += text;
    },
    message: (text) => {
      message += text;
    },
    interactive: false,
  });
  return { code, answer, messages: message.split('\n').filter((line) => line !== '') };
}

/** A new folder that nobody else uses. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'learning-communities-'));
}

/** Writes a file into a folder of its own; gives its path. */
export function fileWith(name: string, text: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}
