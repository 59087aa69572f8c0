// The smallest community that still meets twice, in experiments for tests that need many runs fast.
import type { ScenarioInput } from '../../../engine/index.ts';
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';
import type { Experiment } from '../../../workers/experiment.ts';
import { resolveExperiment } from '../../../workers/resolveExperiment.ts';
import { fileWith } from '../commands/capture.ts';

export const tinyCommunity: ScenarioInput = {
  id: 'tiny',
  title: 'Four people, two meetings',
  organizations: [
    { id: 'a', type: 'private', sector: 'steel', participants: 2 },
    { id: 'b', type: 'public', sector: 'water', participants: 2 },
  ],
  parameters: { meetings: 2, weeksBetweenMeetings: 1, preparationWeeks: 0, followUpWeeks: 1, rounds: 2 },
};

export function tinyExperiment(changes: Partial<ExperimentInput> = {}): ExperimentInput {
  return {
    id: 'tiny',
    title: 'Facilitation and climate among four people',
    scenario: tinyCommunity,
    factors: [
      { id: 'facilitation', path: 'facilitation', levels: [0, 1] },
      { id: 'climate', path: 'climateStart', levels: [0.3, 0.6] },
    ],
    replicates: 5,
    measures: ['climate.strength', 'exchange.total'],
    at: ['last meeting'],
    ...changes,
  };
}

export function resolved(input: ExperimentInput): Experiment {
  const { experiment, problems } = resolveExperiment(input);
  if (experiment === null) throw new Error(JSON.stringify(problems));
  return experiment;
}

/** The experiment as a file, for the command line. */
export const tinyFile = (changes: Partial<ExperimentInput> = {}): string => fileWith('tiny.json', JSON.stringify(tinyExperiment(changes)));
