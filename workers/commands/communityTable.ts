/** The life of a community as a table that fits a terminal: a row for the start, every meeting, and the marks of the follow-up. */
import { measures, type Run, type Scenario } from '../../engine/index.ts';
import { figure, sparkline } from './textTable.ts';

interface RunColumn {
  /** Heading of a group of columns, at its first column. */
  readonly group?: string;
  /** Two lines of heading. */
  readonly heading: readonly [string, string];
  readonly width: number;
  /** Measure to read, and whether it counts what happened at a meeting (and so exists only there). */
  readonly measure: string;
  readonly digits: number;
  readonly atMeetings?: boolean;
  /** Whether the value per participant is shown for all together. */
  readonly timesPeople?: boolean;
}

/** Columns of the table, in order; the five answers add up to the questions asked. */
export const runColumns: readonly RunColumn[] = [
  { group: 'climate', heading: ['stren-', 'gth'], width: 6, measure: 'climate.strength', digits: 2 },
  { heading: ['', 'a_wg'], width: 4, measure: 'climate.awg', digits: 2 },
  { heading: ['', 'SD'], width: 4, measure: 'climate.spread', digits: 3 },
  { group: 'questions asked, and how they ended', heading: ['', 'asks'], width: 4, measure: 'exchange.asks', digits: 0, atMeetings: true },
  { heading: ['help-', 'ed'], width: 5, measure: 'exchange.helped', digits: 0, atMeetings: true },
  { heading: ['misun-', 'derst.'], width: 6, measure: 'exchange.misunderstood', digits: 0, atMeetings: true },
  { heading: ['cannot', 'help'], width: 6, measure: 'exchange.cannotHelp', digits: 0, atMeetings: true },
  { heading: ['de-', 'clined'], width: 6, measure: 'exchange.declined', digits: 0, atMeetings: true },
  { heading: ['re-', 'buffed'], width: 6, measure: 'exchange.rebuffed', digits: 0, atMeetings: true },
  { group: 'not asked', heading: ['held', 'back'], width: 4, measure: 'exchange.heldBack', digits: 0, atMeetings: true },
  { heading: ['no', 'point'], width: 5, measure: 'exchange.sawNoPoint', digits: 0, atMeetings: true },
  { group: 'ties', heading: ['', 'trust'], width: 5, measure: 'trust.mean', digits: 2 },
  { heading: ['shared', 'words'], width: 6, measure: 'vocabulary.shared', digits: 2 },
  { group: 'work', heading: ['sup-', 'port'], width: 4, measure: 'support.mean', digits: 2 },
  { heading: ['', 'used'], width: 4, measure: 'transfer.successes', digits: 0, timesPeople: true },
];

export function communityTable(scenario: Scenario, run: Run): string {
  const people = scenario.participants.length;
  const happened = marks(scenario, run);
  const head = [
    groupLine(),
    row('meet-', '', runColumns.map(({ heading }) => heading[0])),
    row('ing', 'week', runColumns.map(({ heading }) => heading[1])),
  ];
  const rule = row('-'.repeat(5), '-'.repeat(4), runColumns.map(({ width }) => '-'.repeat(width)));
  const rows = Array.from(run.weeks, (week, k) => {
    const meeting = run.meetings[k]!;
    const cells = runColumns.map(({ measure, digits, atMeetings, timesPeople }) => {
      if (atMeetings === true && meeting === 0) return '';
      const value = run.measures[measure]?.[k] ?? NaN;
      return figure(timesPeople === true ? value * people : value, digits);
    });
    return row(`${happened.has(week) ? '*' : ''}${meetingLabel(run, k)}`, String(week), cells);
  });
  const notes = [...happened].map(([week, titles]) => `* week ${week}: ${titles.join('; ')}`);
  return `${[...head, rule, ...rows, ...notes].join('\n')}\n`;
}

/** Names of groups of columns, each over its first columns. */
function groupLine(): string {
  let line = ' '.repeat(10);
  let at = 10;
  for (const { group, width } of runColumns) {
    if (group !== undefined) line = `${line.padEnd(at + 1)}${group}`;
    at += width + 1;
  }
  return line;
}

function row(meeting: string, week: string, cells: readonly string[]): string {
  return [meeting.padStart(5), week.padStart(4), ...cells.map((cell, c) => cell.padStart(runColumns[c]!.width))].join(' ').trimEnd();
}

function meetingLabel(run: Run, at: number): string {
  const meeting = run.meetings[at]!;
  if (meeting > 0) return String(meeting);
  const after = run.weeks[at]! - (run.meetingWeeks.at(-1) ?? 0);
  return run.weeks[at] === 0 ? 'start' : `+${after}w`;
}

/** Titles of interventions by the recorded week in which, or after which, they show. */
function marks(scenario: Scenario, run: Run): Map<number, string[]> {
  const shown = new Map<number, string[]>();
  for (const { week, title } of scenario.interventions) {
    const at = run.weeks.find((recorded) => recorded >= week);
    if (at !== undefined) shown.set(at, [...(shown.get(at) ?? []), title === '' ? 'an intervention' : title]);
  }
  return shown;
}

/** Measures whose course is drawn under the table; `span` is the smallest range drawn over the full height, so that noise does not look like a rise. */
const courses: readonly { readonly title: string; readonly measure: string; readonly digits: number; readonly span: number; readonly atMeetings?: boolean }[] = [
  { title: 'strength', measure: 'climate.strength', digits: 2, span: 0.15 },
  { title: 'SD of climate', measure: 'climate.spread', digits: 3, span: 0.05 },
  { title: 'safety', measure: 'safety.mean', digits: 2, span: 0.15 },
  { title: 'asks', measure: 'exchange.asks', digits: 0, span: 10, atMeetings: true },
  { title: 'held back', measure: 'exchange.heldBack', digits: 0, span: 10, atMeetings: true },
  { title: 'trust', measure: 'trust.mean', digits: 2, span: 0.15 },
  { title: 'shared words', measure: 'vocabulary.shared', digits: 2, span: 0.15 },
  { title: 'attendance', measure: 'attendance.share', digits: 2, span: 0.3, atMeetings: true },
  { title: 'motivation', measure: 'motivation.toTransfer', digits: 2, span: 0.15 },
  { title: 'support', measure: 'support.mean', digits: 2, span: 0.15 },
  { title: 'knowledge', measure: 'knowledge.growth', digits: 3, span: 0.05 },
  { title: 'practice', measure: 'practice.growth', digits: 3, span: 0.02 },
];

/** Small lines of the course of the main measures, two in a row, each with its first and last value. */
export function courseLines(run: Run): string {
  const lines = courses.map(({ title, measure, digits, span, atMeetings }) => {
    const values = Array.from(run.measures[measure] ?? []).filter((_, k) => atMeetings !== true || run.meetings[k]! > 0);
    const known = values.filter((value) => Number.isFinite(value));
    if (known.length === 0) return `${title.padEnd(13)} NA: ${measures.find(({ id }) => id === measure)?.undefinedWhen ?? 'not measured'}`;
    const low = Math.min(...known);
    const high = Math.max(...known);
    const room = Math.max(0, span - (high - low)) / 2;
    return `${title.padEnd(13)} ${sparkline(values, low - room, high + room)} ${figure(known[0]!, digits)} to ${figure(known.at(-1)!, digits)}`;
  });
  const width = Math.max(...lines.map((line) => line.length)) + 3;
  const half = Math.ceil(lines.length / 2);
  if (2 * width > 103) return `${lines.join('\n')}\n`;
  return `${lines.slice(0, half).map((line, k) => `${line.padEnd(width)}${lines[k + half] ?? ''}`.trimEnd()).join('\n')}\n`;
}
