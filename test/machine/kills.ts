// A sweep killed with kill -9 at random moments and resumed ends in the same bytes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimentFile, learningCommunities, newFolder, pause, startLearningCommunities, succeeds, type Check } from './checks.ts';

const kills = 20;
const runs = 24_000;

/** Moments that are random yet the same every time (a linear congruential generator), from 0.3 to 2.3 s after the start. */
function* moments(): Generator<number, never> {
  let state = 1;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield 300 + (2000 * state) / 2_147_483_648;
  }
}

async function killedAndResumed(): Promise<void> {
  const experiment = experimentFile(runs);
  const [whole, killed] = [newFolder(), newFolder()];
  const waits = moments();
  let killedWhileRunning = 0;
  for (let k = 0; k < kills; k++) {
    const sweep = startLearningCommunities('sweep', experiment, '--store', killed, '--workers', '2');
    const ended = once(sweep, 'exit');
    await Promise.race([pause(waits.next().value), ended]);
    if (sweep.exitCode === null) killedWhileRunning++;
    sweep.kill('SIGKILL');
    await ended;
  }
  assert.ok(killedWhileRunning >= kills / 2, `only ${killedWhileRunning} of ${kills} kills met a sweep that was running`);
  const resumed = succeeds(learningCommunities('sweep', experiment, '--store', killed, '--json'));
  const { made } = JSON.parse(resumed.out) as { made: number };
  console.log(`          ${killedWhileRunning} of ${kills} kills met a running sweep; ${runs - made} runs were kept from before the last one`);
  succeeds(learningCommunities('sweep', experiment, '--store', whole));
  for (const ending of ['csv', 'parquet']) {
    const tables = [whole, killed].map((store) => {
      const out = join(newFolder(), `results.${ending}`);
      succeeds(learningCommunities('merge', '--store', store, '--out', out));
      return readFileSync(out);
    });
    assert.ok(tables[0]!.equals(tables[1]!), `the ${ending} tables differ`);
  }
}

export const killChecks: readonly Check[] = [{ title: `a sweep killed ${kills} times and resumed gives the same bytes`, run: killedAndResumed }];
