/** The course of a measure in the runs of one design point: made anew on request, since a sweep keeps moments only; the same seed and replicate give the same run. */
import { wrap, type Remote } from 'comlink';
import type { RunOptions, ScenarioInput } from '../../../engine/index.ts';
import { createInterruption } from '../../../workers/interruption.ts';
import type { SimulationWorker } from '../../../workers/protocol.ts';
import { startBrowserWorker } from './browserWorkers.ts';

export interface RunCourse {
  readonly replicate: number;
  readonly values: readonly number[];
}

export interface PointCourses {
  readonly weeks: readonly number[];
  /** Weeks in which there was a meeting. */
  readonly meetingWeeks: readonly number[];
  readonly runs: readonly RunCourse[];
}

type Simulate = (scenario: ScenarioInput, options: RunOptions) => ReturnType<SimulationWorker['simulate']>;

let simulateElsewhere: Simulate | null = null;

function openWorker(): Simulate {
  const worker = startBrowserWorker();
  const interruption = createInterruption();
  worker.onFailure((reason) => interruption.fail(new Error(reason)));
  const remote: Remote<SimulationWorker> = wrap<SimulationWorker>(worker.endpoint);
  return async (scenario, options) => {
    try {
      const answer = await interruption.wait(remote.simulate({ scenario, options }));
      if (answer !== 'cancelled') return answer;
    } catch {
      // A worker that is gone leaves the work to this thread.
    }
    simulateElsewhere = null;
    const { simulateRequest } = await import('../../../workers/simulateRequest.ts');
    return simulateRequest({ scenario, options });
  };
}

/** Tells what is there after every few runs; ends early when `wanted` says so. */
export async function courseOfRuns(scenario: ScenarioInput, seed: number, measure: string, replicates: readonly number[], wanted: () => boolean, tell: (courses: PointCourses) => void): Promise<void> {
  const runs: RunCourse[] = [];
  let weeks: readonly number[] = [];
  let meetingWeeks: readonly number[] = [];
  let told = 0;
  for (const replicate of replicates) {
    simulateElsewhere ??= openWorker();
    const { run } = await simulateElsewhere(scenario, { seed, replicate, record: 'summary', measures: [measure] });
    if (!wanted()) return;
    if (run === null) continue;
    weeks = Array.from(run.weeks);
    meetingWeeks = Array.from(run.meetingWeeks);
    runs.push({ replicate, values: Array.from(run.measures[measure]!) });
    if (performance.now() - told > 200) {
      told = performance.now();
      tell({ weeks, meetingWeeks, runs: [...runs] });
    }
  }
  tell({ weeks, meetingWeeks, runs: [...runs] });
}
