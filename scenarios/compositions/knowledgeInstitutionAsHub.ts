import type { ScenarioInput } from '../../engine/index.ts';

/** A university of applied sciences through which everything runs. */
export const knowledgeInstitutionAsHub: ScenarioInput = {
  id: 'knowledgeInstitutionAsHub',
  title: 'Knowledge institution as hub',
  description:
    'A university of applied sciences brings in a facilitator, lectures and a platform; each of its students works for one of the five other organizations, which bring in assignments. The ' +
    'five hardly know one another, but their people chose to come. Does the hub make itself superfluous?',
  organizations: [
    { id: 'universityOfAppliedSciences', name: 'University of applied sciences', type: 'knowledge', sector: 'education', employees: 2500 },
    { id: 'careProvider', name: 'Care provider', type: 'societal', sector: 'care', participants: 3, employees: 900 },
    { id: 'equipmentFirm', name: 'Equipment firm', type: 'private', sector: 'medical technology', participants: 4, employees: 110 },
    { id: 'softwareFirm', name: 'Software firm', type: 'private', sector: 'software', participants: 3, employees: 40 },
    { id: 'insurer', name: 'Insurer', type: 'private', sector: 'insurance', participants: 3, employees: 1800 },
    { id: 'municipality', name: 'Municipality', type: 'public', sector: 'public administration', participants: 4, employees: 1200 },
  ],
  participants: [
    { id: 'facilitator1', name: 'Facilitator', organization: 'universityOfAppliedSciences', role: 'facilitator' },
    { id: 'researcher1', name: 'Researcher', organization: 'universityOfAppliedSciences', role: 'researcher' },
    { id: 'student1', name: 'Student 1', organization: 'universityOfAppliedSciences', role: 'student', project: 'careProvider' },
    { id: 'student2', name: 'Student 2', organization: 'universityOfAppliedSciences', role: 'student', project: 'equipmentFirm' },
    { id: 'student3', name: 'Student 3', organization: 'universityOfAppliedSciences', role: 'student', project: 'softwareFirm' },
    { id: 'student4', name: 'Student 4', organization: 'universityOfAppliedSciences', role: 'student', project: 'insurer' },
    { id: 'student5', name: 'Student 5', organization: 'universityOfAppliedSciences', role: 'student', project: 'municipality' },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.9, lectureShare: 0.17, platform: 0.5, assignments: 0.3, commonTermShare: 0.85, learningGoalOrientationMean: 0.74, trustPropensityMean: 0.74 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; that a knowledge institution can be the hub between students and organizations is stated in the paper, section 2.1',
    organizations: 'assumption: as many people as the default community, seven of them from the hub',
    participants: 'assumption: one student for each other organization',
    parameters: 'assumption: the contact hours of the default community, much facilitation, a lecture each time, a neutral party that everybody understands, and people who came of their own accord',
  },
};
