import type { ScenarioInput } from '../../engine/index.ts';

/** Colleagues of one organization who share a craft. */
export const communityOfPractice: ScenarioInput = {
  id: 'communityOfPractice',
  title: 'Community of practice',
  description:
    'Twenty-four colleagues of one organization who do the same work come together on their own initiative to discuss the problems they meet in it. They know each other, share most ' +
    'words, and bring home what they learn to the very place where they learn it.',
  source: 'Section 2.1 of the paper (after Wenger, 1998)',
  form: { aims: ['learning', 'working'], membership: 'within one organization', place: 'inside the organization', topics: 'self-chosen' },
  organizations: [{ id: 'serviceFirm', name: 'Service firm', type: 'private', sector: 'services', participants: 24, employees: 4000 }],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0, lectureShare: 0, commonTermShare: 0.85, ownProblemShare: 0.8 },
  basis: {
    id: 'paper: section 2.1, the name of the form',
    title: 'paper: section 2.1, the name of the form',
    description: 'assumption: one invented organization',
    source: 'paper: section 2.1',
    'form.aims': 'assumption: the paper says that other forms aim at one or two of learning, working and innovating (section 2.1), not at which',
    'form.membership': 'paper: section 2.1, most communities of practice lie within one organization',
    'form.place': 'paper: section 2.1, learning takes place in the own organization',
    'form.topics': 'paper: section 2.1, employees themselves bring the problems of their daily work',
    organizations: 'assumption: one invented organization as large as the default community',
    parameters: 'assumption: the contact hours of the default community, no lectures, and the common words of one trade',
  },
};
