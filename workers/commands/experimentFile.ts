/** From what was typed on the command line to an experiment that can be run, or all problems at once. */
import { dirname, join } from 'node:path';
import { describeProblem, type Problem } from '../../engine/index.ts';
import { experiments } from '../../scenarios/experiments/index.ts';
import { didYouMean } from '../didYouMean.ts';
import type { Experiment } from '../experiment.ts';
import { resolveExperiment } from '../resolveExperiment.ts';
import { findScenario } from './chosenScenario.ts';
import { looksLikeFile, readDocument } from './scenarioFile.ts';
import { BadInput } from './terminal.ts';

/** What the command line may change about an experiment. */
export interface ExperimentChanges {
  readonly replicates?: number | undefined;
}

/** Finds a built-in experiment by id, or reads a file; a scenario it names by a path is read too. */
export function findExperiment(given: string, { replicates }: ExperimentChanges = {}): Experiment {
  const { content, locate } = readExperiment(given);
  const { experiment, problems } = resolveExperiment(replicates === undefined || !isGroup(content) ? content : { ...content, replicates });
  if (experiment === null) throw new BadInput(problems.map((problem) => inWords(problem, locate)));
  return experiment;
}

function readExperiment(given: string): { content: unknown; locate: (path: string) => string } {
  const builtIn = experiments.find(({ id }) => id === given);
  if (builtIn !== undefined) return { content: builtIn, locate: (path) => `${given}: ${path}` };
  if (!looksLikeFile(given)) {
    const known = experiments.map(({ id }) => id);
    throw new BadInput([`experiment ${given}: unknown; expected the id of a built-in experiment, or a path to a .yaml or .json file. ${didYouMean(given, known, 'learning-communities list experiments')}`]);
  }
  const { content, locate } = readDocument(given);
  const withScenario = isGroup(content) && typeof content['scenario'] === 'string' && looksLikeFile(content['scenario']);
  return {
    content: withScenario ? { ...content, scenario: findScenario(join(dirname(given), String(content['scenario']))).input } : content,
    locate: (path) => `${locate(path.split(':')[0]!)}: ${path}`,
  };
}

function isGroup(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function inWords(problem: Problem, locate: (path: string) => string): string {
  const described = describeProblem(problem);
  return `${locate(problem.path)}${described.slice(problem.path.length)}`;
}
