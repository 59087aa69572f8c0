/** What is chosen on the Sweep page: which experiment, which outcome, which points; and the experiment that follows from it. */
import { batch, computed, effect, signal } from '@preact/signals';
import type { ScenarioInput } from '../../../engine/index.ts';
import { experiments } from '../../../scenarios/experiments/index.ts';
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { scenarioOfChoice } from '../../../workers/jobScenario.ts';
import type { ExperimentResolution } from '../../../workers/resolveExperiment.ts';
import { openPage } from '../choices.ts';
import { chooseRun, design, presetId, seed } from '../design.ts';
import { experimentOf, firstSweep, type OwnSweep } from './ownSweep.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import { openSession, session } from './session.ts';

/** Id of a built-in experiment, or null for one's own sweep. */
export const builtIn = signal<string | null>('strengthAndConsensus');
/** Replicates of a built-in experiment, where another number was chosen. */
export const replicatesAsked = signal<number | null>(null);
export const own = signal<OwnSweep>(firstSweep);
/** The community one's own sweep starts from. */
export const base = signal<ScenarioInput>(design.peek());
/** The design that was opened from a sweep; it is no new base for one. */
let opened: ScenarioInput | null = null;

export const input = computed<ExperimentInput>(() => {
  const found = experiments.find(({ id }) => id === builtIn.value);
  if (found === undefined) return experimentOf(own.value, base.value, seed.value);
  return { ...found, replicates: replicatesAsked.value ?? found.replicates, seed: seed.value };
});

/** The door for experiments is loaded behind the page. */
const door = import('../../../workers/resolveExperiment.ts');
export const resolution = signal<ExperimentResolution>({ experiment: null, problems: [] });

export const outcomes = computed<readonly Outcome[]>(() => (resolution.value.experiment === null ? [] : outcomesOf(resolution.value.experiment)));
/** Column of the outcome that is shown; stays chosen while another sweep lacks it. */
export const outcomeAsked = signal('');
export const outcome = computed<Outcome | null>(() => outcomes.value.find(({ column }) => column === outcomeAsked.value) ?? outcomes.value[0] ?? null);

/** The point whose runs are shown, and the one it is held against. */
export const point = signal(0);
export const other = signal<number | null>(null);

/** Waits for the end of a stroke of a slider or of typing, in milliseconds. */
const stroke = 250;

/** Follows what is chosen for as long as the page is loaded. */
export function followChoicesOfSweep(): void {
  effect(() => {
    const shown = design.value;
    if (shown !== opened) base.value = shown;
  });
  effect(() => {
    const given = input.value;
    void door.then(({ resolveExperiment }) => {
      if (given === input.peek()) resolution.value = resolveExperiment(given);
    });
  });
  effect(() => {
    const { experiment } = resolution.value;
    if (experiment === null) return undefined;
    const open = (): void => {
      batch(() => {
        point.value = 0;
        other.value = null;
      });
      void openSession(experiment);
    };
    const waiting = setTimeout(open, session.peek() === null ? 0 : stroke);
    return () => clearTimeout(waiting);
  });
}

/** Opens one run in Play: the same scenario, seed and replicate, so the very same run. */
export function playRun(at: number, replicate: number): void {
  const shown = session.peek();
  if (shown === null) return;
  const { experiment, store } = shown;
  const scenario = scenarioOfChoice(experiment, store.jobs.choice(at)).input;
  opened = scenario;
  chooseRun({ presetId: Object.hasOwn(scenarios, scenario.id) ? scenario.id : presetId.peek(), design: scenario, seed: experiment.seed, replicate });
  openPage('play');
}
