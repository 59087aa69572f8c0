/** Reads the waves of a survey from CSV: whatever separator and decimal sign it has, items or means, headings in English or Dutch. */
import { csvParseRows, dsvFormat } from 'd3';
import { mean } from '../../../workers/analysis/moments.ts';
import { surveyScales, type SurveyScale } from '../../../workers/analysis/surveyWaves.ts';

export interface SurveyProblem {
  readonly kind: 'empty' | 'noWave' | 'noScale' | 'notNumber' | 'outside' | 'badWave' | 'ragged' | 'twice';
  /** Row as a spreadsheet numbers it, the heading being 1; null for what concerns the whole file. */
  readonly row: number | null;
  readonly column: string;
  readonly value: string;
}

/** Answers of one wave: the mean of each person on each scale, from 1 to 5; people without an answer on a scale are left out of it. */
export interface FieldWave {
  readonly wave: number;
  /** Null where the file does not say. */
  readonly week: number | null;
  readonly scores: Readonly<Record<SurveyScale, readonly number[]>>;
}

export interface FieldSurvey {
  readonly waves: readonly FieldWave[];
  readonly people: number;
  readonly scales: readonly SurveyScale[];
}

export interface ReadSurvey {
  /** What can be used: all of it, or what remains without the rows that have problems. */
  readonly survey: FieldSurvey | null;
  readonly problems: readonly SurveyProblem[];
}

const waveNames = ['wave', 'golf', 'meting', 'meetmoment', 'time', 't'];
const weekNames = ['week'];
const personNames = ['person', 'participant', 'persoon', 'deelnemer', 'respondent', 'id', 'participantid', 'respondentid'];
const scaleNames: Readonly<Record<SurveyScale, readonly string[]>> = {
  climate: ['climate', 'learningclimate', 'klimaat', 'leerklimaat'],
  safety: ['safety', 'psychologicalsafety', 'veiligheid', 'psychologischeveiligheid'],
};
const [lowest, highest] = [1, 5];

interface Columns {
  readonly wave: number;
  readonly week: number;
  readonly person: number;
  readonly scales: Readonly<Record<SurveyScale, readonly number[]>>;
}

export function readSurvey(text: string): ReadSurvey {
  const rows = rowsOf(text);
  const head = rows[0];
  const whole = (kind: SurveyProblem['kind']): ReadSurvey => ({ survey: null, problems: [{ kind, row: null, column: '', value: '' }] });
  if (head === undefined || rows.length < 2) return whole('empty');
  const columns = columnsOf(head);
  if (columns.wave < 0 && columns.week < 0) return whole('noWave');
  if (surveyScales.every((scale) => columns.scales[scale].length === 0)) return whole('noScale');
  const problems: SurveyProblem[] = [];
  const waves = new Map<number, { week: number | null; people: Set<string>; scores: Record<SurveyScale, number[]> }>();
  const everybody = new Set<string>();
  rows.slice(1).forEach((cells, at) => {
    const row = at + 2;
    const before = problems.length;
    const note = (kind: SurveyProblem['kind'], column: number, value: string): void => void problems.push({ kind, row, column: head[column] ?? '', value });
    if (cells.length !== head.length) return note('ragged', 0, `${cells.length} / ${head.length}`);
    const wave = wholeOf(cells[columns.wave < 0 ? columns.week : columns.wave]!);
    const week = columns.week < 0 ? null : wholeOf(cells[columns.week]!);
    if (Number.isNaN(wave)) note('badWave', columns.wave < 0 ? columns.week : columns.wave, cells[columns.wave < 0 ? columns.week : columns.wave]!);
    if (Number.isNaN(week) && columns.wave >= 0) note('badWave', columns.week, cells[columns.week]!);
    const means = surveyScales.map((scale) => meanOf(cells, columns.scales[scale], note));
    const person = columns.person < 0 ? `row ${row}` : cells[columns.person]!.trim();
    const there = waves.get(wave) ?? { week, people: new Set(), scores: { climate: [], safety: [] } };
    if (there.people.has(person)) note('twice', columns.person, person);
    if (problems.length > before) return undefined;
    waves.set(wave, there);
    there.people.add(person);
    everybody.add(person);
    surveyScales.forEach((scale, number) => {
      if (!Number.isNaN(means[number])) there.scores[scale].push(means[number]!);
    });
    return undefined;
  });
  const found = [...waves].toSorted(([a], [b]) => a - b).map(([wave, { week, scores }], at): FieldWave => ({ wave: columns.wave < 0 ? at + 1 : wave, week, scores }));
  const scales = surveyScales.filter((scale) => found.some(({ scores }) => scores[scale].length > 0));
  return { survey: scales.length === 0 ? null : { waves: found, people: everybody.size, scales }, problems };
}

/** With the separator that the heading has most of; a spreadsheet may put a mark before the first letter. */
function rowsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const heading = plain.split(/\r?\n/, 1)[0]!;
  const separator = [';', '\t', ','].reduce((best, one) => (heading.split(one).length > heading.split(best).length ? one : best));
  const rows = separator === ',' ? csvParseRows(plain) : dsvFormat(separator).parseRows(plain);
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** Letters and digits of a heading, in lower case. */
function bare(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function columnsOf(head: readonly string[]): Columns {
  const names = head.map(bare);
  const named = (wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name));
  const scale = (wanted: readonly string[]): readonly number[] => {
    const items = names.flatMap((name, at) => (wanted.some((word) => new RegExp(`^${word}(?:item)?\\d+$`).test(name)) ? [at] : []));
    const means = names.flatMap((name, at) => (wanted.some((word) => name === word || name === `${word}mean` || name === `${word}gemiddelde`) ? [at] : []));
    return items.length > 0 ? items : means.slice(0, 1);
  };
  return { wave: named(waveNames), week: named(weekNames), person: named(personNames), scales: { climate: scale(scaleNames.climate), safety: scale(scaleNames.safety) } };
}

const missing = new Set(['', 'na', 'n/a', 'nan', '.', '-', 'null']);

/** Mean over the answers there are; NaN when there is none. */
function meanOf(cells: readonly string[], columns: readonly number[], note: (kind: SurveyProblem['kind'], column: number, value: string) => void): number {
  const answers: number[] = [];
  for (const column of columns) {
    const cell = cells[column]!.trim();
    if (missing.has(cell.toLowerCase())) continue;
    const value = numberOf(cell);
    if (Number.isNaN(value)) note('notNumber', column, cell);
    else if (value < lowest || value > highest) note('outside', column, cell);
    else answers.push(value);
  }
  return mean(answers);
}

/** With a decimal point or comma; NaN for anything else. */
function numberOf(text: string): number {
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** The number of a wave or week, also written as T1 or wave 1. */
function wholeOf(text: string): number {
  const [, digits] = /^\s*[a-z\s]*(\d{1,6})\s*$/i.exec(text) ?? [];
  return digits === undefined ? Number.NaN : Number(digits);
}
