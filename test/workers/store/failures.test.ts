// A sweep in which 1 run in 100 goes wrong, in each of the ways a run can: it ends with the other 99, and a table from which each failure is made again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simulate } from '../../../engine/index.ts';
import { openJobRunner } from '../../../workers/jobRunner.ts';
import { readContents } from '../../../workers/store/contents.ts';
import { openDiskFolder } from '../../../workers/store/disk/diskFolder.ts';
import { fillStore } from '../../../workers/store/fillStore.ts';
import { openStoreFor } from '../../../workers/store/store.ts';
import { capture, newFolder } from '../commands/capture.ts';
import { recordsOf } from '../tables/parseCsv.ts';
import { resolved, tinyExperiment } from '../experiment/tinyExperiment.ts';
import { fakeWorkers } from '../pool/fakeWorkers.ts';

const experiment = resolved(tinyExperiment({ replicates: 100 }));

/** Throws by itself in replicate 7, and goes wrong in a number in replicate 33, of communities without facilitation that begin well. */
const goesWrong: typeof simulate = (scenario, options) => {
  const { facilitation, climateStart } = scenario.parameters;
  const unlucky = facilitation === 0 && climateStart === 0.6;
  if (unlucky && (options?.replicate === 7 || options?.replicate === 99)) throw new RangeError(`no chair left in replicate ${options.replicate}`);
  const run = simulate(scenario, options);
  return unlucky && options?.replicate === 33 ? { ...run, stopped: { week: 2, mechanism: 'trust', participant: 'a.1', state: 'trust' } } : run;
};

test('a run that throws, one that is no number any more and one that stops its worker cost themselves alone, and each is told with what makes it again', async () => {
  const path = newFolder();
  const store = await openStoreFor(openDiskFolder(path), experiment);
  const killer = store.jobs.jobAt(2, 52);
  const runner = openJobRunner(experiment, goesWrong);
  const { start } = fakeWorkers({ results: runner, crashesAt: (job) => job === killer });
  const filled = await fillStore(store, await readContents(store), { from: 0, to: 400, retry: false, workers: 2, startWorker: start, progress: () => undefined });
  expect(filled).toEqual({ done: 400, failed: 4 });

  const out = join(newFolder(), 'results.csv');
  expect((await capture('merge', '--store', path, '--out', out)).code).toBe(0);
  const rows = recordsOf(readFileSync(out, 'utf8'));
  const failures = recordsOf(readFileSync(out.replace('.csv', '.failures.csv'), 'utf8'));
  expect([rows.length, failures.length]).toEqual([396, 4]);
  expect(failures.map(({ facilitation, climate, replicate, seed, message }) => [facilitation, climate, replicate, seed, message])).toEqual([
    ['0', '0.6', '7', '1', 'no chair left in replicate 7'],
    ['0', '0.6', '33', '1', 'week 2: trust of a.1 is not a number after trust; expected a finite number. Run it alone to see what led to it.'],
    ['1', '0.3', '52', '1', `the worker stopped 2 times while it ran alone (job ${killer} was too much)`],
    ['0', '0.6', '99', '1', 'no chair left in replicate 99'],
  ]);
  expect(failures[0]!['command']).toBe('learning-communities run <file of tiny> --set facilitation=0 --set climateStart=0.6 --seed 1 --replicate 7');

  // What the table says of a failure makes it again, in a runner that has run nothing else.
  for (const { facilitation, climate, replicate, seed, message } of failures.filter((failure) => failure['replicate'] !== '52')) {
    const alone = resolved(tinyExperiment({ replicates: 100, seed: Number(seed), factors: [{ id: 'facilitation', path: 'facilitation', levels: [Number(facilitation)] }, { id: 'climate', path: 'climateStart', levels: [Number(climate)] }] }));
    expect(openJobRunner(alone, goesWrong)(Int32Array.of(Number(replicate))).failures).toEqual([[Number(replicate), message]]);
  }

  // The rest are the rows of a sweep in which nothing went wrong.
  const good = openJobRunner(experiment)(Int32Array.from({ length: 400 }, (_, job) => job));
  const wrong = new Set([store.jobs.jobAt(1, 7), store.jobs.jobAt(1, 33), killer, store.jobs.jobAt(1, 99)]);
  const kept = Array.from({ length: 400 }, (_, job) => job).filter((job) => !wrong.has(job));
  expect(rows.map((row) => Number(row['climate.strength.lastMeeting']))).toEqual(kept.map((job) => good.values[2 * job]));

  // Asked to, a sweep with a sound model makes those four once more, and all is well.
  const sound = fakeWorkers({ results: openJobRunner(experiment) });
  const retried = await fillStore(store, await readContents(store), { from: 0, to: 400, retry: true, workers: 1, startWorker: sound.start, progress: () => undefined });
  expect(retried).toEqual({ done: 4, failed: 0 });
  expect(await capture('status', '--store', path)).toMatchObject({ code: 0, answer: expect.stringContaining('400 done, 0 missing, 0 failed') as string });
});
