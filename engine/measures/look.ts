/** One look at a community: who is read, their perceptions and their answers, gathered once for all measures of a week. */
import { active, climateOf, vacant, type Community } from '../community.ts';
import { answerClimateScale, answerSafetyScale } from '../fieldwork/questionnaire.ts';

export interface Look {
  /** People who take part and attended at least once (before the first meeting: all who take part). */
  readonly members: readonly number[];
  /** Everybody who still holds a job, drop-outs included. */
  readonly employed: readonly number[];
  /** Climate perceptions of the members. */
  readonly climate: Float64Array;
  /** Answers to the climate scale and the safety scale, one list of scores per item; drawn up when first asked for. */
  readonly climateItems: () => readonly number[][];
  readonly safetyItems: () => readonly number[][];
}

export function lookAt(community: Community): Look {
  const members = membersOf(community);
  let climateItems: number[][] | null = null;
  let safetyItems: number[][] | null = null;
  return {
    members,
    employed: peopleWhere(community, (person) => community.status[person] !== vacant),
    climate: climateScores(community, members),
    climateItems: () => (climateItems ??= answerClimateScale(community, members)),
    safetyItems: () => (safetyItems ??= answerSafetyScale(community, members)),
  };
}

/** People who take part and attended at least once (before the first meeting: all who take part). */
export function membersOf(community: Community): readonly number[] {
  const started = community.week >= community.meetingWeeks[0]!;
  return peopleWhere(community, (person) => community.status[person] === active && (!started || community.meetingsAttended[person]! > 0));
}

/** Climate perceptions of these people. */
export function climateScores(community: Community, people: readonly number[]): Float64Array {
  return Float64Array.from(people, (person) => climateOf(community, person));
}

function peopleWhere(community: Community, holds: (person: number) => boolean): readonly number[] {
  const people: number[] = [];
  for (let person = 0; person < community.people; person++) if (holds(person)) people.push(person);
  return people;
}

/** Mean of a quantity over people; NaN over nobody. */
export function meanOver(people: readonly number[], of: (person: number) => number): number {
  let sum = 0;
  for (const person of people) sum += of(person);
  return people.length === 0 ? NaN : sum / people.length;
}
