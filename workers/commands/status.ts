/** `status`: what a store holds, what is missing and what failed. */
import { Command } from 'commander';
import { jsonOption } from './commandOptions.ts';
import { failuresOf, type Failure } from './failures.ts';
import { countRuns, inWords, neededInWords, openStoreAt, storeOption, withStoreMessages } from './storeOptions.ts';
import { answerJson, type ExitCode, type Terminal } from './terminal.ts';

/** Failures told on screen; `merge` writes all of them into a table. */
const mostTold = { text: 10, json: 1000 };

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('What is done, missing and failed in a store. Exit code 1 when anything is missing.')
    .addOption(storeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Failed runs are shown with the command that makes each again; the table that merge writes has all.

Examples:
  learning-communities status --store runs`,
    )
    .action(async (options: { store: string; json?: boolean }) => finish(await withStoreMessages(() => status(options, terminal))));
}

async function status({ store: folder, json }: { store: string; json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const { store, contents, asked } = await openStoreAt(folder, terminal);
  const { experiment, jobs } = store;
  const runs = countRuns(contents, 0, asked.count);
  const most = json === true ? mostTold.json : mostTold.text;
  const failures: Failure[] = [];
  for await (const failure of failuresOf(store, contents, asked.count)) {
    if (failures.length === most) break;
    failures.push(failure);
  }
  const replicates = Math.floor((runs.done + runs.failed) / jobs.points);
  if (json === true) {
    answerJson(terminal, {
      experiment: { id: experiment.id, title: experiment.title, hash: jobs.hash },
      points: jobs.points,
      replicates: experiment.replicates,
      runs,
      ...(asked.needed === null ? {} : { until: asked.needed }),
      parts: contents.parts.length,
      refused: contents.refused,
      failures: failures.map(({ choice, ...failure }) => ({ ...failure, factors: Object.fromEntries(experiment.factors.map(({ id }, f) => [id, choice[f]])) })),
    });
  } else {
    terminal.answer(`${experiment.title} (${experiment.id}), ${jobs.points} points x ${asked.needed === null ? '' : 'at most '}${experiment.replicates} replicates\n${inWords(runs)}${runs.missing > 0 ? `; about ${replicates} replicates of every point are there` : ''}.\n`);
    if (asked.needed !== null) terminal.answer(neededInWords(asked.needed, experiment));
    for (const { message, command } of failures) terminal.answer(`\n${command}\n  ${message}\n`);
    if (runs.failed > failures.length) terminal.answer(`\nand ${runs.failed - failures.length} more failures; merge writes all of them into a table.\n`);
  }
  return runs.missing > 0 ? 1 : 0;
}
