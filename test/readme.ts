/**
 * The parts of README.md that are made from the code. Each stands between `<!-- made from the code: NAME -->` and `<!-- end of NAME -->`.
 *
 *   npx tsx test/readme.ts           says which parts are out of date
 *   npx tsx test/readme.ts --write   brings them up to date
 *   npx tsx test/readme.ts --picture takes the picture anew
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cycle, measures, mechanisms, parameters, type Measure, type TableEntry } from '../engine/index.ts';
import { interventions, scenarioGroups } from '../scenarios/index.ts';
import { commands } from '../workers/commands/cli.ts';
import { notShown } from './model/claims/claimTable.ts';

export const readmePath = fileURLToPath(new URL('../README.md', import.meta.url));

/** Text that may stand in a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A long list that opens on request. */
function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

const rangeOf = ([low, high]: readonly [number, number]): string => `${low} to ${high}`;

function cycleList(): string {
  return cycle.map(({ when, steps }) => [`**${when}**`, '', ...steps.map(({ words, mechanism }, place) => `${place + 1}. ${words} (\`${mechanism}\`)`)].join('\n')).join('\n\n');
}

function mechanismTable(): string {
  const rows = mechanisms.map(({ id, title, claims, idea }) => [`\`${id}\``, cell(title), claims.join(' '), cell(idea)]);
  return folded(`The ${mechanisms.length} mechanisms`, table(['id', 'mechanism', 'claims', 'idea'], rows));
}

function scenarioTable(): string {
  return table(['id', 'title', 'group'], scenarioGroups.flatMap((group) => group.scenarios.map(({ id, title }) => [`\`${id}\``, cell(title), group.title])));
}

function interventionTable(): string {
  return table(['id', 'what happens'], interventions.map(({ id, description }) => [`\`${id}\``, cell(description)]));
}

function commandTable(): string {
  return table(['command', 'does'], commands.map(({ name, does }) => [`\`${name}\``, cell(does)]));
}

/** Claims and facts that the runs do not bear out, with what they show instead. */
function notShownList(): string {
  return notShown.map(({ id, sentence, instead, effectIs, effect }) => `- **${cell(id)}**: *${cell(sentence)}* ${cell(instead)} (${cell(effectIs)}: ${Number(effect.toPrecision(2))})`).join('\n');
}

const groupTitles: Readonly<Record<string, string>> = { design: 'Design of the community', people: 'People', measurement: 'Measurement' };

function parameterTables(): string {
  const all = Object.values(parameters);
  const groups = [...new Set(all.map(({ mechanism }) => mechanism))];
  const row = ({ name, symbol, default: value, range, unit, meaning, source }: TableEntry): string[] => [`\`${name}\``, cell(symbol), String(value), rangeOf(range), cell(unit), cell(meaning), cell(source)];
  const tables = groups.map((group) => {
    const title = mechanisms.find(({ id }) => id === group)?.title ?? groupTitles[group] ?? group;
    return `#### ${title}\n\n${table(['name', 'symbol', 'default', 'range', 'unit', 'meaning', 'source'], all.filter(({ mechanism }) => mechanism === group).map(row))}`;
  });
  const assumed = all.filter(({ source }) => source === 'assumption').length;
  return `Of the ${all.length} parameters ${all.length - assumed} name a published source and ${assumed} are assumptions.\n\n${folded(`All ${all.length} parameters`, tables.join('\n\n'))}`;
}

const levels: readonly (readonly [level: Measure['level'], title: string])[] = [
  ['community', 'The community'],
  ['micro', 'Participants (micro)'],
  ['meso', 'Organizations (meso)'],
  ['macro', 'Between organizations and in society (macro)'],
];

function measureTables(): string {
  const row = ({ id, meaning, unit, range, formula, undefinedWhen, source }: Measure): string[] => [`\`${id}\``, cell(meaning), cell(unit), rangeOf(range), cell(formula), cell(undefinedWhen ?? ''), cell(source)];
  const tables = levels.map(([level, title]) => `#### ${title}\n\n${table(['id', 'meaning', 'unit', 'range', 'formula', 'undefined when', 'source'], measures.filter((measure) => measure.level === level).map(row))}`);
  return folded(`All ${measures.length} measures`, tables.join('\n\n'));
}

/** What each made part must say. */
export const madeParts: Readonly<Record<string, () => string>> = {
  cycle: cycleList,
  mechanisms: mechanismTable,
  commands: commandTable,
  scenarios: scenarioTable,
  interventions: interventionTable,
  parameters: parameterTables,
  measures: measureTables,
  notShown: notShownList,
};

const begin = (name: string): string => `<!-- made from the code: ${name} -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/** Names of the made parts of a text, in order. */
export function partsIn(text: string): string[] {
  return [...text.matchAll(/<!-- made from the code: (\w+) -->/g)].map(([, name]) => name!);
}

/** What a text says in one of its made parts; undefined when the part or its end is missing. */
export function partOf(text: string, name: string): string | undefined {
  const [from, to] = [text.indexOf(begin(name)), text.indexOf(end(name))];
  return from < 0 || to < from ? undefined : text.slice(from + begin(name).length, to).trim();
}

/** The text with all made parts brought up to date. */
export function upToDate(text: string): string {
  return partsIn(text).reduce((filled, name) => {
    const make = madeParts[name];
    const [from, to] = [filled.indexOf(begin(name)), filled.indexOf(end(name))];
    return make === undefined || to < from ? filled : `${filled.slice(0, from)}${begin(name)}\n\n${make()}\n\n${filled.slice(to)}`;
  }, text);
}

/** Takes the picture of the README: always the same run at the same moment, so a new one differs only where the viewer or the model does. */
async function takePicture(file: string): Promise<void> {
  const { openViewer } = await import('./browser/browser.ts');
  const viewer = await openViewer();
  try {
    const place = '#/play?scenario=defaultCommunity&seed=1&language=en&at=10.55';
    const { page, problems } = await viewer.open(place, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.waitForFunction(() => document.querySelector('[data-testid=caption]')?.textContent !== '');
    await page.waitForTimeout(2000);
    await page.screenshot({ path: file });
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await viewer.close();
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values: chosen } = parseArgs({ options: { write: { type: 'boolean' }, picture: { type: 'boolean' } } });
  const text = readFileSync(readmePath, 'utf8');
  const old = Object.keys(madeParts).filter((name) => partOf(text, name) !== madeParts[name]!());
  if (chosen.write === true) writeFileSync(readmePath, upToDate(text));
  console.log(old.length === 0 ? 'README.md is up to date.' : `${chosen.write === true ? 'Rewritten' : 'Out of date'}: ${old.join(', ')}.`);
  if (chosen.picture === true) await takePicture(fileURLToPath(new URL('../viewer/readme.png', import.meta.url)));
}
