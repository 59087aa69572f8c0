/** Runs that failed, each with everything that makes it again. */
import { scenarios } from '../../scenarios/index.ts';
import type { ConditionInput } from '../../scenarios/experiments/experiment.ts';
import type { Choice } from '../design.ts';
import type { Experiment } from '../experiment.ts';
import { runId } from '../jobs.ts';
import type { Contents } from '../store/contents.ts';
import type { Store } from '../store/store.ts';
import { windowsOf } from '../store/windows.ts';

export interface Failure {
  readonly run: string;
  readonly job: number;
  readonly choice: Choice;
  readonly scenarioFingerprint: string;
  readonly replicate: number;
  readonly seed: number;
  readonly message: string;
  /** The command that makes this run; a scenario in a file of its own stands in it between < and >. */
  readonly command: string;
}

/** Those among the jobs up to number `to`. */
export async function* failuresOf(store: Store, contents: Contents, to: number): AsyncGenerator<Failure> {
  if (contents.failed.count(0, to) === 0) return;
  for await (const window of windowsOf(store, contents, to)) {
    for (let row = 0; row < window.count; row++) {
      if (window.state[row] === 'failed') yield failureOf(store, window.from + row, window.fingerprints[row]!, window.failures[row]!);
    }
  }
}

export function failureOf({ experiment, jobs }: Store, job: number, scenarioFingerprint: string, message: string): Failure {
  const choice = jobs.choice(jobs.pointOf(job));
  const replicate = jobs.replicateOf(job);
  const { seed } = experiment;
  return { run: runId(scenarioFingerprint, seed, replicate), job, choice, scenarioFingerprint, replicate, seed, message, command: commandOf(experiment, choice, replicate) };
}

/** The command line that makes one run of an experiment. */
export function commandOf(experiment: Experiment, choice: Choice, replicate: number): string {
  const { factors } = experiment;
  const scenarioAt = factors.findIndex(({ kind }) => kind === 'scenario');
  const scenario = scenarioAt < 0 ? experiment.scenario : String(choice[scenarioAt]);
  const words: string[] = [];
  const add = ({ set = {}, interventions = [], off = [] }: ConditionInput): void => {
    for (const [path, value] of Object.entries(set)) words.push(`--set ${path}=${value}`);
    for (const id of interventions) words.push(`--intervention ${id}`);
    for (const id of off) words.push(`--off ${id}`);
  };
  add(experiment.conditions);
  factors.forEach((factor, f) => {
    const level = choice[f]!;
    if (factor.kind === 'path') add({ set: { [factor.path]: level } });
    if (factor.kind === 'variant') add(factor.variants[String(level)]!);
    if (factor.kind === 'intervention' && level !== 'none') add({ interventions: [String(level)] });
  });
  return ['learning-communities run', Object.hasOwn(scenarios, scenario) ? scenario : `<file of ${scenario}>`, ...words, `--seed ${experiment.seed} --replicate ${replicate}`].join(' ');
}
