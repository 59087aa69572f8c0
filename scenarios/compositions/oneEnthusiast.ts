import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';

/** One person who wants to learn, among people who came because they were sent. */
export const oneEnthusiast: ScenarioInput = {
  id: 'oneEnthusiast',
  title: 'One enthusiast',
  description:
    'The default community, except that most participants care little for learning and one person, of the municipality, is eager: says openly what she does not know, trusts others and ' +
    'wants to use it all at work. Does one person carry a climate, or does the climate wear her down?',
  organizations: defaultCommunity.organizations.map(({ participants, ...organization }) =>
    organization.id === 'municipality' ? organization : { ...organization, participants: participants! },
  ),
  participants: [
    {
      id: 'enthusiast',
      name: 'Enthusiast',
      organization: 'municipality',
      traits: { learningGoalOrientation: 0.95, psychologicalSafety: 0.85, trustPropensity: 0.8, motivationToTransfer: 0.9, climatePerception: 0.75 },
    },
    { id: 'colleague1', name: 'Colleague 1', organization: 'municipality' },
    { id: 'colleague2', name: 'Colleague 2', organization: 'municipality' },
    { id: 'colleague3', name: 'Colleague 3', organization: 'municipality' },
  ],
  parameters: { ...defaultCommunity.parameters, learningGoalOrientationMean: 0.35 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; that people with strong learning goals encourage others is claimed in the paper, section 4.1',
    organizations: 'assumption: those of the default community',
    participants: 'assumption: one of 24 differs',
    parameters: 'assumption: those of the default community, with weak learning goals',
  },
};
