import { expect, test } from 'vitest';
import { resolveScenario } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { withChanges, type Change } from '../../viewer/app/difference.ts';
import { keepWhatFits } from '../../viewer/app/repairLink.ts';

const preset = scenarios['defaultCommunity']!;
const first = preset.organizations[0]!.id;
const fitting: readonly Change[] = [
  [['parameters', 'meetings'], 8],
  [['organizations', first, 'supportStart'], 0.2],
];

test('a setting that is no longer there and a value that cannot be are left out, and everything else is kept', () => {
  const { design, dropped } = keepWhatFits(preset, [[['parameters', 'charisma'], 0.5], ...fitting, [['parameters', 'rivalry'], 7], [['organizations', first, 'type'], 'secret']]);
  expect(design).toEqual(withChanges(preset, fitting).design);
  expect(dropped.map(({ path }) => path).toSorted()).toEqual(['organizations.0.type', 'parameters.charisma', 'parameters.rivalry']);
});

test('changes that fit are all kept', () => {
  expect(keepWhatFits(preset, fitting)).toEqual({ design: withChanges(preset, fitting).design, dropped: [] });
});

test('whatever a link asks for, what is kept can be simulated', () => {
  const odd: readonly Change[] = [[['organizations'], []], [['participants'], 'nobody'], [['id'], 5], [['parameters'], null], [['rivalry'], { a: 1 }], [['interventions'], [{ week: -4 }]], [['organizations', first]], [['parameters', 'meetings'], 8]];
  for (let from = 0; from < odd.length; from++) {
    for (let to = from + 1; to <= odd.length; to++) expect(resolveScenario(keepWhatFits(preset, odd.slice(from, to)).design).problems).toEqual([]);
  }
});
