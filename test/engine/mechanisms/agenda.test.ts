import { describe, expect, test } from 'vitest';
import { longestAgenda } from '../../../engine/community.ts';
import { agendaAutonomy, countHomeKnowledge, noteQuestion, overlapWithGoal, questionSource, questionTopic, setAside, setTheAgenda, settleQuestion } from '../../../engine/mechanisms/agenda.ts';
import { occasionOf } from '../../../engine/random.ts';
import { atTable, episodeAt, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

const begin = (settings: Record<string, number> = {}) => {
  const community = seatedCommunity(withSettings(mixedCommunity, settings));
  const waiting = (person: number) => [...community.agenda.subarray(person * longestAgenda, person * longestAgenda + community.agendaCount[person]!)];
  return { community, waiting };
};

describe('an agenda', () => {
  test('keeps the oldest questions, each once, up to its length', () => {
    const { community, waiting } = begin();
    setValues(community, { agendaLength: 3 });
    for (const topic of [4, 2, 4, 5, 6]) noteQuestion(community, 0, topic);
    expect(waiting(0)).toEqual([4, 2, 5]);
    expect(waiting(1)).toEqual([]);
  });

  test('loses its oldest question, or puts it at the back', () => {
    const { community, waiting } = begin();
    setValues(community, { agendaLength: 3 });
    for (const topic of [4, 2, 5]) noteQuestion(community, 1, topic);
    setAside(community, 1, true);
    expect(waiting(1)).toEqual([2, 5, 4]);
    setAside(community, 1, false);
    expect(waiting(1)).toEqual([5, 4]);
    expect(community.agenda[longestAgenda + 2]).toBe(-1);
  });

  test('keeps a question that was not answered for somebody else, and drops it once it seems answered', () => {
    const { community, waiting } = begin();
    const [asker, helper] = atTable(community, 0) as [number, number];
    for (const topic of [4, 2]) noteQuestion(community, asker, topic);
    settleQuestion(community, episodeAt(community, asker, helper, { response: 'cannotHelp', fromAgenda: true }));
    expect(waiting(asker)).toEqual([2, 4]);
    settleQuestion(community, episodeAt(community, asker, helper, { response: 'helped', fromAgenda: true }));
    expect(waiting(asker)).toEqual([4]);
    settleQuestion(community, episodeAt(community, asker, helper, { response: 'helped' }));
    expect(waiting(asker)).toEqual([4]);
    settleQuestion(community, episodeAt(community, asker, helper, { response: 'misunderstood', unnoticed: true, fromAgenda: true }));
    expect(waiting(asker)).toEqual([]);
  });
});

test('an own question that asks more than anybody at home knows is a complex one, answered or not', () => {
  const { community } = begin();
  const [asker, helper] = atTable(community, 0) as [number, number];
  community.knowledge.fill(0.9);
  for (let person = 0; person < community.people; person++) community.knowledge[person * community.topics + 3] = 0.5;
  countHomeKnowledge(community);
  const ask = (fields: object) => settleQuestion(community, episodeAt(community, asker, helper, { ownProblem: true, topic: 3, ...fields }));
  ask({ level: 0.5 });
  ask({ level: 0.6, ownProblem: false });
  ask({ level: 0.6, feedback: true });
  expect([community.tally.complexQuestions, community.tally.complexAnswered]).toEqual([0, 0]);
  ask({ level: 0.6 });
  ask({ level: 0.6, response: 'declined' });
  ask({ level: 0.6, response: 'misunderstood', unnoticed: true });
  expect([community.tally.complexQuestions, community.tally.complexAnswered]).toEqual([3, 1]);
  // one colleague who knows more makes it a question that could have been answered at home
  const colleague = [...community.organizationOf].findIndex((home, person) => home === community.organizationOf[asker] && person !== asker);
  community.knowledge[colleague * community.topics + 3] = 0.7;
  countHomeKnowledge(community);
  ask({ level: 0.6 });
  expect(community.tally.complexQuestions).toBe(3);
});

describe('a question', () => {
  test('is first of all the oldest one that waits', () => {
    const { community } = begin();
    noteQuestion(community, 2, 6);
    noteQuestion(community, 2, 1);
    noteQuestion(community, 1, 3);
    expect(questionSource(community, 2)).toBe('agenda');
    expect(questionTopic(community, 2, 'agenda')).toBe(6);
  });

  test('comes from own work as often as the agenda is one\'s own, with some more for support beforehand', () => {
    const { community } = begin();
    setValues(community, { ownProblemShare: 0.5, facilitation: 0, supportGoalClarity: 0.3, supportPackageBefore: 0 });
    community.supervisorInstrumentalSupport.fill(0.5);
    community.supervisorBusy.fill(0);
    let own = 0;
    const tries = 8000;
    for (let k = 0; k < tries; k++) {
      community.occasion = occasionOf(k >>> 4, 0, k & 15);
      if (questionSource(community, k % community.people) === 'own work') own++;
    }
    // .5 + .3 x .5 = .65; four standard errors .021
    expect(Math.abs(own / tries - 0.65)).toBeLessThan(0.022);
  });

  test('from own work is about topics in proportion to their part in it', () => {
    const { community } = begin({ topics: 2 });
    community.jobRelevance.fill(0.5);
    community.jobRelevance.set([0.8, 0.2], 3 * 2);
    let first = 0;
    for (let k = 0; k < 8000; k++) {
      community.occasion = occasionOf(k >>> 4, 0, k & 15);
      if (questionTopic(community, 3, 'own work') === 0) first++;
    }
    // four standard errors: 4 x sqrt(.16 / 8000) = .018
    expect(Math.abs(first / 8000 - 0.8)).toBeLessThan(0.018);
  });
});

describe('the common goal', () => {
  test('overlaps with own topics by 1 less half of the differences', () => {
    const { community } = begin({ topics: 4 });
    community.jobRelevance.set([0.4, 0.3, 0.2, 0.1], 0);
    community.communityAgenda.set([0.1, 0.2, 0.3, 0.4]);
    // differences .3 .1 .1 .3, half of .8
    expect(overlapWithGoal(community, 0)).toBeCloseTo(0.6, 14);
    community.communityAgenda.set([0.4, 0.3, 0.2, 0.1]);
    expect(overlapWithGoal(community, 0)).toBe(1);
  });

  test('moves towards the topics of those present, as far as the agenda is theirs', () => {
    const { community } = begin({ topics: 2 });
    setValues(community, { agendaSetting: 0.2, ownProblemShare: 0.5, facilitation: 0 });
    community.communityAgenda.set([0.5, 0.5]);
    for (let person = 0; person < community.people; person++) community.jobRelevance.set([0.9, 0.1], person * 2);
    setTheAgenda(community);
    // pull .2 x .5 = .1: .5 + .1 x .4
    expect(community.communityAgenda[0]).toBeCloseTo(0.54, 14);
    expect(community.communityAgenda[1]).toBeCloseTo(0.46, 14);
    expect(community.goalOverlap[0]).toBeCloseTo(0.64, 14);
  });

  test('is entirely the participants\' own with a full-time facilitator', () => {
    const { community } = begin();
    setValues(community, { ownProblemShare: 0.5, facilitation: 1 });
    expect(agendaAutonomy(community)).toBe(1);
    setValues(community, { ownProblemShare: 0, facilitation: 0 });
    expect(agendaAutonomy(community)).toBe(0);
  });

  test('stays a distribution over topics from the first week to the last', () => {
    const { community } = begin({ agendaSetting: 0.5 });
    for (let k = 0; k < 20; k++) setTheAgenda(community);
    expect(community.communityAgenda.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (let person = 0; person < community.people; person++) expect(community.jobRelevance.subarray(person * community.topics, (person + 1) * community.topics).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
