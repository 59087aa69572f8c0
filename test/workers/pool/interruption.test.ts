// Waiting that can be interrupted, and that keeps nothing of what it waited for.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createInterruption } from '../../../workers/interruption.ts';

const never = (): Promise<never> => new Promise<never>(() => undefined);

test('an answer comes through as it is, and so does its failure', async () => {
  const { wait } = createInterruption();
  await expect(wait(Promise.resolve(7))).resolves.toBe(7);
  await expect(wait(Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('all who wait hear of a cancellation or a failure, and so does everybody who comes later', async () => {
  const [cancelled, failed] = [createInterruption(), createInterruption()];
  const waiting = [cancelled.wait(never()), cancelled.wait(never())];
  cancelled.cancel();
  expect(await Promise.all([...waiting, cancelled.wait(never())])).toEqual(['cancelled', 'cancelled', 'cancelled']);
  const lost = failed.wait(never());
  failed.fail(new Error('crashed'));
  failed.cancel();
  await expect(lost).rejects.toThrow('crashed');
  await expect(failed.wait(never())).rejects.toThrow('crashed');
});

test('answers are not kept in memory while the interruption lasts', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const interruption = createInterruption();
  const answered = async (): Promise<WeakRef<object>> => new WeakRef((await interruption.wait(Promise.resolve(new Float64Array(1000)))) as object);
  const answers = [await answered(), await answered()];
  await new Promise((resolve) => setTimeout(resolve, 10));
  collect();
  expect(answers.map((answer) => answer.deref())).toEqual([undefined, undefined]);
  interruption.cancel();
});
