/** `odd`: the ODD+D description of the model in Markdown, made from the declarations of the engine. */
import { Command, Option } from 'commander';
import { conceptsPerTopic, cycle, engineVersion, measures, mechanisms, parameters, stateColumns } from '../../engine/index.ts';
import { claims } from '../../scenarios/claims.ts';
import { oddWords } from './oddWords.ts';
import { answerJson, type ExitCode, type Terminal } from './terminal.ts';

type Language = 'en' | 'nl';

export function build(terminal: Terminal, _finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('The ODD+D description of the model in Markdown, made from the declarations in the code.')
    .addOption(new Option('--lang <language>', 'language of headings and framing').choices(['en', 'nl']).default('en'))
    .addOption(new Option('--json', 'the document as one JSON string'))
    .addHelpText(
      'after',
      `
Examples:
  learning-communities odd > odd.md
  learning-communities odd --lang nl > odd.nl.md`,
    )
    .action((options: { lang: Language; json?: boolean }) => {
      const text = oddDocument(options.lang);
      if (options.json === true) answerJson(terminal, { language: options.lang, engineVersion, markdown: text });
      else terminal.answer(text);
    });
}

export function oddDocument(language: Language): string {
  const words = oddWords[language];
  const section = (title: string, ...body: readonly string[]): string => [`### ${title}`, ...body].join('\n\n');
  return `${[
    `# ${words.title}`,
    words.generated(engineVersion),
    ...(words.language === '' ? [] : [words.language]),
    `## ${words.overview}`,
    section(words.purpose, words.purposeText),
    section(words.entities, words.entitiesText, ...stateTables(language), `**${words.scales}** ${words.scalesText(parameters['topics']!.default, conceptsPerTopic)}`),
    section(words.process, words.processText, scheduleList()),
    `## ${words.concepts}`,
    section(words.theory, words.theoryText),
    section(words.decisions, words.decisionsText),
    section(words.learning, words.learningText),
    section(words.sensing, words.sensingText),
    section(words.prediction, words.predictionText),
    section(words.interaction, words.interactionText),
    section(words.collectives, words.collectivesText),
    section(words.heterogeneity, words.heterogeneityText),
    section(words.stochasticity, words.stochasticityText),
    section(words.observation, words.observationText, measureTable(language)),
    `## ${words.details}`,
    section(words.implementation, words.implementationText),
    section(words.initialisation, words.initialisationText, parameterTable(words.initialHead, ownedByNoMechanism())),
    section(words.input, words.inputText),
    section(words.submodels, words.submodelsText, ...mechanisms.map((mechanism) => submodel(language, mechanism))),
    `## ${words.claimsTitle}`,
    words.claimsText,
    table(
      words.claimHead,
      claims.map((claim) => [claim.id, claim.section, claim[language], mechanisms.filter((mechanism) => mechanism.claims.includes(claim.id)).map(({ id }) => id).join(', ')]),
    ),
  ].join('\n\n')}\n`;
}

/** The steps of the cycle in order, each with the mechanism that holds its equation. */
function scheduleList(): string {
  return cycle.map(({ when, steps }, k) => [`${k + 1}. **${when}**`, ...steps.map((step) => `   - ${step.words} (\`${step.mechanism}\`)`)].join('\n')).join('\n');
}

function stateTables(language: Language): string[] {
  const words = oddWords[language];
  return Object.entries(words.shapes).flatMap(([shape, title]) => {
    const rows = Object.entries(stateColumns).filter(([, column]) => column.shape === shape);
    if (rows.length === 0) return [];
    return [
      `**${title}**`,
      table(
        words.stateHead,
        rows.map(([name, { symbol, meaning, unit, range, start }]) => [code(name), symbol, meaning, unit, ends(range), start]),
      ),
    ];
  });
}

function measureTable(language: Language): string {
  return table(
    oddWords[language].measureHead,
    measures.map(({ id, meaning, unit, formula, undefinedWhen, source }) => [code(id), meaning, unit, formula, undefinedWhen ?? '', source]),
  );
}

type Declared = (typeof parameters)[string];

function ownedByNoMechanism(): readonly Declared[] {
  const owned = new Set(mechanisms.flatMap((mechanism) => Object.keys(mechanism.parameters)));
  return Object.values(parameters).filter(({ name }) => !owned.has(name));
}

function parameterTable(head: readonly string[], declared: readonly Declared[]): string {
  return table(
    head,
    declared.map(({ name, symbol, meaning, unit, default: usual, range, source }) => [code(name), symbol, meaning, unit, String(usual), ends(range), source]),
  );
}

function submodel(language: Language, mechanism: (typeof mechanisms)[number]): string {
  const words = oddWords[language];
  const declared = Object.keys(mechanism.parameters).map((name) => parameters[name]!);
  return [
    `#### ${mechanism.title} (\`${mechanism.id}\`)`,
    mechanism.idea,
    `**${words.equation}.** \`${mechanism.equation}\``,
    `**${words.source}.** ${mechanism.source}`,
    `**${words.claims}.** ${mechanism.claims.join(', ')}`,
    `**${words.off}.** ${mechanism.off.means}`,
    ...(declared.length === 0 ? [] : [parameterTable(words.parameterHead, declared)]),
  ].join('\n\n');
}

function ends(range: readonly [number, number]): string {
  return `${range[0]} – ${range[1]}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
