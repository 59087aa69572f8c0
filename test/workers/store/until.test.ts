// A sweep that goes on until its contrasts are precise enough: it stops at the same replicate however it came there, and says where it stands.
import { describe, expect, test } from 'vitest';
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';
import { describeProblem } from '../../../engine/index.ts';
import type { ReplicatesNeeded } from '../../../workers/analysis/replicatesNeeded.ts';
import { resolveExperiment } from '../../../workers/resolveExperiment.ts';
import { capture, newFolder } from '../commands/capture.ts';
import { tinyExperiment, tinyFile } from '../experiment/tinyExperiment.ts';
import { merged, sweep } from './sweeps.ts';

const until = [
  { of: 'exchange.total.lastMeeting', factor: 'facilitation', halfWidth: 0.1 },
  { of: 'climate.strength.lastMeeting', factor: 'climate', halfWidth: 0.01 },
];
const precise: Partial<ExperimentInput> = { replicates: 2000, until };
const standing = ({ answer }: { answer: string }): ReplicatesNeeded => (JSON.parse(answer) as { until: ReplicatesNeeded }).until;

describe('a sweep until its contrasts are precise enough', () => {
  test('stops when all are, with the same bytes for one worker, and for two after other runs were made', async () => {
    const [one, two] = [newFolder(), newFolder()];
    const swept = await sweep(one, precise);
    const { replicates, because, contrasts } = standing(swept);
    expect(because).toBe('precise enough');
    expect(replicates).toBeGreaterThan(50);
    expect(swept.runs).toEqual({ total: 4 * replicates, done: 4 * replicates, missing: 0, failed: 0 });
    expect(contrasts.map(({ of, level, against }) => [of, level, against])).toEqual([['exchange.total.lastMeeting', 1, 0], ['climate.strength.lastMeeting', 0.6, 0.3]]);
    for (const { halfWidth, wanted } of contrasts) expect(halfWidth).toBeLessThanOrEqual(wanted);

    await sweep(two, { replicates: 60 });
    expect(standing(await sweep(two, precise, '--workers', '2'))).toEqual({ replicates, because, contrasts });
    expect((await merged(two)).equals(await merged(one))).toBe(true);

    // It was not precise enough at the look before.
    const before = await capture('sweep', tinyFile({ ...precise, replicates: 50 }), '--store', two, '--json');
    expect([before.code, standing(before).because]).toEqual([1, 'most reached']);
    expect(Math.max(...standing(before).contrasts.map(({ halfWidth, wanted }) => halfWidth / wanted))).toBeGreaterThan(1);
  });

  test('says how it stands, and takes runs that are there beyond what is needed neither into the table nor into the effects', async () => {
    const store = newFolder();
    const easy = { ...precise, until: [{ ...until[1]!, halfWidth: 0.02 }] };
    await sweep(store, { replicates: 55 });
    expect(await sweep(store, easy)).toMatchObject({ made: 0, runs: { total: 200 } });
    const { code, answer } = await capture('status', '--store', store);
    expect(code).toBe(0);
    expect(answer).toContain('4 points x at most 2000 replicates\n200 runs: 200 done, 0 missing');
    expect(answer).toMatch(/50 replicates are enough, of at most 2000\.\n {2}climate\.strength\.lastMeeting, climate 0\.6 against 0\.3: 0\.\d+ ± 0\.\d+; asked for ± 0\.02\n/);
    expect((await merged(store)).toString().trim().split('\r\n')).toHaveLength(201);
    const effects = JSON.parse((await capture('sensitivity', tinyFile(easy), '--store', store, '--measure', until[1]!.of, '--json')).answer) as { replicates: number; results: { effects: { factor: string; contrast: { difference: number; high: number } }[] }[] };
    const { contrast } = effects.results[0]!.effects.find(({ factor }) => factor === 'climate')!;
    const [stood] = standing(await capture('status', '--store', store, '--json')).contrasts;
    expect(effects.replicates).toBe(50);
    expect(contrast.difference).toBe(stood!.difference);
    expect(contrast.high - contrast.difference).toBeCloseTo(stood!.halfWidth, 12);
  });

  test('is not cut into parts, which could not see the others', async () => {
    for (const words of [['sweep', tinyFile(precise), '--store', newFolder(), '--shard', '1/2'], ['submit', tinyFile(precise), '--store', newFolder(), '--print']]) {
      expect(await capture(...words)).toMatchObject({ code: 2, messages: [expect.stringMatching(/cannot see when its contrasts are precise enough; expected an experiment without until\./)] });
    }
  });

  test.each([
    [{ of: 'climate.strenght.lastMeeting' }, /^until\.0\.of: .*Did you mean climate\.strength\.lastMeeting\?/],
    [{ factor: 'facilitatoin' }, /^until\.0\.factor: .*expected a factor with levels: facilitation, climate.*Did you mean facilitation\?/],
    [{ halfWidth: 0 }, /^until\.0\.halfWidth: is 0; expected a number above 0/],
  ])('says what is wrong with %j', (change, message) => {
    const { problems } = resolveExperiment(tinyExperiment({ until: [{ ...until[1]!, ...change }] }));
    expect(problems.map(describeProblem)).toEqual([expect.stringMatching(message)]);
  });
});
