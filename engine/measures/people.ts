/** Whose state a measure reads, and plain means over them. */
import { active, climateOf, vacant, type Community } from '../community.ts';

/** People who take part and attended at least once (before the first meeting: all who take part). */
export function members(community: Community): number[] {
  const started = community.week >= community.meetingWeeks[0]!;
  const people: number[] = [];
  for (let person = 0; person < community.people; person++) {
    if (community.status[person] === active && (!started || community.meetingsAttended[person]! > 0)) people.push(person);
  }
  return people;
}

/** Everybody who still holds a job, drop-outs included. */
export function employed(community: Community): number[] {
  const people: number[] = [];
  for (let person = 0; person < community.people; person++) if (community.status[person] !== vacant) people.push(person);
  return people;
}

/** Climate perceptions of these people. */
export function climateScores(community: Community, people: readonly number[]): Float64Array {
  return Float64Array.from(people, (person) => climateOf(community, person));
}

/** Mean of a quantity over people; NaN over nobody. */
export function meanOver(people: readonly number[], of: (person: number) => number): number {
  let sum = 0;
  for (const person of people) sum += of(person);
  return people.length === 0 ? NaN : sum / people.length;
}
