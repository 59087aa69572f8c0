// A worker of the fuzzer: knocks at one door with one input after another and tells what came of it.
import { parentPort, workerData } from 'node:worker_threads';
import { knock } from './door.ts';
import { doors } from './doors.ts';
import { chanceOf } from './mutate.ts';

export interface Task {
  readonly door: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Shared: the input that is being tried. */
  readonly at: Int32Array;
}

export interface Progress {
  refused: number;
  used: number;
  large: number;
  slowest: number;
  findings: { n: number; why: string; input: unknown }[];
}

/** Input `n` of a seed. */
export function inputOf(door: string, seed: number, n: number): unknown {
  return doors.find(({ id }) => id === door)!.input(chanceOf(door, seed, n));
}

/** Called in the thread. */
export function serveParent(): void {
  const { task } = workerData as { task: Task };
  void knockMany(task);
}

async function knockMany({ door: id, seed, from, to, at }: Task): Promise<void> {
  const door = doors.find((one) => one.id === id)!;
  const nothing = (): Progress => ({ refused: 0, used: 0, large: 0, slowest: 0, findings: [] });
  let progress = nothing();
  for (let n = from; n < to; n++) {
    at[0] = n;
    const input = inputOf(id, seed, n);
    const { outcome, finding, milliseconds } = await knock(door, input);
    if (outcome === 'refused') progress.refused++;
    else if (outcome === 'used') progress.used++;
    else if (outcome === 'finding') progress.findings.push({ n, why: finding, input });
    else progress.large++;
    progress.slowest = Math.max(progress.slowest, milliseconds);
    if (n % 500 === 499 || n === to - 1) {
      parentPort!.postMessage(progress);
      progress = nothing();
    }
  }
}
