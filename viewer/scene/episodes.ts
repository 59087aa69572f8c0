/** Questions at the table: which of a meeting's are shown, in what order. Every beginning of the list has the kinds in their true proportions. */
import { group } from 'd3';
import { eventKinds, type EventKind, type EventLog, type Run } from '../../engine/index.ts';
import type { Timeline } from './timeline.ts';

/** Answers to a question that was asked, in the order in which they are counted. */
export const answers = ['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed'] as const satisfies readonly EventKind[];
export type Answer = (typeof answers)[number];
/** Questions that were not asked. */
export const notAsked = ['heldBack', 'sawNoPoint'] as const satisfies readonly EventKind[];
export type NotAsked = (typeof notAsked)[number];

export interface Episode {
  readonly kind: Answer | NotAsked;
  readonly who: number;
  /** The person asked, or -1. */
  readonly whom: number;
  /** The person referred to, or -1. */
  readonly third: number;
}

/** Shown at the same time. */
export const atOnce = 3;
/** Enough for the slowest playing. */
const mostOfAKind = 12;

export function kindOf(events: EventLog, event: number): EventKind {
  return eventKinds[events.kind[event]!]!;
}

export function isAnswer(kind: EventKind): kind is Answer {
  return (answers as readonly EventKind[]).includes(kind);
}

export function isNotAsked(kind: EventKind): kind is NotAsked {
  return (notAsked as readonly EventKind[]).includes(kind);
}

/** Episodes to show, by meeting: answers first, then questions not asked; index 0 is meeting 1. */
export function episodesOf(run: Run, timeline: Timeline): Episode[][] {
  const { events } = run;
  const all: Episode[][] = Array.from({ length: timeline.meetings }, () => []);
  if (events === null) return all;
  for (let event = 0; event < events.count; event++) {
    const kind = kindOf(events, event);
    if (!isAnswer(kind) && !isNotAsked(kind)) continue;
    if (isAnswer(kind) && events.whom[event]! < 0) continue;
    all[events.meeting[event]! - 1]?.push({ kind, who: events.who[event]!, whom: events.whom[event]!, third: events.third[event]! });
  }
  // What a kind is still owed goes over to the next meeting, so that rare answers have their turn as well.
  const owedAnswers = new Map<string, number>();
  const owedSilences = new Map<string, number>();
  return all.map((episodes) => [
    ...inProportion(episodes.filter(({ kind }) => isAnswer(kind)), owedAnswers),
    ...inProportion(episodes.filter(({ kind }) => isNotAsked(kind)), owedSilences),
  ]);
}

function inProportion(episodes: readonly Episode[], owed: Map<string, number>): Episode[] {
  const byKind = group(episodes, ({ kind }) => kind);
  const queues = new Map([...byKind].map(([kind, list]) => [kind, spreadOut(list)]));
  const chosen: Episode[] = [];
  while (chosen.length < mostOfAKind) {
    for (const [kind, list] of byKind) owed.set(kind, (owed.get(kind) ?? 0) + list.length / episodes.length);
    const next = [...queues.keys()].filter((kind) => queues.get(kind)!.length > 0).toSorted((a, b) => owed.get(b)! - owed.get(a)!)[0];
    if (next === undefined) break;
    const queue = queues.get(next)!;
    // Nobody in two episodes that are shown at the same time.
    const together = chosen.slice(chosen.length - (chosen.length % atOnce));
    const busy = new Set(together.flatMap(({ who, whom }) => [who, whom]));
    const free = queue.findIndex(({ who, whom }) => !busy.has(who) && !busy.has(whom));
    chosen.push(...queue.splice(Math.max(0, free), 1));
    owed.set(next, owed.get(next)! - 1);
  }
  return chosen;
}

/** The first, then one from halfway, then from the quarters ... so that a few stand for the whole meeting. */
function spreadOut(list: readonly Episode[]): Episode[] {
  const order: Episode[] = [];
  const taken = new Set<number>();
  for (let step = list.length; order.length < list.length; step /= 2) {
    for (let at = 0; at < list.length; at += step) {
      const index = Math.floor(at);
      if (taken.has(index)) continue;
      taken.add(index);
      order.push(list[index]!);
    }
  }
  return order;
}
