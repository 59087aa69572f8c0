#!/usr/bin/env node
/** The door of the command-line program: finds the command, loads only that one, and turns the outcome into an exit code. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import type { Command } from 'commander';
import { BadInput, processTerminal, type ExitCode, type Terminal } from './terminal.ts';

/** A command: `build` gives its options and what it does; `finish` is called with how it ended. */
export interface CommandModule {
  readonly build: (terminal: Terminal, finish: (code: ExitCode) => void) => Command;
}

interface CommandEntry {
  readonly name: string;
  readonly does: string;
  readonly load: () => Promise<CommandModule>;
}

/** Every command, in the order of the help text. */
export const commands: readonly CommandEntry[] = [
  { name: 'list', does: 'what there is: scenarios, interventions, parameters, measures, mechanisms, schema', load: () => import('./list.ts') },
  { name: 'run', does: 'one run: the life of a community as a table, or as files', load: () => import('./run.ts') },
  { name: 'compare', does: 'two scenarios on the same luck: differences with intervals', load: () => import('./compare.ts') },
  { name: 'sweep', does: 'thousands of communities: the runs of an experiment, none twice', load: () => import('./sweep.ts') },
  { name: 'status', does: 'what is done, missing and failed in a sweep', load: () => import('./status.ts') },
  { name: 'submit', does: 'a sweep as an array of jobs on a cluster, with a merge after it', load: () => import('./submit.ts') },
  { name: 'merge', does: 'one table of all runs of a sweep, as CSV or Parquet', load: () => import('./merge.ts') },
  { name: 'sensitivity', does: 'what the outcomes of a sweep depend on: Morris, Sobol, effects of levels', load: () => import('./sensitivity.ts') },
  { name: 'study', does: 'the data a planned field study would bring, with an R script', load: () => import('./study.ts') },
  { name: 'patterns', does: 'published effects against what the simulated surveys show', load: () => import('./patterns.ts') },
  { name: 'calibrate', does: 'the settings that the published effects do not rule out', load: () => import('./calibrate.ts') },
  { name: 'hypotheses', does: 'the questions of the article with a verdict, also under rival theories', load: () => import('./hypotheses.ts') },
  { name: 'odd', does: 'the ODD+D description of the model, in English or Dutch', load: () => import('./odd.ts') },
  { name: 'verify', does: 'whether this machine computes the recorded golden runs bit by bit', load: () => import('./verify.ts') },
];

const help = `Simulates learning communities: who learns what from whom, what they come to agree on, and what reaches their organizations.

Usage: learning-communities <command> [options]

Commands:
${commands.map(({ name, does }) => `  ${name.padEnd(13)}${does}`).join('\n')}

Every command explains itself: learning-communities <command> --help
Exit codes: 0 done, 1 the answer is no, 2 bad input.

Examples:
  learning-communities list scenarios
  learning-communities run sharehouse
  learning-communities compare sameMeanShared sameMeanDivided
`;

/** Runs one command line; what comes before the command name (program and script) is left out. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    terminal.answer(help);
    return name === undefined ? 2 : 0;
  }
  try {
    const { CommanderError } = await import('commander');
    if (name === '--version') {
      const { engineVersion } = await import('../../engine/index.ts');
      terminal.answer(`${engineVersion}\n`);
      return 0;
    }
    const wanted = name === 'help' ? rest[0]! : name;
    const options = name === 'help' ? ['--help'] : rest;
    const entry = commands.find((command) => command.name === wanted);
    if (entry === undefined) {
      const { didYouMean } = await import('../didYouMean.ts');
      throw new BadInput([`command ${wanted}: unknown. ${didYouMean(wanted, commands.map((command) => command.name), 'learning-communities --help')}`]);
    }
    let code: ExitCode = 0;
    const command = (await entry.load()).build(terminal, (ended) => (code = ended));
    command.name(`learning-communities ${entry.name}`).exitOverride().showHelpAfterError(`(more with: learning-communities ${entry.name} --help)`);
    command.configureHelp({ helpWidth: 100 }).configureOutput({ writeOut: terminal.answer, writeErr: terminal.message });
    try {
      await command.parseAsync(options, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return error.exitCode === 0 ? 0 : 2;
    }
    return code;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const message of error.messages) terminal.message(`${message}\n`);
    return 2;
  }
}

/** Whether this file is the program, and not imported by a test. */
function isProgram(): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isProgram() && !isMainThread) {
  // The bundled program is its own worker.
  (await import('./simulationThread.ts')).serveParent();
} else if (isProgram()) {
  // A reader such as `head` may close the pipe early; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal);
}
