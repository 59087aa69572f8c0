import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addKnowledge, knowledgeGain, learnFromAnswer, teachableReach } from '../../../engine/mechanisms/learning.ts';
import { simulate } from '../../../engine/simulate.ts';
import { atTable, episodeAt, mixedCommunity, resolved, seatedCommunity, setValues, withSettings } from '../communities.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the gain from an answer', () => {
  test('is a share of the gap that shrinks towards the end of one\'s reach', () => {
    // .45 x (.5 + .6) x .8 x .4 x (1 - .4/1) = .09504
    expect(knowledgeGain(0.4, 1, 0.8, 0.6, 0.45, 0.05)).toBeCloseTo(0.09504, 14);
  });

  test('is nothing from somebody who knows no more (T18)', () => {
    fc.assert(fc.property(fc.double({ min: -1, max: 0, noNaN: true }), share, (gap, ability) => { expect(knowledgeGain(gap, 0.8, 1, ability, 0.7, 0.1)).toBe(0); }), { seed: 5 });
  });

  test('is largest at half the reach, and the reach grows with shared words (T18)', () => {
    const best = (reach: number) => {
      let top = 0;
      for (let gap = 0; gap <= 1000; gap++) if (knowledgeGain(gap / 1000, reach, 1, 0.5, 0.45, 0.05) > knowledgeGain(top / 1000, reach, 1, 0.5, 0.45, 0.05)) top = gap;
      return top / 1000;
    };
    // Reach .58 without a shared word, 1.66 with all of them.
    expect(best(0.58)).toBe(0.29);
    expect(best(1.66)).toBe(0.83);
    // rising up to there, and falling from there to where only the floor is left: 1 - gap/reach = .05 at .551
    for (let gap = 0.01; gap < 0.29; gap += 0.01) expect(knowledgeGain(gap + 0.01, 0.58, 1, 0.5, 0.45, 0.05)).toBeGreaterThan(knowledgeGain(gap, 0.58, 1, 0.5, 0.45, 0.05));
    for (let gap = 0.29; gap < 0.54; gap += 0.01) expect(knowledgeGain(gap + 0.01, 0.58, 1, 0.5, 0.45, 0.05)).toBeLessThan(knowledgeGain(gap, 0.58, 1, 0.5, 0.45, 0.05));
  });

  test('is a twentieth of the usual beyond reach, not nothing', () => {
    // .45 x 1 x 1 x .9 x .05
    expect(knowledgeGain(0.9, 0.58, 1, 0.5, 0.45, 0.05)).toBeCloseTo(0.02025, 14);
    expect(knowledgeGain(0.9, 0.58, 1, 0.5, 0.45, 0)).toBe(0);
  });

  test('never brings the learner past the source while lam x (.5 + cog) x q is at most 1 (T19)', () => {
    fc.assert(
      fc.property(share, share, share, share, fc.double({ min: 0.35, max: 2.3, noNaN: true }), (mine, theirs, quality, ability, reach) => {
        fc.pre(theirs > mine);
        expect(mine + knowledgeGain(theirs - mine, reach, quality, ability, 0.66, 0.1)).toBeLessThanOrEqual(theirs + 1e-15);
      }),
      { seed: 6 },
    );
  });
});

describe('learning at the table', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper, observer] = atTable(community, 0) as [number, number, number];
  const { topics, knowledge, practisedKnowledge } = community;
  const set = (person: number, known: number, practised: number) => {
    knowledge[person * topics] = known;
    practisedKnowledge[person * topics] = practised;
  };
  setValues(community, { learningRate: 0.45, reachBaseline: 0.58, reachVocabulary: 1.08, reachFloor: 0.05, practiceSharePeer: 0.5, learningObserved: 0.25, learningObservedScale: 0.5, teacherGain: 0 });
  community.understoodTerms.fill(255);
  community.cognitiveAbility.fill(0.5);

  test('reaches .58 without a shared word and 1.66 with all of them', () => {
    expect(teachableReach(community, 0)).toBeCloseTo(0.58, 14);
    expect(teachableReach(community, 1)).toBeCloseTo(1.66, 14);
  });

  test('closes part of the gap; half of what was learned is practised; those who saw it learn a little', () => {
    set(asker, 0.3, 0.3);
    set(helper, 0.7, 0.6);
    set(observer, 0.5, 0.4);
    const episode = episodeAt(community, asker, helper, { quality: 0.8, observerCount: 1 });
    episode.observers[0] = observer;
    community.scratch.meetingGain.fill(0.01);
    learnFromAnswer(community, episode);
    expect([asker, observer, helper].map((person) => Number((community.scratch.meetingGain[person]! - 0.01).toFixed(7)))).toEqual([0.1093012, 0.01125, 0]);
    // .45 x 1 x .8 x .4 x (1 - .4 / 1.66) = .144 x .759036 = .1093012
    expect(episode.gain).toBeCloseTo(0.144 * (1 - 0.4 / 1.66), 14);
    expect(knowledge[asker * topics]).toBeCloseTo(0.3 + 0.1093012, 7);
    expect(practisedKnowledge[asker * topics]).toBeCloseTo(0.3 + 0.0546506, 7);
    // observer: .5 x .45 x .25 x (.7 - .5) x 1 = .01125
    expect(knowledge[observer * topics]).toBeCloseTo(0.51125, 14);
    expect(knowledge[helper * topics]).toBe(0.7);
  });

  test('is about the topic of the question and nothing else', () => {
    knowledge.fill(0.3);
    practisedKnowledge.fill(0.3);
    knowledge[helper * topics + 2] = 0.7;
    learnFromAnswer(community, episodeAt(community, asker, helper, { topic: 2, quality: 0.8 }));
    expect([...knowledge.subarray(asker * topics, (asker + 1) * topics)].map((level) => level > 0.3)).toEqual([false, false, true, false, false, false, false, false]);
  });

  test('is vicarious only as far as the observer understands the words', () => {
    set(helper, 0.7, 0.6);
    const gained = (understood: number) => {
      set(observer, 0.5, 0.4);
      community.understoodTerms.fill(understood, observer * community.concepts, (observer + 1) * community.concepts);
      const episode = episodeAt(community, asker, helper, { observerCount: 1 });
      episode.observers[0] = observer;
      learnFromAnswer(community, episode);
      return knowledge[observer * topics]! - 0.5;
    };
    expect(gained(255)).toBeCloseTo(0.01125, 14);
    expect(gained(0)).toBe(0);
    const half = community.activeTerm.subarray(helper * community.concepts, (helper + 1) * community.concepts);
    half.fill(0, 0, community.concepts / 2);
    half.fill(1, community.concepts / 2);
    expect(gained(1)).toBeCloseTo(0.005625, 14);
    community.understoodTerms.fill(255);
  });

  test('from a rival is remembered as such, by the asker and by those who saw it, until something comes from elsewhere', () => {
    const one = seatedCommunity(withSettings(mixedCommunity, { tableSize: 100, rivalry: 0.5 }));
    one.understoodTerms.fill(255);
    one.knowledge.fill(0.3);
    const [firm, rival, officer] = [0, 1, 3].map((organization) => one.organizationOf.indexOf(organization)) as [number, number, number];
    const colleague = [...one.organizationOf].findIndex((organization, person) => organization === 0 && person !== firm);
    const learnFrom = (helper_: number) => {
      one.knowledge[helper_ * one.topics] = 0.9;
      const episode = episodeAt(one, firm, helper_, { observerCount: 1 });
      episode.observers[0] = colleague;
      learnFromAnswer(one, episode);
      return [firm, colleague].map((person) => one.rivalSource[person * one.topics]);
    };
    expect(learnFrom(rival)).toEqual([1, 1]);
    expect(learnFrom(officer)).toEqual([0, 0]);
  });

  test('teaches the teacher too, where that option is on', () => {
    set(asker, 0.3, 0.3);
    set(helper, 0.7, 0.6);
    setValues(community, { teacherGain: 0.02 });
    learnFromAnswer(community, episodeAt(community, asker, helper));
    expect([knowledge[helper * topics], practisedKnowledge[helper * topics]].map((level) => level!.toFixed(12))).toEqual(['0.720000000000', '0.620000000000']);
    setValues(community, { teacherGain: 0 });
  });

  test('by a feedback question raises what is practised, not what is known', () => {
    set(asker, 0.6, 0.4);
    community.scratch.meetingGain.fill(0);
    const episode = episodeAt(community, asker, helper, { quality: 0.8, feedback: true });
    learnFromAnswer(community, episode);
    // .4 + .5 x .45 x .8 x .2 = .436
    expect(knowledge[asker * topics]).toBe(0.6);
    expect(practisedKnowledge[asker * topics]).toBeCloseTo(0.436, 14);
    expect(community.scratch.meetingGain[asker]).toBeCloseTo(0.036, 14);
    expect(episode.gain).toBeCloseTo(0.036, 14);
  });

  test.each(['misunderstood', 'cannotHelp', 'declined', 'rebuffed'] as const)('does not happen when the answer is %s', (response) => {
    set(asker, 0.3, 0.3);
    learnFromAnswer(community, episodeAt(community, asker, helper, { response }));
    expect(knowledge[asker * topics]).toBe(0.3);
  });

  test('leaves a wrong idea after a misunderstanding nobody noticed, until real help clears it', () => {
    learnFromAnswer(community, episodeAt(community, asker, helper, { response: 'misunderstood' }));
    expect(community.unnoticedMisunderstanding[asker * topics]).toBe(0);
    learnFromAnswer(community, episodeAt(community, asker, helper, { response: 'misunderstood', unnoticed: true }));
    expect(community.unnoticedMisunderstanding[asker * topics]).toBe(1);
    learnFromAnswer(community, episodeAt(community, asker, helper));
    expect(community.unnoticedMisunderstanding[asker * topics]).toBe(0);
  });

  test('is cut off at knowing everything, and practises no more than is known', () => {
    set(asker, 0.95, 0.94);
    addKnowledge(community, asker, 0, 0.2, 1, 1);
    expect([knowledge[asker * topics], practisedKnowledge[asker * topics], community.rivalSource[asker * topics]]).toEqual([1, 1, 1]);
  });
});

test('without lectures, inventions and outsiders the best anybody knows of a topic never rises: help spreads knowledge, it makes none (T20)', () => {
  const input = withSettings(mixedCommunity, { lectureShare: 0, turnoverHazard: 0, projectShare: 0 }, { switchedOff: ['coCreation'] });
  const best: number[][] = [];
  simulate(resolved(input), {
    afterWeek(community) {
      best.push(Array.from({ length: community.topics }, (_, topic) => Math.max(...Array.from({ length: community.people }, (__, person) => community.knowledge[person * community.topics + topic]!))));
    },
  });
  expect(best.flatMap((levels) => levels.filter((level, topic) => level > best[0]![topic]! + 1e-15))).toEqual([]);
  expect(best.length).toBeGreaterThan(20);
});
