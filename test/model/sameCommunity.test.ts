// The same community, told otherwise: other names, another order, another way of keeping pairs, another level of recording. And the community with
// one participant less, in which nobody else's luck changes.
import { describe, expect, test, vi } from 'vitest';
import type * as Random from '../../engine/random.ts';
import { stateColumns, type ParticipantInput, type ScenarioInput } from '../../engine/index.ts';
import { simulate } from '../../engine/simulate.ts';
import type { Community, StateColumn } from '../../engine/community.ts';
import { defaultCommunity } from '../../scenarios/communities/defaultCommunity.ts';
import { communityAfter, communityAtStart, mixedCommunity, oneFirm, resolved, withoutPeople, withSettings } from '../engine/communities.ts';

/** Every draw of a run: which decision, at what address, and what came out. */
const draws = vi.hoisted(() => ({ on: false, taken: new Map<object, Map<string, number>>(), repeated: [] as [stream: object, address: string][] }));
vi.mock('../../engine/random.ts', async (original) => {
  const real = await original<typeof Random>();
  const note = (stream: object, occasion: number, who: number, whom: number, value: number) => {
    const taken = draws.taken.get(stream) ?? draws.taken.set(stream, new Map()).get(stream)!;
    const address = `${occasion} ${who | 0} ${whom | 0}`;
    if (taken.has(address)) draws.repeated.push([stream, address]);
    taken.set(address, value);
  };
  const recorded = <Draw extends (stream: never, occasion: number, who: number, whom: number, ...more: never[]) => number>(draw: Draw) =>
    ((stream: never, occasion: number, who: number, whom: number, ...more: never[]) => {
      const value = draw(stream, occasion, who, whom, ...more);
      if (draws.on) note(stream, occasion, who, whom, value);
      return value;
    }) as Draw;
  return { ...real, bits: recorded(real.bits), uniform: recorded(real.uniform), normal: recorded(real.normal), pick: recorded(real.pick) };
});

const run = (input: ScenarioInput, options = {}) => simulate(resolved(input), { seed: 11, ...options });

/** The people of a community by name, so that they can be listed, renamed and left out. */
function people(community: Community): ParticipantInput[] {
  return community.scenario.participants.map(({ id, organization, role, workplace, traits }) => {
    const organizations = community.scenario.organizations;
    return { id, organization: organizations[organization]!.id, role, traits, ...(workplace === organization ? {} : { project: organizations[workplace]!.id }) };
  });
}
const byName = (input: ScenarioInput): ScenarioInput => ({
  ...input,
  organizations: withoutPeople(input),
  participants: people(communityAtStart(input)),
});
const named = byName(mixedCommunity);

describe('the same community', () => {
  test('runs the same whether its people are counted or listed', () => {
    expect(run(named).fingerprint).toBe(run(mixedCommunity).fingerprint);
  });

  test('runs the same under other names of people, organizations and itself', () => {
    const renamed: ScenarioInput = {
      ...named, title: 'Another title', description: 'Another description', basis: { title: 'assumption: another' },
      organizations: named.organizations.map((organization, k) => ({ ...organization, name: `Somebody else ${k}` })),
      participants: named.participants!.map((participant, k) => ({ ...participant, name: `Person ${99 - k}` })),
    };
    expect(run(renamed).fingerprint).toBe(run(named).fingerprint);
    expect(resolved(renamed).fingerprint).toBe(resolved(named).fingerprint);
  });

  test('runs the same in whatever order people, organizations, parameters and rivalries are listed', () => {
    const rivalry = [{ between: ['firmA', 'municipality'] as const, value: 0.2 }, { between: ['firmB', 'firmC'] as const, value: 0.9 }];
    const listed: ScenarioInput = { ...named, rivalry };
    const reversed: ScenarioInput = {
      ...listed,
      organizations: [...named.organizations].reverse(), participants: [...named.participants!].reverse(),
      rivalry: [...rivalry].reverse().map(({ between: [a, b], value }) => ({ between: [b, a] as const, value })),
      parameters: Object.fromEntries(Object.entries(named.parameters!).reverse()),
    };
    expect(run(reversed).fingerprint).toBe(run(listed).fingerprint);
    expect(resolved(reversed).fingerprint).toBe(resolved(listed).fingerprint);
  });

  test('runs the same when parameters are spelled out that have their default anyway', () => {
    const { parameters } = resolved(named);
    expect(run({ ...named, parameters }).fingerprint).toBe(run(named).fingerprint);
    expect(resolved({ ...named, parameters }).fingerprint).toBe(resolved(named).fingerprint);
  });

  test('has other luck under other ids, for luck belongs to the id', () => {
    const participants = named.participants!.map((participant) => ({ ...participant, id: `x${participant.id}` }));
    expect(run({ ...named, participants }).fingerprint).not.toBe(run(named).fingerprint);
  });

  const scenarios: readonly (readonly [string, ScenarioInput])[] = [
    ['a mixed community', mixedCommunity],
    ['one firm', oneFirm],
    ['the default community', withSettings(defaultCommunity, { meetings: 4 })],
    ['a community with plenaries, projects and newcomers', withSettings(mixedCommunity, { plenaryShare: 0.34, projectShare: 0.17, turnoverHazard: 0.05, meetings: 10 })],
    ['forty people at small tables', { ...withSettings(oneFirm, { tableSize: 3, turnoverHazard: 0.05 }), organizations: [1, 2, 3, 4].map((k) => ({ ...oneFirm.organizations[0]!, id: `firm${k}`, participants: 10 })) }],
  ];
  test.each(scenarios)('%s runs the same however its pairs are kept', (_, input) => {
    expect(run(input, { densePairs: false }).fingerprint).toBe(run(input, { densePairs: true }).fingerprint);
  });

  test.each(scenarios)('%s runs the same however much of it is recorded', (_, input) => {
    const [summary, weeks, events] = (['summary', 'weeks', 'events'] as const).map((record) => run(input, { record })) as [ReturnType<typeof run>, ReturnType<typeof run>, ReturnType<typeof run>];
    expect([weeks.fingerprint, events.fingerprint]).toEqual([summary.fingerprint, summary.fingerprint]);
    for (const [id, values] of Object.entries(summary.measures)) {
      for (const fuller of [weeks, events]) expect([id, ...[...summary.weeks].map((week) => fuller.measures[id]![week])]).toEqual([id, ...values]);
    }
    expect([...weeks.weeks]).toEqual([...Array.from({ length: weeks.weeks.length }).keys()]);
    expect([summary.course, summary.events, weeks.events]).toEqual([null, null, null]);
    for (const [column, values] of Object.entries(weeks.course!.participants)) expect([column, ...events.course!.participants[column as 'attended']]).toEqual([column, ...values]);
  });

  test('gives a chosen measure the values it has among all of them', () => {
    const all = run(mixedCommunity);
    const one = run(mixedCommunity, { measures: ['climate.strength', 'exchange.asks'] });
    expect(Object.keys(one.measures).sort()).toEqual(['climate.strength', 'exchange.asks']);
    for (const [id, values] of Object.entries(one.measures)) expect([...values]).toEqual([...all.measures[id]!]);
    expect(one.fingerprint).toBe('');
  });
});

describe('the community without one participant', () => {
  const without = (id: string): ScenarioInput => ({ ...named, participants: named.participants!.filter((participant) => participant.id !== id) });
  const leaver = 'firmB-1';
  const rowOf = (community: Community, person: number, name: StateColumn) => {
    const column = community[name];
    const width = column.length / community.people;
    return [...column.subarray(person * width, (person + 1) * width)];
  };
  const personal = (Object.keys(stateColumns) as StateColumn[]).filter((name) => stateColumns[name].shape.startsWith('person'));
  /** Who of the others is not as before, and in what. */
  const changesAmongOthers = (input: ScenarioInput, less: ScenarioInput, week: number, except: readonly string[] = []) => {
    const [full, smaller] = [communityAfter(input, week, { seed: 11 }), communityAfter(less, week, { seed: 11 })];
    expect(smaller.people).toBe(full.people - 1);
    return smaller.scenario.participants.flatMap(({ id }, person) => {
      const before = full.scenario.participants.findIndex((participant) => participant.id === id);
      return personal.filter((name) => !except.includes(name) && rowOf(smaller, person, name).join() !== rowOf(full, before, name).join()).map((name) => [id, name]);
    });
  };

  test('starts with everybody else as they were', () => {
    expect(changesAmongOthers(named, without(leaver), 0)).toEqual([]);
    expect(changesAmongOthers(named, without('university-1'), 0)).toEqual([]);
  });

  test('leaves everybody else as they were to the end, where nobody acts on anybody', () => {
    const alone = (input: ScenarioInput) => withSettings(input, { lectureShare: 0, turnoverHazard: 0.05 }, { switchedOff: ['helpSeeking', 'senseMaking', 'psychologicalSafety', 'encouragement', 'agenda', 'knowledgeInstitution', 'facilitation'] });
    // Who speaks is drawn at a table, and tables differ; nothing comes of it here but turns, and the order of questions that wait.
    expect(changesAmongOthers(alone(named), alone(without(leaver)), 20, ['turnsTaken', 'agenda', 'agendaCount', 'ownQuestionsRaised'])).toEqual([]);
    // Where people do act on each other, leaving one out is felt.
    expect(changesAmongOthers(named, without(leaver), 20)).not.toEqual([]);
  });

  test('leaves what is drawn at every address as it was, whoever is drawn for', () => {
    const [full, smaller] = [recordDraws(named), recordDraws(without(leaver))];
    let shared = 0;
    for (const [name, drawn] of smaller.taken) {
      for (const [address, value] of drawn) {
        const before = full.taken.get(name)!.get(address);
        if (before === undefined) continue;
        shared++;
        expect([name, address, value]).toEqual([name, address, before]);
      }
    }
    expect(shared).toBeGreaterThan(3000);
  });
});

/** Runs a community and gives its draws by stream: value by address, and the streams in which an address was drawn again. */
function recordDraws(input: ScenarioInput) {
  Object.assign(draws, { on: true, taken: new Map(), repeated: [] });
  let streams: Readonly<Record<string, object>> = {};
  run(input, { afterWeek: (community: Community) => { streams = community.streams; } });
  draws.on = false;
  const name = (stream: object) => Object.keys(streams).find((key) => streams[key] === stream) ?? 'a stream of its own';
  return {
    taken: new Map(Object.keys(streams).map((key) => [key, draws.taken.get(streams[key]!) ?? new Map<string, number>()])),
    repeatedIn: [...new Set(draws.repeated.map(([stream]) => name(stream)))].sort(),
  };
}

test('no two decisions of a run share a draw: no address of a stream is drawn twice, but for what is only looked at again', () => {
  const everything = withSettings(mixedCommunity, { rounds: 8, plenaryShare: 0.25, projectShare: 0.25, lectureShare: 0.25, vocabularyWorkshop: 0.3, turnoverHazard: 0.03, meetings: 6 });
  // A first belief is looked at in passing before it is formed: the same draw for the same thing.
  expect(recordDraws(everything).repeatedIn).toEqual(['firstBelief']);
});
