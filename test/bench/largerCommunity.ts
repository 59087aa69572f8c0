import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../../scenarios/communities/defaultCommunity.ts';

/** A community of the same make-up as the default one, with so many times its organizations, sectors and participants; nobody is given another rule. */
export function largerCommunity(times: number): ScenarioInput {
  if (times === 1) return defaultCommunity;
  return {
    ...defaultCommunity,
    id: `default${times}Times`,
    title: `Default community, ${times} times as large`,
    organizations: Array.from({ length: times }, (_, copy) => defaultCommunity.organizations.map((organization) => ({ ...organization, id: `${organization.id}${copy + 1}` }))).flat(),
    basis: {},
  };
}
