/**
 * The order in which the runs of a grid of levels give a picture soonest: its corners first, then what lies halfway between, and so on, a few replicates of
 * each; after that one replicate more of all of them at a time.
 */
import type { Experiment } from './experiment.ts';
import type { Jobs } from './jobs.ts';

/** Replicates of a point before the next point is begun: one tells little, and a spread needs two. */
const firstReplicates = 3;

export function* coarseToFine(jobs: Jobs): Generator<number, undefined> {
  const order = pointsCoarseToFine(jobs.experiment, jobs.points);
  const { replicates } = jobs.experiment;
  const first = Math.min(firstReplicates, replicates);
  for (const point of order) for (let replicate = 0; replicate < first; replicate++) yield jobs.jobAt(point, replicate);
  for (let replicate = first; replicate < replicates; replicate++) for (const point of order) yield jobs.jobAt(point, replicate);
}

/** The points of a full factorial by how fine a grid they belong to; those of any other design as they stand. */
export function pointsCoarseToFine({ design, factors }: Pick<Experiment, 'design' | 'factors'>, points: number): readonly number[] {
  const inTurn = Array.from({ length: points }, (_, point) => point);
  if (design.kind !== 'full factorial') return inTurn;
  const depths = factors.map(({ levels }) => depthsOf(levels.length));
  const depthOf = (point: number): number => {
    let rest = point;
    let deepest = 0;
    for (const depth of depths.toReversed()) {
      deepest = Math.max(deepest, depth[rest % depth.length]!);
      rest = Math.floor(rest / depth.length);
    }
    return deepest;
  };
  return inTurn.map((point) => [depthOf(point), point] as const).toSorted(([a, p], [b, q]) => a - b || p - q).map(([, point]) => point);
}

/** For each of so many levels the number of halvings after which it is reached: 0 for both ends, 1 for the middle, and so on. */
export function depthsOf(levels: number): readonly number[] {
  const depths = Array.from({ length: levels }, () => -1);
  for (let depth = 0, left = levels; left > 0; depth++) {
    for (let k = 0; k <= 2 ** depth; k++) {
      const at = Math.round(((levels - 1) * k) / 2 ** depth);
      if (depths[at] !== -1) continue;
      depths[at] = depth;
      left--;
    }
  }
  return depths;
}
