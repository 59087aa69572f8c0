/** Adding, doubling and removing organizations, and how many people they send. */
import type { Draft } from 'immer';
import { roles, type OrganizationInput, type OrganizationType, type Role, type ScenarioInput } from '../../../engine/index.ts';

/** An id that is not taken: the one wanted, or with a number behind it. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const letters = wanted.normalize('NFD').replace(/[^A-Za-z0-9_-]+/g, '').replace(/^[^A-Za-z]+/, '').slice(0, 50);
  const base = letters === '' ? 'id' : letters;
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}${number}`;
  return id;
}

/** The role of somebody who is given as a number only, as the engine has it. */
export function usualRole(type: OrganizationType): Role {
  return type === 'knowledge' ? 'teacher' : 'employee';
}

export function headCount(participants: OrganizationInput['participants']): number {
  if (typeof participants === 'number') return participants;
  return Object.values(participants ?? {}).reduce((sum, value) => sum + (Number(value) || 0), 0);
}

export function addOrganization(draft: Draft<ScenarioInput>, name: string): void {
  const id = freeId('organization', draft.organizations.map((organization) => organization.id));
  draft.organizations.push({ id, name, type: 'private', sector: draft.organizations[0]?.sector ?? '', participants: 4 });
}

/** The copy sends as many people; those of an organization that lists its people by name are copied by name. */
export function duplicateOrganization(draft: Draft<ScenarioInput>, at: number, name: string): void {
  const { participants: people } = draft;
  const original = draft.organizations[at]!;
  const id = freeId(original.id, draft.organizations.map((organization) => organization.id));
  draft.organizations.splice(at + 1, 0, { ...JSON.parse(JSON.stringify(original)) as Draft<OrganizationInput>, id, name });
  for (const person of people?.slice() ?? []) {
    if (person.organization !== original.id) continue;
    people!.push({ ...person, ...(person.traits === undefined ? {} : { traits: { ...person.traits } }), id: freeId(person.id, people!.map((other) => other.id)), organization: id });
  }
}

/** With its people, its rivalries, and the projects students did there. */
export function removeOrganization(draft: Draft<ScenarioInput>, at: number): void {
  const [{ id }] = draft.organizations.splice(at, 1) as [Draft<OrganizationInput>];
  if (draft.participants !== undefined) {
    draft.participants = draft.participants.filter((person) => person.organization !== id);
    for (const person of draft.participants) if (person.project === id) delete person.project;
    if (draft.participants.length === 0) delete draft.participants;
  }
  if (draft.rivalry !== undefined) draft.rivalry = draft.rivalry.filter(({ between }) => !between.includes(id));
  if (draft.interventions !== undefined) for (const { set, add } of draft.interventions) for (const group of [set, add]) for (const path of Object.keys(group ?? {})) if (path.split('.')[1] === id) delete group![path];
}

/** From a number to a number of each role and back; nobody is lost. */
export function countBy(draft: Draft<OrganizationInput>, how: 'number' | 'roles'): void {
  const count = headCount(draft.participants);
  if (how === 'number') draft.participants = Math.max(1, count);
  else if (typeof draft.participants !== 'object') draft.participants = Object.fromEntries(roles.flatMap((role) => (role === usualRole(draft.type) ? [[role, count]] : [])));
}
