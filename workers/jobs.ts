/**
 * The runs of an experiment as numbered jobs: point after point for replicate 0, then for replicate 1, and so on, so that whatever is done first
 * is balanced. A job is told apart from all others, in any experiment, by engine version, scenario fingerprint, seed and replicate.
 */
import { engineVersion, fingerprintOf } from '../engine/index.ts';
import { openDesign, type Choice } from './design.ts';
import { experimentHash, type Experiment } from './experiment.ts';

export interface Jobs {
  readonly experiment: Experiment;
  /** Hash of everything the results and their order depend on. */
  readonly hash: string;
  readonly points: number;
  readonly count: number;
  readonly pointOf: (job: number) => number;
  readonly replicateOf: (job: number) => number;
  readonly jobAt: (point: number, replicate: number) => number;
  readonly choice: (point: number) => Choice;
}

export function openJobs(experiment: Experiment): Jobs {
  const design = openDesign(experiment);
  const points = design.size;
  return {
    experiment,
    hash: experimentHash(experiment),
    points,
    count: points * experiment.replicates,
    pointOf: (job) => job % points,
    replicateOf: (job) => Math.floor(job / points),
    jobAt: (point, replicate) => replicate * points + point,
    choice: design.choice,
  };
}

/** The id of a run: the same wherever and in whichever experiment it is made. */
export function runId(scenarioFingerprint: string, seed: number, replicate: number): string {
  return fingerprintOf({ engineVersion, scenarioFingerprint, seed, replicate });
}
