/** A study that is complete: everything that is needed to make its data, anywhere, and the communities it is held in. */
import { describeProblem, engineVersion, fingerprintOf, resolveScenario, type InterventionInput, type ObservedId, type Problem, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import type { ConditionInput } from '../../scenarios/experiments/experiment.ts';
import type { Source } from '../../scenarios/studies/study.ts';
import type { WorldInput } from '../../scenarios/worlds/world.ts';
import { change } from '../jobScenario.ts';
import { drawCommunity } from '../worlds/drawCommunity.ts';

export interface StudyScale {
  readonly id: ObservedId;
  readonly items: number;
  readonly options: number;
  readonly reliability: number;
  readonly source: Source;
  /** Weeks after the wave. */
  readonly lag: number;
  /** Numbers of waves, from 1. */
  readonly waves: readonly number[];
  /** SD of the error of one item, on 0-1, from which the reliability follows. */
  readonly noise: number;
}

/** A study with every default filled in and everything it names written out: what is hashed and stored. */
export interface Study {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly source: string;
  readonly communities: number;
  readonly world: WorldInput | null;
  readonly scenario: ScenarioInput | null;
  readonly interventions: Readonly<Record<string, readonly InterventionInput[]>>;
  readonly conditions: ConditionInput;
  readonly groups: readonly { readonly name: string; readonly condition: ConditionInput }[];
  readonly waves: readonly string[];
  readonly scales: readonly StudyScale[];
  /** How many consent in each community; null for all. */
  readonly people: number | null;
  readonly nonResponse: number;
  readonly nonResponseAbsent: number;
  readonly attrition: number;
  readonly relatedToClimate: number;
  readonly lateJoiners: boolean;
  readonly style: { readonly acquiescence: number; readonly mood: number; readonly extremity: number; readonly leniency: number };
  readonly plan: { readonly emergent: string; readonly outcome: string; readonly support: string };
  readonly power: { readonly communities: readonly number[]; readonly people: readonly (number | null)[]; readonly waves: readonly number[] };
  readonly seed: number;
  /** Of the communities a trial was held in: people in the middle one, and weeks of the waves in the first. */
  readonly usual: { readonly people: number; readonly weeks: readonly number[] };
}

/** What the communities of a study are made from. */
export type Population = Pick<Study, 'world' | 'scenario' | 'interventions' | 'conditions' | 'groups' | 'seed'>;

/** Hash of everything the data depend on. */
export function studyHash(study: Study): string {
  return fingerprintOf({ engineVersion, ...study, title: '', question: '', source: '', power: {} });
}

/** Group of a community, by turns; 0 where there are no groups. */
export const groupOf = ({ groups }: Pick<Study, 'groups'>, community: number): number => (groups.length === 0 ? 0 : community % groups.length);

/** The scenario of a community as it is written, and what is wrong with the conditions. */
export function communityInput(population: Population, community: number): { readonly input: ScenarioInput; readonly problems: readonly Problem[] } {
  const { world, scenario, seed, conditions, groups } = population;
  const problems: Problem[] = [];
  const base = world === null ? scenario! : drawCommunity(world, seed, community);
  const common = change(population, base, conditions, 'conditions.set', problems);
  const group = groups[groupOf(population, community)];
  return { input: group === undefined ? common : change(population, common, group.condition, `groups.${group.name}.set`, problems), problems };
}

/** Gives the scenarios of the communities of a study; those that are all alike are made once. */
export function openCommunities(population: Population): (community: number) => Scenario {
  const kept = new Map<number, Scenario>();
  const make = (community: number): Scenario => {
    const { scenario, problems } = resolveScenario(communityInput(population, community).input);
    if (scenario === null) throw new Error(`community ${community + 1}: ${problems.map(describeProblem).join(' ')}`);
    return scenario;
  };
  if (population.world !== null) return make;
  return (community) => {
    const group = groupOf(population, community);
    const scenario = kept.get(group) ?? make(community);
    kept.set(group, scenario);
    return scenario;
  };
}
