/** What crosses the boundary between a page or a program and a worker, as types; comlink carries it. */
import type { Decision, Mechanism, Problem, Run, RunOptions, Scenario, ScenarioInput, TableEntry } from '../engine/index.ts';
import type { Experiment } from './experiment.ts';
import type { PatternPlan, PointsPlan } from './patterns/patternPlan.ts';

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

/** Every parameter and mechanism of the model, as plain data: a page shows them without holding the model itself. */
export interface Declarations {
  readonly parameters: Readonly<Record<string, TableEntry>>;
  readonly mechanisms: readonly Mechanism[];
}

/** Something with many jobs: the runs of an experiment, or the communities of a world that are surveyed. */
export type Work = Experiment | PatternPlan | PointsPlan;

/** What came of some jobs. */
export interface JobResults {
  readonly jobs: Int32Array;
  /** A row for each job, a value for each column of the experiment or each number of the patterns; NaN where a value is undefined or the run failed. */
  readonly values: Float64Array;
  /** For each job which of the fingerprints below its scenario has: numbers, since results wait in memory by the thousands until they are stored. */
  readonly scenarios: Int32Array;
  /** Fingerprints of the scenarios, each once; empty for one that could not be made. */
  readonly fingerprints: readonly string[];
  readonly failures: readonly (readonly [job: number, message: string])[];
  /** How long it took, for the size of the next batch. */
  readonly milliseconds: number;
}

/** One event of a run, to be taken apart. */
export interface WhyRequest {
  readonly scenario: ScenarioInput;
  readonly options: RunOptions;
  /** Number in the log of the run, and the week in which it happened. */
  readonly event: number;
  readonly week: number;
}

export interface WhyAnswer {
  /** In the order in which they were made; empty where nobody decided. */
  readonly decisions: readonly Decision[];
  /** Of the mechanisms that decided, by id. */
  readonly equations: Readonly<Record<string, string>>;
}

/** What a simulation worker does when asked. */
export interface SimulationWorker {
  simulate(request: SimulationRequest): SimulationAnswer | Promise<SimulationAnswer>;
  /** From now on `runJobs` is about this work. */
  begin(work: Work): void | Promise<void>;
  runJobs(jobs: Int32Array): JobResults | Promise<JobResults>;
}

/** What the viewer asks of its own worker besides. */
export interface ViewerWorker extends SimulationWorker {
  why(request: WhyRequest): WhyAnswer | Promise<WhyAnswer>;
  /** Everything that stands in the way of simulating this. */
  check(scenario: unknown): readonly Problem[] | Promise<readonly Problem[]>;
  declarations(): Declarations | Promise<Declarations>;
}
