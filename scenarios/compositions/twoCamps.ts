import type { ScenarioInput } from '../../engine/index.ts';

/** Two halves that expect different things of each other. */
export const twoCamps: ScenarioInput = {
  id: 'twoCamps',
  title: 'Two camps',
  description:
    'Three contractors expect much of the community, three clients expect little. Within a camp there is no competition; across the table there is a contract to be won. People listen ' +
    'mostly to those who think alike. Does the community become one?',
  organizations: [
    { id: 'contractorA', name: 'Contractor A', type: 'private', sector: 'construction', participants: 4, traits: { climatePerception: 0.68 } },
    { id: 'contractorB', name: 'Contractor B', type: 'private', sector: 'construction', participants: 4, traits: { climatePerception: 0.68 } },
    { id: 'contractorC', name: 'Contractor C', type: 'private', sector: 'construction', participants: 4, traits: { climatePerception: 0.68 } },
    { id: 'clientA', name: 'Client A', type: 'public', sector: 'public administration', participants: 4, traits: { climatePerception: 0.32 } },
    { id: 'clientB', name: 'Client B', type: 'public', sector: 'public administration', participants: 4, traits: { climatePerception: 0.32 } },
    { id: 'clientC', name: 'Client C', type: 'public', sector: 'public administration', participants: 4, traits: { climatePerception: 0.32 } },
  ],
  rivalry: [
    { between: ['contractorA', 'contractorB'], value: 0 },
    { between: ['contractorA', 'contractorC'], value: 0 },
    { between: ['contractorB', 'contractorC'], value: 0 },
    { between: ['contractorA', 'clientA'], value: 0.6 },
    { between: ['contractorA', 'clientB'], value: 0.6 },
    { between: ['contractorA', 'clientC'], value: 0.6 },
    { between: ['contractorB', 'clientA'], value: 0.6 },
    { between: ['contractorB', 'clientB'], value: 0.6 },
    { between: ['contractorB', 'clientC'], value: 0.6 },
    { between: ['contractorC', 'clientA'], value: 0.6 },
    { between: ['contractorC', 'clientB'], value: 0.6 },
    { between: ['contractorC', 'clientC'], value: 0.6 },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0, lectureShare: 0, confidenceBound: 0.25 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; that different expectations make weak consensus is claimed in the paper, section 4.1',
    organizations: 'assumption: as many people as the default community, in two equal halves with opposite expectations',
    rivalry: 'assumption: opposed interests between the halves, none within them',
    parameters: 'assumption: the contact hours of the default community, nobody who brings the halves together',
  },
};
