// The table of participants: who is in it, what a pasted block does, and what the mix meter says of it.
import { produce, type Draft } from 'immer';
import { describe, expect, test } from 'vitest';
import { normal, openStream, resolveScenario, simulate, type ScenarioInput } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { mixOf } from '../../../viewer/app/compose/mix.ts';
import { addOrganization, countBy, duplicateOrganization, headCount, removeOrganization } from '../../../viewer/app/compose/organizations.ts';
import { everybody, nameEverybody } from '../../../viewer/app/compose/people.ts';
import { organizationNames, pasteBlock, peopleColumns, readCell, roleNames } from '../../../viewer/app/compose/peopleColumns.ts';

describe('numbers become names', () => {
  test('the table has the same people as the engine, in every built-in community', () => {
    for (const scenario of Object.values(scenarios)) {
      const { participants, organizations } = resolveScenario(scenario).scenario!;
      const engine = participants.map(({ id, organization, role }) => `${id} ${organizations[organization]!.id} ${role}`);
      expect(everybody(scenario).map(({ id, organization, role = 'employee' }) => `${id} ${organization} ${role}`).toSorted(), scenario.id).toEqual(engine.toSorted());
    }
  });

  test('naming everybody leaves the run as it was', () => {
    for (const id of ['defaultCommunity', 'duurzaamheidsfabriek']) {
      const named = produce(scenarios[id]!, nameEverybody);
      expect(named.organizations.every(({ participants }) => participants === undefined)).toBe(true);
      const [before, after] = [scenarios[id]!, named].map((input) => simulate(resolveScenario(input).scenario!, { seed: 2 }));
      expect(after!.measures).toEqual(before!.measures);
    }
  });
});

describe('organizations', () => {
  test('one is added, doubled, counted by role and taken away again, and every step can run', () => {
    const steps: readonly ((draft: Draft<ScenarioInput>) => void)[] = [
      (draft) => addOrganization(draft, 'New'),
      (draft) => duplicateOrganization(draft, 0, 'Copy'),
      (draft) => countBy(draft.organizations[2]!, 'roles'),
      (draft) => removeOrganization(draft, 0),
    ];
    let design = scenarios['duurzaamheidsfabriek']!;
    for (const step of steps) {
      design = produce(design, step);
      expect(resolveScenario(design).problems).toEqual([]);
    }
    expect(design.organizations).toHaveLength(scenarios['duurzaamheidsfabriek']!.organizations.length + 1);
  });

  test('counting by role and by number again loses nobody', () => {
    const design = produce(scenarios['defaultCommunity']!, (draft) => {
      countBy(draft.organizations[5]!, 'number');
      countBy(draft.organizations[0]!, 'roles');
    });
    expect(design.organizations[5]!.participants).toBe(4);
    expect(design.organizations[0]!.participants).toEqual({ employee: 4 });
    expect(headCount(design.organizations[0]!.participants)).toBe(4);
  });
});

describe('a block pasted from a spreadsheet', () => {
  const organizations = organizationNames(scenarios['defaultCommunity']!.organizations, [(name) => (name === 'Municipality' ? 'Gemeente' : name)]);
  const roles = roleNames([{ employee: 'medewerker', student: 'student', teacher: 'docent', researcher: 'onderzoeker', expert: 'deskundige', facilitator: 'begeleider' }]);
  const read = (field: string, text: string): unknown => readCell(peopleColumns.find((column) => column.field === field)!, text, organizations, roles);

  test('fills the table from one cell on, and counts what does not fit', () => {
    const { cells, lost } = pasteBlock('0,1\t0,2\r\n0,3\t0,4\r\n0,5\t0,6\r\n', { row: 3, column: 4 }, 5);
    expect(cells).toEqual([
      { row: 3, column: 4, text: '0,1' }, { row: 3, column: 5, text: '0,2' },
      { row: 4, column: 4, text: '0,3' }, { row: 4, column: 5, text: '0,4' },
    ]);
    expect(lost).toBe(2);
  });

  test('understands decimal commas, names in both languages, and keeps what it does not know for the door to refuse', () => {
    expect(read('traits.workload', ' 0,4 ')).toBe(0.4);
    expect(read('traits.workload', '')).toBeUndefined();
    expect(read('traits.workload', 'much')).toBe('much');
    expect(read('organization', 'gemeente')).toBe('municipality');
    expect(read('organization', 'Mars')).toBe('Mars');
    expect(read('role', 'Docent')).toBe('teacher');
    expect(read('project', '')).toBeUndefined();
  });
});

describe('the mix meter', () => {
  const organizations = ['a', 'b'].map((id) => ({ id, type: 'private' as const, sector: 's' }));
  const people = ['a', 'a', 'b', 'b'].map((organization, k) => ({ id: `p${k}`, organization }));
  const drawn = { mean: 0.5, spread: 0.2, students: 0 };

  test('drawn around one mean, all differences are within organizations', () => {
    expect(mixOf('learningGoalOrientation', people, organizations, drawn)).toEqual({ within: 0.2, between: 0, share: 0 });
  });

  test('two organizations of one mind each differ between them only', () => {
    const fixed = people.map((person, k) => ({ ...person, traits: { learningGoalOrientation: k < 2 ? 0.2 : 0.8 } }));
    const { within, between, share } = mixOf('learningGoalOrientation', fixed, organizations, drawn);
    expect([within, between, share].map((value) => Number(value.toFixed(12)))).toEqual([0, 0.3, 1]);
  });

  test('nobody differs where everybody is the same', () => {
    expect(mixOf('learningGoalOrientation', people, organizations, { ...drawn, spread: 0 }).share).toBeNaN();
  });

  test('is what a long draw comes to', () => {
    const means = { a: 0.4, b: 0.6 };
    const withMeans = organizations.map((organization) => ({ ...organization, traits: { learningGoalOrientation: means[organization.id as 'a' | 'b'] } }));
    const mix = mixOf('learningGoalOrientation', people, withMeans, { ...drawn, spread: 0.1 });
    const stream = openStream(1, 0, 'mix');
    const draws = Array.from({ length: 4000 }, (_, k) => ({ group: k % 2, value: (k % 2 === 0 ? 0.4 : 0.6) + 0.1 * normal(stream, 0, k, 0) }));
    const variance = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - values.reduce((all, one) => all + one, 0) / values.length) ** 2, 0) / values.length;
    const within = (variance(draws.filter(({ group }) => group === 0).map(({ value }) => value)) + variance(draws.filter(({ group }) => group === 1).map(({ value }) => value))) / 2;
    // The standard error of a standard deviation of 4000 draws is SD / sqrt(2 n) = .0011; three of them.
    expect(Math.abs(Math.sqrt(within) - mix.within)).toBeLessThan(0.0034);
    expect(mix.between).toBeCloseTo(0.1, 12);
  });
});
