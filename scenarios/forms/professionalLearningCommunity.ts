import type { ScenarioInput } from '../../engine/index.ts';

/** Teachers of one school who improve their teaching together. */
export const professionalLearningCommunity: ScenarioInput = {
  id: 'professionalLearningCommunity',
  title: 'Professional learning community',
  description:
    'Twenty-four teachers of one school look together at their own lessons and at what pupils learn from them. The school gives time for it and asks what came of it; what is learned ' +
    'is used next door.',
  source: 'Sections 2 and 2.1 of the paper (after Fullan, 2005; Verbiest, 2016)',
  form: { aims: ['learning', 'working'], membership: 'within one organization', place: 'inside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'school', name: 'School', type: 'public', sector: 'education', participants: { teacher: 24 }, employees: 140, supervisorChallenge: 0.5, supportTrajectory: 'steady' },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.3, lectureShare: 0, commonTermShare: 0.8, feedbackShare: 0.5 },
  basis: {
    id: 'paper: section 2.1, the name of the form',
    title: 'paper: section 2.1, the name of the form',
    description: 'assumption: one invented school',
    source: 'paper: sections 2 and 2.1',
    'form.aims': 'assumption: the paper says that other forms aim at one or two of learning, working and innovating (section 2.1), not at which',
    'form.membership': 'paper: section 2.1, most professional learning communities lie within one organization',
    'form.place': 'assumption: the paper says so of communities of practice (section 2.1), and of colleagues in one workplace (section 2)',
    'form.topics': 'paper: section 2.1, employees themselves bring the problems of their daily work',
    organizations: 'assumption: one invented school as large as the default community, whose heads keep asking about it',
    parameters: 'assumption: the contact hours of the default community, no lectures, the words of one profession, and half of the turns about own practice',
  },
};
