// The bench on which claims are tried: runs of scenarios that differ in one thing, under the same luck, with or without a mechanism.
import { resolveScenario, type EventLog, type Run, type ScenarioInput } from '../../../engine/index.ts';
import type { Community } from '../../../engine/community.ts';
import { createEventRecorder } from '../../../engine/events.ts';
import type { Scenario } from '../../../engine/scenario.ts';
import { simulate } from '../../../engine/simulate.ts';
import { interventions, scenarios } from '../../../scenarios/index.ts';

/** What is taken out of the model: whole mechanisms by id, or single links by the value that silences them (outside their range where need be). */
export interface Switch {
  readonly words: string;
  readonly mechanisms?: readonly string[];
  readonly parameters?: Readonly<Record<string, number>>;
}

/** How a scenario differs from a built-in one. Parameters are merged; everything else replaces what was there. */
export interface Change extends Partial<Omit<ScenarioInput, 'id'>> {
  readonly from?: string;
}

/**
 * Measures that checks read. Runs on the bench read no others, because reading all of them takes as long as the rest of a run; a check that asks for
 * one that is missing here is told so.
 */
export const measuresRead: readonly string[] = [
  'climate.strength', 'climate.strengthAll', 'climate.spread', 'climate.camps', 'climate.leavers', 'safety.mean', 'safety.spread',
  'exchange.asks', 'exchange.asksTotal', 'exchange.total', 'exchange.helped', 'exchange.helpRate', 'exchange.misunderstood', 'exchange.misunderstandingShare', 'exchange.declined', 'exchange.rebuffed',
  'exchange.refusedShare', 'exchange.heldBack', 'exchange.heldBackShare', 'exchange.sawNoPoint', 'exchange.unaskedShare', 'exchange.feedbackShare', 'exchange.giniTurns',
  'seeking.readiness', 'giving.readiness', 'trust.mean', 'trust.publicPrivate', 'helpfulness.expected', 'vocabulary.shared', 'expertise.error', 'knowledge.growth', 'knowledge.lectures', 'skill.growth',
  'motivation.toTransfer', 'motivation.toParticipate', 'efficacy.mean', 'goal.overlap', 'transfer.attempts', 'transfer.successes', 'transfer.successRate', 'practice.growth', 'support.mean',
  'attendance.share', 'dropOut.share', 'dropOut.byMotivation', 'dropOut.byAbsence', 'turnover.left', 'coCreation.innovations', 'coCreation.publicPrivate',
];

export interface Bench {
  /** A run of this variation, kept for other checks that ask for the same; `measures` for a check that reads others than `measuresRead`. */
  run(change: Change, seed: number, measures?: readonly string[]): Run;
  /** A run with its event log and trust after every meeting; looked at after every week where that is asked. */
  log(change: Change, seed: number, afterWeek?: (community: Community) => void): Logged;
  /** A run that is looked at, or interfered with, after every week; week 0 is the start. */
  watch(change: Change, seed: number, afterWeek: (community: Community) => void): Run;
}

/** What is remembered of one run. */
export interface Logged {
  readonly run: Run;
  readonly events: EventLog;
  readonly people: number;
  /** Trust of i in j after a meeting, NaN for two who have never shared a table. */
  readonly trust: (meeting: number, i: number, j: number) => number;
}

/** Weeks after the last meeting that claims about the community itself need: one more cycle. */
const oneCycle = 4;

/** A built-in scenario with something changed; without follow-up unless the change asks for it. */
export function variation({ from = 'defaultCommunity', ...change }: Change): ScenarioInput {
  const base = scenarios[from];
  if (base === undefined) throw new Error(`There is no scenario ${from}.`);
  return { ...base, ...change, parameters: { ...base.parameters, followUpWeeks: oneCycle, ...change.parameters } };
}

/** The timed changes of a built-in intervention. */
export function intervention(id: string): ScenarioInput['interventions'] & {} {
  const found = interventions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no intervention ${id}.`);
  return found.interventions;
}

const kept = new Map<string, Run>();
const resolved = new Map<string, Scenario>();
/** Runs kept at most, some 12 kB each. */
const mostKept = 8_000;

const benches = new Map<string, Bench>();

/** The bench with this taken out of the model; always the same one for the same switch. */
export function benchWithout(off: Switch | null): Bench {
  // Values as text, because JSON has no Infinity.
  const cut = JSON.stringify([off?.mechanisms, Object.entries(off?.parameters ?? {}).map(([name, value]) => `${name} ${value}`)]);
  const bench = benches.get(cut) ?? createBench(off, cut);
  benches.set(cut, bench);
  return bench;
}

function createBench(off: Switch | null, cut: string): Bench {
  const resolve = (change: Change): { key: string; scenario: Scenario } => {
    const input = variation(change);
    const key = `${cut} ${JSON.stringify(input)}`;
    let scenario = resolved.get(key);
    if (scenario === undefined) {
      const resolution = resolveScenario({ ...input, switchedOff: [...(input.switchedOff ?? []), ...(off?.mechanisms ?? [])] });
      if (resolution.scenario === null) throw new Error(`A check is not a valid scenario: ${JSON.stringify(resolution.problems)}`);
      // Links are cut behind the door, because the value that silences one often lies outside its range.
      scenario = { ...resolution.scenario, parameters: { ...resolution.scenario.parameters, ...off?.parameters } };
      resolved.set(key, scenario);
    }
    return { key, scenario };
  };
  return {
    run(change, seed, measures = measuresRead) {
      const { key, scenario } = resolve(change);
      const name = `${seed} ${measures === measuresRead ? '' : measures.join()} ${key}`;
      let run = kept.get(name);
      if (run === undefined) {
        run = simulate(scenario, { seed, measures });
        if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
        kept.set(name, run);
      }
      return run;
    },
    log(change, seed, afterWeek) {
      // The record level `events` would read every measure every week; here only the events and trust are wanted.
      const log = createEventRecorder();
      const trust = new Map<number, Float64Array>();
      let people = 0;
      const run = simulate(resolve(change).scenario, { seed, measures: measuresRead, afterWeek(community) {
        people = community.people;
        community.log = log;
        if (community.meeting > 0) trust.set(community.meeting, trustTable(community));
        afterWeek?.(community);
      } });
      return { run, events: log.finish(), people, trust: (meeting, i, j) => trust.get(meeting)![i * people + j]! };
    },
    watch: (change, seed, afterWeek) => simulate(resolve(change).scenario, { seed, measures: measuresRead, afterWeek }),
  };
}

function trustTable({ people, pairs }: Community): Float64Array {
  const table = new Float64Array(people * people).fill(NaN);
  for (let pair = 0; pair < pairs.count; pair++) table[pairs.from[pair]! * people + pairs.to[pair]!] = pairs.trust[pair]!;
  return table;
}

/** Value of a measure at a meeting (1 up), or before the first for meeting 0. */
export function at(run: Run, measure: string, meeting: number): number {
  const column = columnOf(run, measure);
  return column[meeting === 0 ? 0 : run.meetings.indexOf(meeting)]!;
}

/** Value of a measure at the last meeting. */
export function end(run: Run, measure: string): number {
  return at(run, measure, run.meetingWeeks.length);
}

/** Value of a measure in the last week, after the follow-up. */
export function afterwards(run: Run, measure: string): number {
  const column = columnOf(run, measure);
  return column[column.length - 1]!;
}

/** Mean of a measure over meetings from one to another. */
export function over(run: Run, measure: string, from: number, to: number): number {
  let sum = 0;
  for (let meeting = from; meeting <= to; meeting++) sum += at(run, measure, meeting);
  return sum / (to - from + 1);
}

/** First meeting at which a condition holds; one more than there are meetings when it never does. */
export function firstMeeting(run: Run, holds: (meeting: number) => boolean): number {
  for (let meeting = 1; meeting <= run.meetingWeeks.length; meeting++) if (holds(meeting)) return meeting;
  return run.meetingWeeks.length + 1;
}

/** A measure at all recorded weeks of a run. */
export function columnOf(run: Run, measure: string): Float64Array {
  const column = run.measures[measure];
  if (column === undefined) throw new Error(`The bench does not read ${measure}: add it to measuresRead.`);
  return column;
}
