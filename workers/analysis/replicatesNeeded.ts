/**
 * How many replicates a sweep needs that goes on until its contrasts are precise enough. The answer hangs on the runs of the first replicates alone, never
 * on the order in which they were made or on what else is there, so that an interrupted sweep stops where one in one piece does.
 */
import type { Contents } from '../store/contents.ts';
import type { Store } from '../store/store.ts';
import { levelMeans, type LevelMeans } from './factorEffects.ts';
import { readOutcomes } from './outcomes.ts';
import { decideStopping, type StoppingDecision } from './stoppingRule.ts';

/** A contrast that is waited for. */
export interface AwaitedContrast extends Pick<LevelMeans<number | string>, 'level' | 'against'>, Pick<StoppingDecision, 'difference' | 'halfWidth'> {
  readonly of: string;
  readonly factor: string;
  /** Half-width to reach. */
  readonly wanted: number;
}

export interface ReplicatesNeeded {
  /** How many replicates there must be, all told. */
  readonly replicates: number;
  /** `go on`: they are not all there yet, or there must be more after them. */
  readonly because: StoppingDecision['because'];
  /** How it stood at the last look; empty before the first. */
  readonly contrasts: readonly AwaitedContrast[];
}

/** Least that is added between two looks, so that looking never costs more than running. */
const leastGrowth = 1.05;

/** Null for an experiment that has a fixed number of replicates. */
export async function replicatesNeeded(store: Store, contents: Contents): Promise<ReplicatesNeeded | null> {
  const { experiment, jobs } = store;
  const { until, factors, replicates: most } = experiment;
  if (until === undefined) return null;
  const there = wholeReplicates(store, contents);
  const choices = Array.from({ length: jobs.points }, (_, point) => jobs.choice(point));
  const outcomes = there === 0 ? null : await readOutcomes(store, contents, [...new Set(until.map(({ of }) => of))], jobs.jobAt(0, there));
  const means = until.flatMap(({ of, factor, halfWidth }) => {
    const values = choices.map((_, point) => outcomes?.at(of, point) ?? []);
    const number = factors.findIndex(({ id }) => id === factor);
    return levelMeans(choices, values, number).map(({ level, against, a, b }) => ({ of, factor, level, against, wanted: halfWidth, differences: b.map((value, k) => value - a[k]!) }));
  });
  let replicates = 0;
  for (;;) {
    const looks = means.map(({ differences, ...words }) => ({ ...words, ...decideStopping(differences.slice(0, replicates), { halfWidth: words.wanted, most }) }));
    const contrasts = replicates === 0 ? [] : looks.map(({ of, factor, level, against, wanted, difference, halfWidth }) => ({ of, factor, level, against, wanted, difference, halfWidth }));
    if (looks.every(({ because }) => because === 'precise enough')) return { replicates, because: 'precise enough', contrasts };
    if (replicates >= most) return { replicates, because: 'most reached', contrasts };
    const next = Math.min(most, Math.max(Math.ceil(replicates * leastGrowth), ...looks.map(({ pairs }) => pairs)));
    if (next > there) return { replicates: next, because: 'go on', contrasts };
    replicates = next;
  }
}

/** Replicates from the first on in which every point was run. */
function wholeReplicates({ jobs, experiment }: Store, { succeeded, failed }: Contents): number {
  let replicate = 0;
  const whole = (number: number): boolean => {
    const [from, to] = [jobs.jobAt(0, number), jobs.jobAt(0, number + 1)];
    return succeeded.count(from, to) + failed.count(from, to) === jobs.points;
  };
  while (replicate < experiment.replicates && whole(replicate)) replicate++;
  return replicate;
}
