import type { ScenarioInput } from '../../engine/index.ts';

/** Nobody at the table but direct competitors. */
export const fourRivals: ScenarioInput = {
  id: 'fourRivals',
  title: 'Four rivals',
  description:
    'Four firms of one sector that fight for the same customers send six people each. Nobody facilitates and there is no neutral party. What is asked, and what is not, when every ' +
    'other organization is a competitor?',
  organizations: [
    { id: 'rivalA', name: 'Rival A', type: 'private', sector: 'manufacturing', participants: 6 },
    { id: 'rivalB', name: 'Rival B', type: 'private', sector: 'manufacturing', participants: 6 },
    { id: 'rivalC', name: 'Rival C', type: 'private', sector: 'manufacturing', participants: 6 },
    { id: 'rivalD', name: 'Rival D', type: 'private', sector: 'manufacturing', participants: 6 },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0, lectureShare: 0, rivalry: 0.8 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; that competing employers make people reticent is claimed in the paper, section 3.2',
    organizations: 'assumption: as many people as the default community, from competitors only',
    parameters: 'assumption: the contact hours of the default community, fierce competition and no facilitator',
  },
};
