// A sweep killed with kill -9 at random moments and resumed, or made in shards side by side, ends in the same bytes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
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
  sameTables(whole, killed);
}

const shards = 7;

/** All shards at the same time, in one store, as tasks of an array would: the number of runs is no multiple of theirs. */
async function sweptInShards(): Promise<void> {
  const experiment = experimentFile(4000);
  const [whole, cut] = [newFolder(), newFolder()];
  succeeds(learningCommunities('sweep', experiment, '--store', whole));
  const codes = await Promise.all(
    Array.from({ length: shards }, async (_, k) => {
      const shard = startLearningCommunities('sweep', experiment, '--store', cut, '--workers', '1', '--shard', `${k + 1}/${shards}`);
      return (await once(shard, 'exit'))[0] as number | null;
    }),
  );
  assert.deepEqual(codes, codes.map(() => 0));
  assert.ok(readdirSync(cut).length > shards);
  sameTables(whole, cut);
}

function sameTables(one: string, other: string): void {
  for (const ending of ['csv', 'parquet']) {
    const [first, second] = [one, other].map((store) => {
      const out = join(newFolder(), `results.${ending}`);
      succeeds(learningCommunities('merge', '--store', store, '--out', out));
      return readFileSync(out);
    });
    assert.ok(first!.equals(second!), `the ${ending} tables differ`);
  }
}

export const sameBytesChecks: readonly Check[] = [
  { title: `a sweep killed ${kills} times and resumed gives the same bytes`, run: killedAndResumed },
  { title: `a sweep in ${shards} shards gives the same bytes as one in one piece`, run: sweptInShards },
];
