/** From what was typed on the command line to a scenario that can be run, or all problems at once. */
import { describeProblem, resolveScenario, type Problem, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { didYouMean } from '../didYouMean.ts';
import { withoutSchema } from '../documentText.ts';
import { looksLikeFile, readDocument } from './scenarioFile.ts';
import { addInterventions, applySettings, hasShape, switchOff, type Applied } from '../settings.ts';
import { BadInput, type Terminal } from './terminal.ts';

/** What the commands let one change about a scenario. */
export interface Changes {
  readonly set?: readonly string[] | undefined;
  readonly intervention?: readonly string[] | undefined;
  readonly off?: readonly string[] | undefined;
}

export interface ChosenScenario {
  /** As written, with the changes in it. */
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
  readonly warnings: readonly string[];
}

/** A scenario as found: the input, and where its fields stand. */
export interface FoundScenario {
  readonly input: ScenarioInput;
  readonly locate: (path: string) => string;
}

/** Finds a built-in scenario by id, or reads a file. */
export function findScenario(given: string): FoundScenario {
  const builtIn = Object.hasOwn(scenarios, given) ? scenarios[given] : undefined;
  if (builtIn !== undefined) return { input: builtIn, locate: (path) => `${given}: ${path}` };
  if (!looksLikeFile(given)) {
    const known = Object.keys(scenarios);
    throw new BadInput([`scenario ${given}: unknown; expected the id of a built-in scenario, or a path to a .yaml or .json file. ${didYouMean(given, known, 'learning-communities list scenarios')}`]);
  }
  const { content, locate } = readDocument(given);
  return { input: withoutSchema(content) as ScenarioInput, locate: (path) => `${locate(path)}: ${path}` };
}

/** Applies changes and resolves; every problem becomes a message that says where it stands, and all are given at once. */
export function resolveChosen(found: FoundScenario, changes: Changes): ChosenScenario {
  const { input, settingAt, problems: unusable } = change(found.input, changes);
  const { scenario, problems, warnings } = resolveScenario(input);
  const say = (problem: Problem): string => {
    const described = describeProblem(problem);
    const rest = described.startsWith(problem.path) ? described.slice(problem.path.length) : described;
    const option = [...settingAt].find(([path]) => problem.path === path || problem.path.startsWith(`${path}.`));
    if (option === undefined) return `${found.locate(problem.path)}${rest}`;
    return option[0] === problem.path ? `${option[1]}${rest}` : `${option[1]}: ${problem.path}${rest}`;
  };
  const messages = [...unusable, ...problems.map(say)];
  if (scenario === null || messages.length > 0) throw new BadInput(messages);
  return { input, scenario, warnings: warnings.map(say) };
}

/** Settings, interventions and mechanisms switched off; a document that has not the shape of a scenario is left as it is, to be refused for that. */
function change(input: ScenarioInput, { set = [], intervention = [], off = [] }: Changes): Applied {
  if (!hasShape(input)) return { input, settingAt: new Map(), problems: [] };
  const settings = applySettings(input, set);
  const overlaid = addInterventions(settings.input, intervention);
  const silenced = switchOff(overlaid.input, off);
  return {
    input: silenced.input,
    settingAt: new Map([...settings.settingAt, ...overlaid.settingAt, ...silenced.settingAt]),
    problems: [...settings.problems, ...overlaid.problems],
  };
}

/** Problems of changes that can be told without knowing the scenario: unknown parameters, interventions and mechanisms, values out of range. */
function problemsOfChanges({ set = [], intervention, off }: Changes): readonly string[] {
  const generally = set.filter((setting) => !/^(organizations|participants)\./.test(setting));
  return messagesOf(() => resolveChosen(findScenario('defaultCommunity'), { set: generally, intervention, off }));
}

/** What is wrong with the input of an action; nothing when it goes well. */
export function messagesOf(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof BadInput) return error.messages;
    throw error;
  }
}

/** The scenario somebody asked for, with warnings shown; an unknown one does not hide what is wrong with the changes. */
export function chooseScenario(given: string, changes: Changes, terminal: Terminal): ChosenScenario {
  const unknown = messagesOf(() => findScenario(given));
  if (unknown.length > 0) throw new BadInput([...unknown, ...problemsOfChanges(changes)]);
  const chosen = resolveChosen(findScenario(given), changes);
  for (const warning of chosen.warnings) terminal.message(`warning: ${warning}\n`);
  return chosen;
}
