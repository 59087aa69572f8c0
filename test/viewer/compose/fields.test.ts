// What is typed in a field lands at its path, and what is wrong is shown at the field it is about.
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { parameters, resolveScenario, rivalryByRule } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { firstControls, peopleControls } from '../../../viewer/app/compose/firstControls.ts';
import { readNumber, valueAt, writeAt } from '../../../viewer/app/compose/path.ts';
import { byField, partOf } from '../../../viewer/app/compose/problems.ts';
import { en } from '../../../viewer/words/compose/en.ts';

const design = scenarios['defaultCommunity']!;
const write = (path: string, value: unknown) => produce(design, (draft) => writeAt(draft, path, value));
const first = Object.values(firstControls).flatMap((group) => Object.keys(group));

test('a number may have a comma or a point; what is no number is kept as it was typed', () => {
  expect(['0,3', ' .3 ', '−2', '12', '', '1.2.3', 'veel'].map(readNumber)).toEqual([0.3, 0.3, -2, 12, undefined, '1.2.3', 'veel']);
});

test('a field written and emptied again leaves the design as it was', () => {
  for (const path of ['organizations.1.traits.workload', 'organizations.1.supportStart', 'parameters.platform', 'participants']) {
    const written = write(path, 0.4);
    expect(valueAt(written, path)).toBe(0.4);
    expect(produce(written, (draft) => writeAt(draft, path, undefined))).toEqual(design);
  }
});

describe('a problem', () => {
  const faults: readonly (readonly [path: string, value: unknown, shownAt: string, part: string])[] = [
    ['organizations.2.employees', 0, 'organizations.2.employees', 'organizations'],
    ['organizations.2.participants', 'four', 'organizations.2.participants', 'organizations'],
    ['organizations.0.traits.workload', 3, 'organizations.0.traits.workload', 'organizations'],
    ['parameters.meetings', 99, 'parameters.meetings', 'rules'],
    ['parameters.askBaseline', 'x', 'parameters.askBaseline', 'all'],
    ['parameters.learningGoalOrientationMean', 2, 'parameters.learningGoalOrientationMean', 'participants'],
    ['participants', [{ id: '1a', organization: 'municipality' }], 'participants.0.name', 'participants'],
    ['rivalry', [{ between: ['municipality', 'nobody'], value: 0.2 }], 'rivalry.0.value', 'organizations'],
    ['interventions', [{ meeting: 99, set: { facilitation: 0 } }], 'interventions.0.meeting', 'interventions'],
    ['switchedOff', ['gravity'], 'switchedOff.0', 'all'],
  ];
  test.each(faults)('with %s is shown at its field, with what was typed kept', (path, value, shownAt, part) => {
    const changed = write(path, value);
    const { problems } = resolveScenario(changed);
    expect([...byField(problems).keys()]).toContain(shownAt);
    expect(partOf(shownAt, first, Object.keys(peopleControls))).toBe(part);
    expect(valueAt(changed, path)).toEqual(value);
  });
});

test('every control a designer meets first is a parameter of the model, with words and a section', () => {
  for (const [name, section] of [...Object.values(firstControls), peopleControls].flatMap((group) => Object.entries(group))) {
    expect(parameters, name).toHaveProperty(name);
    expect(section).toMatch(/^[1-4](\.\d)?$/);
    expect(en.names[name as keyof typeof en.names]).toHaveLength(2);
  }
});

test('the rule of rivalry in the matrix is the one the engine runs', () => {
  const { organizations, rivalry } = resolveScenario(design).scenario!;
  const shown = organizations.flatMap((one) => organizations.map((other) => (one === other ? 0 : rivalryByRule(one, other, 0.4))));
  expect(shown).toEqual(rivalry);
});
