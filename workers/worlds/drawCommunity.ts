/** A community drawn from a world: seed and number in, scenario out; the same numbers give the same community, whichever others are drawn. */
import { normal, openStream, parameters, pick, uniform, type OrganizationInput, type OrganizationType, type ScenarioInput } from '../../engine/index.ts';
import type { Distribution, WorldInput } from '../../scenarios/worlds/world.ts';

const sectorNames = ['construction', 'energy', 'logistics', 'health'] as const;

/**
 * The community with this number. `settings` are parameters that differ from their defaults; what the world draws around a default is then drawn
 * around the setting.
 */
export function drawCommunity(world: WorldInput, seed: number, number: number, settings: Readonly<Record<string, number>> = {}): ScenarioInput {
  const draw = (name: string, distribution: Distribution, centre: number, who = 0): number => {
    const stream = openStream(seed, 0, `world ${world.id} ${name}`);
    const chance = uniform(stream, number, who, 0);
    if (distribution.kind === 'uniform') return distribution.low + (distribution.high - distribution.low) * chance;
    if (distribution.kind === 'whole') return distribution.low + pick(stream, number, who, 0, distribution.high - distribution.low + 1);
    if (distribution.kind === 'around the default') return centre + distribution.spread * normal(stream, number, who, 0);
    if (distribution.kind === 'choice') return chosen(distribution.values, distribution.weights, chance);
    return chance < distribution.none ? 0 : distribution.low + (distribution.high - distribution.low) * uniform(stream, number, who, 1);
  };
  const drawn = Object.entries(world.parameters).map(([name, { distribution }]) => {
    const { range, default: usual } = parameters[name]!;
    return [name, within(draw(name, distribution, settings[name] ?? usual), range)] as const;
  });
  const { community, organization } = world;
  const count = draw('organizations', community.organizations.distribution, 0);
  const publicShare = draw('publicShare', community.publicShare.distribution, 0);
  const sectors = draw('sectors', community.sectors.distribution, 0);
  const withInstitution = uniform(openStream(seed, 0, `world ${world.id} institution`), number, 0, 0) < draw('knowledgeInstitution', community.knowledgeInstitution.distribution, 0);
  const centreOf = (name: string): number => settings[name] ?? parameters[name]!.default;
  const organizations = Array.from({ length: count }, (_, o): OrganizationInput => {
    const isPublic = uniform(openStream(seed, 0, `world ${world.id} public`), number, o, 0) < publicShare;
    const type: OrganizationType = withInstitution && o === 0 ? 'knowledge' : isPublic ? 'public' : 'private';
    return {
      id: `organization${o + 1}`,
      type,
      sector: type === 'knowledge' ? 'education' : type === 'public' ? 'government' : sectorNames[pick(openStream(seed, 0, `world ${world.id} sector`), number, o, 0, sectors)]!,
      participants: draw('participants', organization.participants.distribution, 0, o),
      employees: draw('employees', organization.employees.distribution, 0, o),
      supportStart: within(draw('supportStart', organization.supportStart.distribution, centreOf('supportStart'), o), [0, 1]),
      learningCulture: within(draw('learningCulture', organization.learningCulture.distribution, centreOf('learningCultureStart'), o), [0, 1]),
    };
  });
  return { id: `${world.id}${number}`, title: `${world.title}, community ${number}`, organizations, parameters: { ...settings, ...Object.fromEntries(drawn) } };
}

function within(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

function chosen(values: readonly number[], weights: readonly number[], chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  const found = values.find((_, k) => (left -= weights[k]!) < 0);
  return found ?? values.at(-1)!;
}
