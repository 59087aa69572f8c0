import { describe, expect, test } from 'vitest';
import { eventKinds, simulate } from '../../../engine/index.ts';
import { coCreateInEpisode, coCreationChance, workOnProjects } from '../../../engine/mechanisms/coCreation.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { atTable, communityAtStart, episodeAt, mixedCommunity, oneFirm, resolved, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('the chance of something new multiplies distance, shared words and mutual trust', () => {
  // .06 x 4 x .3 x .7 x .8 x .6 x .5 = .06 x .84 x .24 = .012096
  expect(coCreationChance(0.3, 0.8, 0.6, 0.5, 0.06)).toBeCloseTo(0.012096, 14);
});

test('it is largest at a middle distance in knowledge, and nothing between people who know the same or nothing in common (T21)', () => {
  const at = (distance: number) => coCreationChance(distance, 1, 1, 1, 0.06);
  expect([at(0), at(1)]).toEqual([0, 0]);
  expect(at(0.5)).toBeCloseTo(0.06, 14);
  expect(at(0.2)).toBeCloseTo(at(0.8), 14);
  expect(at(0.4)).toBeGreaterThan(at(0.2));
});

test('it is nothing without trust on either side, or without a shared word', () => {
  expect([coCreationChance(0.5, 1, 0, 1, 0.2), coCreationChance(0.5, 1, 1, 0, 0.2), coCreationChance(0.5, 0, 1, 1, 0.2)]).toEqual([0, 0, 0]);
});

test('people of one organization never co-create: something new takes two organizations', () => {
  const run = simulate(resolved(withSettings(oneFirm, { coCreationRate: 0.2, projectShare: 0.5 })), { seed: 3 });
  expect(run.measures['coCreation.innovations']!.every((value) => value === 0)).toBe(true);
});

test('the makers reach the level of the better of the two and more, and both organizations are put down as partners', () => {
  const input = withSettings(mixedCommunity, { coCreationRate: 0.2, coCreationGain: 0.15, meetings: 12, projectShare: 0.5 });
  const run = simulate(resolved(input), { seed: 2, record: 'events' });
  const kind = eventKinds.indexOf('coCreated');
  const made = [...run.events!.kind].flatMap((value, k) => (value === kind ? [k] : []));
  expect(made.length).toBeGreaterThan(0);
  const { organizationOf } = communityAtStart(input, 2);
  for (const k of made) expect(organizationOf[run.events!.who[k]!]).not.toBe(organizationOf[run.events!.whom[k]!]);
  const pairs = new Set(made.map((k) => [organizationOf[run.events!.who[k]!]!, organizationOf[run.events!.whom[k]!]!].sort((a, b) => a - b).join()));
  expect(run.measures['coCreation.partnerships']!.at(-1)).toBe(pairs.size);
  expect(run.measures['coCreation.innovations']!.at(-1)).toBe(made.length);
});

describe('two who work on it', () => {
  const begin = () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 100, topics: 2 }));
    // so likely that it happens whenever it can happen at all
    setValues(community, { coCreationRate: 1e9, coCreationGain: 0.1 });
    community.knowledge.fill(0.4);
    community.practisedKnowledge.fill(0.2);
    community.understoodTerms.fill(255);
    community.pairs.trust.fill(0.5);
    const [firm, rival, officer] = [0, 1, 3].map((organization) => community.organizationOf.indexOf(organization)) as [number, number, number];
    community.knowledge.set([0.5, 0.8], firm * 2);
    community.knowledge.set([0.5, 0.3], officer * 2);
    return { community, firm, rival, officer };
  };

  test('both know more than either knew, and practise all that is new', () => {
    const { community, firm, officer } = begin();
    coCreateInEpisode(community, episodeAt(community, firm, officer, { topic: 1 }));
    // the better of .8 and .3, and .1 more
    expect([firm, officer].map((person) => Number(community.knowledge[person * 2 + 1]!.toFixed(12)))).toEqual([0.9, 0.9]);
    expect(Number(community.practisedKnowledge[officer * 2 + 1]!.toFixed(12))).toBe(0.8);
    expect(community.knowledge[firm * 2]).toBe(0.5);
    expect([community.tally.innovations, community.tally.innovationsPublicPrivate]).toEqual([1, 1]);
  });

  test('nobody comes to know more than everything', () => {
    const { community, firm, officer } = begin();
    community.knowledge[firm * 2 + 1] = 0.95;
    coCreateInEpisode(community, episodeAt(community, firm, officer, { topic: 1 }));
    expect(community.knowledge[officer * 2 + 1]).toBe(1);
  });

  test('only help that works leads to it, between organizations, and not a question about own practice', () => {
    const made = (fields: object, whom: 'officer' | 'colleague' = 'officer') => {
      const { community, firm, officer } = begin();
      const colleague = [...community.organizationOf].findIndex((organization, person) => organization === 0 && person !== firm);
      coCreateInEpisode(community, episodeAt(community, firm, whom === 'officer' ? officer : colleague, { topic: 1, ...fields }));
      return community.tally.innovations;
    };
    expect([made({}), made({ response: 'declined' }), made({ response: 'misunderstood', unnoticed: true }), made({ feedback: true }), made({}, 'colleague')]).toEqual([1, 0, 0, 0, 0]);
  });

  test('it takes understanding on both sides: the less one counts', () => {
    const { community, firm, officer } = begin();
    // the firm understands the officer, the officer not a word of the firm
    community.activeTerm.fill(1, firm * community.concepts, (firm + 1) * community.concepts);
    community.activeTerm.fill(2, officer * community.concepts, (officer + 1) * community.concepts);
    community.understoodTerms.fill(4, officer * community.concepts, (officer + 1) * community.concepts);
    coCreateInEpisode(community, episodeAt(community, firm, officer, { topic: 1 }));
    coCreateInEpisode(community, episodeAt(community, officer, firm, { topic: 1 }));
    expect(community.tally.innovations).toBe(0);
  });

  test('an invention of two firms is none of public and private, and of two public bodies neither', () => {
    const { community, firm, rival, officer } = begin();
    coCreateInEpisode(community, episodeAt(community, firm, rival, { topic: 1 }));
    expect([community.tally.innovations, community.tally.innovationsPublicPrivate]).toEqual([1, 0]);
    const teacher = community.organizationOf.indexOf(4);
    community.knowledge.set([0.9, 0.9], teacher * 2);
    coCreateInEpisode(community, episodeAt(community, teacher, officer, { topic: 1 }));
    expect([community.tally.innovations, community.tally.innovationsPublicPrivate]).toEqual([2, 0]);
  });

  test('on a project everybody at the table works with everybody once, and grows familiar', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 4, topics: 2 }));
    setValues(community, { coCreationRate: 0, familiarityGain: 1 });
    community.pairs.familiarity.fill(0);
    workOnProjects(community);
    const table = atTable(community, 0);
    for (const a of table) for (const b of table.filter((other) => other !== a)) expect(community.pairs.familiarity[pairAtTable(community, a, b)]).toBe(1);
    expect(community.tally.innovations).toBe(0);
    // with everybody sure to co-create who differs in knowledge: every pair of different organizations
    setValues(community, { coCreationRate: 1e9, coCreationGain: 0.05 });
    community.pairs.trust.fill(0.5);
    community.understoodTerms.fill(255);
    for (let person = 0; person < community.people; person++) community.knowledge.fill(0.1 + 0.05 * person, person * 2, person * 2 + 2);
    workOnProjects(community);
    const tables = Array.from({ length: community.seating.tableCount }, (_, number) => atTable(community, number));
    const across = tables.flatMap((people) => people.flatMap((a, k) => people.slice(k + 1).filter((b) => community.organizationOf[a] !== community.organizationOf[b]))).length;
    expect(community.tally.innovations).toBe(across);
  });
});
