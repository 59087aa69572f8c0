/** `run`: one run of a scenario, as a table and words, as JSON, or as files; or a run computed again from its `run.json`. */
import { Argument, Command, Option } from 'commander';
import { engineVersion, simulateWithLoopGains, type LoopGain, type RecordLevel, type Run, type Scenario } from '../../engine/index.ts';
import { chooseScenario, resolveChosen, type Changes, type ChosenScenario } from './chosenScenario.ts';
import { addChangeOptions, dutchOption, jsonOption, replicateOption, seedOption } from './commandOptions.ts';
import { communityTable, courseLines } from './communityTable.ts';
import { isRunDocument, readRunDocument, whyDifferent } from './readRunDocument.ts';
import type { RunDocument } from '../tables/runDocument.ts';
import { writeRunFiles } from './runFiles.ts';
import { runInWords } from './runInWords.ts';
import { looksLikeFile, readDocument } from './scenarioFile.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';
import { figure, wrap } from './textTable.ts';

interface RunOptions extends Changes {
  readonly seed: number;
  readonly replicate: number;
  readonly record: RecordLevel;
  readonly json?: boolean;
  readonly dutch?: boolean;
  readonly out?: string;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const command = addChangeOptions(
    new Command()
      .description('One run of a community: its life meeting by meeting, and in words what happened.')
      .addArgument(new Argument('[scenario]', 'id of a built-in scenario, a .yaml or .json file, or a run.json to compute again').default('defaultCommunity'))
      .addOption(seedOption())
      .addOption(replicateOption()),
  );
  return command
    .addOption(new Option('--out <folder>', 'write weeks.csv, participants.csv, organizations.csv, events.csv, survey.csv, codebook.csv and run.json'))
    .addOption(dutchOption())
    .addOption(new Option('--record <level>', 'weeks of --json: start, meetings and follow-up marks (summary), or every week').choices(['summary', 'weeks']).default('summary'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The table shows, per meeting: strength (mean perception of the climate) and consensus (a_wg, and the
SD); the questions asked and how they ended, which add up to the asks; the questions not asked; trust
between people who met; shared words; support by supervisors; and how often something learned was
used at work so far. +26w is 26 weeks after the last meeting. A loop gain says how strongly a
reinforcing loop feeds back on itself: below 1 a push dies out, above 1 it runs away.

Examples:
  learning-communities run
  learning-communities run sharehouse
  learning-communities run defaultCommunity --seed 7 --set facilitation=0.8
  learning-communities run sharehouse --set organizations.municipality.supportStart=0.9
  learning-communities run defaultCommunity --intervention facilitatorLeaves --off senseMaking
  learning-communities run mine.yaml --out results
  learning-communities run results/run.json`,
    )
    .action((given: string, options: RunOptions) => {
      const document = looksLikeFile(given) ? readDocument(given) : null;
      if (document !== null && isRunDocument(document.content)) {
        const altered = ['seed', 'replicate', 'set', 'intervention', 'off'].filter((name) => command.getOptionValueSource(name) === 'cli');
        if (altered.length > 0) {
          throw new BadInput([`${given}: is computed again as it was; expected no --${altered.join(', --')}. Take its scenario into a file of its own to change it.`]);
        }
        finish(computeAgain(given, document.content, document.locate, options, terminal));
        return;
      }
      const chosen = chooseScenario(given, options, terminal);
      const { run, gains } = simulateWithLoopGains(chosen.scenario, { seed: options.seed, replicate: options.replicate, record: options.out === undefined ? options.record : 'events' });
      finish(show(chosen, run, gains, options, terminal));
    });
}

/** Runs a run.json again: exit 1 when its bits cannot be had back. */
function computeAgain(file: string, content: unknown, locate: (path: string) => string, options: RunOptions, terminal: Terminal): ExitCode {
  const document = readRunDocument(content, locate);
  const chosen = chosenOf(file, document, locate);
  const { run, gains } = simulateWithLoopGains(chosen.scenario, { seed: document.seed, replicate: document.replicate, record: options.out === undefined ? options.record : 'events' });
  const code = show(chosen, run, gains, options, terminal);
  if (run.fingerprint === document.fingerprint) {
    terminal.message(`${file}: reproduced, fingerprint ${run.fingerprint}\n`);
    return code;
  }
  terminal.message(`${file}: fingerprint is ${run.fingerprint}; expected ${document.fingerprint}. ${whyDifferent(document.engineVersion)}\n`);
  return 1;
}

/** The community of a run document; one of another version may have settings that this version does not know, and says so. */
function chosenOf(file: string, document: RunDocument, locate: (path: string) => string): ChosenScenario {
  try {
    return resolveChosen({ input: document.scenario, locate: (path) => `${locate(`scenario.${path}`)}: scenario.${path}` }, {});
  } catch (error) {
    if (!(error instanceof BadInput) || document.engineVersion === engineVersion) throw error;
    throw new BadInput([...error.messages, `${file}: ${whyDifferent(document.engineVersion)}`]);
  }
}

function show({ input, scenario }: ChosenScenario, run: Run, gains: readonly LoopGain[], options: RunOptions, terminal: Terminal): ExitCode {
  if (options.out !== undefined) {
    const files = writeRunFiles(options.out, { input, scenario, run, style: options.dutch === true ? 'dutch' : 'international' });
    terminal.message(`${options.out}: wrote ${files.join(', ')}\n`);
  }
  if (options.json === true) answerJson(terminal, runAsJson(scenario, run, gains));
  else terminal.answer(runAsText(scenario, run, gains));
  return run.stopped === null ? 0 : 1;
}

/** The document of `--json`. */
export function runAsJson(scenario: Scenario, run: Run, gains: readonly LoopGain[]): Readonly<Record<string, unknown>> {
  const { engineVersion: version, seed, replicate, fingerprint, weeks, meetings, measures, stopped } = run;
  return { engineVersion: version, scenario: { id: scenario.id, title: scenario.title, fingerprint: scenario.fingerprint }, seed, replicate, fingerprint, weeks, meetings, measures, loopGains: gains, stopped };
}

/** Heading, table, courses, loop gains and words. */
export function runAsText(scenario: Scenario, run: Run, gains: readonly LoopGain[]): string {
  const { participants, organizations, parameters } = scenario;
  const heading = `${scenario.title}: ${participants.length} participants of ${organizations.length} ${organizations.length === 1 ? 'organization' : 'organizations'}, ${parameters['meetings']} meetings every ${parameters['weeksBetweenMeetings']} weeks.`;
  const identity = `Seed ${run.seed}, replicate ${run.replicate}, scenario ${scenario.fingerprint}, run ${run.fingerprint}, engine ${run.engineVersion}.`;
  return `${wrap(heading)}\n${identity}\n\n${communityTable(scenario, run)}\n${courseLines(run)}\n${wrap(gainsInWords(gains), 100, '  ')}\n\n${wrap(runInWords(scenario, run))}\n`;
}

/** The strength of the reinforcing loops after the last meeting. */
function gainsInWords(gains: readonly LoopGain[]): string {
  if (gains.length === 0) return 'Loop gains: none, the run did not reach the last meeting.';
  return `Loop gains after the last meeting (a push dies out below 1): ${gains.map(({ title, gain }) => `${title} ${figure(gain)}`).join(', ')}.`;
}
