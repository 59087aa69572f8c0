import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';

/** Learning goals that hardly differ. */
export const learningGoalsAlike: ScenarioInput = {
  id: 'learningGoalsAlike',
  title: 'Learning goals alike',
  description:
    'The default community whose participants hardly differ in learning goal orientation. Compare with the mixed one: the mean is equal, only the differences are not.',
  organizations: defaultCommunity.organizations,
  parameters: { ...defaultCommunity.parameters, learningGoalOrientationMean: 0.5, learningGoalOrientationSpread: 0.05 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; whether differences in learning goals delay consensus is asked in the paper, section 4.1',
    organizations: 'assumption: those of the default community',
    parameters: 'assumption: those of the default community, with small differences in learning goals',
  },
};
