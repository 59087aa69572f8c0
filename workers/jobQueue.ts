/** The jobs that wait for a worker, handed out in batches of about the same time. */

export interface Batch {
  readonly jobs: Int32Array;
  /** Done by its worker with nothing beside it, because it is one of those that were under way when a worker stopped. */
  readonly alone: boolean;
  /** How often a worker stopped while it did this batch alone. */
  readonly attempts: number;
}

export interface Queue {
  /** The next batch for a worker that needs so many milliseconds for a job (0: not known yet); null when nothing waits. */
  next(pace: number, idle: boolean): Batch | null;
  giveBack(jobs: Int32Array, attempts: number): void;
  empty(): boolean;
}

/** What a batch should take: short enough to stop at once, long enough that messages cost nothing. */
const batchMilliseconds = 35;
const mostJobs = 1000;

export function openQueue(jobs: Iterator<number>): Queue {
  const suspects: Batch[] = [];
  let upcoming = jobs.next();
  return {
    next(pace, idle) {
      const suspect = suspects[0];
      if (suspect !== undefined) {
        if (!idle) return null;
        suspects.shift();
        return suspect;
      }
      const size = pace === 0 ? 1 : Math.max(1, Math.min(mostJobs, Math.round(batchMilliseconds / pace)));
      const batch: number[] = [];
      while (batch.length < size && upcoming.done !== true) {
        batch.push(upcoming.value);
        upcoming = jobs.next();
      }
      return batch.length === 0 ? null : { jobs: Int32Array.from(batch), alone: false, attempts: 0 };
    },
    giveBack(returned, attempts) {
      for (const job of returned) suspects.push({ jobs: Int32Array.of(job), alone: true, attempts });
    },
    empty: () => suspects.length === 0 && upcoming.done === true,
  };
}
