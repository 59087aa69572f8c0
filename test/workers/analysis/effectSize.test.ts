import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { effectSize, welchDifference } from '../../../workers/analysis/effectSize.ts';

const folder = new URL('../../gold/', import.meta.url);
const gold = JSON.parse(readFileSync(new URL('effects.json', folder), 'utf8')) as {
  readonly cohens_d: { readonly d_manual: number; readonly ci_normal: readonly number[] };
  readonly hedges_g: { readonly g_exact: number };
  readonly glass_delta: number;
  readonly t_welch: { readonly t: number; readonly df: number; readonly p: number; readonly ci: readonly number[] };
  readonly second_contrast_scale_groups1to5_vs_6to10: { readonly d: number; readonly g: number; readonly glass_delta_sdB: number };
};
const [, ...lines] = readFileSync(new URL('likert.csv', folder), 'utf8').trim().split('\n');
const people = lines.map((line) => {
  const [group, , condition, ...rest] = line.split(',');
  return { group: Number(group), condition, scale: rest.slice(0, 5).map(Number).reduce((sum, item) => sum + item, 0) / 5 };
});
const scalesOf = (keep: (person: (typeof people)[number]) => boolean): number[] => people.filter(keep).map(({ scale }) => scale);

test('the recorded values of R', () => {
  const treated = scalesOf(({ condition }) => condition === 'T');
  const control = scalesOf(({ condition }) => condition === 'C');
  const size = effectSize(treated, control);
  expect(size.cohensD).toBeCloseTo(gold.cohens_d.d_manual, 10);
  expect(size.cohensDLow).toBeCloseTo(gold.cohens_d.ci_normal[0]!, 10);
  expect(size.cohensDHigh).toBeCloseTo(gold.cohens_d.ci_normal[1]!, 10);
  expect(size.hedgesG).toBeCloseTo(gold.hedges_g.g_exact, 10);
  expect(size.glassDelta).toBeCloseTo(gold.glass_delta, 10);
  const welch = welchDifference(treated, control);
  expect(welch.t).toBeCloseTo(gold.t_welch.t, 10);
  expect(welch.degrees).toBeCloseTo(gold.t_welch.df, 8);
  expect(welch.p).toBeCloseTo(gold.t_welch.p, 10);
  expect(welch.low).toBeCloseTo(gold.t_welch.ci[0]!, 9);
  expect(welch.high).toBeCloseTo(gold.t_welch.ci[1]!, 9);
});

test('a second contrast, of a medium size', () => {
  const expected = gold.second_contrast_scale_groups1to5_vs_6to10;
  const size = effectSize(scalesOf(({ group }) => group <= 5), scalesOf(({ group }) => group > 5));
  expect(size.cohensD).toBeCloseTo(expected.d, 10);
  expect(size.hedgesG).toBeCloseTo(expected.g, 6);
  expect(size.glassDelta).toBeCloseTo(expected.glass_delta_sdB, 10);
});

test('where nothing varies there is no size', () => {
  expect(effectSize([1, 1], [1, 1]).cohensD).toBeNaN();
  expect(welchDifference([2, 2], [1, 1]).p).toBeNaN();
});
