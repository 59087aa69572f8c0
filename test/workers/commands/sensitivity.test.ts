/** The command on stores whose runs are made up, so that what it must find is known exactly. */
import { describe, expect, test } from 'vitest';
import { findExperiment } from '../../../workers/commands/experimentFile.ts';
import { openDiskFolder } from '../../../workers/store/disk/diskFolder.ts';
import { writePart } from '../../../workers/store/part.ts';
import { openStoreFor } from '../../../workers/store/store.ts';
import { gold, ishigami } from '../analysis/testFunctions.ts';
import { capture, fileWith, newFolder, type Captured } from './capture.ts';

const ranged = `
  - { id: facilitation, path: facilitation, range: [0, 1] }
  - { id: start, path: climateStart, range: [0.3, 0.7] }
  - { id: spread, path: climateStartSpread, range: [0, 0.25] }`;
const levelled = `
  - { id: facilitation, path: facilitation, levels: [0, 0.5, 1] }
  - { id: start, path: climateStart, levels: [0.4, 0.6] }`;

function experimentFile(design: string, factors: string, replicates: number, more = ''): string {
  return fileWith('madeUp.yaml', `id: madeUp\ntitle: Made up\nscenario: sharehouse\nfactors:${factors}\ndesign: ${design}\nreplicates: ${replicates}\nmeasures: [trust.mean, safety.mean]\nat: [end]\n${more}`);
}

type Value = (choice: readonly number[], replicate: number, column: string) => number;

/** A store of made-up values; `null` from `failureAt` is a run that succeeded, `missing` one that was never made. */
async function storeWith(file: string, valueOf: Value, failureAt: (point: number, replicate: number) => string | null = () => null): Promise<string> {
  const path = newFolder();
  const store = await openStoreFor(openDiskFolder(path), findExperiment(file));
  const { jobs, columnNames, experiment } = store;
  const made = Array.from({ length: jobs.count }, (_, job) => ({ job, point: jobs.pointOf(job), replicate: jobs.replicateOf(job) })).filter(({ point, replicate }) => failureAt(point, replicate) !== 'missing');
  if (made.length === 0) return path;
  const part = await writePart(
    {
      count: made.length,
      jobs: Int32Array.from(made, ({ job }) => job),
      replicates: Int32Array.from(made, ({ replicate }) => replicate),
      fingerprints: made.map(({ point }) => `f${point}`),
      values: Float64Array.from(made.flatMap(({ point, replicate }) => columnNames.map((name) => (failureAt(point, replicate) === null ? valueOf(jobs.choice(point) as readonly number[], replicate, name) : NaN)))),
      failures: made.map(({ point, replicate }) => failureAt(point, replicate)),
    },
    { experiment: experiment.id, hash: jobs.hash, seed: experiment.seed, columns: columnNames },
  );
  await store.folder.write(part.file, part.bytes);
  return path;
}

/** Places from 0 to 1 of the values of the factors in `ranged`. */
const placesOf = ([facilitation, start, spread]: readonly number[]): number[] => [facilitation!, (start! - 0.3) / 0.4, spread! / 0.25];

// oxlint-disable-next-line typescript/no-explicit-any -- the shape is what the tests check
const documentOf = ({ answer }: Captured): any => JSON.parse(answer);

describe('sobol indices', () => {
  const file = experimentFile('{ kind: saltelli, base: 1024 }', ranged, 2);
  const store = storeWith(file, (choice, replicate) => ishigami(placesOf(choice)) + replicate);

  test('agree with the recorded values of Ishigami, from the design through the store to the answer', async () => {
    const ran = await capture('sensitivity', file, '--store', await store, '--measure', 'trust.mean.end', '--json');
    expect(ran.messages).toEqual([]);
    const { design, points, replicates, results } = documentOf(ran);
    expect([ran.code, design.kind, points, replicates, results.length]).toEqual([0, 'saltelli', 5 * 1024, 2, 1]);
    const [{ column, kind, counted, basePoints, leftOut, convergence, factors }] = results;
    expect([column, kind, counted, basePoints, leftOut]).toEqual(['trust.mean.end', 'saltelli', 'mean', 1024, 0]);
    factors.forEach(({ first, firstLow, firstHigh, total, totalLow, totalHigh }: Record<string, number>, k: number) => {
      expect(Math.abs(first! - gold.ishigami.S[k]!)).toBeLessThan(0.03);
      expect(Math.abs(total! - gold.ishigami.ST[k]!)).toBeLessThan(0.03);
      expect([firstLow! <= first!, first! <= firstHigh!, totalLow! <= total!, total! <= totalHigh!]).toEqual([true, true, true, true]);
    });
    expect(convergence).toMatchObject({ settled: false });
  });

  test('as a table with bars, the most important first', async () => {
    const { answer } = await capture('sensitivity', file, '--store', await store);
    expect(answer).toContain('Made up (madeUp): 5120 points, 2 replicates used');
    const rows = answer.split('\n').filter((line) => /█|░/.test(line) && !line.startsWith('Shares'));
    expect(rows.map((line) => line.split(' ')[0])).toEqual(['facilitation', 'start', 'spread', 'facilitation', 'start', 'spread']);
    expect(answer).toContain('not settled yet; about');
  });
});

describe('morris', () => {
  const file = experimentFile('{ kind: morris, trajectories: 6, seed: 3 }', ranged, 1);

  test('finds the coefficients of a linear outcome, and draws them', async () => {
    const store = await storeWith(file, (choice) => {
      const [a, b] = placesOf(choice);
      return 3 * a! - 2 * b!;
    });
    const { results } = documentOf(await capture('sensitivity', file, '--store', store, '--json'));
    expect(results.map(({ column }: { column: string }) => column)).toEqual(['trust.mean.end', 'safety.mean.end']);
    results[0].factors.forEach(({ mu, muStar, sigma, effects }: Record<string, number>, k: number) => {
      expect(mu).toBeCloseTo([3, -2, 0][k]!, 10);
      expect(muStar).toBeCloseTo([3, 2, 0][k]!, 10);
      expect(sigma).toBeCloseTo(0, 10);
      expect(effects).toBe(6);
    });
    const { answer } = await capture('sensitivity', file, '--store', store, '--measure', 'trust.mean');
    expect(answer).toMatch(/a {2}facilitation +3\.00 +3\.00 to 3\.00 +3\.00/);
    expect(answer).toMatch(/b {2}start +2\.00 .* -2\.00 .* nearly linear/);
    expect(answer).toContain('mu*: how much it matters');
  });

  test('a factor with levels is measured from its first to its last', async () => {
    const screening = experimentFile('{ kind: morris, trajectories: 8 }', levelled, 1);
    const store = await storeWith(screening, ([facilitation, start]) => 2 * facilitation! + (start === 0.6 ? 5 : 0));
    const { results } = documentOf(await capture('sensitivity', screening, '--store', store, '--json'));
    expect(results[0].factors.map(({ mu, sigma }: Record<string, number>) => [mu!.toFixed(9), sigma!.toFixed(9)])).toEqual([['2.000000000', '0.000000000'], ['5.000000000', '0.000000000']]);
  });

  test('a failed run takes the two effects it is part of with it, and is told', async () => {
    const store = await storeWith(file, (choice) => placesOf(choice)[0]!, (point) => (point === 1 ? 'safety.mean is NaN' : null));
    const ran = await capture('sensitivity', file, '--store', store, '--json');
    const effects = documentOf(ran).results[0].factors.map((factor: { effects: number }) => factor.effects);
    expect(effects.reduce((sum: number, count: number) => sum + count, 0)).toBe(16);
    expect(ran.messages.join('\n')).toContain('1 runs failed and are left out');
  });
});

describe('levels', () => {
  const file = experimentFile('{ kind: full factorial }', levelled, 4, 'timeToConsensus: true\n');
  const luck = [0.3, -0.2, 0.1, 0.9];
  const valueOf: Value = ([facilitation, start], replicate, column) => {
    if (!column.startsWith('timeToConsensus')) return 2 * facilitation! + start! + luck[replicate]!;
    return facilitation === 0 ? NaN : facilitation === 0.5 ? 0 : 2 + replicate;
  };

  test('each against the first; a replicate that is not complete is not used', async () => {
    const store = await storeWith(file, valueOf, (point, replicate) => (replicate === 3 && point === 5 ? 'missing' : null));
    const ran = await capture('sensitivity', file, '--store', store, '--measure', 'trust.mean', '--json');
    const { replicates, results } = documentOf(ran);
    expect(ran.messages.join('\n')).toContain('1 of 24 runs are missing; the 3 complete replicates are used');
    expect(replicates).toBe(3);
    expect(results[0].effects.map(({ factor, level, contrast }: { factor: string; level: number; contrast: { difference: number; pairs: number } }) => [factor, level, contrast.difference.toFixed(9), contrast.pairs])).toEqual([
      ['facilitation', 0.5, '1.000000000', 3],
      ['facilitation', 1, '2.000000000', 3],
      ['start', 0.6, '0.200000000', 3],
    ]);
  });

  test('times to consensus are Kaplan-Meier shares and medians, never means', async () => {
    const store = await storeWith(file, valueOf);
    const { results } = documentOf(await capture('sensitivity', file, '--store', store, '--measure', 'timeToConsensus.sd06', '--json'));
    expect([results[0].kind, results[0].counted]).toEqual(['curves', 'time']);
    const points: { choice: number[]; neverLacked: number; reached: number; censored: number; share: number | null; median: number | null }[] = results[0].points;
    expect(points.map(({ choice, neverLacked, reached, censored, share, median }) => [choice[0], neverLacked, reached, censored, share, median])).toEqual([
      [0, 0, 0, 4, 0, null],
      [0, 0, 0, 4, 0, null],
      [0.5, 4, 0, 0, null, null],
      [0.5, 4, 0, 0, null, null],
      [1, 0, 4, 0, 1, 3],
      [1, 0, 4, 0, 1, 3],
    ]);
    const { answer } = await capture('sensitivity', file, '--store', store, '--measure', 'timeToConsensus.sd06');
    expect(answer).toContain('median meeting');
  });

  test('in a design with one number per point, the share of runs that got there', async () => {
    const screening = experimentFile('{ kind: morris, trajectories: 4 }', ranged, 2, 'timeToConsensus: true\n');
    const store = await storeWith(screening, ([facilitation], replicate) => (facilitation! > 0.5 ? 3 : replicate === 0 ? NaN : 0));
    const { results } = documentOf(await capture('sensitivity', screening, '--store', store, '--measure', 'timeToConsensus.sd08', '--json'));
    expect(results[0].counted).toBe('share reached');
    // From low to high facilitation the share goes from one in two to all, over two thirds of the range.
    expect(results[0].factors.map(({ mu }: { mu: number }) => mu)).toEqual([expect.closeTo(0.75, 10), 0, 0]);
  });
});

describe('bad input', () => {
  const file = experimentFile('{ kind: full factorial }', levelled, 1);

  test.each([
    ['a store without runs', async () => ['sensitivity', file, '--store', await storeWith(file, () => 1, () => 'missing')], /has no runs yet; expected some of 6/],
    ['an unknown measure', async () => ['sensitivity', file, '--store', await storeWith(file, () => 1), '--measure', 'trust.meen.end'], /--measure trust\.meen\.end: is not in this store.*Did you mean trust\.mean\.end\?/],
    ['another experiment', async () => ['sensitivity', 'strengthAndConsensus', '--store', await storeWith(file, () => 1)], /is the store of experiment madeUp; expected strengthAndConsensus/],
    ['a folder without a store', async () => Promise.resolve(['sensitivity', file, '--store', newFolder()]), /has no manifest\.json/],
  ])('%s', async (_, words, message) => {
    const { code, messages, answer } = await capture(...(await words()));
    expect([code, answer]).toEqual([2, '']);
    expect(messages.join('\n')).toMatch(message);
  });

  test('a design that fills the space without a pattern', async () => {
    const filling = experimentFile('{ kind: latin hypercube, points: 4 }', ranged, 1);
    const { code, messages } = await capture('sensitivity', filling, '--store', await storeWith(filling, () => 1));
    expect(code).toBe(2);
    expect(messages.join('\n')).toContain('design.kind is latin hypercube; expected morris, saltelli, full factorial or list');
  });
});
