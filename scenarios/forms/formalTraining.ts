import type { ScenarioInput } from '../../engine/index.ts';

/** The course with which the paper contrasts learning communities. */
export const formalTraining: ScenarioInput = {
  id: 'formalTraining',
  title: 'Formal training',
  description:
    'Twenty-four employees of one organization follow a course: the same subjects for everybody, mostly lectures, little that comes from their own work. It has as many hours as the ' +
    'default community.',
  source: 'Section 1 of the paper',
  form: { aims: ['learning'], membership: 'within one organization', place: 'inside the organization', topics: 'set by others' },
  organizations: [{ id: 'firm', name: 'Firm', type: 'private', sector: 'manufacturing', participants: 24, employees: 1500 }],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0, formalCourse: 1, lectureShare: 0.83, ownProblemShare: 0.1, agendaSetting: 0, assignments: 0 },
  basis: {
    id: 'paper: section 1, the name of the form',
    title: 'paper: section 1, the name of the form',
    description: 'paper: section 1, generic, static, with little interaction; the numbers are ours',
    source: 'paper: section 1',
    'form.aims': 'assumption: it teaches',
    'form.membership': 'paper: section 1, formal programmes lie almost always within one organization',
    'form.place': 'paper: section 1, formal programmes lie almost always within one organization',
    'form.topics': 'paper: section 1, generic programmes that hardly fit the needs and daily work of employees',
    organizations: 'assumption: one invented firm as large as the default community',
    parameters: 'assumption: the contact hours of the default community, five of six rounds lectures; that there is little interaction is in the paper, section 1',
  },
};
