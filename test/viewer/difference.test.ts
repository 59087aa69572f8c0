import { expect, test } from 'vitest';
import { scenarios } from '../../scenarios/index.ts';
import { changesAsText, changesFromText, differenceOf, withChanges, type Change } from '../../viewer/app/difference.ts';

const preset = scenarios['sharehouse']!;

test('a changed design comes back from its difference with the preset', async () => {
  const changed = {
    ...preset,
    title: 'Ours',
    parameters: { ...preset.parameters, meetings: 8, facilitation: 0.6 },
    organizations: preset.organizations.map((organization) => (organization.id === 'softwareFirm' ? { ...organization, supportStart: 0.9, participants: { employee: 2, expert: 1 } } : organization)),
    switchedOff: ['forgetting'],
  };
  const difference = differenceOf(preset, changed);
  expect(difference).toHaveLength(6);
  const read = await changesFromText(await changesAsText(difference));
  expect(withChanges(preset, read!)).toEqual({ design: changed, lost: [] });
});

test('organizations that come, go or change places come back too, compressed', async () => {
  const [first, second, ...rest] = preset.organizations;
  for (const organizations of [[second!, first!, ...rest], [first!, ...rest], [...preset.organizations, { id: 'ours', type: 'public', sector: 'care', participants: 3 } as const]]) {
    const changed = { ...preset, organizations };
    const text = await changesAsText(differenceOf(preset, changed));
    expect(text.startsWith('~')).toBe(true);
    expect(withChanges(preset, (await changesFromText(text))!).design).toEqual(changed);
  }
});

test('what was taken away stays away', () => {
  const { form: _, ...changed } = preset;
  expect(withChanges(preset, differenceOf(preset, changed)).design).toEqual(changed);
});

test('an unchanged design has no difference', () => {
  expect(differenceOf(preset, structuredClone(preset))).toEqual([]);
});

test('changes that lead nowhere or reach for the prototype are given back, and the rest is kept', () => {
  const bad: Change[] = [[['organizations', 'nobody', 'name'], 'X'], [['__proto__', 'polluted'], 1], [['parameters', '__proto__'], 1], [['title', 'deeper'], 1]];
  const { design, lost } = withChanges(preset, [...bad, [['title'], 'Kept']]);
  expect(lost).toEqual(bad);
  expect(design).toEqual({ ...preset, title: 'Kept' });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('text that is not a list of changes, or unpacks beyond what a link may hold, is refused', async () => {
  for (const text of ['', 'x', '{}', '[1]', '[[]]', '[[["a"],1,2]]', '[[[1]]]', '~', '~!!!', '~AAAA']) expect(await changesFromText(text), text).toBeNull();
  const bomb = JSON.stringify([[['title'], 'a'.repeat(2_000_000)]]);
  const packed = await changesAsText(JSON.parse(bomb) as Change[]);
  expect(packed.length).toBeLessThan(10_000);
  expect(await changesFromText(packed)).toBeNull();
});
