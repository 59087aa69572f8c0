/** `list`: what there is, one line each, with its source. */
import { Argument, Command } from 'commander';
import { stringify } from 'yaml';
import { measures, mechanisms, parameters, resolveScenario } from '../../engine/index.ts';
import { experiments } from '../../scenarios/experiments/index.ts';
import { hypotheses } from '../../scenarios/hypotheses/index.ts';
import { interventions, scenarioGroups } from '../../scenarios/index.ts';
import { studies } from '../../scenarios/studies/index.ts';
import { publishedPatterns, targets } from '../../scenarios/patterns/index.ts';
import { worlds } from '../../scenarios/worlds/index.ts';
import { findScenario } from './chosenScenario.ts';
import { jsonOption } from './commandOptions.ts';
import { experimentSchema } from './experimentSchema.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import { studyScaleIds } from '../studies/resolveStudy.ts';
import { meaningOfScale } from '../studies/studyTables.ts';
import { studySchema } from './studySchema.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';
import { figure, textTable, type TextColumn } from './textTable.ts';

/** A list: its entries for programs, and the same entries as lines for people. */
interface Listing {
  readonly what: string;
  readonly entries: () => readonly (Readonly<Record<string, unknown>> & { readonly id: string; readonly title: string; readonly source: string })[];
  readonly columns: readonly (TextColumn & { readonly field: string })[];
}

const left = 'left' as const;
const source = { title: 'source', field: 'source', align: left };

const listings: Readonly<Record<string, Listing>> = {
  scenarios: {
    what: 'built-in communities, forms and compositions',
    entries: () =>
      scenarioGroups.flatMap((group) =>
        group.scenarios.map((scenario) => ({
          id: scenario.id,
          title: scenario.title,
          group: group.id,
          organizations: scenario.organizations.length,
          participants: resolveScenario(scenario).scenario?.participants.length ?? 0,
          source: scenario.source ?? 'assumption',
          description: scenario.description ?? '',
          ...(scenario.form === undefined ? {} : { form: scenario.form }),
        })),
      ),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'group', field: 'group', align: left },
      { title: 'title', field: 'title', align: left },
      { title: 'people', field: 'participants' },
      { title: 'organizations', field: 'organizations' },
      source,
    ],
  },
  interventions: {
    what: 'timed changes for --intervention',
    entries: () => interventions.map((one) => ({ ...one })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'what happens', field: 'description', align: left },
      source,
    ],
  },
  experiments: {
    what: 'sweeps to run as they are or to start from',
    entries: () =>
      experiments.map(({ id, title, question = '', source: from = 'assumption', factors = [], replicates, design }) => ({
        id,
        title,
        source: from,
        question,
        factors: factors.map((factor) => factor.id).join(', '),
        design: design?.kind ?? 'full factorial',
        replicates,
      })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'title', field: 'title', align: left },
      { title: 'factors', field: 'factors', align: left },
      { title: 'design', field: 'design', align: left },
      { title: 'replicates', field: 'replicates' },
      source,
    ],
  },
  studies: {
    what: 'planned field studies to hold as they are or to start from',
    entries: () => studies.map((study) => ({ ...study, source: study.source ?? 'assumption', question: study.question ?? '', count: study.waves.length, asked: study.scales.map(({ scale }) => scale).join(', ') })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'title', field: 'title', align: left },
      { title: 'communities', field: 'communities' },
      { title: 'waves', field: 'count' },
      { title: 'scales', field: 'asked', align: left },
      source,
    ],
  },
  scales: {
    what: 'what a study can ask',
    entries: () => studyScaleIds.map((id) => ({ id, title: meaningOfScale(id), source: 'assumption' })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'asks about', field: 'title', align: left },
    ],
  },
  worlds: {
    what: 'study populations: communities drawn from distributions, each with its reason',
    entries: () => worlds.map((world) => ({ ...world, varies: Object.keys({ ...world.community, ...world.organization, ...world.parameters }).length })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'title', field: 'title', align: left },
      { title: 'quantities that vary', field: 'varies' },
      source,
    ],
  },
  patterns: {
    what: 'published effects the simulated surveys are held against, and how each is measured',
    entries: () =>
      targets.map((target) => {
        const published = publishedPatterns.find(({ id }) => id === target.id)!;
        return { ...target, priority: published.priority, statement: published.statement, band: target.correction === undefined ? [published.low, published.high] : [target.correction.low, target.correction.high], source: published.source };
      }),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'class', field: 'priority', align: left },
      { title: 'side', field: 'side', align: left },
      { title: 'effect', field: 'title', align: left },
      { title: 'sure by', field: 'sureness', align: left },
      source,
    ],
  },
  hypotheses: {
    what: 'questions of the article with the sign foretold and the smallest effect that matters',
    entries: () => hypotheses.map(({ id, question, section, expectation, manipulation, outcomeInWords, predicted, smallest, heldConstant, sign }) => ({ id, title: question, source: `paper: section ${section}`, expectation, manipulation, outcome: outcomeInWords, predicted, smallest, heldConstant, sign, signIs: sign.is })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'question', field: 'title', align: left },
      { title: 'sign', field: 'predicted' },
      { title: 'the sign is', field: 'signIs', align: left },
      source,
    ],
  },
  parameters: {
    what: 'numbers of the model for --set, with range, unit and source',
    entries: () =>
      Object.values(parameters).map((parameter) => ({
        id: parameter.name,
        title: parameter.meaning,
        source: parameter.source,
        mechanism: parameter.mechanism,
        symbol: parameter.symbol,
        default: parameter.default,
        range: parameter.range,
        ...(parameter.sourcedRange === undefined ? {} : { sourcedRange: parameter.sourcedRange }),
        unit: parameter.unit,
        effect: parameter.effect,
      })),
    columns: [
      { title: 'name', field: 'id', align: left },
      { title: 'default', field: 'default' },
      { title: 'range', field: 'range', align: left },
      { title: 'unit', field: 'unit', align: left },
      { title: 'mechanism', field: 'mechanism', align: left },
      { title: 'meaning', field: 'title', align: left },
      source,
    ],
  },
  measures: {
    what: 'what is read off a run, with unit, range and formula',
    entries: () =>
      measures.map(({ id, title, source: from, meaning, unit, range, formula, level, undefinedWhen }) => ({
        id,
        title,
        source: from,
        meaning,
        unit,
        range,
        formula,
        level,
        ...(undefinedWhen === undefined ? {} : { undefinedWhen }),
      })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'level', field: 'level', align: left },
      { title: 'unit', field: 'unit', align: left },
      { title: 'range', field: 'range', align: left },
      { title: 'meaning', field: 'meaning', align: left },
      source,
    ],
  },
  mechanisms: {
    what: 'the mechanisms of the model for --off, with the claims of the paper they carry',
    entries: () => mechanisms.map(({ id, title, claims }) => ({ id, title, source: claims.join(' '), claims })),
    columns: [
      { title: 'id', field: 'id', align: left },
      { title: 'mechanism', field: 'title', align: left },
      { title: 'claims of the paper', field: 'source', align: left },
    ],
  },
};

const kinds = [...Object.keys(listings), 'schema', 'template'];

/** A value as it stands in a line: ranges with both ends, numbers without needless digits. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `${inLine(value[0])} to ${inLine(value[1])}`;
  if (typeof value === 'number') return Number.isInteger(value) || Math.abs(value) >= 1e6 ? String(value) : figure(Number(value.toPrecision(4)), Math.max(0, decimals(value)));
  return typeof value === 'string' ? value : '';
}

function decimals(value: number): number {
  return (String(Number(value.toPrecision(4))).split('.')[1] ?? '').length;
}

export function build(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('What there is, one line each, with its source.')
    .addArgument(new Argument('[what]', 'which list').choices(kinds))
    .argument('[word]', 'show only lines in which this word occurs; for template: id of a scenario or study; for schema: scenario, experiment or study')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Lists:
${Object.entries(listings).map(([name, { what }]) => `  ${name.padEnd(14)}${what}`).join('\n')}
  schema        JSON Schema of a scenario, experiment or study file, for editors that complete and check YAML
  template      a built-in scenario or study as a YAML file to change and run

Examples:
  learning-communities list scenarios
  learning-communities list parameters trust
  learning-communities list schema > scenario.schema.json
  learning-communities list schema experiment > experiment.schema.json
  learning-communities list template entrance > mine.yaml`,
    )
    .action((what: string | undefined, word: string | undefined, options: { json?: boolean }) => {
      if (what === undefined) {
        const counts = Object.entries(listings).map(([name, listing]) => ({ list: name, entries: listing.entries().length, what: listing.what }));
        if (options.json === true) answerJson(terminal, { lists: counts });
        else terminal.answer(`${counts.map((one) => `${one.list.padEnd(14)}${String(one.entries).padStart(4)}  ${one.what}`).join('\n')}\n${'schema'.padEnd(20)}JSON Schema of a scenario, experiment or study file\n${'template'.padEnd(20)}a built-in scenario or study as a YAML file to change and run\n`);
      } else if (what === 'schema') {
        schema(terminal, word ?? 'scenario');
      } else if (what === 'template') {
        template(terminal, word ?? 'defaultCommunity', options.json === true);
      } else {
        finish(show(terminal, what, listings[what]!, word, options.json === true));
      }
    });
}

function schema(terminal: Terminal, kind: string): void {
  const schemas = { scenario: scenarioSchema, experiment: experimentSchema, study: studySchema } as const;
  if (!Object.hasOwn(schemas, kind)) throw new BadInput([`list schema ${kind}: unknown; expected scenario, experiment or study. Leave it out for a scenario.`]);
  answerJson(terminal, schemas[kind as keyof typeof schemas]());
}

/** A built-in scenario or study as a file to start from. */
function template(terminal: Terminal, id: string, json: boolean): void {
  const study = studies.find((one) => one.id === id);
  const input = study ?? findScenario(id).input;
  if (json) answerJson(terminal, input);
  else terminal.answer(`# Change it, give it an id of its own, and: learning-communities ${study === undefined ? 'run <this file>' : 'study <this file> --out DIR'}\n${stringify(input, { lineWidth: 100, aliasDuplicateObjects: false })}`);
}

function show(terminal: Terminal, name: string, listing: Listing, word: string | undefined, json: boolean): ExitCode {
  const entries = listing.entries().filter((entry) => word === undefined || JSON.stringify(entry).toLowerCase().includes(word.toLowerCase()));
  if (json) answerJson(terminal, { [name]: entries });
  else if (entries.length === 0) terminal.message(`No ${name} with the word ${word}.\n`);
  else terminal.answer(textTable(listing.columns, entries.map((entry) => listing.columns.map(({ field }) => inLine(entry[field])))));
  return entries.length === 0 ? 1 : 0;
}
