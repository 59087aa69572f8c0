/** Answers one request for a run: resolves the scenario and simulates it, in a worker or on the calling thread alike. */
import { resolveScenario, simulate } from '../engine/index.ts';
import type { SimulationAnswer, SimulationRequest } from './protocol.ts';

export function simulateRequest({ scenario: input, options }: SimulationRequest): SimulationAnswer {
  const { scenario, problems, warnings } = resolveScenario(input);
  return { scenario, run: scenario === null ? null : simulate(scenario, options), problems, warnings };
}
