/** Small communities for tests, in which each organization and tie is there for a reason, and a door that insists on a valid scenario. */
import { resolveScenario, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import { simulate, type InnerOptions } from '../../engine/simulate.ts';
import { beginCommunity } from '../../engine/start.ts';
import { pairAtTable, type Community } from '../../engine/community.ts';
import { createEpisode, type Episode } from '../../engine/episode.ts';
import { takeSeats } from '../../engine/mechanisms/seating.ts';
import { ratesInForce, valuesInForce } from '../../engine/parameterTable.ts';
import { occasionOf } from '../../engine/random.ts';

/** Two firms that compete, one that competes half, a municipality and a university: every kind of tie in eleven people. */
export const mixedCommunity: ScenarioInput = {
  id: 'mixed',
  title: 'Mixed',
  organizations: [
    { id: 'firmA', type: 'private', sector: 'metal', participants: 2, employees: 20 },
    { id: 'firmB', type: 'private', sector: 'metal', participants: 2, employees: 300, supervisorChallenge: 0.5 },
    { id: 'firmC', type: 'private', sector: 'food', participants: 2 },
    { id: 'municipality', type: 'public', sector: 'government', participants: 2 },
    { id: 'university', type: 'knowledge', sector: 'education', participants: { teacher: 1, researcher: 1 } },
  ],
  participants: [{ id: 'student', organization: 'university', role: 'student', project: 'firmA' }],
  parameters: { meetings: 4, weeksBetweenMeetings: 3, followUpWeeks: 12, tableSize: 4, rounds: 6, lectureShare: 0.17, facilitation: 0.3 },
};

/** One firm, nine people who all speak the same language: nobody to be a rival of, and nothing to carry across a border. */
export const oneFirm: ScenarioInput = {
  id: 'oneFirm',
  title: 'One firm',
  organizations: [{ id: 'firm', type: 'private', sector: 'metal', participants: 9 }],
  parameters: { meetings: 4, weeksBetweenMeetings: 3, followUpWeeks: 12, tableSize: 5 },
};

/** A copy of a scenario with other settings. */
export function withSettings(input: ScenarioInput, parameters: Readonly<Record<string, number>>, rest: Partial<ScenarioInput> = {}): ScenarioInput {
  return { ...input, ...rest, parameters: { ...input.parameters, ...parameters } };
}

/** The organizations of a scenario without the numbers of people they send, for when people are listed by name. */
export function withoutPeople(input: ScenarioInput): ScenarioInput['organizations'] {
  return input.organizations.map((organization) => {
    const { participants, ...rest } = organization;
    return participants === undefined ? organization : rest;
  });
}

/** The complete scenario; a test that gives a faulty one fails with what is wrong. */
export function resolved(input: ScenarioInput): Scenario {
  const { scenario, problems } = resolveScenario(input);
  if (scenario === null) throw new Error(JSON.stringify(problems, null, 1));
  return scenario;
}

/** The community of a scenario before its first week. */
export function communityAtStart(input: ScenarioInput, seed = 1): Community {
  const scenario = resolved(input);
  const values = valuesInForce(scenario.parameters, scenario.switchedOff);
  return beginCommunity(scenario, values, ratesInForce(values), seed, 0, null);
}

/** The community of a scenario as it stands after a week, from 1. */
export function communityAfter(input: ScenarioInput, week: number, options: InnerOptions = {}): Community {
  let found: Community | undefined;
  simulate(resolved(input), {
    ...options,
    afterWeek(community) {
      if (community.week === week) found = structuredClone({ ...community, log: null });
    },
  });
  if (found === undefined) throw new Error(`there is no week ${week}`);
  return found;
}

/** A community at its first meeting, with everybody present and seated, and nothing said yet: where the equations of a meeting can be tried out. */
export function seatedCommunity(input: ScenarioInput, seed = 1): Community {
  const community = communityAtStart(input, seed);
  community.week = community.meetingWeeks[0]!;
  community.meeting = 1;
  community.round = 0;
  community.occasion = occasionOf(community.week, 0, 0);
  const { seating } = community;
  seating.presentCount = community.people;
  for (let person = 0; person < community.people; person++) seating.present[person] = person;
  takeSeats(community);
  return community;
}

/** Sets values in force, and the rates that follow from them. */
export function setValues(community: Community, values: Readonly<Record<string, number>>): void {
  community.values = { ...community.values, ...values };
  community.rates = ratesInForce(community.values);
}

/** An answer at the table of `asker`; whatever is not given is an ordinary help nobody else saw. */
export function episodeAt(community: Community, asker: number, helper: number, fields: Partial<Episode> = {}): Episode {
  return Object.assign(createEpisode(community.people), {
    asker, helper, askerPair: pairAtTable(community, asker, helper), helperPair: pairAtTable(community, helper, asker),
    table: community.seating.tableOf[asker]!, response: 'helped', valence: 0.9, quality: 0.8, gain: 0.04, topic: 0, gap: 0.3,
  }, fields);
}

/** The people at one table, in the order of their seats. */
export function atTable(community: Community, table: number): number[] {
  const { seating } = community;
  return [...seating.present.subarray(seating.tableStart[table]!, seating.tableStart[table + 1]!)];
}
