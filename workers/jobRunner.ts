/** Makes the runs of an experiment, in whichever worker; what goes wrong in one run is its result. */
import { describeProblem, resolveScenario, simulate, type Scenario } from '../engine/index.ts';
import type { Experiment } from './experiment.ts';
import { jobColumns, jobRecording } from './jobColumns.ts';
import { openJobs } from './jobs.ts';
import { scenarioOfChoice } from './jobScenario.ts';
import type { JobResults } from './protocol.ts';

/** How many participants the scenarios that are kept ready may have together, so that memory stays flat however many points there are. */
const mostPeopleKept = 20_000;

type Ready = { readonly scenario: Scenario } | { readonly failure: string };

/** `run` makes one run; another than the model's is for tests of what goes wrong. */
export function openJobRunner(experiment: Experiment, run: typeof simulate = simulate): (jobs: Int32Array) => JobResults {
  const plan = openJobs(experiment);
  const columns = jobColumns(experiment);
  const recording = jobRecording(experiment);
  const kept = new Map<number, Ready>();
  let room = mostPeopleKept;

  const ready = (point: number): Ready => {
    const before = kept.get(point);
    if (before !== undefined) return before;
    const { input, problems } = scenarioOfChoice(experiment, plan.choice(point));
    const resolved = problems.length > 0 ? { scenario: null, problems } : resolveScenario(input);
    const made: Ready = resolved.scenario === null ? { failure: resolved.problems.map(describeProblem).join(' ') } : { scenario: resolved.scenario };
    const people = resolved.scenario?.participants.length ?? 1;
    if (people <= room) {
      kept.set(point, made);
      room -= people;
    }
    return made;
  };

  return (jobs) => {
    const began = performance.now();
    const values = new Float64Array(jobs.length * columns.length).fill(NaN);
    const scenarios = new Int32Array(jobs.length);
    const numbers = new Map([['', 0]]);
    const numberOf = (fingerprint: string): number => numbers.get(fingerprint) ?? numbers.set(fingerprint, numbers.size).size - 1;
    const failures: [job: number, message: string][] = [];
    jobs.forEach((job, row) => {
      try {
        const found = ready(plan.pointOf(job));
        if ('scenario' in found) scenarios[row] = numberOf(found.scenario.fingerprint);
        if ('failure' in found) {
          failures.push([job, found.failure]);
          return;
        }
        const made = run(found.scenario, { seed: experiment.seed, replicate: plan.replicateOf(job), ...recording });
        if (made.stopped !== null) {
          const { week, mechanism, participant, state } = made.stopped;
          failures.push([job, `week ${week}: ${state} of ${participant} is not a number after ${mechanism}; expected a finite number. Run it alone to see what led to it.`]);
        } else columns.forEach((column, c) => (values[row * columns.length + c] = column.read(made)));
      } catch (error) {
        failures.push([job, error instanceof Error ? error.message : String(error)]);
      }
    });
    return { jobs, values, scenarios, fingerprints: [...numbers.keys()], failures, milliseconds: performance.now() - began };
  };
}
