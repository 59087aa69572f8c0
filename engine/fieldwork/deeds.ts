/** What people did, counted from the events of a run while it runs: a log that keeps sums instead of lines. It draws no luck and changes no state. */
import type { Community } from '../community.ts';
import type { EventFields, EventRecorder } from '../events.ts';
import type { EventKind } from '../run.ts';
import type { RecentDeeds } from './scales.ts';

/** Meetings that "lately" reaches back. */
const meetingsBack = 3;

export interface DeedCounter {
  /** Hands out as the log of a community. */
  readonly log: EventRecorder;
  /** Attempts at work by week and person. */
  readonly attempts: Uint8Array;
  /** Knowledge each person gained from people of each organization. */
  readonly gained: Float64Array;
  readonly innovations: () => number;
  /** To be called after each week. */
  readonly endWeek: (community: Community) => void;
  readonly lately: () => RecentDeeds;
}

export function countDeeds(community: Community): DeedCounter {
  const { people, organizations, organizationOf, lastWeek } = community;
  const fresh = (): RecentDeeds => ({ turns: new Float64Array(people), asked: new Float64Array(people), wasAsked: new Float64Array(people), helped: new Float64Array(people) });
  const names = ['turns', 'asked', 'wasAsked', 'helped'] as const;
  const attempts = new Uint8Array((lastWeek + 1) * people);
  const gained = new Float64Array(people * organizations);
  const now = fresh();
  const before: RecentDeeds[] = [fresh()];
  let innovations = 0;
  const add = (kind: EventKind, week: number, _meeting: number, _round: number, { who = -1, whom = -1, gain = 0, flag = false }: EventFields): void => {
    if (kind === 'succeeded' || kind === 'failed') attempts[week * people + who]!++;
    else if (kind === 'coCreated') innovations++;
    else if (kind === 'joined') for (const name of names) for (const deeds of [now, ...before]) deeds[name][who] = 0;
    else if (kind === 'helped' || kind === 'misunderstood' || kind === 'cannotHelp' || kind === 'declined' || kind === 'rebuffed') {
      now.asked[who]!++;
      now.wasAsked[whom]!++;
      if (kind === 'helped') now.helped[whom]!++;
      if (!flag) gained[who * organizations + organizationOf[whom]!]! += gain;
    }
  };
  return {
    log: { add, finish: () => { throw new Error('countDeeds: keeps no lines; expected a run without a log of events.'); } },
    attempts, gained,
    innovations: () => innovations,
    endWeek({ meeting, scratch }) {
      if (meeting === 0) return;
      for (let person = 0; person < people; person++) now.turns[person]! += scratch.turnsThisMeeting[person]!;
      before.push({ turns: now.turns.slice(), asked: now.asked.slice(), wasAsked: now.wasAsked.slice(), helped: now.helped.slice() });
      if (before.length > meetingsBack + 1) before.shift();
    },
    lately() {
      const first = before[0]!;
      return Object.fromEntries(names.map((name) => [name, now[name].map((count, person) => count - first[name][person]!)])) as unknown as RecentDeeds;
    },
  };
}
