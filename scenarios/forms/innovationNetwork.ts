import type { ScenarioInput } from '../../engine/index.ts';

/** Firms along one chain that develop something new together. */
export const innovationNetwork: ScenarioInput = {
  id: 'innovationNetwork',
  title: 'Innovation network',
  description:
    'A leading firm, its suppliers, a customer and a research institute work on a product none of them can make alone. They rarely compete, since each has its own link of the chain, ' +
    'and the subject lies close to what earns them money.',
  source: 'Section 2.1 of the paper (after Möller & Halinen, 2017)',
  form: { aims: ['working', 'innovating'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'leadingFirm', name: 'Leading firm', type: 'private', sector: 'machines', participants: 4, employees: 3000 },
    { id: 'supplierA', name: 'Supplier A', type: 'private', sector: 'components', participants: 4, employees: 200 },
    { id: 'supplierB', name: 'Supplier B', type: 'private', sector: 'components', participants: 4, employees: 90 },
    { id: 'softwareFirm', name: 'Software firm', type: 'private', sector: 'software', participants: 4, employees: 40 },
    { id: 'customer', name: 'Customer', type: 'private', sector: 'food processing', participants: 4, employees: 1200 },
    { id: 'researchInstitute', name: 'Research institute', type: 'knowledge', sector: 'research', participants: { researcher: 4 }, employees: 2000 },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.1, lectureShare: 0, projectShare: 0.33 },
  basis: {
    id: 'paper: section 2.1, the name of the form',
    title: 'paper: section 2.1, the name of the form',
    description: 'assumption: an invented chain',
    source: 'paper: section 2.1',
    'form.aims': 'assumption: the paper says that other forms aim at one or two of learning, working and innovating (section 2.1), not at which',
    'form.membership': 'assumption: a network of organizations, as its name says',
    'form.place': 'assumption: at meetings between the firms',
    'form.topics': 'paper: section 2.1, employees themselves bring the problems of their daily work',
    organizations: 'assumption: one invented chain as large as the default community',
    parameters: 'assumption: the contact hours of the default community, no lectures, a third of the rounds joint projects',
  },
};
