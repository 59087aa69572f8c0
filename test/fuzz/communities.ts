// Small valid inputs with every field in use, for mutation.
import type { ScenarioInput } from '../../engine/index.ts';
import type { ExperimentInput } from '../../scenarios/experiments/experiment.ts';
import { tinyCommunity, tinyExperiment } from '../workers/experiment/tinyExperiment.ts';

/** Seven people, every field of a scenario. */
export const fullCommunity: ScenarioInput = {
  id: 'full',
  title: 'Every field',
  description: 'A community for tests.',
  source: 'assumption',
  form: { aims: ['learning', 'working'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'smith', name: 'Smith', type: 'private', sector: 'steel', participants: { employee: 2 }, employees: 12, learningCulture: 0.4, supportStart: 0.7, supportTrajectory: 'fading', supervisorChallenge: 1, commonTermShare: 0.5, traits: { workload: 0.3 } },
    { id: 'mill', type: 'private', sector: 'steel', participants: 2 },
    { id: 'school', type: 'knowledge', sector: 'education' },
  ],
  participants: [
    { id: 'ann', name: 'Ann', organization: 'school', role: 'student', project: 'smith', traits: { learningGoalOrientation: 0.9, psychologicalSafety: 0.2 } },
    { id: 'ben', organization: 'school', role: 'facilitator' },
    { id: 'cor', organization: 'mill', role: 'expert' },
  ],
  rivalry: [{ between: ['smith', 'mill'], value: 0.8 }],
  parameters: { meetings: 3, weeksBetweenMeetings: 1, preparationWeeks: 1, followUpWeeks: 2, rounds: 3, topics: 3, facilitation: 0.6 },
  switchedOff: ['forgetting'],
  interventions: [
    { title: 'Leaves', meeting: 2, lasts: 1, set: { facilitation: 0, 'organizations.smith.supervisor': 'replaced' } },
    { week: 2, set: { 'organizations.*.learningCulture': 0.2 }, add: { 'participants.*.motivationToTransfer': -0.3 } },
  ],
  basis: { organizations: 'assumption: for tests', 'parameters.meetings': 'paper: Table 1' },
};

export const fullExperiment: ExperimentInput = {
  ...tinyExperiment(),
  question: 'What?',
  source: 'assumption',
  conditions: { set: { facilitation: 0.5 }, interventions: ['vocabularyWorkshop'], off: ['forgetting'] },
  factors: [
    { id: 'rivalry', path: 'rivalry', levels: [0, 1] },
    { id: 'way', title: 'Way', interventions: ['none', 'supervisorPackage'] },
    { id: 'mix', variants: { one: { set: { climateStart: 0.3 } }, other: { off: ['trust'], set: { 'organizations.a.participants': 3 } } } },
  ],
  replicates: 2,
  seed: 3,
  at: ['start', 'meeting 1', 'week 1', 'end'],
  timeToConsensus: true,
};

export const sampledExperiment: ExperimentInput = {
  ...tinyExperiment(),
  factors: [{ id: 'help', path: 'facilitation', range: [0, 1] }, { id: 'topics', path: 'topics', range: [2, 5] }],
  design: { kind: 'latin hypercube', points: 8, seed: 2 },
};

export const communities: readonly ScenarioInput[] = [tinyCommunity, fullCommunity, fullCommunity];
export const experiments: readonly ExperimentInput[] = [tinyExperiment(), fullExperiment, sampledExperiment, { ...sampledExperiment, design: { kind: 'morris', trajectories: 4 } }, { ...sampledExperiment, design: { kind: 'list', points: [[0.5, 3]] } }];
