// Does the model live: no dead mechanism, courses that differ, two ways out, ways back from work that can be named, and a consensus that takes time.
import { measures, mechanisms, parameters } from '../../../engine/index.ts';
import { scenarios, interventions, scenarioGroups } from '../../../scenarios/index.ts';
import { afterwards, at, benchWithout, end, intervention, type Change, type Switch } from './bench.ts';
import { alpha, coarse, plain, seedsFor } from './check.ts';
import { noWayBack, waysBack } from './links.ts';
import { chanceAbove, paired, studentQuantile, type Paired } from './statistics.ts';

/** What switching one mechanism off changes in the default community, a cycle after the last meeting. */
export interface Ablation {
  readonly mechanism: string;
  /** The measure that is nearest to what the mechanism does. */
  readonly measure: string;
  /** Changes in percent of the value with all mechanisms: of that measure, of the exchange and of the strength. */
  readonly own: Paired;
  readonly exchange: Paired;
  readonly strength: Paired;
  /** The own measure moves by more than 1%, and beyond its Monte-Carlo error (two-sided, alpha .001). */
  readonly alive: boolean;
}

/** Chosen beforehand, so that no mechanism counts as alive because one of a hundred measures moved by chance. */
const measureOf: Readonly<Record<string, string>> = {
  helpSeeking: 'exchange.asksTotal', helpGiving: 'exchange.helpRate', trust: 'trust.publicPrivate', vocabulary: 'exchange.misunderstandingShare', learning: 'knowledge.growth',
  coCreation: 'coCreation.innovations', forgetting: 'knowledge.growth', psychologicalSafety: 'safety.mean', observation: 'vocabulary.shared', climate: 'climate.strength', senseMaking: 'climate.spread',
  perceivedConsensus: 'exchange.unaskedShare', encouragement: 'seeking.readiness', familiarity: 'exchange.unaskedShare', expertise: 'expertise.error', attendance: 'attendance.share',
  participation: 'motivation.toParticipate', dropOut: 'dropOut.share', turnover: 'turnover.left', agenda: 'goal.overlap', motivation: 'motivation.toTransfer', selfEfficacy: 'efficacy.mean',
  supervisorSupport: 'support.mean', initiative: 'transfer.attempts', transfer: 'transfer.attempts', organization: 'practice.growth', organizationSize: 'support.mean',
  knowledgeInstitution: 'knowledge.lectures', facilitation: 'exchange.total',
};

/** So that a change of 1.2 standard deviations of the paired difference is seen. */
const ablationSeeds = seedsFor(1.2);

export function ablate(mechanism: string): Ablation {
  const measure = measureOf[mechanism];
  if (measure === undefined) throw new Error(`Say in alive.ts which measure is nearest to what ${mechanism} does.`);
  const [bench, without] = [benchWithout(null), benchWithout({ words: `${mechanism} off`, mechanisms: [mechanism] })];
  const change = (id: string) => {
    const pairs = Array.from({ length: ablationSeeds }, (_, k) => ({ whole: afterwards(bench.run({}, k + 1), id), cut: afterwards(without.run({}, k + 1), id) }));
    const base = paired(pairs.map(({ whole }) => whole)).mean;
    return paired(pairs.map(({ whole, cut }) => (100 * (cut - whole)) / base));
  };
  const own = change(measure);
  return {
    mechanism, measure, own, exchange: change('exchange.total'), strength: change('climate.strength'),
    alive: Math.abs(own.mean) > 1 && Math.abs(own.mean) > studentQuantile(1 - alpha / 2, ablationSeeds - 1) * own.standardError,
  };
}

export const mechanismIds: readonly string[] = mechanisms.map(({ id }) => id);

/** The course of the strength of the climate in one composition, or in the default community with one intervention. */
export interface StrengthCourse {
  readonly id: string;
  readonly start: Paired;
  readonly end: Paired;
  readonly change: Paired;
}

export const courseIds: readonly string[] = [...scenarioGroups.find(({ id }) => id === 'compositions')!.scenarios.map(({ id }) => id), 'defaultCommunity', ...interventions.map(({ id }) => id)];

function changeOf(id: string): Change {
  return id in scenarios ? { from: id } : { interventions: intervention(id) };
}

export function courseOf(id: string): StrengthCourse {
  const bench = benchWithout(null);
  const runs = Array.from({ length: coarse }, (_, k) => bench.run(changeOf(id), k + 1));
  const read = (meeting: number) => runs.map((run) => at(run, 'climate.strength', meeting));
  const [first, last] = [read(0), runs.map((run) => end(run, 'climate.strength'))];
  return { id, start: paired(first), end: paired(last), change: paired(last.map((value, k) => value - first[k]!)) };
}

/** Courses within this much of the start of the default community count as coming from the same start. */
export const sameStart = 0.03;
/** The least spread between the highest and the lowest end that the model must be able to show. */
export const leastSpread = 0.2;

/** Strength at the last meeting of one course minus that of another, seed by seed. */
export function spreadBetween(highest: string, lowest: string): Paired {
  const bench = benchWithout(null);
  return paired(Array.from({ length: plain }, (_, k) => end(bench.run(changeOf(highest), k + 1), 'climate.strength') - end(bench.run(changeOf(lowest), k + 1), 'climate.strength')));
}

/** Parameters of compositions and interventions that differ from their default and lie at an end of their range. */
export function parametersAtAnEnd(): string[] {
  return courseIds.flatMap((id) => {
    const change = changeOf(id);
    const set = id in scenarios ? (scenarios[id]!.parameters ?? {}) : Object.assign({}, ...(change.interventions ?? []).map((one) => one.set ?? {}));
    return Object.entries(set as Record<string, number>).flatMap(([name, value]) => {
      const parameter = parameters[name];
      return parameter !== undefined && value !== parameter.default && parameter.range.includes(value) ? [`${id}: ${name} ${value}`] : [];
    });
  });
}

/** The two ways out, and how those who left compare with those who stayed. */
export interface DropOut {
  readonly byMotivation: Paired;
  readonly byAbsence: Paired;
  /** Climate of leavers when they left minus that of stayers at the last meeting. */
  readonly climate: Paired;
  /** Motivation to participate of leavers when they left minus that of stayers. */
  readonly motivation: Paired;
  /** Strength among those who stayed minus among everybody: what survivorship adds. */
  readonly survivorship: Paired;
}

export function droppingOut(): DropOut {
  const bench = benchWithout(null);
  const rows = Array.from({ length: plain }, (_, k) => {
    let leaverMotivation = NaN;
    const run = bench.watch({}, k + 1, ({ tally }) => { leaverMotivation = tally.leavers === 0 ? NaN : tally.leaverMotivation / tally.leavers; });
    const last = (measure: string) => end(run, measure);
    return {
      byMotivation: last('dropOut.byMotivation'), byAbsence: last('dropOut.byAbsence'), climate: last('climate.leavers') - last('climate.strength'),
      motivation: leaverMotivation - last('motivation.toParticipate'), survivorship: last('climate.strength') - last('climate.strengthAll'),
    };
  });
  const of = (read: (row: (typeof rows)[number]) => number) => paired(rows.map(read).filter((value) => !Number.isNaN(value)));
  return { byMotivation: of((row) => row.byMotivation), byAbsence: of((row) => row.byAbsence), climate: of((row) => row.climate), motivation: of((row) => row.motivation), survivorship: of((row) => row.survivorship) };
}

/** What a year of rejecting colleagues does to exchange and climate in the community, with ways back open or cut. */
export interface Rejection {
  readonly words: string;
  /** Change of help by the last meeting, in percent. */
  readonly exchange: Paired;
  /** Change of the strength at the last meeting. */
  readonly strength: Paired;
  /** Every measure of the community itself is the same to the last bit, at every meeting. */
  readonly nothingMoved: boolean;
}

const rejectionSeeds = plain;
const links = Object.entries(waysBack) as [string, Readonly<Record<string, number>>][];

/** The cuts to try: none, each link, all but one, all. */
export const rejectionCuts: readonly Switch[] = [
  { words: 'all ways back open' },
  ...links.map(([words, cut]) => ({ words: `cut: ${words}`, parameters: cut })),
  ...links.map(([words]) => ({ words: `open only: ${words}`, parameters: Object.assign({}, ...links.filter(([other]) => other !== words).map(([, cut]) => cut)) as Record<string, number> })),
  noWayBack,
];

export function reject(cut: Switch, strong: Readonly<Record<string, number>> = {}): Rejection {
  const bench = benchWithout(cut);
  const community = measures.filter(({ id }) => /^(exchange|climate|safety|trust|vocabulary|seeking|giving|attendance|dropOut)\./.test(id)).map(({ id }) => id);
  let nothingMoved = true;
  const rows = Array.from({ length: rejectionSeeds }, (_, k) => {
    const calm = bench.run({ parameters: strong }, k + 1, community);
    const hit = bench.run({ parameters: strong, interventions: intervention('colleaguesReject') }, k + 1, community);
    nothingMoved &&= community.every((id) => hit.measures[id]!.every((value, row) => Object.is(value, calm.measures[id]![row]!)));
    return { exchange: 100 * (end(hit, 'exchange.total') / end(calm, 'exchange.total') - 1), strength: end(hit, 'climate.strength') - end(calm, 'climate.strength') };
  });
  return { words: cut.words, exchange: paired(rows.map(({ exchange }) => exchange)), strength: paired(rows.map(({ strength }) => strength)), nothingMoved };
}

/** Values inside the declared ranges of links for which there is no source, at which work reaches the community most. */
export const strongLinks = {
  participationTransferWeight: 0.95, participationClimateWeight: 0.05, participationValueWeight: 0.05, participationSupportWeight: 0.05, participationRate: 0.45, askMotivationWeight: 4.8, giveMotivationWeight: 4.8, attendanceMotivationWeight: 4.3,
  motivationRateDown: 0.33, satisfactionReaction: 0.65, satisfactionSuccess: 0.2, opportunityNovel: 0.98, opportunityRoutine: 0.58, opportunityBaseline: 0.9, burdenWeight: 0.05, motivationHalfLife: 85,
} as const;

/** Meeting by which the mean SD of climate has made half of its fall from before the first meeting to the last, with its 95% interval (jackknife over seeds). */
export function halfOfConsensus(): Paired {
  const bench = benchWithout(null);
  const curves = Array.from({ length: plain }, (_, k) => { const run = bench.run({}, k + 1); return Array.from({ length: 13 }, (_unused, meeting) => at(run, 'climate.spread', meeting)); });
  const half = (of: number[][]) => {
    const mean = of[0]!.map((_, meeting) => of.reduce((sum, curve) => sum + curve[meeting]!, 0) / of.length);
    const target = (mean[0]! + mean[12]!) / 2;
    const after = mean.findIndex((value) => value <= target);
    return after - (target - mean[after]!) / (mean[after - 1]! - mean[after]!);
  };
  const whole = half(curves);
  const n = curves.length;
  const pseudo = curves.map((_, k) => n * whole - (n - 1) * half(curves.filter((_unused, other) => other !== k)));
  return { ...paired(pseudo), mean: whole };
}

/** Whether a mean lies above a bound, beyond its Monte-Carlo error. */
export function surelyAbove(value: Paired, bound: number): boolean {
  return chanceAbove(value, bound) < alpha;
}
