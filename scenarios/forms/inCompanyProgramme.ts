import type { ScenarioInput } from '../../engine/index.ts';

/** The long development programme of one large firm. */
export const inCompanyProgramme: ScenarioInput = {
  id: 'inCompanyProgramme',
  title: 'In-company programme',
  description:
    'One large firm brings talented employees together for a long programme in which they develop their leadership at joint meetings. The firm sets the subjects, pays for good ' +
    'facilitation, and the supervisors chose who goes.',
  source: 'Section 2.1 of the paper',
  form: { aims: ['learning', 'working'], membership: 'within one organization', place: 'inside the organization', topics: 'set by others' },
  organizations: [
    { id: 'largeFirm', name: 'Large firm', type: 'private', sector: 'energy', participants: 24, employees: 40_000, supervisorChallenge: 0.5, supportStart: 0.75 },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.6, lectureShare: 0.33, commonTermShare: 0.85, ownProblemShare: 0.2, agendaSetting: 0.05 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'paper: section 2.1, a large organization with a long programme for talented employees; its last sentence is ours',
    source: 'paper: section 2.1',
    'form.aims': 'assumption: the paper says that it develops leadership skills (section 2.1)',
    'form.membership': 'paper: section 2.1, within one organization',
    'form.place': 'paper: section 2.1, named as an example of what lies within one organization',
    'form.topics': 'assumption: the firm sets the subject, leadership',
    organizations: 'assumption: one invented firm as large as the default community',
    parameters: 'assumption: the contact hours of the default community, a third of them lectures, and few problems of the participants own',
  },
};
