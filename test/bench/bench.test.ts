// The bench measures what it says it measures.
import { expect, test } from 'vitest';
import { resolveScenario, type Scenario } from '../../engine/index.ts';
import { buildCKernel } from './cKernel.ts';
import { largerCommunity } from './largerCommunity.ts';
import { runReferenceKernel, type KernelOutcome } from './referenceKernel.ts';
import { quantile, ratioOf, timeInAlternation } from './timing.ts';

const outcomes = Array.from({ length: 200 }, (_, replicate) => runReferenceKernel(1, replicate));
const meanOf = (read: (outcome: KernelOutcome) => number): number => outcomes.reduce((sum, outcome) => sum + read(outcome), 0) / outcomes.length;

test('the reference kernel gives the same run for the same seed and replicate, and another for another', () => {
  expect(runReferenceKernel(1, 7)).toEqual(outcomes[7]);
  expect(outcomes[8]).not.toEqual(outcomes[7]);
  expect(runReferenceKernel(2, 7)).not.toEqual(outcomes[7]);
});

test('the reference kernel gives the same numbers in C, to the last bit, where gcc is at hand', () => {
  const c = buildCKernel();
  const bits = (value: number): string => { const view = new DataView(new ArrayBuffer(8)); view.setFloat64(0, value); return view.getBigUint64(0).toString(16).padStart(16, '0'); };
  const inTypeScript = [0, 1, 2, 77].map((replicate) => {
    const { asks, helped, draws, ...means } = runReferenceKernel(5, replicate);
    return [asks, helped, draws, ...[means.knowledge, means.climate, means.safety, means.trust, means.vocabulary].map(bits)].join(' ');
  });
  expect(c === null ? inTypeScript : [0, 1, 2, 77].map((replicate) => c.show(5, replicate))).toEqual(inTypeScript);
});

test('the reference kernel does as much work as it did in other tools: about 6 344 random numbers a run', () => {
  // Draws of one run have an SD of about 100, so the mean of 200 lies within 22 (three standard errors) of that of many runs.
  expect(Math.abs(meanOf(({ draws }) => draws) - 6344)).toBeLessThan(60);
});

test('in the reference kernel every state moves and stays between 0 and 1', () => {
  for (const { knowledge, climate, safety, trust, vocabulary } of outcomes) {
    for (const state of [knowledge, climate, safety, trust, vocabulary]) expect(state > 0 && state < 1).toBe(true);
  }
  expect(meanOf(({ knowledge }) => knowledge)).toBeGreaterThan(0.51);
  expect(meanOf(({ vocabulary }) => vocabulary)).toBeGreaterThan(0.6);
  expect(meanOf(({ helped }) => helped)).toBeLessThan(meanOf(({ asks }) => asks));
});

test('a community ten times as large has ten of every organization of the default one, and its parameters', () => {
  const resolved = (times: number): Scenario => {
    const { scenario, problems, warnings } = resolveScenario(largerCommunity(times));
    expect([...problems, ...warnings]).toEqual([]);
    return scenario!;
  };
  const makeUp = ({ organizations }: Scenario): string[] => organizations.map(({ type, sector, employees }) => `${type} ${sector} ${employees}`).toSorted();
  const [one, ten] = [resolved(1), resolved(10)];
  expect(ten.participants).toHaveLength(10 * one.participants.length);
  expect(makeUp(ten)).toEqual(makeUp(one).flatMap((organization) => Array.from({ length: 10 }, () => organization)));
  expect(ten.parameters).toEqual(one.parameters);
});

test('tasks are timed in turn, and a ratio is taken within blocks', () => {
  const order: string[] = [];
  const task = (name: string) => ({ name, run: () => void (order.at(-1) === name || order.push(name)) });
  const timings = timeInAlternation([task('a'), task('b')], { blocks: 4, milliseconds: 1 });
  expect(order.slice(-8)).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']);
  expect(timings.map(({ byBlock }) => byBlock.length)).toEqual([4, 4]);
  // Twice as slow throughout, while the machine itself became ten times slower halfway.
  const [fast, slow] = [{ name: 'fast', milliseconds: 1, byBlock: [1, 1, 10, 10] }, { name: 'slow', milliseconds: 2, byBlock: [2, 2, 20, 20] }];
  expect(ratioOf(slow, fast)).toEqual({ median: 2, quartiles: [2, 2] });
});

test('a quantile lies between the values around it', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  expect(quantile([1, 2], 0.25)).toBe(1.25);
  expect([quantile([5, 7], 0), quantile([5, 7], 1)]).toEqual([5, 7]);
});
