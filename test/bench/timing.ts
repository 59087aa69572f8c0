/**
 * Timing in alternation: what slows the machine down for a while slows all down alike, so ratios hold where seconds do not. Time is processor time of
 * this process, which stands still while other programs have the processor.
 */

export interface Task {
  readonly name: string;
  /** One run; the number is another one each time. */
  readonly run: (replicate: number) => void;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of processor time per run, median over blocks. */
  readonly milliseconds: number;
  /** The same, block by block. */
  readonly byBlock: readonly number[];
}

export interface Ratio {
  readonly median: number;
  readonly quartiles: readonly [low: number, high: number];
}

/** Time of one task as a multiple of another's in the same block. */
export function ratioOf(timing: Timing, to: Timing): Ratio {
  const ratios = timing.byBlock.map((time, block) => time / to.byBlock[block]!);
  return { median: quantile(ratios, 0.5), quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** Times tasks block by block, all in each block; a block of a task lasts about so many milliseconds, and at least one run. */
export function timeInAlternation(tasks: readonly Task[], { blocks, milliseconds }: { readonly blocks: number; readonly milliseconds: number }): Timing[] {
  const runs = tasks.map((task) => {
    timeOf(task, 1, 0);
    const once = timeOf(task, 1, 1);
    const some = timeOf(task, Math.max(1, Math.floor(milliseconds / Math.max(0.001, once) / 2)), 2);
    return Math.max(1, Math.round(milliseconds / Math.max(0.001, Math.min(once, some))));
  });
  const times = tasks.map(() => new Array<number>());
  for (let block = 0; block < blocks; block++) tasks.forEach((task, t) => times[t]!.push(timeOf(task, runs[t]!, block * runs[t]!)));
  return tasks.map(({ name }, t) => ({ name, milliseconds: quantile(times[t]!, 0.5), byBlock: times[t]! }));
}

/** Milliseconds of processor time per run, over so many runs. */
function timeOf(task: Task, runs: number, first: number): number {
  return processorTime(() => { for (let run = 0; run < runs; run++) task.run(first + run); }) / runs;
}

/** Milliseconds of processor time that something takes this process. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Quantile by linear interpolation between the sorted values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below]! + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)]! - sorted[below]!);
}
