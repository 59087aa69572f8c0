import { describe, expect, test } from 'vitest';
import { longestAgenda } from '../../../engine/community.ts';
import { handOutAssignments, holdLecture } from '../../../engine/mechanisms/knowledgeInstitution.ts';
import { knowledgeGain } from '../../../engine/mechanisms/learning.ts';
import { mixedCommunity, oneFirm, seatedCommunity, setValues, withSettings } from '../communities.ts';

describe('a lecture', () => {
  const begin = (input = mixedCommunity) => {
    const community = seatedCommunity(withSettings(input, { topics: 2 }));
    setValues(community, { lectureQuality: 0.6, lecturerLevel: 0.85, learningLecture: 0.4, practiceShareLecture: 0.2, practiceShareFormal: 0.1, formalCourse: 0, platform: 0.3, courseFit: 0.5, learningRate: 0.45, reachBaseline: 0.58, reachVocabulary: 1.08, reachFloor: 0.05 });
    // everything is about topic 0, everybody understands everything
    community.communityAgenda.set([1, 0]);
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
    expect(community.knowledge[listener * 2]).toBeCloseTo(0.4 + gain, 14);
    expect(community.practisedKnowledge[listener * 2]).toBeCloseTo(0.4 + 0.2 * gain, 14);
    expect(community.knowledge[listener * 2 + 1]).toBe(0.4);
  });

  test('is given by the one who knows most about it, and reaches further when that is more', () => {
    const community = begin();
    const lecturers = [...community.lecturer].flatMap((is, person) => (is === 1 ? [person] : []));
    expect(lecturers).toHaveLength(2);
    community.knowledge[lecturers[1]! * 2] = 0.95;
    holdLecture(community);
    expect(community.knowledge[lecturers[1]! * 2]).toBe(0.95);
    const listener = community.organizationOf.indexOf(3);
    expect(community.knowledge[listener * 2]).toBeCloseTo(0.4 + 0.4 * knowledgeGain(0.55, 1.66, 0.6, 0.5, 0.45, 0.05), 14);
  });

  test('can be caught up in part on the platform by who was absent, and by nobody who dropped out', () => {
    const community = begin();
    const [absent, gone] = [community.organizationOf.indexOf(3), community.organizationOf.indexOf(0)];
    for (const person of [absent, gone]) community.seating.tableOf[person] = -1;
    community.status[gone] = 2;
    holdLecture(community);
    expect(community.knowledge[absent * 2]).toBeCloseTo(0.4 + 0.3 * gain, 14);
    expect(community.knowledge[gone * 2]).toBe(0.4);
  });

  test('of a formal course fits the work of participants only in part, and less of it is practised', () => {
    const community = begin();
    setValues(community, { formalCourse: 1 });
    holdLecture(community);
    const listener = community.organizationOf.indexOf(3);
    expect(community.knowledge[listener * 2]).toBeCloseTo(0.4 + 0.5 * gain, 14);
    expect(community.practisedKnowledge[listener * 2]).toBeCloseTo(0.4 + 0.1 * 0.5 * gain, 14);
  });

  test('can be given by somebody invited, in the common words, where there is no institution', () => {
    const community = begin(oneFirm);
    community.understoodTerms.fill(2);
    holdLecture(community);
    // not one common term (bit 0) is understood: reach .58
    expect(community.knowledge[0]).toBeCloseTo(0.4 + 0.4 * knowledgeGain(0.45, 0.58, 0.6, 0.5, 0.45, 0.05), 14);
  });
});

test('an assignment enters the agenda of the student who works for the firm: the topic where its practice is lowest', () => {
  const community = seatedCommunity(mixedCommunity);
  setValues(community, { assignments: 1 });
  const student = community.student.indexOf(1);
  const firm = community.workplaceOf[student]! * community.topics;
  community.organizationPractice.fill(0.4);
  community.organizationPractice[firm + 5] = 0.1;
  handOutAssignments(community);
  expect(community.agenda[student * longestAgenda]).toBe(5);
  expect(community.agendaCount.reduce((sum, count) => sum + count, 0)).toBe(1);
});
