/**
 * A community as a perfect questionnaire would find it: the states behind the scales in chosen weeks, with who is there to be asked. What people tick is
 * made of these states elsewhere. Looking draws no luck and changes nothing.
 */
import { active, vacant, type Community } from '../community.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { countDeeds, type DeedCounter } from './deeds.ts';
import { scales, type Scale, type ScaleId } from './scales.ts';

/** What can be asked: the scales, and how much of what was learned is tried at work, counted over the twelve weeks before. */
export type ObservedId = ScaleId | 'transfer';

/** One look at a community. */
export interface ObservedMoment {
  readonly week: number;
  /** State by person and aspect, 0-1; NaN where the person cannot tell. Climate has four aspects, its facets; every other scale has one. */
  readonly states: Readonly<Record<string, Float64Array>>;
  /** Mean climate perception of each person over the facets, 0-1, whether or not it is asked. */
  readonly climate: Float64Array;
  /** 1 for those who take part, and for those who were absent from the latest meeting. */
  readonly takesPart: Uint8Array;
  readonly wasAbsent: Uint8Array;
  /** How many held this seat before. */
  readonly generation: Int32Array;
}

export interface ObservedCommunity {
  readonly people: number;
  readonly organizationOf: Int32Array;
  readonly meetingWeeks: Int32Array;
  readonly lastWeek: number;
  /** In order of time; weeks outside the run have none. */
  readonly moments: readonly ObservedMoment[];
  readonly stopped: Run['stopped'];
}

export interface ObservationOptions {
  readonly seed: number;
  readonly replicate: number;
  readonly scales: readonly ObservedId[];
  /** Which weeks to look at, given the weeks of the meetings and the last week. */
  readonly weeks: (meetingWeeks: Int32Array, lastWeek: number) => readonly number[];
}

const weeksOfTransfer = 12;
/** Attempts in those weeks that count as full use. */
const fullUse = 4;

export function observe(scenario: Scenario, { seed, replicate, scales: asked, weeks }: ObservationOptions): ObservedCommunity {
  let deeds: DeedCounter | null = null;
  let wanted = new Set<number>();
  let seen: Community | null = null;
  const moments: ObservedMoment[] = [];
  const { stopped } = simulate(scenario, {
    seed,
    replicate,
    measures: [],
    afterWeek: (community) => {
      if (community.week === 0) {
        seen = community;
        wanted = new Set(weeks(community.meetingWeeks, community.lastWeek));
        deeds = countDeeds(community);
        community.log = deeds.log;
      }
      deeds!.endWeek(community);
      if (wanted.has(community.week)) moments.push(look(community, asked, deeds!));
    },
  });
  const { people, organizationOf, meetingWeeks, lastWeek } = seen! as Community;
  return { people, organizationOf, meetingWeeks, lastWeek, moments, stopped };
}

function look(community: Community, asked: readonly ObservedId[], deeds: DeedCounter): ObservedMoment {
  const { people, status, absencesInARow, generation, week } = community;
  const lately = deeds.lately();
  const ofScale = (id: ScaleId): Float64Array => {
    const scale: Scale = scales[id];
    const aspects = scale.items === undefined ? 1 : scale.items / 2;
    return Float64Array.from({ length: people * aspects }, (_, at) => scale.read(community, Math.floor(at / aspects), lately, 2 * (at % aspects)));
  };
  const climate = ofScale('climate');
  const facets = climate.length / people;
  return {
    week,
    states: Object.fromEntries(asked.map((id) => [id, id === 'transfer' ? transferOf(community, deeds) : ofScale(id)])),
    climate: Float64Array.from({ length: people }, (_, person) => climate.subarray(person * facets, (person + 1) * facets).reduce((sum, value) => sum + value, 0) / facets),
    takesPart: Uint8Array.from(status, (now) => (now === active ? 1 : 0)),
    wasAbsent: Uint8Array.from({ length: people }, (_, person) => (absencesInARow[person]! > 0 && status[person] !== vacant ? 1 : 0)),
    generation: generation.slice(),
  };
}

/** Use at work, 0-1; nobody can tell before the first meeting. */
function transferOf({ people, week, meetingWeeks }: Community, { attempts }: DeedCounter): Float64Array {
  return Float64Array.from({ length: people }, (_, person) => {
    if (week < meetingWeeks[0]!) return NaN;
    let count = 0;
    for (let back = 0; back < weeksOfTransfer && back <= week; back++) count += attempts[(week - back) * people + person]!;
    return Math.min(1, count / fullUse);
  });
}
