/** A look at a community: who is read, their perceptions and their answers, gathered once for all measures of a week. */
import { active, climateOf, vacant, type Community } from '../community.ts';
import { Moments } from './spread.ts';

/** Readings belong to the latest look and are overwritten by the next: nothing is allocated from one to the next. */
export interface Look {
  readonly community: Community;
  /** People who take part and attended at least once (before the first meeting: all who take part). */
  members: Int32Array;
  /** Everybody who still holds a job, drop-outs included. */
  employed: Int32Array;
  /** Climate perceptions, psychological safety and organizations of the members, in their order. */
  climate: Float64Array;
  safety: Float64Array;
  organizations: Int32Array;
  /** Climate perceptions of everybody employed. */
  climateOfEmployed: Float64Array;
  readonly climateMoments: Moments;
  /** Number of this look: what is read once a look remembers at which. */
  number: number;
  /** Rises when a meeting was held or somebody came or went: until then nobody's words, trust or beliefs change, so they are read once for each. */
  acquaintance: number;
  /** What several measures read together, by the function that makes room for it. */
  readonly readings: Map<unknown, unknown>;
  /** Readings that only a meeting changes, and the change at which each was read. */
  readonly kept: Map<string, { acquaintance: number; value: number }>;
}

/** A look at this community with nothing read yet. */
function createLook(community: Community): Look {
  return {
    community, members: new Int32Array(0), employed: new Int32Array(0), climate: new Float64Array(0), safety: new Float64Array(0), organizations: new Int32Array(0), climateOfEmployed: new Float64Array(0), climateMoments: new Moments(),
    number: 0, acquaintance: 0, readings: new Map(), kept: new Map(),
  };
}

/** One look at a community as it is now. */
export function lookAt(community: Community): Look {
  return takeLooks(community)();
}

/** A function that looks at the community as it is whenever it is called, and gives the same look with its readings of that moment. */
export function takeLooks(community: Community): () => Look {
  const look = createLook(community);
  const { people, status, meetingWeeks, organizationOf, psychologicalSafety } = community;
  const space = { members: new Int32Array(people), employed: new Int32Array(people), climate: new Float64Array(people), safety: new Float64Array(people), organizations: new Int32Array(people), climateOfEmployed: new Float64Array(people) };
  const statusBefore = new Int32Array(people).fill(-1);
  let held = 0;
  return () => {
    look.number++;
    let changed = look.number === 1 || community.meeting > 0;
    while (held < meetingWeeks.length && meetingWeeks[held]! <= community.week) {
      held++;
      changed = true;
    }
    for (let person = 0; person < people; person++) {
      if (statusBefore[person] === status[person]) continue;
      statusBefore[person] = status[person]!;
      changed = true;
    }
    if (changed) {
      look.acquaintance++;
      const started = hasStarted(community);
      let members = 0;
      let employed = 0;
      for (let person = 0; person < people; person++) {
        if (isMember(community, person, started)) space.members[members++] = person;
        if (status[person] !== vacant) space.employed[employed++] = person;
      }
      for (let k = 0; k < members; k++) space.organizations[k] = organizationOf[space.members[k]!]!;
      look.members = space.members.subarray(0, members);
      look.employed = space.employed.subarray(0, employed);
      look.climate = space.climate.subarray(0, members);
      look.safety = space.safety.subarray(0, members);
      look.organizations = space.organizations.subarray(0, members);
      look.climateOfEmployed = space.climateOfEmployed.subarray(0, employed);
    }
    const { members, employed, climate, safety, climateOfEmployed } = look;
    for (let k = 0; k < members.length; k++) {
      climate[k] = climateOf(community, members[k]!);
      safety[k] = psychologicalSafety[members[k]!]!;
    }
    for (let k = 0; k < employed.length; k++) climateOfEmployed[k] = climateOf(community, employed[k]!);
    look.climateMoments.take(look.climate);
    return look;
  };
}

function hasStarted(community: Community): boolean {
  return community.week >= community.meetingWeeks[0]!;
}

function isMember(community: Community, person: number, started: boolean): boolean {
  return community.status[person] === active && (!started || community.meetingsAttended[person]! > 0);
}

/** Climate perceptions of the members, written into the working space; gives the part that was filled. */
export function climateOfMembers(community: Community, space: Float64Array): Float64Array {
  const started = hasStarted(community);
  let count = 0;
  for (let person = 0; person < community.people; person++) if (isMember(community, person, started)) space[count++] = climateOf(community, person);
  return space.subarray(0, count);
}

/** What several measures read together; room is made for it when it is first asked for. */
export function readingsOf<Readings>(look: Look, makeRoom: (community: Community) => Readings): Readings {
  let readings = look.readings.get(makeRoom) as Readings | undefined;
  if (readings === undefined) look.readings.set(makeRoom, (readings = makeRoom(look.community)));
  return readings;
}

/** A reading that stays what it is until a meeting is held or somebody comes or goes. */
export function untilNextMeeting(look: Look, name: string, read: (look: Look) => number): number {
  let reading = look.kept.get(name);
  if (reading === undefined) look.kept.set(name, (reading = { acquaintance: -1, value: NaN }));
  if (reading.acquaintance !== look.acquaintance) {
    reading.value = read(look);
    reading.acquaintance = look.acquaintance;
  }
  return reading.value;
}

/** Mean of a quantity over people; NaN over nobody. */
export function meanOver(people: Int32Array, of: (person: number) => number): number {
  let sum = 0;
  for (let k = 0; k < people.length; k++) sum += of(people[k]!);
  return people.length === 0 ? NaN : sum / people.length;
}

/** Mean of a column of state over people; NaN over nobody. */
export function meanOfColumn(column: Float64Array | Int32Array, people: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < people.length; k++) sum += column[people[k]!]!;
  return people.length === 0 ? NaN : sum / people.length;
}

/** Mean of values in their order; NaN without any. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return values.length === 0 ? NaN : sum / values.length;
}
