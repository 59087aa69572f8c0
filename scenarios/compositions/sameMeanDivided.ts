import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';

/** Half of the organizations expect much, half expect little; the mean is that of sameMeanShared. */
export const sameMeanDivided: ScenarioInput = {
  id: 'sameMeanDivided',
  title: 'Same mean, divided',
  description:
    'The default community without facilitator, half of whose organizations expect much of it and half little. Compare with the shared one: the mean expectation is equal, only how far people agree differs.',
  organizations: defaultCommunity.organizations.map((organization, number) => ({ ...organization, traits: { climatePerception: number % 2 === 0 ? 0.75 : 0.25 } })),
  parameters: { ...defaultCommunity.parameters, facilitation: 0, climateStartSpread: 0.05, perceiverBiasSpread: 0.03 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; the example of two communities with equal strength and different consensus is that of the paper, section 4.1',
    organizations: 'assumption: those of the default community, every second one expecting much, the others little',
    parameters: 'assumption: those of the default community without facilitator, with people of one organization close together',
  },
};
