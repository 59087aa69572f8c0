/** From what was typed on the command line to a study that can be held, or all problems at once. */
import { dirname, join } from 'node:path';
import { describeProblem } from '../../engine/index.ts';
import { studies } from '../../scenarios/studies/index.ts';
import { didYouMean } from '../didYouMean.ts';
import { resolveStudy } from '../studies/resolveStudy.ts';
import type { Study } from '../studies/study.ts';
import { findScenario } from './chosenScenario.ts';
import { looksLikeFile, readDocument } from './scenarioFile.ts';
import { BadInput } from './terminal.ts';

/** What the command line may change about a study. */
export interface StudyChanges {
  readonly seed?: number | undefined;
}

/** Finds a built-in study by id, or reads a file; a scenario it names by a path is read too. */
export function findStudy(given: string, { seed }: StudyChanges = {}): Study {
  const builtIn = studies.find(({ id }) => id === given);
  if (builtIn === undefined && !looksLikeFile(given)) {
    throw new BadInput([`study ${given}: unknown; expected the id of a built-in study, or a path to a .yaml or .json file. ${didYouMean(given, studies.map(({ id }) => id), 'learning-communities list studies')}`]);
  }
  const { content, locate } = builtIn === undefined ? readDocument(given) : { content: builtIn as unknown, locate: () => given };
  const isGroup = typeof content === 'object' && content !== null && !Array.isArray(content);
  const fields = content as Readonly<Record<string, unknown>>;
  const withScenario = isGroup && typeof fields['scenario'] === 'string' && looksLikeFile(fields['scenario']) ? { ...fields, scenario: findScenario(join(dirname(given), fields['scenario'])).input } : content;
  const { study, problems } = resolveStudy(isGroup && seed !== undefined ? { ...(withScenario as object), seed } : withScenario);
  if (study === null) throw new BadInput(problems.map((problem) => `${locate(problem.path)}: ${describeProblem(problem)}`));
  return study;
}
