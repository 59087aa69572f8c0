/** With which design and luck a run that is shown was made, so that it can be made again. */
import type { RunOptions, ScenarioInput } from '../../engine/index.ts';
import type { History } from '../scene/history.ts';

const inputs = new WeakMap<History, { readonly scenario: ScenarioInput; readonly options: RunOptions }>();

export function rememberInput(history: History, scenario: ScenarioInput, options: RunOptions): History {
  inputs.set(history, { scenario, options });
  return history;
}

export function playedInput(history: History): { readonly scenario: ScenarioInput; readonly options: RunOptions } {
  const input = inputs.get(history);
  if (input === undefined) throw new Error('playedInput: this run was not simulated here.');
  return input;
}
