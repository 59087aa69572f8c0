/** What crosses the boundary between a page or a program and a worker, as types; comlink carries it. */
import type { Problem, Run, RunOptions, Scenario, ScenarioInput } from '../engine/index.ts';

/** One community to simulate. */
export interface SimulationRequest {
  readonly scenario: ScenarioInput;
  readonly options: RunOptions;
}

/** What came of it: a run, or the problems that stand in its way. */
export interface SimulationAnswer {
  /** The scenario with every default filled in; null when it cannot run. */
  readonly scenario: Scenario | null;
  readonly run: Run | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What a simulation worker does when asked. */
export interface SimulationWorker {
  simulate(request: SimulationRequest): SimulationAnswer | Promise<SimulationAnswer>;
}
