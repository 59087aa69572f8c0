import type { ScenarioInput } from '../../engine/index.ts';

/** Organizations and residents that try out something new in a real street. */
export const livingLab: ScenarioInput = {
  id: 'livingLab',
  title: 'Living lab',
  description:
    'A municipality, residents, firms and a university of applied sciences try out new solutions where they will be used, a neighbourhood. Much is practice and little is lecture; ' +
    'students work on assignments of the others.',
  source: 'Section 2.1 of the paper (after Stolwijk & Seiffert, 2016)',
  form: { aims: ['working', 'innovating'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'municipality', name: 'Municipality', type: 'public', sector: 'public administration', participants: 4, employees: 1200 },
    { id: 'housingAssociation', name: 'Housing association', type: 'societal', sector: 'housing', participants: 4, employees: 180 },
    { id: 'residents', name: 'Residents association', type: 'societal', sector: 'civil society', participants: 4, employees: 12 },
    { id: 'installationFirm', name: 'Installation firm', type: 'private', sector: 'installation', participants: 4, employees: 80 },
    { id: 'energyFirm', name: 'Energy firm', type: 'private', sector: 'energy', participants: 4, employees: 500 },
    {
      id: 'universityOfAppliedSciences',
      name: 'University of applied sciences',
      type: 'knowledge',
      sector: 'education',
      participants: { researcher: 1, student: 3 },
      employees: 2500,
    },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.3, lectureShare: 0, projectShare: 0.33, assignments: 0.4, practiceSharePeer: 0.7 },
  basis: {
    id: 'paper: section 2.1, the name of the form',
    title: 'paper: section 2.1, the name of the form',
    description: 'assumption: an invented neighbourhood',
    source: 'paper: section 2.1',
    'form.aims': 'assumption: the paper says that other forms aim at one or two of learning, working and innovating (section 2.1), not at which',
    'form.membership': 'assumption: the paper calls most, not all, other forms intra-organizational (section 2.1)',
    'form.place': 'assumption: in the neighbourhood, not at the workplace',
    'form.topics': 'paper: section 2.1, employees themselves bring the problems of their daily work',
    organizations: 'assumption: one invented neighbourhood as large as the default community',
    parameters: 'assumption: the contact hours of the default community, no lectures, a third of the rounds joint projects, and more that is practised at once',
  },
};
