import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';

/** Everybody's supervisor is keen at first, and soon has something else to do. */
export const supervisorsDriftAway: ScenarioInput = {
  id: 'supervisorsDriftAway',
  title: 'Supervisors drift away',
  description:
    'The default community, except that all supervisors start keen and then lose interest as other priorities come by. What is left of the use of what was learned depends on the ' +
    'participants themselves.',
  organizations: defaultCommunity.organizations.map((organization) => ({ ...organization, supportStart: 0.8, supportTrajectory: 'collapsing' })),
  parameters: { ...defaultCommunity.parameters },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; that support may be larger after the first than after the tenth meeting is stated in the paper, section 3.4',
    organizations: 'assumption: those of the default community, with support that collapses',
    parameters: 'assumption: those of the default community',
  },
};
