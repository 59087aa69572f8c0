import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';

/** Everybody expects about the same. */
export const sameMeanShared: ScenarioInput = {
  id: 'sameMeanShared',
  title: 'Same mean, shared',
  description:
    'The default community without facilitator, whose participants all expect about the same of it. Compare with the divided one: the mean expectation is equal, only how far people agree differs.',
  organizations: defaultCommunity.organizations.map((organization) => ({ ...organization, traits: { climatePerception: 0.5 } })),
  parameters: { ...defaultCommunity.parameters, facilitation: 0, climateStartSpread: 0.05, perceiverBiasSpread: 0.03 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; the example of two communities with equal strength and different consensus is that of the paper, section 4.1',
    organizations: 'assumption: those of the default community, all with the same expectation',
    parameters: 'assumption: those of the default community without facilitator, with people of one organization close together',
  },
};
