// Questions the article leaves open: measured and reported, never asserted.
import { afterwards, at, benchWithout, end, firstMeeting, type Bench, type Change } from './bench.ts';
import { fair, fine } from './check.ts';
import { leastSquares, paired, type Paired } from './statistics.ts';
import type { Run } from '../../../engine/index.ts';

export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly estimateIs: string;
  /** Estimate over so many seeds; left out, as many as a serious answer needs. */
  readonly measure: (seeds?: number) => Paired;
}

const over = (seeds: number, effect: (bench: Bench, seed: number) => number): Paired => {
  const bench = benchWithout(null);
  return paired(Array.from({ length: seeds }, (_, k) => effect(bench, k + 1)));
};

const halfYear = { followUpWeeks: 26 };
const gainFrom = (bench: Bench, seed: number, measure: string, change: Change, base: Change['parameters'] = {}) =>
  afterwards(bench.run({ ...change, parameters: { ...halfYear, ...base, ...change.parameters } }, seed), measure) - afterwards(bench.run({ parameters: { ...halfYear, ...base } }, seed), measure);

/** First meeting from which the SD of climate stays at or below the criterion for two meetings running. */
function timeToConsensus(run: Run, criterion: number): number {
  const below = (meeting: number) => at(run, 'climate.spread', meeting) <= criterion;
  return firstMeeting(run, (meeting) => below(meeting) && (meeting === run.meetingWeeks.length || below(meeting + 1)));
}

/** Coefficients of strength, consensus and their product, each in SDs, on exchange by the last meeting; communities start anywhere. Jackknife in tens. */
function strengthAndConsensus(seeds: number = fine): Paired {
  const bench = benchWithout(null);
  const rows = Array.from({ length: seeds }, (_, k) => {
    // Spread starts evenly over strength and spread of expectations.
    const run = bench.run({ parameters: { climateStart: 0.35 + 0.3 * ((k * 0.618034) % 1), climateStartSpread: 0.25 * ((k * 0.754878) % 1), perceiverBiasSpread: 0.15 * ((k * 0.56984) % 1) } }, k + 1);
    return { strength: at(run, 'climate.strength', 1), consensus: -at(run, 'climate.spread', 1), exchange: end(run, 'exchange.total') };
  });
  const fit = (of: typeof rows) => {
    const scaled = (read: (row: (typeof rows)[number]) => number) => { const { mean, standardError, n } = paired(of.map(read)); return of.map((row) => (read(row) - mean) / (standardError * Math.sqrt(n))); };
    const [strength, consensus, exchange] = [scaled((row) => row.strength), scaled((row) => row.consensus), scaled((row) => row.exchange)];
    return leastSquares([strength, consensus, strength.map((value, k) => value * consensus[k]!)], exchange)[3]!;
  };
  const whole = fit(rows);
  const parts = 20;
  const pseudo = Array.from({ length: parts }, (_, part) => parts * whole - (parts - 1) * fit(rows.filter((_unused, k) => k % parts !== part)));
  return { ...paired(pseudo), mean: whole, n: rows.length };
}

const supportIn = (phase: 'Before' | 'During' | 'After'): Change => ({ parameters: { [`supportPackage${phase}`]: 0.3 } });
const supportFrom = (meeting: number): Change => ({ interventions: [{ meeting, lasts: 4, set: { supportPackageBefore: 0.3, supportPackageDuring: 0.3, supportPackageAfter: 0.3 } }] });

export const openQuestions: readonly OpenQuestion[] = [
  { id: 'P07 size', question: 'How much do learning goals matter for the climate?', estimateIs: 'strength at the last meeting, mean learning goals .7 minus .4', measure: (seeds = fair) => over(seeds, (bench, seed) => end(bench.run({ parameters: { learningGoalOrientationMean: 0.7 } }, seed), 'climate.strength') - end(bench.run({ parameters: { learningGoalOrientationMean: 0.4 } }, seed), 'climate.strength')) },
  { id: 'P15', question: 'Does consensus add to strength, or interact with it?', estimateIs: 'coefficient of strength x consensus on exchange, in SDs, beside both', measure: strengthAndConsensus },
  ...[0.04, 0.06, 0.08].map((criterion): OpenQuestion => ({
    id: `P17 at ${criterion.toFixed(2)}`, question: 'Do differences in learning goals change the time to consensus?', estimateIs: `meetings until the SD of climate stays at or below ${criterion}, goals mixed minus alike`,
    measure: (seeds = fair) => over(seeds, (bench, seed) => timeToConsensus(bench.run({ from: 'learningGoalsMixed' }, seed), criterion) - timeToConsensus(bench.run({ from: 'learningGoalsAlike' }, seed), criterion)),
  })),
  ...(['Before', 'During', 'After'] as const).map((phase): OpenQuestion => ({
    id: `P27 when ${phase.toLowerCase()}`, question: 'When does support matter most?', estimateIs: `extra successes at work per participant from .3 more support ${phase.toLowerCase()}`,
    measure: (seeds = fair) => over(seeds, (bench, seed) => gainFrom(bench, seed, 'transfer.successes', supportIn(phase))),
  })),
  { id: 'P28 early', question: 'Does support matter more early?', estimateIs: 'extra successes from .3 more support during meetings 1 to 4, minus during meetings 9 to 12', measure: (seeds = fair) => over(seeds, (bench, seed) => gainFrom(bench, seed, 'transfer.successes', supportFrom(1)) - gainFrom(bench, seed, 'transfer.successes', supportFrom(9))) },
  { id: 'P28 doubters', question: 'Does support matter more for people with low self-efficacy? (an assumption of the noisy-or)', estimateIs: 'percent more attempts from .3 more support at work, self-efficacy starting at .4 minus .7', measure: (seeds = fair) => over(seeds, (bench, seed) => {
    const percent = (selfEfficacyStart: number) => (100 * gainFrom(bench, seed, 'transfer.attempts', supportIn('After'), { selfEfficacyStart })) / afterwards(bench.run({ parameters: { ...halfYear, selfEfficacyStart } }, seed), 'transfer.attempts');
    return percent(0.4) - percent(0.7);
  }) },
];
