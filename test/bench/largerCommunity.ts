import type { OrganizationInput, ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../../scenarios/communities/defaultCommunity.ts';

type Sent = NonNullable<OrganizationInput['participants']>;

/** Most copies of every organization; beyond that each sends more people. */
const mostCopies = 500;

/** A community of the same make-up as the default one, with so many times its organizations, sectors and participants; nobody is given another rule. */
export function largerCommunity(times: number): ScenarioInput {
  if (times === 1) return defaultCommunity;
  const people = Math.ceil(times / mostCopies);
  const copies = Math.round(times / people);
  return {
    ...defaultCommunity,
    id: `default${times}Times`,
    title: `Default community, ${times} times as large`,
    organizations: Array.from({ length: copies }, (_, copy) => defaultCommunity.organizations.map((organization) => ({
      ...organization, id: `${organization.id}${copy + 1}`, participants: sending(organization.participants!, people),
    }))).flat(),
    basis: {},
  };
}

function sending(participants: Sent, times: number): Sent {
  if (typeof participants === 'number') return participants * times;
  return Object.fromEntries(Object.entries(participants).map(([role, count]) => [role, count * times]));
}
