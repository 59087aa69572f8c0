/** Everybody who takes part, whether listed by name or given as a number by an organization, and how numbers become names. */
import type { Draft } from 'immer';
import { mostParticipants, roles, type OrganizationInput, type ParticipantInput, type Role, type ScenarioInput } from '../../../engine/index.ts';
import { freeId, usualRole } from './organizations.ts';

/** Nobody pages through a longer table. */
export const mostShown = 200;

/** Participants an organization gives as a number or by role, with the ids the engine gives them, and so with the same luck. */
export function generatedPeople(organizations: readonly OrganizationInput[]): ParticipantInput[] {
  const people: ParticipantInput[] = [];
  for (const { id: organization, type, participants } of organizations) {
    const counts: readonly (readonly [Role, number | undefined])[] = typeof participants === 'object' ? roles.map((role) => [role, participants[role]]) : [[usualRole(type), participants]];
    let number = 0;
    for (const [role, count] of counts) {
      for (let k = 0; k < Math.min(mostParticipants, Math.floor(Number(count) || 0)); k++) people.push({ id: `${organization}-${(number += 1)}`, organization, role });
    }
  }
  return people;
}

/** Those with a name first, as they stand in the design, so that a row has the number of its path. */
export function everybody(design: Pick<ScenarioInput, 'organizations' | 'participants'>): readonly ParticipantInput[] {
  return [...(design.participants ?? []), ...generatedPeople(design.organizations)];
}

/** Turns all numbers into named participants: all at once, so that every row of the table keeps its place. */
export function nameEverybody(draft: Draft<ScenarioInput>): void {
  const people = generatedPeople(draft.organizations) as Draft<ParticipantInput>[];
  if (people.length === 0) return;
  draft.participants = [...(draft.participants ?? []), ...people];
  for (const organization of draft.organizations) delete organization.participants;
}

export function addPerson(draft: Draft<ScenarioInput>, organization: string, name: string): void {
  nameEverybody(draft);
  const people = (draft.participants ??= []);
  people.push({ id: freeId(name, people.map(({ id }) => id)), name, organization, role: usualRole(draft.organizations.find(({ id }) => id === organization)?.type ?? 'private') });
}

export function removePerson(draft: Draft<ScenarioInput>, row: number): void {
  nameEverybody(draft);
  draft.participants!.splice(row, 1);
}
