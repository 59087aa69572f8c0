import { describe, expect, test } from 'vitest';
import { eventKinds, simulate } from '../../../engine/index.ts';
import { longestAgenda } from '../../../engine/community.ts';
import { handOutAssignments, holdLecture } from '../../../engine/mechanisms/knowledgeInstitution.ts';
import { knowledgeGain } from '../../../engine/mechanisms/learning.ts';
import { mixedCommunity, oneFirm, resolved, seatedCommunity, setValues, withSettings } from '../communities.ts';

describe('a lecture', () => {
  const begin = (input = mixedCommunity) => {
    const community = seatedCommunity(withSettings(input, { topics: 2 }));
    community.scratch.meetingGain.fill(0.5);
    setValues(community, { lectureQuality: 0.6, lecturerLevel: 0.85, learningLecture: 0.4, practiceShareLecture: 0.2, practiceShareFormal: 0.1, formalCourse: 0, platform: 0.3, courseFit: 0.5, learningRate: 0.45, reachBaseline: 0.58, reachVocabulary: 1.08, reachFloor: 0.05 });
    // everything is about topic 1, everybody understands everything
    community.communityAgenda.set([0, 1]);
    community.understoodTerms.fill(255);
    community.cognitiveAbility.fill(0.5);
    community.knowledge.fill(0.4);
    community.practisedKnowledge.fill(0.4);
    return community;
  };
  // a listener .45 below the least a lecturer knows: .4 x gain of an episode of quality .6
  const gain = 0.4 * knowledgeGain(0.45, 1.66, 0.6, 0.5, 0.45, 0.05);

  test('brings everybody present a little of what a lecturer at least knows, a fifth of it practised', () => {
    const community = begin();
    holdLecture(community);
    // .45 x .6 x .45 x (1 - .45/1.66) = .0885632, times .4 = .0354253
    expect(gain).toBeCloseTo(0.0354253, 7);
    const listener = community.organizationOf.indexOf(3);
    expect(community.knowledge[listener * 2 + 1]).toBeCloseTo(0.4 + gain, 14);
    expect(community.practisedKnowledge[listener * 2 + 1]).toBeCloseTo(0.4 + 0.2 * gain, 14);
    expect(community.knowledge[listener * 2]).toBe(0.4);
    expect(community.scratch.meetingGain[listener]).toBeCloseTo(0.5 + gain, 14);
    // everybody but the lecturer
    expect(community.tally.lectureGain).toBeCloseTo(gain * (community.people - 1), 12);
  });

  test('is given by the one who knows most about it, and reaches further when that is more', () => {
    const community = begin();
    const lecturers = [...community.lecturer].flatMap((is, person) => (is === 1 ? [person] : []));
    expect(lecturers).toHaveLength(2);
    const listener = community.organizationOf.indexOf(3);
    for (const best of lecturers) {
      community.knowledge.fill(0.4);
      community.knowledge[best * 2 + 1] = 0.95;
      // knows more of the other topic, which is of no use here
      community.knowledge[lecturers.find((lecturer) => lecturer !== best)! * 2] = 0.99;
      // what an outsider knows does not make a lecture either
      community.knowledge[community.organizationOf.indexOf(0) * 2 + 1] = 0.99;
      holdLecture(community);
      expect(community.knowledge[best * 2 + 1]).toBe(0.95);
      expect(community.knowledge[listener * 2 + 1]).toBeCloseTo(0.4 + 0.4 * knowledgeGain(0.55, 1.66, 0.6, 0.5, 0.45, 0.05), 14);
    }
  });

  test('teaches less to who understands only half of the lecturer\'s words', () => {
    const community = begin();
    const listener = community.organizationOf.indexOf(3);
    for (const lecturer of [...community.lecturer.keys()].filter((person) => community.lecturer[person] === 1)) {
      community.activeTerm.set([0, 0, 1, 1], lecturer * community.concepts);
    }
    community.understoodTerms.fill(1, listener * community.concepts, (listener + 1) * community.concepts);
    holdLecture(community);
    expect(community.knowledge[listener * 2 + 1]).toBeCloseTo(0.4 + 0.4 * knowledgeGain(0.45, 1.12, 0.6, 0.5, 0.45, 0.05), 14);
  });

  test('can be caught up in part on the platform by who was absent, and by nobody who dropped out', () => {
    const community = begin();
    const [absent, gone] = [community.organizationOf.indexOf(3), community.organizationOf.indexOf(0)];
    for (const person of [absent, gone]) community.seating.tableOf[person] = -1;
    community.status[gone] = 2;
    holdLecture(community);
    expect(community.knowledge[absent * 2 + 1]).toBeCloseTo(0.4 + 0.3 * gain, 14);
    expect(community.knowledge[gone * 2 + 1]).toBe(0.4);
  });

  test('of a formal course fits the work of participants only in part, and less of it is practised', () => {
    const community = begin();
    setValues(community, { formalCourse: 1 });
    holdLecture(community);
    const listener = community.organizationOf.indexOf(3);
    expect(community.knowledge[listener * 2 + 1]).toBeCloseTo(0.4 + 0.5 * gain, 14);
    expect(community.practisedKnowledge[listener * 2 + 1]).toBeCloseTo(0.4 + 0.1 * 0.5 * gain, 14);
  });

  test('can be given by somebody invited, in the common words, where there is no institution', () => {
    const community = begin(oneFirm);
    community.understoodTerms.fill(2);
    holdLecture(community);
    // not one common term (bit 0) is understood: reach .58
    expect(community.knowledge[1]).toBeCloseTo(0.4 + 0.4 * knowledgeGain(0.45, 0.58, 0.6, 0.5, 0.45, 0.05), 14);
    // one of four common terms understood: reach .58 + 1.08 / 4
    community.knowledge.fill(0.4);
    community.understoodTerms[2] = 1;
    holdLecture(community);
    expect(community.knowledge[1]).toBeCloseTo(0.4 + 0.4 * knowledgeGain(0.45, 0.85, 0.6, 0.5, 0.45, 0.05), 14);
  });
});

test('a lecture is told in the log with what it brought each of those present', () => {
  const { events } = simulate(resolved(withSettings(mixedCommunity, { lectureShare: 1, platform: 0 })), { record: 'events' });
  const lectures = [...events!.kind.keys()].filter((k) => events!.kind[k] === eventKinds.indexOf('lecture'));
  // six rounds at each of four meetings; a single episode never brings more than lamLect x lam
  expect(lectures).toHaveLength(24);
  for (const k of lectures) expect(events!.gain[k]! > 0 && events!.gain[k]! < 0.2).toBe(true);
});

test('an assignment enters the agenda of the student who works for the firm: the topic where its practice is lowest', () => {
  const community = seatedCommunity(mixedCommunity);
  setValues(community, { assignments: 1 });
  const student = community.student.indexOf(1);
  // the firm is not the first in the list, so that its practice is not the first either
  const project = 2;
  community.workplaceOf[student] = project;
  const firm = project * community.topics;
  community.organizationPractice.fill(0.4);
  community.organizationPractice[firm + 5] = 0.1;
  handOutAssignments(community);
  expect(community.agenda[student * longestAgenda]).toBe(5);
  expect(community.agendaCount.reduce((sum, count) => sum + count, 0)).toBe(1);
});
