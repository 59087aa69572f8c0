/** Has runs made: in the worker where there is one, else on this thread. */
import { wrap, type Remote } from 'comlink';
import { scenarios } from '../../scenarios/index.ts';
import type { SimulationAnswer, SimulationRequest, SimulationWorker } from '../../workers/protocol.ts';
import { createHistory } from '../scene/history.ts';
import { history, onMainThread, scenarioId, seed, simulating, trouble, warnings } from './state.ts';

/** Beyond this many people the course of each would fill the memory of a browser. */
const mostPeopleRecorded = 3000;

let worker: { remote: Remote<SimulationWorker>; failure: Promise<never> } | null = null;
let latest = 0;

/** Starts loading the worker; called before anything is drawn, since the first picture waits for it. */
export function startWorker(): void {
  try {
    const started = new Worker(new URL('../../workers/simulationWorker.ts', import.meta.url), { type: 'module' });
    // A worker that cannot be loaded never answers, so every call races against its failure.
    const failure = new Promise<never>((_, reject) => {
      started.addEventListener('error', (event) => reject(new WorkerUnavailable(event.message)));
    });
    failure.catch(() => undefined);
    worker = { remote: wrap<SimulationWorker>(started), failure };
  } catch {
    worker = null;
  }
}

class WorkerUnavailable extends Error {}

async function simulateSomewhere(request: SimulationRequest): Promise<SimulationAnswer> {
  if (worker !== null) {
    try {
      return await Promise.race([worker.remote.simulate(request), worker.failure]);
    } catch (error) {
      if (!(error instanceof WorkerUnavailable)) throw error;
      worker = null;
    }
  }
  onMainThread.value = true;
  const { simulateRequest } = await import('../../workers/simulateRequest.ts');
  return simulateRequest(request);
}

/** Simulates the chosen community; an answer that comes after a newer question is dropped. Returns whether there is a new run. */
export async function simulateChosen(): Promise<boolean> {
  const scenario = scenarios[scenarioId.value]!;
  const number = ++latest;
  simulating.value = true;
  const people = scenario.participants?.length ?? scenario.organizations.reduce((sum, { participants }) => sum + headCount(participants), 0);
  try {
    const answer = await simulateSomewhere({ scenario, options: { seed: seed.value, replicate: 0, record: people > mostPeopleRecorded ? 'summary' : 'events' } });
    if (number !== latest) return false;
    warnings.value = answer.warnings;
    if (answer.run === null || answer.scenario === null) {
      trouble.value = { kind: 'problems', problems: answer.problems };
      return false;
    }
    trouble.value = null;
    history.value = createHistory(answer.run, answer.scenario);
    return true;
  } catch (error) {
    if (number === latest) trouble.value = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    return false;
  } finally {
    if (number === latest) simulating.value = false;
  }
}

function headCount(participants: number | Partial<Record<string, number>> | undefined): number {
  if (participants === undefined) return 0;
  return typeof participants === 'number' ? participants : Object.values(participants).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
