/**
 * What a parameter moves: the same community, with the same luck, run with the parameter near either end of its range. Shared by the tool that
 * measures effects (`measureEffects.ts`) and by the test that holds every declared effect to it (`effects.test.ts`).
 */
import { parameters, resolveScenario, simulate, type Run, type Scenario, type ScenarioInput, type TableEntry } from '../../engine/index.ts';
import { defaultCommunity } from '../../scenarios/communities/defaultCommunity.ts';

/**
 * The default community with the few things without which some parameters would have little to act on: four of the six organizations are firms of
 * one sector, rivals of each other, supervisors ask for a report-back in three, and four students each work on an assignment.
 */
export const effectCommunity: ScenarioInput = {
  ...defaultCommunity,
  id: 'effectCommunity',
  organizations: defaultCommunity.organizations.map((organization) => {
    if (organization.id === 'universityOfAppliedSciences') return { ...organization, participants: { teacher: 1, researcher: 1 } };
    const firm = organization.id === 'municipality' ? organization : { ...organization, type: 'private' as const, sector: 'manufacturing' };
    return ['manufacturerA', 'installationFirm', 'municipality'].includes(organization.id) ? { ...firm, supervisorChallenge: 0.8 } : firm;
  }),
  participants: ['manufacturerA', 'manufacturerB', 'waterAuthority', 'municipality'].map((project) => ({ id: `studentAt-${project}`, organization: 'universityOfAppliedSciences', role: 'student' as const, project })),
};

/** Ends that are used instead of those of the range, where the ends themselves only make runs long. */
const nearerEnds: Readonly<Record<string, readonly [number, number]>> = {
  meetings: [4, 20],
  weeksBetweenMeetings: [2, 10],
  rounds: [2, 10],
  tableSize: [2, 24],
  topics: [4, 12],
};

/** The two values compared: the ends of the range, or nearer ones for the parameters that set how much there is to compute. */
export function endsOf(parameter: TableEntry): readonly [number, number] {
  return nearerEnds[parameter.name] ?? parameter.range;
}

/** The community in which effects are measured, with these settings. */
export function scenarioWith(settings: Readonly<Record<string, number>>): Scenario {
  const { scenario, problems } = resolveScenario({ ...effectCommunity, parameters: { ...effectCommunity.parameters, ...settings } });
  if (scenario === null) throw new Error(JSON.stringify(problems));
  return scenario;
}

/** One number per run: the mean of a measure over the recorded weeks (start, every meeting, half a year and a year after) in which it is defined. */
export function levelOf(run: Run, measure: string): number {
  let sum = 0;
  let count = 0;
  for (const value of run.measures[measure]!) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
}

export interface PairedEffect {
  /** Mean of the measure at the low and at the high end. */
  readonly low: number;
  readonly high: number;
  /** High minus low, over pairs with the same seed. */
  readonly difference: number;
  /** Difference divided by its standard error; infinite when it is the same in every pair, 0 when nothing moves. */
  readonly t: number;
  readonly pairs: number;
}

/** Paired difference of what is left after pairs with an undefined value are taken out. */
export function pairedEffect(low: readonly number[], high: readonly number[]): PairedEffect {
  const pairs = low.flatMap((value, k) => (Number.isNaN(value) || Number.isNaN(high[k]!) ? [] : [[value, high[k]!] as const]));
  const n = pairs.length;
  const mean = (of: (pair: readonly [number, number]) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / n;
  const difference = mean(([a, b]) => b - a);
  const error = Math.sqrt(mean(([a, b]) => (b - a - difference) ** 2) / (n - 1));
  // Rounding alone makes a difference that is the same in every pair look like one with a tiny spread, and no difference like a tiny one.
  const least = 1e-12 * Math.max(1e-6, Math.abs(difference));
  const t = Math.abs(difference) < 1e-14 ? 0 : error < least ? Math.sign(difference) * Infinity : difference / error;
  return { low: mean(([a]) => a), high: mean(([, b]) => b), difference, t: n < 2 ? 0 : t, pairs: n };
}

/**
 * How many pairs are looked at before a verdict, and the t value that counts then: the point of Student's distribution (degrees of freedom: pairs
 * less one) that a parameter whose effect is nil on average passes in the declared direction with chance 5e-4; so it passes one of the thirteen looks
 * with chance .0065 at most. A parameter that does nothing at all has t = 0 and never passes.
 */
export const looks: readonly (readonly [pairs: number, t: number])[] = [
  [4, 12.924], [5, 8.61], [6, 6.869], [8, 5.408], [10, 4.781], [12, 4.437], [16, 4.073], [24, 3.768], [32, 3.633], [48, 3.51], [64, 3.452], [96, 3.396], [128, 3.369],
];

/** Looks at more and more pairs of runs until the declared effect shows; the last look when it never does. */
export function lookForEffect(parameter: TableEntry): PairedEffect {
  const { on, direction, given = {} } = parameter.effect;
  const [low, high] = endsOf(parameter).map((value) => scenarioWith({ ...given, [parameter.name]: value })) as [Scenario, Scenario];
  const lows: number[] = [];
  const highs: number[] = [];
  let effect: PairedEffect | undefined;
  for (const [pairs, bound] of looks) {
    for (let seed = lows.length + 1; seed <= pairs; seed++) {
      lows.push(levelOf(simulate(low, { seed, measures: [on] }), on));
      highs.push(levelOf(simulate(high, { seed, measures: [on] }), on));
    }
    effect = pairedEffect(lows, highs);
    const shown = direction === 'either' ? lows.some((value, k) => value !== highs[k]) : (direction === 'up' ? effect.t : -effect.t) > bound;
    if (shown) return effect;
  }
  return effect!;
}

/** Whether an effect is what the declaration says. */
export function isAsDeclared(parameter: TableEntry, effect: PairedEffect): boolean {
  const bound = looks.find(([pairs]) => pairs >= effect.pairs)?.[1] ?? Infinity;
  const { direction } = parameter.effect;
  return direction === 'either' ? effect.difference !== 0 : (direction === 'up' ? effect.t : -effect.t) > bound;
}

/** Parameters in the order of their declaration. */
export const everyParameter: readonly TableEntry[] = Object.values(parameters);
