/** Has runs made: in the worker where there is one, else on this thread. */
import { batch } from '@preact/signals';
import { wrap, type Remote } from 'comlink';
import type { OrganizationInput, Problem, RunOptions, ScenarioInput } from '../../engine/index.ts';
import type { Declarations, SimulationAnswer, SimulationRequest, ViewerWorker, WhyAnswer, WhyRequest } from '../../workers/protocol.ts';
import { createHistory } from '../scene/history.ts';
import { design, latestStroke, presetId, replicate, seed } from './design.ts';
import { keepGhost } from './ghost.ts';
import { rememberInput } from './played.ts';
import { history, onMainThread, simulating, trouble, warnings } from './state.ts';
import { startedWorker } from './workerFile.ts';

/** Beyond this many people the course of each would fill the memory of a browser. */
const mostPeopleRecorded = 3000;

let worker: { remote: Remote<ViewerWorker>; failure: Promise<never> } | null = null;
/** The question being answered, and whether a newer one waits: a slider asks faster than answers come. */
let underWay: Promise<boolean> | null = null;
let newer = false;

/** Starts loading the worker; called before anything is drawn, since the first picture waits for it. */
export function startWorker(): void {
  try {
    const started = startedWorker();
    // A worker that cannot be loaded never answers, so every call races against its failure.
    const failure = new Promise<never>((_, reject) => {
      started.addEventListener('error', (event) => reject(new WorkerUnavailable(event.message)));
    });
    failure.catch(() => undefined);
    worker = { remote: wrap<ViewerWorker>(started), failure };
  } catch {
    worker = null;
  }
}

class WorkerUnavailable extends Error {}

async function somewhere<Answer>(inWorker: (remote: Remote<ViewerWorker>) => Promise<Answer>, here: () => Promise<Answer>): Promise<Answer> {
  if (worker !== null) {
    try {
      return await Promise.race([inWorker(worker.remote), worker.failure]);
    } catch (error) {
      if (!(error instanceof WorkerUnavailable)) throw error;
      worker = null;
    }
  }
  onMainThread.value = true;
  return here();
}

/** A run that is not put on the table. */
export function simulateSomewhere(request: SimulationRequest): Promise<SimulationAnswer> {
  return somewhere(
    (remote) => remote.simulate(request),
    async () => (await import('../../workers/simulateRequest.ts')).simulateRequest(request),
  );
}

/** Why an event happened. */
export function askWhy(request: WhyRequest): Promise<WhyAnswer> {
  return somewhere(
    (remote) => remote.why(request),
    async () => (await import('../../workers/whyRequest.ts')).whyRequest(request),
  );
}

/** What stands in the way of running what was read from a file. */
export function problemsOf(scenario: unknown): Promise<readonly Problem[]> {
  return somewhere(
    (remote) => remote.check(scenario),
    async () => (await import('../../workers/simulateRequest.ts')).checkRequest(scenario),
  );
}

let declared: Promise<Declarations> | null = null;

/** Every parameter and mechanism of the model; asked for once, since the page itself does not hold the model. */
export function declarations(): Promise<Declarations> {
  declared ??= somewhere(
    (remote) => remote.declarations(),
    async () => (await import('../../workers/simulateRequest.ts')).declarations(),
  );
  return declared;
}

/** Simulates the chosen design; asked again meanwhile, it answers the newest question only. Returns whether there is a new run. */
export function simulateChosen(): Promise<boolean> {
  if (underWay !== null) {
    newer = true;
    return underWay;
  }
  simulating.value = true;
  underWay = untilNewest().finally(() => {
    underWay = null;
    simulating.value = false;
  });
  return underWay;
}

async function untilNewest(): Promise<boolean> {
  let answered: boolean;
  do {
    newer = false;
    answered = await simulateOnce();
  } while (newer);
  return answered;
}

/** An answer to a question that is no longer the newest is still shown: between two positions of a slider it is the nearest there is. */
async function simulateOnce(): Promise<boolean> {
  const asked = { presetId: presetId.peek(), design: design.peek(), seed: seed.peek(), replicate: replicate.peek(), stroke: latestStroke() };
  const { design: scenario } = asked;
  const people = peopleIn(scenario);
  try {
    const options: RunOptions = { seed: asked.seed, replicate: asked.replicate, record: people > mostPeopleRecorded ? 'summary' : 'events' };
    const answer = await simulateSomewhere({ scenario, options });
    warnings.value = answer.warnings;
    if (answer.run === null || answer.scenario === null) {
      trouble.value = { kind: 'problems', problems: answer.problems };
      return false;
    }
    const made = rememberInput(createHistory(answer.run, answer.scenario), { presetId: asked.presetId, scenario, options });
    batch(() => {
      trouble.value = null;
      keepGhost(asked);
      history.value = made;
    });
    return true;
  } catch (error) {
    trouble.value = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    return false;
  }
}

/** A link may hold anything in place of a design: what cannot be counted here is judged where it is resolved. */
function peopleIn({ participants, organizations }: ScenarioInput): number {
  if (Array.isArray(participants)) return participants.length;
  return Array.isArray(organizations) ? organizations.reduce((sum: number, organization: OrganizationInput | null) => sum + headCount(organization?.participants), 0) : 0;
}

function headCount(participants: OrganizationInput['participants']): number {
  if (typeof participants === 'number') return participants;
  return Object.values(participants ?? {}).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
