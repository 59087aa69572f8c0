/** From which design and luck a run that is shown was made, so that it can be made again; the design on the table may differ meanwhile. */
import type { RunOptions, ScenarioInput } from '../../engine/index.ts';
import type { History } from '../scene/history.ts';

interface PlayedInput {
  /** The built-in community the design began as. */
  readonly presetId: string;
  readonly scenario: ScenarioInput;
  readonly options: RunOptions;
}

const inputs = new WeakMap<History, PlayedInput>();

export function rememberInput(history: History, input: PlayedInput): History {
  inputs.set(history, input);
  return history;
}

export function playedInput(history: History): PlayedInput {
  const input = inputs.get(history);
  if (input === undefined) throw new Error('playedInput: this run was not simulated here.');
  return input;
}
