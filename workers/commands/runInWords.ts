/** What happened in a run, in words: every sentence is chosen by the numbers of this run, none is known beforehand. */
import type { Run, Scenario } from '../../engine/index.ts';
import { figure } from './textTable.ts';

/** Change of a 0-1 quantity below which it is said to have hardly moved. */
export const noticeable = 0.02;

/** Reads measures of a run at its start, its meetings and its end. */
class Reading {
  readonly people: number;
  readonly lastMeeting: number;
  readonly end: number;
  readonly meetingRows: readonly number[];
  private readonly run: Run;

  constructor(scenario: Scenario, run: Run) {
    this.run = run;
    this.people = scenario.participants.length;
    this.meetingRows = Array.from(run.meetings.keys()).filter((row) => run.meetings[row]! > 0);
    this.lastMeeting = this.meetingRows.at(-1) ?? 0;
    this.end = run.weeks.length - 1;
  }

  at(measure: string, row: number): number {
    return this.run.measures[measure]?.[row] ?? NaN;
  }

  sum(measure: string, rows: readonly number[] = this.meetingRows): number {
    return rows.reduce((sum, row) => sum + this.at(measure, row), 0);
  }

  meeting(row: number): number {
    return this.run.meetings[row]!;
  }
}

/** The paragraph under the table. */
export function runInWords(scenario: Scenario, run: Run): string {
  const reading = new Reading(scenario, run);
  const sentences = [climate(reading), consensus(reading, scenario), questions(reading), unasked(reading), ties(reading), work(reading), after(reading, run), leaving(reading)];
  if (run.stopped !== null) sentences.unshift(`The run stopped in week ${run.stopped.week}: ${run.stopped.state} of ${run.stopped.participant} became no finite number (${run.stopped.mechanism}).`);
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function climate(reading: Reading): string {
  const start = reading.at('climate.strength', 0);
  const end = reading.at('climate.strength', reading.lastMeeting);
  const rows = [0, ...reading.meetingRows];
  const highest = rows.reduce((best, row) => (reading.at('climate.strength', row) > reading.at('climate.strength', best) ? row : best), 0);
  const lowest = rows.reduce((best, row) => (reading.at('climate.strength', row) < reading.at('climate.strength', best) ? row : best), 0);
  const top = reading.at('climate.strength', highest);
  const bottom = reading.at('climate.strength', lowest);
  const between = `from ${figure(start)} at the start to ${figure(end)} at the last meeting`;
  if (top - Math.max(start, end) >= noticeable) return `The climate (strength) went ${between}, with its highest point, ${figure(top)}, at meeting ${reading.meeting(highest)}.`;
  if (Math.min(start, end) - bottom >= noticeable) return `The climate (strength) went ${between}, with its lowest point, ${figure(bottom)}, at meeting ${reading.meeting(lowest)}.`;
  if (Math.abs(end - start) < noticeable) return `The climate (strength) stayed flat: ${between}.`;
  return `The climate (strength) ${end > start ? 'rose' : 'fell'} ${between}.`;
}

function consensus(reading: Reading, scenario: Scenario): string {
  const start = reading.at('climate.spread', 0);
  const end = reading.at('climate.spread', reading.lastMeeting);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return 'Whether people agreed cannot be said: too few took part.';
  const course = Math.abs(end - start) < noticeable / 2 ? 'stayed as far apart as they were' : end < start ? 'drew together' : 'drew apart';
  const criterion = figure(scenario.parameters['consensusCriterion'] ?? NaN);
  const reached = reading.meetingRows.findIndex((row, k, rows) => {
    const next = rows[k + 1];
    return reading.at('climate.belowCriterion', row) === 1 && next !== undefined && reading.at('climate.belowCriterion', next) === 1;
  });
  const verdict =
    reading.at('climate.belowCriterion', 0) === 1
      ? `they lay within the criterion of consensus (${criterion}) before the first meeting`
      : reached < 0
        ? `consensus (${criterion} or less at two meetings running) was never reached`
        : `consensus (${criterion} or less at two meetings running) was there from meeting ${reading.meeting(reading.meetingRows[reached]!)}`;
  return `Perceptions of it ${course} (SD ${figure(start, 3)} to ${figure(end, 3)}); ${verdict}.`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}

function questions(reading: Reading): string {
  const asks = reading.sum('exchange.asks');
  if (asks === 0) return 'Nobody asked anything.';
  const answers = (['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed'] as const).map((answer) => reading.sum(`exchange.${answer}`));
  const words = ['were helped with', 'ended in a misunderstanding', 'met somebody who could not help', 'were politely declined', 'were rebuffed'];
  const parts = answers.map((count, k) => `${percent(count, asks)} ${words[k]}`);
  return `${asks} questions were asked: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`;
}

function unasked(reading: Reading): string {
  const heldBack = reading.sum('exchange.heldBack');
  const noPoint = reading.sum('exchange.sawNoPoint');
  const silent = heldBack + noPoint;
  if (silent === 0) return 'No question was left unasked.';
  const needs = silent + reading.sum('exchange.asks');
  const third = Math.max(1, Math.floor(reading.meetingRows.length / 3));
  const share = (rows: readonly number[]): number => {
    const left = reading.sum('exchange.heldBack', rows) + reading.sum('exchange.sawNoPoint', rows);
    return left / (left + reading.sum('exchange.asks', rows));
  };
  const early = share(reading.meetingRows.slice(0, third));
  const late = share(reading.meetingRows.slice(-third));
  const course = !Number.isFinite(early + late) || Math.abs(late - early) < noticeable ? 'a share that hardly changed' : `a share that ${late > early ? 'rose' : 'fell'} from ${percent(early, 1)} in the first third of the meetings to ${percent(late, 1)} in the last`;
  const reason =
    heldBack > noPoint
      ? `mostly for lack of safety: ${heldBack} were held back that full safety would have brought out, against ${noPoint} in which no point was seen`
      : `mostly because no point was seen: ${noPoint}, against ${heldBack} held back that full safety would have brought out`;
  return `Another ${silent} questions (${percent(silent, needs)} of all needs, ${course}) were not asked, ${reason}.`;
}

function ties(reading: Reading): string {
  const first = reading.meetingRows[0] ?? 0;
  const trust = [reading.at('trust.mean', first), reading.at('trust.mean', reading.lastMeeting)] as const;
  const words = [reading.at('vocabulary.shared', 0), reading.at('vocabulary.shared', reading.lastMeeting)] as const;
  const parts = [
    ...(Number.isFinite(trust[0] + trust[1]) ? [`trust between people who met went from ${figure(trust[0])} after the first meeting to ${figure(trust[1])}`] : []),
    ...(Number.isFinite(words[0] + words[1]) ? [`the share of each other's words that people of different organizations understand from ${figure(words[0])} to ${figure(words[1])}`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ').replace(/^./, (sign) => sign.toUpperCase())}.`;
}

function work(reading: Reading): string {
  const attempts = Math.round(reading.at('transfer.attempts', reading.end) * reading.people);
  const successes = Math.round(reading.at('transfer.successes', reading.end) * reading.people);
  if (attempts === 0) return 'Nobody tried at work what was learned.';
  const during = Math.round(reading.at('transfer.successes', reading.lastMeeting) * reading.people);
  const growth = reading.at('practice.growth', reading.end);
  const practice = Math.abs(growth) < 0.005 ? 'hardly moved' : `${growth > 0 ? 'rose' : 'fell'} by ${figure(Math.abs(growth), 3)}`;
  const reached = Math.round(reading.at('practice.reached', reading.end) * 100);
  return `At work people tried what they had learned ${attempts} times and succeeded ${successes} times (${figure(successes / reading.people, 1)} a person), ${during} times by the last meeting and ${successes - during} times after it; the practice of the organizations ${practice} on average, and by .01 or more in ${reached}% of them.`;
}

function after(reading: Reading, run: Run): string {
  const weeks = run.weeks[reading.end]! - run.weeks[reading.lastMeeting]!;
  const support = [0, reading.lastMeeting, reading.end].map((row) => reading.at('support.mean', row));
  const knowledge = [reading.lastMeeting, reading.end].map((row) => reading.at('knowledge.growth', row));
  const supportWords = `Support by supervisors went from ${figure(support[0]!)} to ${figure(support[1]!)} at the last meeting`;
  if (weeks === 0) return `${supportWords}; knowledge had grown by ${figure(knowledge[0]!, 3)}.`;
  return `${supportWords} and to ${figure(support[2]!)} ${weeks} weeks after it; knowledge had grown by ${figure(knowledge[0]!, 3)} at the last meeting, of which ${figure(knowledge[1]!, 3)} was left then.`;
}

function leaving(reading: Reading): string {
  const dropped = Math.round(reading.at('dropOut.share', reading.end) * reading.people);
  const moved = reading.at('turnover.left', reading.end);
  const jobs = moved === 0 ? 'nobody changed jobs' : `${moved} ${moved === 1 ? 'person' : 'people'} changed jobs`;
  if (dropped === 0) return `Nobody dropped out, and ${jobs}.`;
  const motivation = reading.at('dropOut.byMotivation', reading.end);
  const absence = reading.at('dropOut.byAbsence', reading.end);
  const leavers = reading.at('climate.leavers', reading.end);
  const stayers = reading.at('climate.strength', reading.end);
  const comparison = Number.isFinite(leavers) && Number.isFinite(stayers) ? ` Those who dropped out had rated the climate ${figure(leavers)} when they left; those who stayed end at ${figure(stayers)}.` : '';
  return `${dropped} of ${reading.people} dropped out (${motivation} for lack of motivation, ${absence} after absences), and ${jobs}.${comparison}`;
}
