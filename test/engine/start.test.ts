// How a community begins: every draw around the mean it should have, and what follows from it.
import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../engine/index.ts';
import type { Community } from '../../engine/community.ts';
import { communityAtStart, mixedCommunity, withSettings } from './communities.ts';

/** Twelve hundred people of forty organizations: enough to see means and spreads. */
const crowd = (parameters: Record<string, number> = {}, fields: object = {}): ScenarioInput => ({
  id: 'crowd', title: 'Crowd', parameters: { meetings: 1, followUpWeeks: 0, ...parameters },
  organizations: Array.from({ length: 40 }, (_, k) => ({ id: `organization${k}`, type: k % 2 === 0 ? 'private' as const : 'public' as const, sector: `sector ${k % 5}`, participants: 30, ...fields })),
});
const people = 1200;
const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const spreadOf = (values: ArrayLike<number>) => {
  const mean = meanOf(values);
  return Math.sqrt(Array.from(values).reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

describe('people', () => {
  const community = communityAtStart(crowd());
  // Traits with their mean and SD, both far enough from 0 and 1 that hardly anything is cut off.
  const traits: readonly (readonly [keyof Community, number, number])[] = [
    ['learningGoalOrientation', community.values['learningGoalOrientationMean']!, community.values['learningGoalOrientationSpread']!],
    ['conscientiousness', community.values['conscientiousnessMean']!, community.values['conscientiousnessSpread']!],
    ['cognitiveAbility', community.values['cognitiveAbilityMean']!, community.values['cognitiveAbilitySpread']!],
    ['trustPropensity', community.values['trustPropensityMean']!, community.values['trustPropensitySpread']!],
    ['transferSelfEfficacy', community.values['selfEfficacyStart']!, community.values['selfEfficacySpread']!],
    ['perceiverBias', 0, community.values['perceiverBiasSpread']!],
  ];

  test.each(traits)('have a %s around %d with an SD of %d', (name, mean, spread) => {
    const values = community[name] as Float64Array;
    expect(values).toHaveLength(people);
    // four standard errors of a mean and of an SD, and a little for what is cut off
    expect(Math.abs(meanOf(values) - mean)).toBeLessThan((4 * spread) / Math.sqrt(people) + 0.005);
    expect(Math.abs(spreadOf(values) / spread - 1)).toBeLessThan(4 / Math.sqrt(2 * people) + 0.03);
  });

  test('fear failure as much as they lack learning goals', () => {
    community.learningGoalOrientation.forEach((goals, person) => { expect(community.performanceAvoidOrientation[person]).toBe(1 - goals); });
  });

  test('differ in one trait independently of another', () => {
    const standardised = traits.map(([name]) => {
      const values = community[name] as Float64Array;
      const [mean, spread] = [meanOf(values), spreadOf(values)];
      return values.map((value) => (value - mean) / spread);
    });
    for (const [a, one] of standardised.entries()) {
      for (const other of standardised.slice(0, a)) expect(Math.abs(meanOf(one.map((value, k) => value * other[k]!)))).toBeLessThan(4 / Math.sqrt(people));
    }
  });

  test('are as safe as the mean says, and the more so the rosier they see things', () => {
    const withBias = communityAtStart(crowd({ safetyPerceiverWeight: 1, safetyFaultline: 0, safetyStart: 0.6, safetyStartSpread: 0.06 }));
    const noise = withBias.psychologicalSafety.map((safety, person) => safety - withBias.perceiverBias[person]!);
    expect(Math.abs(meanOf(noise) - 0.6)).toBeLessThan(0.01);
    expect(Math.abs(spreadOf(noise) - 0.06)).toBeLessThan(0.008);
  });

  test('begin with a climate they expect, which is their anchor, on every facet', () => {
    expect(community.climateAnchor).toEqual(community.climatePerception);
    expect(Math.abs(meanOf(community.climatePerception) - community.values['climateStart']!)).toBeLessThan(0.015);
  });

  test('have everything fixed that the scenario fixes, and a mean that the organization gives', () => {
    const traitsOf = { learningGoalOrientation: 0.9, psychologicalSafety: 0.2, climatePerception: 0.7, motivationToTransfer: 0.3, transferSelfEfficacy: 0.4, workload: 0.1, workNovelty: 0.5 };
    const one = communityAtStart({ ...mixedCommunity, participants: [{ id: 'fixed', organization: 'firmA', traits: traitsOf }] });
    const person = one.scenario.participants.findIndex(({ id }) => id === 'fixed');
    expect([one.learningGoalOrientation, one.psychologicalSafety, one.motivationToTransfer, one.transferSelfEfficacy, one.workload, one.workNovelty].map((column) => column[person])).toEqual([0.9, 0.2, 0.3, 0.4, 0.1, 0.5]);
    expect([...one.climatePerception.subarray(person * 4, person * 4 + 4)]).toEqual([0.7, 0.7, 0.7, 0.7]);
    const centred = communityAtStart(crowd({}, { traits: { conscientiousness: 0.3 } }));
    expect(Math.abs(meanOf(centred.conscientiousness) - 0.3)).toBeLessThan(0.025);
  });
});

describe('knowledge', () => {
  test('lies around the practice of the own organization, with one topic somebody knows well', () => {
    const community = communityAtStart(crowd({ knowledgeSpread: 0, specialisms: 1, specialismLow: 0.7, specialismHigh: 0.9 }));
    const { topics, knowledge, organizationPractice, organizationOf, practisedKnowledge, jobRelevance } = community;
    for (let person = 0; person < people; person++) {
      const special = Array.from({ length: topics }, (_, topic) => topic).filter((topic) => knowledge[person * topics + topic] !== organizationPractice[organizationOf[person]! * topics + topic]);
      expect(special).toHaveLength(1);
      const at = person * topics + special[0]!;
      expect(knowledge[at]! >= 0.7 && knowledge[at]! <= 0.9).toBe(true);
      // own work is about it more than about anything else
      expect(Math.max(...jobRelevance.subarray(person * topics, (person + 1) * topics))).toBe(jobRelevance[at]);
      for (let topic = 0; topic < topics; topic++) expect(practisedKnowledge[person * topics + topic]).toBe(Math.min(knowledge[person * topics + topic]!, organizationPractice[organizationOf[person]! * topics + topic]!));
    }
  });

  test('is deep on more topics at a knowledge institution, and students come without a specialism', () => {
    const settings = { knowledgeSpread: 0, specialisms: 1, institutionSpecialisms: 2, topics: 30 };
    const community = communityAtStart({ ...crowd(settings), organizations: [{ id: 'university', type: 'knowledge', sector: 'education', participants: { teacher: 40, student: 40 } }] });
    const { topics, knowledge, organizationPractice } = community;
    const special = (person: number) => Array.from({ length: topics }, (_, topic) => topic).filter((topic) => knowledge[person * topics + topic] !== organizationPractice[topic]).length;
    const counts = community.scenario.participants.map(({ role }, person) => [role, special(person)] as const);
    expect(counts.filter(([role]) => role === 'student').every(([, count]) => count === 0)).toBe(true);
    // three draws of thirty topics: twice the same one now and then
    const teachers = counts.filter(([role]) => role === 'teacher').map(([, count]) => count);
    expect(Math.max(...teachers)).toBe(3);
    expect(meanOf(teachers)).toBeGreaterThan(2.6);
  });

  test('of organizations lies between the lowest and the highest practice', () => {
    const { organizationPractice, practiceStart } = communityAtStart(crowd({ practiceLow: 0.2, practiceHigh: 0.5 }));
    expect(Math.min(...organizationPractice)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...organizationPractice)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(meanOf(organizationPractice) - 0.35)).toBeLessThan(0.02);
    expect(practiceStart).toEqual(organizationPractice);
  });
});

describe('organizations', () => {
  test('use the common term of a concept with the chance they have, and their people speak as they do', () => {
    const community = communityAtStart(crowd({ commonTermShare: 0.68, topics: 30 }));
    const common = community.organizationTerm.filter((term) => term === 0).length / community.organizationTerm.length;
    // 40 x 60 draws: four standard errors .038
    expect(Math.abs(common - 0.68)).toBeLessThan(0.039);
    for (let person = 0; person < people; person += 37) {
      const home = community.organizationOf[person]! * community.concepts;
      for (let concept = 0; concept < community.concepts; concept++) {
        expect(community.activeTerm[person * community.concepts + concept]).toBe(community.organizationTerm[home + concept]);
        expect(community.understoodTerms[person * community.concepts + concept]).toBe(1 << community.organizationTerm[home + concept]!);
      }
    }
    const jargon = communityAtStart(crowd({}, { commonTermShare: 0 }));
    expect(jargon.organizationTerm.every((term) => term > 0)).toBe(true);
  });

  test('have supervisors whose support starts where it should, on trajectories in the shares they should have', () => {
    const community = communityAtStart(crowd({ supportStart: 0.6, supportStartSpread: 0.1, supportShareSteady: 0.25, supportShareFading: 0.4, supportShareCollapsing: 0.15, supportShareGrowing: 0.2 }));
    expect(community.supervisorInstrumentalSupport).toEqual(community.supervisorAffectiveSupport);
    expect(Math.abs(meanOf(community.supervisorAffectiveSupport) - 0.6)).toBeLessThan(0.012);
    expect(Math.abs(spreadOf(community.supervisorAffectiveSupport) - 0.1)).toBeLessThan(0.01);
    [0.25, 0.4, 0.15, 0.2].forEach((share, trajectory) => {
      const count = community.supportTrajectory.filter((value) => value === trajectory).length;
      expect(Math.abs(count / people - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / people));
    });
    const own = communityAtStart(crowd({}, { supportStart: 0.3, supportTrajectory: 'growing', supervisorChallenge: 0.5, learningCulture: 0.4 }));
    expect(own.supportTrajectory.every((trajectory) => trajectory === 3)).toBe(true);
    expect(own.supervisorChallenge.every((challenge) => challenge === 0.5)).toBe(true);
    expect(own.learningCulture.every((culture) => culture === 0.4)).toBe(true);
    expect(Math.abs(meanOf(own.supervisorAffectiveSupport) - 0.3)).toBeLessThan(0.015);
  });
});

test('a student works where the project is: what is learned there is used there', () => {
  const { workplaceOf, organizationOf, scenario, members, memberStart } = communityAtStart(mixedCommunity);
  const student = scenario.participants.findIndex(({ id }) => id === 'student');
  expect([scenario.organizations[organizationOf[student]!]!.id, scenario.organizations[workplaceOf[student]!]!.id]).toEqual(['university', 'firmA']);
  expect([...members.subarray(memberStart[0], memberStart[1])]).toContain(student);
  expect([...members].sort((a, b) => a - b)).toEqual([...members.keys()]);
});

test('meetings lie the given number of weeks apart, after the preparation, and the run ends with the follow-up', () => {
  const { meetingWeeks, lastWeek } = communityAtStart(withSettings(mixedCommunity, { meetings: 3, weeksBetweenMeetings: 5, preparationWeeks: 2, followUpWeeks: 9 }));
  expect([...meetingWeeks]).toEqual([3, 8, 13]);
  expect(lastWeek).toBe(22);
});
