import { describe, expect, test } from 'vitest';
import { chanceUnderstood, holdVocabularyWorkshop, repairChance, spreadTerms, understands, vocabularyOverlap } from '../../../engine/mechanisms/vocabulary.ts';
import { pairAtTable } from '../../../engine/community.ts';
import { occasionOf, openStream, uniform } from '../../../engine/random.ts';
import { atTable, communityAfter, episodeAt, mixedCommunity, oneFirm, seatedCommunity, setValues, withSettings } from '../communities.ts';

describe('asking what was meant', () => {
  test('takes safety, and is easier with a facilitator', () => {
    // .25 + .5 x .5 = .5, and + .2 with a facilitator
    expect(repairChance(0.5, 0, 0.25, 0.5, 0.2)).toBeCloseTo(0.5, 14);
    expect(repairChance(0.5, 1, 0.25, 0.5, 0.2)).toBeCloseTo(0.7, 14);
    expect(repairChance(1, 1, 0.5, 0.7, 0.4)).toBe(1);
  });

  test('is three times as likely at full safety as without any (T16)', () => {
    expect(repairChance(0, 0, 0.25, 0.5, 0.2)).toBe(0.25);
    expect(repairChance(1, 0, 0.25, 0.5, 0.2)).toBe(0.75);
  });
});

describe('a message of two concepts', () => {
  test('is understood when both are known or repaired', () => {
    // (.5 + .5 x .5)^2 = .5625
    expect(chanceUnderstood(0.5, 0.5, 2)).toBeCloseTo(0.5625, 14);
    expect(chanceUnderstood(1, 0, 2)).toBe(1);
    expect(chanceUnderstood(0, 1, 2)).toBe(1);
    expect(chanceUnderstood(0, 0, 1)).toBe(0);
  });

  test.each([[0.3, 0.2], [0.6, 0.5], [0.9, 0.9]])('is understood as often as the closed form says, with overlap %d and safety %d (T17)', (overlap, safety) => {
    const community = seatedCommunity(mixedCommunity);
    const [asker, helper] = atTable(community, 0) as [number, number];
    const { concepts, understoodTerms, activeTerm } = community;
    setValues(community, { repairBaseline: 0.25, repairSafety: 0.5, repairFacilitation: 0.2, facilitation: 0, conceptsPerMessage: 2, termAdoption: 0 });
    community.psychologicalSafety[asker] = safety;
    const own = openStream(77, 0, 'test of vocabulary');
    const tries = 20_000;
    let understood = 0;
    for (let k = 0; k < tries; k++) {
      community.occasion = occasionOf(k >>> 8, 0, k & 255);
      for (let concept = 0; concept < 2; concept++) {
        const known = uniform(own, k, concept, 0) < overlap;
        activeTerm[helper * concepts + concept] = 1;
        understoodTerms[asker * concepts + concept] = known ? 3 : 1;
      }
      if (understands(community, episodeAt(community, asker, helper, { topic: 0 }))) understood++;
    }
    const chance = chanceUnderstood(overlap, 0.25 + 0.5 * safety, 2);
    // Four standard errors of a share: chance 6e-5 to miss by luck alone.
    expect(Math.abs(understood / tries - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / tries));
  });

  test('that is repaired is learned, and adopted only with the chance of adoption', () => {
    const community = seatedCommunity(mixedCommunity);
    const [asker, helper] = atTable(community, 0) as [number, number];
    const at = asker * community.concepts;
    const meet = (termAdoption: number) => {
      community.activeTerm[helper * community.concepts] = 3;
      community.activeTerm[helper * community.concepts + 1] = 3;
      community.activeTerm[at] = 0;
      community.activeTerm[at + 1] = 0;
      community.understoodTerms[at] = 1;
      community.understoodTerms[at + 1] = 1;
      setValues(community, { repairBaseline: 0.5, repairSafety: 0.7, termAdoption });
      community.psychologicalSafety[asker] = 1;
      return understands(community, episodeAt(community, asker, helper, { topic: 0 }));
    };
    expect(meet(0)).toBe(true);
    // own term (bit 0) and the other's term (bit 3)
    expect([community.understoodTerms[at], community.activeTerm[at]]).toEqual([9, 0]);
    expect(meet(1)).toBe(true);
    expect([community.understoodTerms[at], community.activeTerm[at]]).toEqual([9, 3]);
  });
});

describe('shared vocabulary', () => {
  test('is the share of the other\'s terms one understands, and can differ between the two', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { topics: 2 }));
    const set = (person: number, active: readonly number[], understood: readonly number[]) => {
      community.activeTerm.set(active, person * community.concepts);
      community.understoodTerms.set(understood, person * community.concepts);
    };
    set(0, [0, 1, 0, 2], [1, 2, 1, 4]);
    // person 1 says 0 1 3 3; person 0 understands the first two: 2/4. Person 1 understands 0, 1, 0 and 2 of person 0: 4/4
    set(1, [0, 1, 3, 3], [1, 2, 9, 12]);
    expect(vocabularyOverlap(community, 0, 1)).toBe(0.5);
    expect(vocabularyOverlap(community, 1, 0)).toBe(1);
    expect(vocabularyOverlap(community, 0, 0)).toBe(1);
  });

  test('is complete within one organization', () => {
    const community = seatedCommunity(oneFirm);
    for (let person = 1; person < community.people; person++) expect(vocabularyOverlap(community, 0, person)).toBe(1);
  });

  test('between organizations starts where chance puts it: both use the common term, or the same other one', () => {
    const organizations = Array.from({ length: 60 }, (_, k) => ({ id: `firm${k}`, type: 'private' as const, sector: 'metal', participants: 1 }));
    const community = seatedCommunity({ id: 'many', title: 'Many', organizations, parameters: { topics: 30, termVariants: 4, commonTermShare: 0.68, meetings: 1 } });
    let sum = 0;
    for (let a = 0; a < 60; a++) for (let b = 0; b < 60; b++) if (a !== b) sum += vocabularyOverlap(community, a, b);
    // .68^2 + .32^2 / 3 = .4624 + .0341 = .4965; 60 concepts of 60 organizations give a standard error of about .01
    expect(sum / (60 * 59)).toBeGreaterThan(0.46);
    expect(sum / (60 * 59)).toBeLessThan(0.54);
  });

  test('of a knowledge institution reaches further than its own terms', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { institutionBridging: 1 }));
    const teacher = community.lecturer.indexOf(1);
    for (let person = 0; person < community.people; person++) expect(vocabularyOverlap(community, teacher, person)).toBe(1);
  });

  test('grows after help: the helper may learn a term, and those who saw it may learn one of the helper\'s', () => {
    const community = seatedCommunity(mixedCommunity);
    const [asker, helper, observer] = atTable(community, 0) as [number, number, number];
    setValues(community, { termReturn: 1, termObserved: 1 });
    const { concepts, activeTerm, understoodTerms } = community;
    for (let concept = 0; concept < concepts; concept++) {
      activeTerm[asker * concepts + concept] = 2;
      activeTerm[helper * concepts + concept] = 3;
      understoodTerms[helper * concepts + concept] = 8;
      understoodTerms[observer * concepts + concept] = 1;
    }
    const episode = episodeAt(community, asker, helper, { topic: 1, observerCount: 1 });
    episode.observers[0] = observer;
    spreadTerms(community, episode);
    const learned = (person: number, bit: number) => [2, 3].filter((concept) => ((understoodTerms[person * concepts + concept]! >>> bit) & 1) === 1).length;
    expect([learned(helper, 2), learned(observer, 3)]).toEqual([1, 1]);
    spreadTerms(community, { ...episode, response: 'declined' });
    expect([learned(helper, 2), learned(observer, 3)]).toEqual([1, 1]);
  });

  test('is complete for everybody present after a workshop on every concept', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { vocabularyWorkshop: 1 });
    holdVocabularyWorkshop(community);
    for (let a = 0; a < community.people; a++) for (let b = 0; b < community.people; b++) expect(vocabularyOverlap(community, a, b)).toBe(1);
  });

  test('never shrinks while nobody changes jobs (T14)', () => {
    const input = withSettings(mixedCommunity, { turnoverHazard: 0 });
    const [early, late] = [1, 20].map((week) => communityAfter(input, week)) as [ReturnType<typeof communityAfter>, ReturnType<typeof communityAfter>];
    for (let at = 0; at < early.understoodTerms.length; at++) expect(late.understoodTerms[at]! & early.understoodTerms[at]!).toBe(early.understoodTerms[at]);
  });
});

describe('words as one number for a pair', () => {
  test('are understood as far as terms and common ground reach, or repaired', () => {
    const community = seatedCommunity(mixedCommunity);
    const [asker, helper] = atTable(community, 0) as [number, number];
    setValues(community, { scalarVocabulary: 1, repairBaseline: 0.25, repairSafety: 0.5, facilitation: 0, conceptsPerMessage: 2 });
    community.understoodTerms.fill(1);
    community.activeTerm.fill(0);
    for (let concept = 0; concept < community.concepts / 2; concept++) community.activeTerm[helper * community.concepts + concept] = 1;
    const episode = episodeAt(community, asker, helper, { topic: 0 });
    community.pairs.commonGround[episode.askerPair] = 0.4;
    community.psychologicalSafety[asker] = 0.5;
    expect(vocabularyOverlap(community, asker, helper)).toBeCloseTo(1 - 0.5 * 0.6, 14);
    const tries = 20_000;
    let understood = 0;
    for (let k = 0; k < tries; k++) {
      community.occasion = occasionOf(k >>> 8, 0, k & 255);
      if (understands(community, episode)) understood++;
    }
    const chance = (0.7 + 0.3 * 0.5) ** 2;
    // Four standard errors of a share: chance 6e-5 to miss by luck alone.
    expect(Math.abs(understood / tries - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / tries));
  });

  test('grow for the pair by the terms it would have picked up, for observers too, and for nobody else', () => {
    const community = seatedCommunity(mixedCommunity);
    const [asker, helper, observer] = atTable(community, 0) as [number, number, number];
    setValues(community, { scalarVocabulary: 1, conceptsPerMessage: 2, termReturn: 0.5, termObserved: 0.6 });
    const before = community.understoodTerms.slice();
    const episode = episodeAt(community, asker, helper);
    episode.observers[0] = observer;
    episode.observerCount = 1;
    spreadTerms(community, episode);
    spreadTerms(community, episode);
    const ground = (terms: number) => 1 - (1 - terms / community.concepts) ** 2;
    const observed = pairAtTable(community, observer, helper);
    for (const [pair, terms] of [[episode.askerPair, 2], [episode.helperPair, 0.5], [observed, 0.6]] as const) expect(community.pairs.commonGround[pair]).toBeCloseTo(ground(terms), 14);
    expect(community.pairs.commonGround.filter((value) => value > 0).length).toBe(3);
    expect(community.understoodTerms).toEqual(before);
  });
});
