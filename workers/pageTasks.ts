/** Long work of a page besides one run: surveys held in many simulated communities, and the golden runs. In a worker or on the calling thread alike. */
import { holdSurvey, resolveScenario, type Scenario, type ScenarioInput, type SurveyWave } from '../engine/index.ts';
import { goldenRuns } from '../scenarios/golden.ts';
import { summarizeWave, summaryColumns } from './analysis/surveyWaves.ts';
import { goldenFingerprint } from './golden.ts';
import { codebookTable } from './tables/codebook.ts';
import type { Cell } from './tables/csv.ts';

/** A community and its luck, and the weeks in which to hold the survey. */
interface SurveyedRun {
  readonly scenario: ScenarioInput;
  readonly seed: number;
  readonly replicate: number;
  readonly weeks: readonly number[];
}

export interface SurveyRequest extends SurveyedRun {
  /** How many to simulate: this one and those after it. */
  readonly replicates: number;
}

export const pageTasks = {
  /** The survey of one run, answer by answer. */
  survey({ scenario, seed, replicate, weeks }: SurveyedRun): readonly SurveyWave[] {
    return holdSurvey(resolved(scenario), { seed, replicate }, weeks);
  },
  /** For each replicate, then each week, the values of `summaryColumns`; NaN where nobody answers or the run had stopped. */
  surveySummaries({ scenario: input, seed, replicate, replicates, weeks }: SurveyRequest): Float64Array {
    const scenario = resolved(input);
    const values = new Float64Array(replicates * weeks.length * summaryColumns.length).fill(NaN);
    for (let k = 0; k < replicates; k++) {
      for (const wave of holdSurvey(scenario, { seed, replicate: replicate + k }, weeks)) {
        const at = (k * weeks.length + weeks.indexOf(wave.week)) * summaryColumns.length;
        summaryColumns.forEach(({ scale, statistic }, column) => (values[at + column] = summarizeWave(wave, scale)[statistic]));
      }
    }
    return values;
  },
  /** The rows of the codebook: it comes from the declarations of the whole engine, which a page need not load. */
  codebook(scenario: ScenarioInput): readonly (readonly Cell[])[] {
    const { length, row } = codebookTable(resolved(scenario));
    return Array.from({ length }, (_, at) => row(at));
  },
  /** The fingerprint of a golden run as this machine computes it. */
  golden(at: number): string {
    return goldenFingerprint(goldenRuns[at]!);
  },
};

export type PageTasks = typeof pageTasks;

function resolved(input: ScenarioInput): Scenario {
  const { scenario, problems } = resolveScenario(input);
  if (scenario === null) throw new Error(`survey: ${problems[0]?.path} is ${String(problems[0]?.value)}; expected a scenario that can run.`);
  return scenario;
}
