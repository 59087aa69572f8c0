// What a door under fuzzing is, and what counts as a finding at it. A new door is one more entry in doors.ts.
import { measures } from '../../engine/measures/index.ts';
import { simulate } from '../../engine/simulate.ts';
import { stateColumns, type Community, type StateColumn } from '../../engine/community.ts';
import type { RunOptions, Scenario } from '../../engine/index.ts';
import type { Chance } from './mutate.ts';

/** What came of knocking: messages for the person who gave the input, or something that can be used. */
export type Opened = { readonly refused: readonly string[] } | { readonly use: () => Promise<Used> | Used };
export type Used = 'used' | 'too large to use here';

export interface Door {
  readonly id: string;
  /** Input number so and so: a mutated valid one. Plain data and bytes, so that a finding can be kept. */
  readonly input: (chance: Chance) => unknown;
  /** Opens the door as the program does; what it throws is a finding. */
  readonly open: (input: unknown) => Promise<Opened> | Opened;
}

/** CPU time that opening a door may take, and characters of one message. */
const most = { milliseconds: 1000, message: 6000 };

export interface Trial {
  readonly outcome: 'refused' | Used | 'finding';
  readonly finding: string;
  /** CPU time of the opening. */
  readonly milliseconds: number;
}

/** Knocks once; a door that takes long is knocked at twice more and the least counts, since the machine may have been busy elsewhere. */
export async function knock(door: Door, input: unknown): Promise<Trial> {
  let milliseconds = Infinity;
  const trial = (outcome: Trial['outcome'], finding = ''): Trial => ({ outcome, finding, milliseconds });
  try {
    let opened: Opened = { refused: [] };
    for (let tries = 0; tries < 3 && milliseconds > most.milliseconds; tries++) {
      const start = process.cpuUsage();
      opened = await door.open(input);
      const { user, system } = process.cpuUsage(start);
      milliseconds = Math.min(milliseconds, (user + system) / 1000);
    }
    if (Object.hasOwn(Object.prototype, 'polluted')) return trial('finding', 'the prototype of all objects was changed');
    if (milliseconds > most.milliseconds) return trial('finding', `opening took ${milliseconds.toFixed(0)} ms`);
    if ('use' in opened) return trial(await opened.use());
    const wrong = opened.refused.length === 0 ? 'refused without a word' : opened.refused.map(wrongWith).find((what) => what !== '');
    return wrong === undefined ? trial('refused') : trial('finding', wrong);
  } catch (error) {
    milliseconds = 0;
    return trial('finding', error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error));
  }
}

function wrongWith(message: string): string {
  if (message.length > most.message) return `a message of ${message.length} characters: ${message.slice(0, 200)}`;
  return /\[object |\n +at |TypeError/.test(message) ? `a message for programmers: ${message}` : '';
}

const states = Object.keys(stateColumns) as StateColumn[];

/** Runs a scenario that was accepted to its end; every state and measure must be finite and in range. Throws when it is not. */
export function runToItsEnd(scenario: Scenario, options: RunOptions = {}): Used {
  const { meetings, rounds, weeksBetweenMeetings, preparationWeeks, followUpWeeks } = scenario.parameters;
  const people = scenario.participants.length;
  const weeks = preparationWeeks! + meetings! * weeksBetweenMeetings! + followUpWeeks!;
  if (people * (meetings! * rounds! + weeks) > 20_000 || scenario.organizations.length > 200) return 'too large to use here';
  const run = simulate(scenario, { ...options, afterWeek: inRange });
  if (run.stopped !== null) throw new Error(`accepted, but not finite: ${JSON.stringify(run.stopped)}`);
  for (const { id, range, undefinedWhen } of measures) {
    for (const value of run.measures[id] ?? []) {
      if (Number.isNaN(value) && undefinedWhen !== undefined) continue;
      if (!(value >= range[0] - 1e-9 && value <= range[1] + 1e-9)) throw new Error(`accepted, but ${id} is ${value}; its range is ${range.join(' to ')}`);
    }
  }
  return 'used';
}

function inRange(community: Community): void {
  for (const name of states) {
    const [low, high] = stateColumns[name].range;
    for (const value of community[name]) if (!(value >= low && value <= high)) throw new Error(`accepted, but ${name} is ${value} in week ${community.week}; its range is ${low} to ${high}`);
  }
}
