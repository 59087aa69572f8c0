/** The facts of Table 1 of the paper, each with its place, as they stand in the four scenarios. */
import { describe, expect, test } from 'vitest';
import { resolveScenario, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { basisOf } from './basis.ts';

const four = ['duurzaamheidsfabriek', 'talentInnovatiePool', 'entrance', 'sharehouse'] as const;
type Name = (typeof four)[number];

const input = (name: Name): ScenarioInput => scenarios[name]!;
const resolved = (name: Name): Scenario => resolveScenario(input(name)).scenario!;
const types = (name: Name): string[] => resolved(name).organizations.map(({ type }) => type);
const roles = (name: Name): Set<string> => new Set(resolved(name).participants.map(({ role }) => role));

/** Parties that Table 1 names. A description may name them; a simulated organization may not. */
const parties = [
  'Da Vinci', 'Dordrecht', 'Drechtsteden', 'Flow Center', 'IWNederland', 'Hanze', 'TNO', 'Groningen', 'BAM', 'Gasunie', 'New Energy Coalition', 'Fontys', 'Erasmus', 'Rotterdam', 'KennisDC', 'Shell',
];

describe.each(four)('%s (Table 1, all four rows)', (name) => {
  test('lies between organizations, of which more than one take part', () => {
    expect(input(name).form?.membership).toBe('between organizations');
    expect(basisOf(input(name), 'form.membership')).toMatch(/^paper: Table 1/);
    expect(resolved(name).organizations.length).toBeGreaterThan(1);
  });

  test('has learning outside the own organization', () => {
    expect(input(name).form?.place).toBe('outside the organization');
    expect(basisOf(input(name), 'form.place')).toMatch(/^paper: Table 1/);
  });

  test('involves a knowledge institution', () => {
    expect(types(name)).toContain('knowledge');
  });

  test('brings learning, working and innovating together (section 2.1)', () => {
    expect(input(name).form?.aims).toEqual(['learning', 'working', 'innovating']);
  });

  test('has topics the participants choose (section 2.2)', () => {
    expect(input(name).form?.topics).toBe('self-chosen');
  });

  test('simulates no party by name, and says in its description that the rest is invented', () => {
    for (const { name: shown, id } of input(name).organizations) {
      for (const party of parties) expect(`${id} ${shown}`.toLowerCase()).not.toContain(party.toLowerCase());
    }
    expect(input(name).description).toContain('Everything else is invented');
  });

  test('marks how many people and organizations take part as an assumption', () => {
    for (const { id } of input(name).organizations) {
      expect(basisOf(input(name), `organizations.${id}.employees`)).toMatch(/^assumption/);
      expect(basisOf(input(name), `organizations.${id}.name`)).toMatch(/^assumption/);
    }
  });
});

test('Duurzaamheidsfabriek: public and private organizations and knowledge institutions (Table 1)', () => {
  expect(new Set(types('duurzaamheidsfabriek'))).toEqual(new Set(['knowledge', 'public', 'private']));
  for (const party of ['Da Vinci', 'Gemeente Dordrecht', 'Werkgevers Drechtsteden', 'Flow Center of Excellence', 'IWNederland']) {
    expect(input('duurzaamheidsfabriek').description).toContain(party);
  }
});

test('Duurzaamheidsfabriek: two kinds of public party, a municipality and an employers body (Table 1)', () => {
  expect(types('duurzaamheidsfabriek').filter((type) => type === 'public')).toHaveLength(2);
});

test('Duurzaamheidsfabriek: firms bring in assignments (section 2.1)', () => {
  expect(resolved('duurzaamheidsfabriek').parameters['assignments']).toBeGreaterThan(0);
  expect(roles('duurzaamheidsfabriek')).toContain('student');
});

test('TIP: one knowledge institution, all other organizations firms of one sector (Table 1)', () => {
  const { organizations } = resolved('talentInnovatiePool');
  expect(organizations.filter(({ type }) => type === 'knowledge')).toHaveLength(1);
  const firms = organizations.filter(({ type }) => type !== 'knowledge');
  expect(new Set(firms.map(({ type }) => type))).toEqual(new Set(['private']));
  expect(new Set(firms.map(({ sector }) => sector)).size).toBe(1);
  for (const { id } of firms) expect(basisOf(input('talentInnovatiePool'), `organizations.${id}.sector`)).toMatch(/^paper: Table 1/);
});

test('TIP: a duration fixed beforehand, which the others do not have (Table 1)', () => {
  expect(basisOf(input('talentInnovatiePool'), 'parameters.meetings')).toContain('fixed beforehand is in the paper, Table 1');
  for (const name of four.filter((one) => one !== 'talentInnovatiePool')) expect(basisOf(input(name), 'parameters.meetings')).toMatch(/^assumption.*not of the community/);
});

test('TIP: steered from the university of applied sciences, with students on placement beside employees (Table 1, section 2)', () => {
  expect(roles('talentInnovatiePool')).toEqual(new Set(['facilitator', 'student', 'employee']));
  expect(resolved('talentInnovatiePool').parameters['facilitation']).toBe(Math.max(...four.map((name) => resolved(name).parameters['facilitation']!)));
});

test('TIP: the paper names no party, and neither does the description (Table 1)', () => {
  for (const party of parties) expect(input('talentInnovatiePool').description).not.toContain(party);
});

test('EnTranCe: firms, students, government, societal institutions and scientists (Table 1)', () => {
  expect(new Set(types('entrance'))).toEqual(new Set(['knowledge', 'public', 'private', 'societal']));
  expect(roles('entrance')).toEqual(new Set(['employee', 'student', 'researcher']));
  for (const party of ['Hanzehogeschool', 'TNO', 'Gemeente Groningen', 'BAM', 'Gasunie', 'New Energy Coalition']) expect(input('entrance').description).toContain(party);
});

test('EnTranCe: two knowledge institutions are named, so at least two take part (Table 1)', () => {
  expect(types('entrance').filter((type) => type === 'knowledge').length).toBeGreaterThanOrEqual(2);
});

test('Sharehouse: more than twenty organizations, of which ten private logistics firms (Table 1)', () => {
  const { organizations } = resolved('sharehouse');
  expect(organizations.length).toBeGreaterThan(20);
  expect(organizations.filter(({ type, sector }) => type === 'private' && sector === 'logistics')).toHaveLength(10);
  expect(basisOf(input('sharehouse'), 'organizations.logisticsFirmC.type')).toMatch(/^paper: Table 1/);
});

test('Sharehouse: firms, students, teachers and researchers (Table 1)', () => {
  expect(roles('sharehouse')).toEqual(new Set(['employee', 'student', 'teacher', 'researcher']));
});

test('Sharehouse: three kinds of knowledge institution and two public parties are named (Table 1)', () => {
  expect(types('sharehouse').filter((type) => type === 'knowledge').length).toBeGreaterThanOrEqual(3);
  expect(types('sharehouse').filter((type) => type === 'public')).toHaveLength(2);
  for (const party of ['TNO', 'Fontys', 'Erasmus', 'Gemeente Rotterdam', 'KennisDC Logistiek']) expect(input('sharehouse').description).toContain(party);
});
