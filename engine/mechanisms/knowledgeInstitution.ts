/**
 * The knowledge institution: it brings up-to-date knowledge in lectures, keeps a platform, knows many vocabularies, and sends students whose
 * agenda takes up the assignments of firms and whose projects change the practice of one organization.
 */
import { active, type Community } from '../community.ts';
import { record } from '../events.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { pickWeighted, uniform } from '../random.ts';
import { noteQuestion } from './agenda.ts';
import { addKnowledge, gainFrom, teachableReach } from './learning.ts';
import { vocabularyOverlap } from './vocabulary.ts';

export const knowledgeInstitutionParameters = declareParameters({
  institutionGiving: { symbol: 'kiGive', default: 0.5, range: [0, 1], unit: 'logit', meaning: 'added to give0 for knowledge institutions', source: 'assumption', effect: { on: 'exchange.declined', direction: 'down' } },
  institutionBridging: { symbol: 'kiMask', default: 0.5, range: [0, 1], unit: 'share of the unknown', meaning: 'extra known terms of a knowledge institution', source: 'assumption', effect: { on: 'vocabulary.shared', direction: 'up' } },
  learningLecture: { symbol: 'lamLect', default: 0.35, range: [0.1, 1], unit: 'share', meaning: 'attenuation of a lecture, which teaches a whole room at once', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up', given: { lectureShare: 0.5 } } },
  practiceShareLecture: { symbol: 'pracLect', default: 0.15, range: [0, 0.4], unit: 'share', meaning: 'the same, lecture of a knowledge institution', source: 'assumption', effect: { on: 'skill.growth', direction: 'up', given: { lectureShare: 0.5 } } },
  practiceShareFormal: { symbol: 'pracForm', default: 0.1, range: [0, 0.3], unit: 'share', meaning: 'the same, formal course', source: 'assumption', effect: { on: 'skill.growth', direction: 'up', given: { formalCourse: 1, lectureShare: 0.5 } } },
  lectureQuality: { symbol: 'qLect', default: 0.6, range: [0.3, 0.9], unit: '0-1', meaning: 'quality of a lecture', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up', given: { lectureShare: 0.5 } } },
  lecturerLevel: { symbol: 'kLect', default: 0.85, range: [0.6, 1], unit: 'knowledge level', meaning: 'least knowledge with which a lecture is given', source: 'assumption', effect: { on: 'skill.growth', direction: 'up', given: { lectureShare: 0.5 } } },
  formalCourse: { symbol: 'course', default: 0, range: [0, 1], unit: '0 or 1', meaning: '1: the lectures are those of a formal course, generic, with its practised share', source: 'assumption', whole: true, effect: { on: 'skill.growth', direction: 'down', given: { lectureShare: 0.5 } } },
  courseFit: { symbol: 'fit', default: 0.4, range: [0.1, 1], unit: 'share', meaning: 'share of a generic course that fits the work of a participant (article section 1: generic programmes fit needs and daily work badly)', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up', given: { lectureShare: 1, formalCourse: 1 } } },
  platform: { symbol: 'plat', default: 0.3, range: [0, 1], unit: 'share', meaning: 'share of a missed lecture that can be caught up on the platform', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up', given: { lectureShare: 0.5 } } },
  assignments: { symbol: 'assign', default: 0.3, range: [0, 1], unit: 'per meeting', meaning: 'chance that an assignment of the project organization enters a student\'s agenda', source: 'assumption', effect: { on: 'ownership.share', direction: 'up' } },
});

/** One lecture: a topic of the common goal, the lecturer who knows most about it; everybody present learns a little, nobody is asked anything. */
export function holdLecture(community: Community): void {
  const parameters = valuesOf(knowledgeInstitutionParameters, community);
  const { seating, streams, occasion, topics, knowledge, tally, scratch, status } = community;
  const topic = pickWeighted(community.communityAgenda, 0, topics, uniform(streams.lectureTopic, occasion, 0, 0));
  let lecturer = -1;
  for (let k = 0; k < seating.presentCount; k++) {
    const person = seating.present[k]!;
    if (community.lecturer[person] === 1 && (lecturer < 0 || knowledge[person * topics + topic]! > knowledge[lecturer * topics + topic]!)) lecturer = person;
  }
  const level = Math.max(parameters.lecturerLevel, lecturer < 0 ? 0 : knowledge[lecturer * topics + topic]!);
  const practised = parameters.formalCourse === 1 ? parameters.practiceShareFormal : parameters.practiceShareLecture;
  let sum = 0;
  for (let person = 0; person < community.people; person++) {
    if (status[person] !== active || person === lecturer) continue;
    const present = seating.tableOf[person]! >= 0;
    if (!present && parameters.platform === 0) continue;
    const overlap = lecturer < 0 ? commonTermsUnderstood(community, person) : vocabularyOverlap(community, person, lecturer);
    const gain = gainFrom(community, person, level - knowledge[person * topics + topic]!, teachableReach(community, overlap), parameters.lectureQuality) * parameters.learningLecture * (parameters.formalCourse === 1 ? parameters.courseFit : 1) * (present ? 1 : parameters.platform);
    addKnowledge(community, person, topic, gain, practised, 0);
    if (present) scratch.meetingGain[person] = scratch.meetingGain[person]! + gain;
    sum += gain;
  }
  tally.lectureGain += sum;
  record(community, 'lecture', { who: lecturer, topic, gain: seating.presentCount > 0 ? sum / seating.presentCount : 0 });
}

/** Share of the concepts whose common term a person understands: what an invited lecturer can count on. */
function commonTermsUnderstood(community: Community, person: number): number {
  const { understoodTerms, concepts } = community;
  let understood = 0;
  for (let concept = 0; concept < concepts; concept++) understood += understoodTerms[person * concepts + concept]! & 1;
  return understood / concepts;
}

/** Before a meeting, assignments of firms enter the agendas of the students who work for them: the topic where their practice is lowest. */
export function handOutAssignments(community: Community): void {
  const { assignments } = valuesOf(knowledgeInstitutionParameters, community);
  const { student, workplaceOf, organizationOf, organizationPractice, topics, streams, week, address, status } = community;
  for (let person = 0; person < community.people; person++) {
    if (student[person] !== 1 || workplaceOf[person] === organizationOf[person] || status[person] !== active) continue;
    if (uniform(streams.assignment, week, address[person]!, 0) >= assignments) continue;
    const from = workplaceOf[person]! * topics;
    let lowest = 0;
    for (let topic = 1; topic < topics; topic++) if (organizationPractice[from + topic]! < organizationPractice[from + lowest]!) lowest = topic;
    noteQuestion(community, person, lowest);
  }
}

export const knowledgeInstitutionMechanism: Mechanism = {
  id: 'knowledgeInstitution',
  title: 'Knowledge institution',
  claims: ['P21', 'P29', 'P32'],
  idea: 'A knowledge institution competes with nobody, is trusted a little more, gives more readily and knows several vocabularies. Its lectures bring up-to-date knowledge of which little is practised; a platform keeps them for who was absent; students carry assignments of firms into the community and change the practice of the firm they work for.',
  equation: 'lecture: gain = lamLect * gain of an episode with q = qLect at level max(kLect, k of the lecturer), practised share pracLect; of a formal course only the share fit, practised share pracForm; willingness + kiGive; further terms known with chance kiMask',
  source: 'assumption (article section 2.1)',
  parameters: knowledgeInstitutionParameters,
  off: { values: { institutionGiving: 0, institutionBridging: 0, trustKnowledgeInstitution: 0, lectureShare: 0, assignments: 0, platform: 0 }, means: 'A knowledge institution is an organization like any other and gives no lectures.' },
};
