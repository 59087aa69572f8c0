import type { ScenarioInput } from '../../engine/index.ts';

/** Whether the organization with this number is private, public, a knowledge institution or societal: seven, one, one and one of every ten. */
const types = ['private', 'private', 'private', 'private', 'private', 'private', 'private', 'public', 'knowledge', 'societal'] as const;

/** A thousand people who know each other from a screen. */
export const virtualCommunity: ScenarioInput = {
  id: 'virtualCommunity',
  title: 'Virtual community',
  description:
    'A thousand people of a hundred organizations who meet in an online forum on a subject they chose themselves. Hardly anybody knows anybody, groups change every time, many see ' +
    'what is asked and answered, and what was missed can be read afterwards.',
  source: 'Section 2.1 of the paper (after Allen et al., 2003)',
  form: { aims: ['learning'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: Array.from({ length: 100 }, (_, number) => ({
    id: `organization${String(number + 1).padStart(3, '0')}`,
    name: `Organization ${number + 1}`,
    type: types[number % 10]!,
    sector: `sector ${1 + (number % 8)}`,
    participants: 10,
  })),
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, tableSize: 8, facilitation: 0, lectureShare: 0, platform: 0.5, observationChance: 0.5 },
  basis: {
    id: 'paper: section 2.1, the name of the form',
    title: 'paper: section 2.1, the name of the form',
    description: 'assumption: a thousand invented participants',
    source: 'paper: section 2.1',
    'form.aims': 'assumption: the paper says that other forms aim at one or two of learning, working and innovating (section 2.1), not at which',
    'form.membership': 'assumption: the paper calls most, not all, other forms intra-organizational (section 2.1)',
    'form.place': 'assumption: on a screen, away from colleagues',
    'form.topics': 'paper: section 2.1, employees themselves bring the problems of their daily work',
    organizations: 'assumption: a hundred invented organizations that send ten people each',
    parameters: 'assumption: the contact hours of the default community, no lectures, and half of the group sees an exchange',
  },
};
