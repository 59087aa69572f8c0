/** The analyses that are planned for a study and have a closed form, each as an estimate with its standard error and test. */
import { welchDifference } from '../analysis/effectSize.ts';
import { linearRegression } from '../analysis/linearRegression.ts';
import { mean, variance } from '../analysis/moments.ts';
import { randomIntercept } from '../analysis/randomIntercept.ts';
import { studentTProbability, studentTQuantile } from '../analysis/studentT.ts';
import { known, scoresOf, type Design } from './design.ts';
import type { CommunityAnswers } from './fillIn.ts';
import { columnOf, communitySpreads, type ReadData } from './readings.ts';
import type { Study } from './study.ts';

/** What an analysis found. */
export interface Finding {
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  /** Two-sided. */
  readonly p: number;
  /** 95% interval. */
  readonly low: number;
  readonly high: number;
}

export interface PlannedAnalysis {
  readonly id: string;
  readonly title: string;
  /** The same in R, for the script and for readers. */
  readonly inR: string;
  readonly unit: string;
  /** Whether the study asks what it needs, in these waves. */
  readonly possible: (study: Study, waves: readonly number[]) => boolean;
  /** Null where there are too few data. */
  readonly run: (data: ReadData) => Finding | null;
}

const asksAt = (study: Study, scale: string, wave: number): boolean => study.scales.some(({ id, waves }) => id === scale && waves.includes(wave + 1));
const asksEmergent = (study: Study, waves: readonly number[]): boolean => waves.every((wave) => asksAt(study, study.plan.emergent, wave));
const [before, last] = [-2, -1];
const outcomeAfter = (study: Study, waves: readonly number[], scale: string): boolean => asksAt(study, study.plan.outcome, waves.at(last)!) && asksAt(study, scale, waves.at(before)!);

/** Order matters to whoever stored results: add at the end. */
export const plannedAnalyses: readonly PlannedAnalysis[] = [
  { id: 'change', title: 'Change of mean climate, last less first wave', inR: 't.test(last, first, paired = TRUE) over community means', unit: 'boxes', possible: asksEmergent, run: change },
  { id: 'growth', title: 'Growth of climate a year', inR: 'lm(climate ~ time), standard errors by community (CR1, as sandwich::vcovCL)', unit: 'boxes a year', possible: asksEmergent, run: growth },
  { id: 'consensus', title: 'Consensus emergence: slope of the log of the variance within communities', inR: 't.test over slopes of log(variance) on time, one a community', unit: 'log variance a year', possible: (study, waves) => waves.length > 1 && asksEmergent(study, waves), run: (data) => emergence(data, false) },
  { id: 'consensusComplete', title: 'Consensus emergence among those who answered every wave', inR: 'the same, complete cases only', unit: 'log variance a year', possible: asksEmergent, run: (data) => emergence(data, true) },
  { id: 'strength', title: 'Strength of climate on the outcome one wave later', inR: 'lm(outcome ~ strength * consensus) over communities', unit: 'boxes per box', possible: (study, waves) => outcomeAfter(study, waves, study.plan.emergent), run: (data) => onOutcome(data, 1) },
  { id: 'agreement', title: 'Consensus on the outcome one wave later', inR: 'lm(outcome ~ strength * consensus) over communities', unit: 'boxes per box', possible: (study, waves) => outcomeAfter(study, waves, study.plan.emergent), run: (data) => onOutcome(data, 2) },
  { id: 'interaction', title: 'Strength x consensus on the outcome one wave later', inR: 'lm(outcome ~ strength * consensus) over communities', unit: 'boxes per box^2', possible: (study, waves) => outcomeAfter(study, waves, study.plan.emergent), run: (data) => onOutcome(data, 3) },
  { id: 'support', title: 'Support on the outcome one wave later', inR: 'lmer(outcome ~ support + (1 | community))', unit: 'boxes per box', possible: (study, waves) => outcomeAfter(study, waves, study.plan.support), run: support },
  { id: 'groups', title: 'Outcome in the second group of communities less the first', inR: 't.test(second, first) over community means', unit: 'boxes', possible: (study, waves) => study.groups.length === 2 && asksAt(study, study.plan.outcome, waves.at(last)!), run: groups },
];

export const analysesOf = (study: Study, waves: readonly number[]): readonly PlannedAnalysis[] => plannedAnalyses.filter(({ possible }) => possible(study, waves));

/** The data of a design, made ready for the analyses. */
export function readData(study: Study, data: readonly CommunityAnswers[], design: Design, exact = false): ReadData {
  return { study, communities: data.slice(0, design.communities), people: design.people, waves: design.waves, exact };
}

function finding(estimate: number, standardError: number, degrees: number): Finding | null {
  if (!(standardError > 0) || !Number.isFinite(estimate) || !(degrees > 0)) return null;
  const half = quantileOf(degrees) * standardError;
  return { estimate, standardError, degrees, p: 2 * studentTProbability(-Math.abs(estimate / standardError), degrees), low: estimate - half, high: estimate + half };
}

const quantiles = new Map<number, number>();
/** Quantiles are looked for by halving; thousands of studies have the same degrees of freedom. */
function quantileOf(degrees: number): number {
  const value = quantiles.get(degrees) ?? studentTQuantile(0.975, degrees);
  if (quantiles.size < 5000) quantiles.set(degrees, value);
  return value;
}

function ofMean(values: readonly number[]): Finding | null {
  return values.length < 2 ? null : finding(mean(values), Math.sqrt(variance(values) / values.length), values.length - 1);
}

function change({ communities, people, waves, exact, study }: ReadData): Finding | null {
  const means = (wave: number): readonly number[] => communities.map((community) => mean(known(scoresOf(community, study.plan.emergent, wave, people, exact))));
  const [first, then] = [means(waves[0]!), means(waves.at(last)!)];
  return ofMean(then.map((value, k) => value - first[k]!).filter((value) => !Number.isNaN(value)));
}

function growth(data: ReadData): Finding | null {
  const { value, time, community } = columnOf(data, data.study.plan.emergent);
  const found = linearRegression(value, [value.map(() => 1), time], community);
  return found === null ? null : finding(found.coefficients[1]!, found.standardErrors[1]!, found.degrees);
}

function emergence(data: ReadData, complete: boolean): Finding | null {
  const slopes = communitySpreads(data, complete).map((points) => {
    const [times, logs] = [points.map(({ time }) => time), points.map(({ logVariance }) => logVariance)];
    const centre = mean(times);
    const spread = times.reduce((sum, time) => sum + (time - centre) * (time - centre), 0);
    return points.length < 2 ? NaN : times.reduce((sum, time, k) => sum + (time - centre) * logs[k]!, 0) / spread;
  });
  return ofMean(slopes.filter((slope) => Number.isFinite(slope)));
}

/** Regression over communities of the mean outcome on strength and consensus (less SD) of climate one wave before, both centred, and their product. */
function onOutcome({ study, communities, people, waves, exact }: ReadData, which: number): Finding | null {
  const rows = communities.flatMap((community) => {
    const climate = known(scoresOf(community, study.plan.emergent, waves.at(before)!, people, exact));
    const outcome = known(scoresOf(community, study.plan.outcome, waves.at(last)!, people, exact));
    return climate.length < 2 || outcome.length === 0 ? [] : [[mean(climate), -Math.sqrt(variance(climate)), mean(outcome)] as const];
  });
  const centred = (column: 0 | 1): number[] => {
    const centre = mean(rows.map((row) => row[column]));
    return rows.map((row) => row[column] - centre);
  };
  const [strength, consensus] = [centred(0), centred(1)];
  const found = linearRegression(rows.map((row) => row[2]), [strength.map(() => 1), strength, consensus, strength.map((value, k) => value * consensus[k]!)]);
  return found === null ? null : finding(found.coefficients[which]!, found.standardErrors[which]!, found.degrees);
}

/** People within communities: t has as many degrees of freedom as nlme gives a predictor that varies within groups, rows less groups less 1. */
function support({ study, communities, people, waves, exact }: ReadData): Finding | null {
  const [x, y, group]: [number[], number[], number[]] = [[], [], []];
  communities.forEach((community, k) => {
    const predictor = scoresOf(community, study.plan.support, waves.at(before)!, people, exact);
    const outcome = scoresOf(community, study.plan.outcome, waves.at(last)!, people, exact);
    const [earlier, later] = [community.waves[waves.at(before)!]!.generation, community.waves[waves.at(last)!]!.generation];
    for (let seat = 0; seat < community.seats; seat++) {
      if (Number.isNaN(predictor[seat]!) || Number.isNaN(outcome[seat]!) || earlier[seat] !== later[seat]) continue;
      x.push(predictor[seat]!);
      y.push(outcome[seat]!);
      group.push(k);
    }
  });
  const found = randomIntercept(y, [x.map(() => 1), x], group, 'REML');
  return found === null ? null : finding(found.coefficients[1]!, found.standardErrors[1]!, found.rows - found.groups - 1);
}

function groups({ study, communities, people, waves, exact }: ReadData): Finding | null {
  const means = (group: number): number[] => communities.filter((community) => community.group === group).map((community) => mean(known(scoresOf(community, study.plan.outcome, waves.at(last)!, people, exact)))).filter((value) => !Number.isNaN(value));
  const [first, second] = [means(0), means(1)];
  if (first.length < 2 || second.length < 2) return null;
  const { difference, t, degrees } = welchDifference(second, first);
  return finding(difference, difference / t, degrees);
}
