import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';

/** Learning goals that differ much; the mean is that of learningGoalsAlike. */
export const learningGoalsMixed: ScenarioInput = {
  id: 'learningGoalsMixed',
  title: 'Learning goals mixed',
  description:
    'The default community whose participants differ much in learning goal orientation. Compare with the alike one: the mean is equal, only the differences are not.',
  organizations: defaultCommunity.organizations,
  parameters: { ...defaultCommunity.parameters, learningGoalOrientationMean: 0.5, learningGoalOrientationSpread: 0.25 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; whether differences in learning goals delay consensus is asked in the paper, section 4.1',
    organizations: 'assumption: those of the default community',
    parameters: 'assumption: those of the default community, with large differences in learning goals',
  },
};
