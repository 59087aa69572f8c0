/** What an outcome depends on, as tables and pictures for the terminal. */
import type { Sensitivity } from '../analysis/sensitivity.ts';
import { settledWidth } from '../analysis/convergence.ts';
import type { Experiment } from '../experiment.ts';
import { intervalLine, letterOf, planeOf, shareBar } from './sensitivityPicture.ts';
import { figure, textTable, wrap, type TextColumn } from './textTable.ts';

const left = { align: 'left' } as const;
/** Points shown of a design with times to an event; --json gives all. */
const mostCurves = 40;

export function sensitivityText(sensitivity: Sensitivity, { factors }: Experiment): string {
  if (sensitivity.kind === 'morris') return morrisText(sensitivity);
  if (sensitivity.kind === 'saltelli') return sobolText(sensitivity);
  return sensitivity.kind === 'levels' ? levelsText(sensitivity) : curvesText(sensitivity, factors.map(({ id }) => id));
}

type Of<Kind extends Sensitivity['kind']> = Extract<Sensitivity, { kind: Kind }>;

/** Three figures of a number of any size. */
function short(value: number): string {
  if (!Number.isFinite(value) || value === 0) return figure(value, 2);
  return figure(value, Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))));
}

function interval(low: number, high: number, digits: (value: number) => string): string {
  return Number.isFinite(low) && Number.isFinite(high) ? `${digits(low)} to ${digits(high)}` : 'NA';
}

/** How the effect of a factor behaves, by sigma / mu*. Source: Garcia Sanchez, Lacarriere, Musy & Bourges 2014. */
function behaviour(ratio: number): string {
  if (!Number.isFinite(ratio)) return '';
  if (ratio < 0.1) return 'nearly linear';
  if (ratio < 0.5) return 'in one direction';
  return ratio < 1 ? 'mostly in one direction' : 'depends on the rest, or turns round';
}

function morrisText({ factors }: Of<'morris'>): string {
  const ranked = factors.toSorted((a, b) => (b.muStar || 0) - (a.muStar || 0));
  const columns: TextColumn[] = [{ title: '' }, { title: 'factor', ...left }, { title: 'mu*' }, { title: '95% interval', ...left }, { title: 'mu' }, { title: 'sigma' }, { title: 'effects' }, { title: 'its effect', ...left }];
  const rows = ranked.map(({ factor, mu, muStar, muStarLow, muStarHigh, sigma, effects }, rank) => [
    letterOf(rank),
    factor,
    short(muStar),
    interval(muStarLow, muStarHigh, short),
    short(mu),
    short(sigma),
    String(effects),
    muStar === 0 ? 'none' : behaviour(sigma / muStar),
  ]);
  const picture = planeOf(ranked.map(({ muStar, sigma }, rank) => ({ x: muStar, y: sigma, letter: letterOf(rank) })), ['mu*: how much it matters', 'sigma: how much that differs from place to place']);
  return `${textTable(columns, rows)}\n${picture}\n\n${wrap('mu* is the mean size of the change in the outcome per full range of the factor, mu the same with its sign. Dots: sigma is half of mu*; factors below them move the outcome in one direction.')}\n`;
}

function sobolText({ factors, basePoints, leftOut, variance, convergence }: Of<'saltelli'>): string {
  if (!(variance > 0)) return `${basePoints === 0 ? 'No base point has all of its runs, or the measure never exists.' : 'The outcome is the same at every point: nothing depends on anything.'}\n`;
  const share = (value: number): string => figure(value, 3);
  const ranked = factors.toSorted((a, b) => b.total - a.total);
  const columns: TextColumn[] = [{ title: 'factor', ...left }, { title: 'alone' }, { title: '95% interval', ...left }, { title: 'total' }, { title: '95% interval', ...left }, { title: '0 to 1', ...left }];
  const rows = ranked.map(({ factor, first, firstLow, firstHigh, total, totalLow, totalHigh }) => [
    factor,
    share(first),
    interval(firstLow, firstHigh, share),
    share(total),
    interval(totalLow, totalHigh, share),
    shareBar(first, total),
  ]);
  const settled = convergence.settled
    ? `The widest interval is ${share(convergence.widest)}, at most ${figure(settledWidth)}: these are settled.`
    : `The widest interval is ${share(convergence.widest)}, more than ${figure(settledWidth)}: not settled yet; about ${convergence.basePointsNeeded} base points should do.`;
  const lost = leftOut === 0 ? '' : ` ${leftOut} base points are left out, because a run is missing or the measure does not exist.`;
  return `${textTable(columns, rows)}\n${wrap(`Shares of the variance of the outcome over ${basePoints} base points; alone █, with others ░. ${settled}${lost}`)}\n`;
}

function levelsText({ effects }: Of<'levels'>): string {
  const reach = Math.max(0, ...effects.flatMap(({ contrast: { low, high } }) => [Math.abs(low), Math.abs(high)]).filter((value) => Number.isFinite(value)));
  const columns: TextColumn[] = [{ title: 'factor', ...left }, { title: 'level' }, { title: 'against' }, { title: 'difference' }, { title: '95% interval', ...left }, { title: 'pairing' }, { title: 'reading', ...left }, { title: `${short(-reach)} to ${short(reach)}`, ...left }];
  const rows = effects.map(({ factor, level, against, contrast: { difference, low, high, varianceRatio, verdict } }) => [
    factor,
    String(level),
    String(against),
    short(difference),
    interval(low, high, short),
    figure(varianceRatio, 1),
    { higher: 'higher', lower: 'lower', same: 'the same', 'cannot tell': "can't tell with this many" }[verdict],
    intervalLine(low, difference, high, reach),
  ]);
  return `${textTable(columns, rows)}\n${wrap('Each level against the first, on average over the other factors and within replicates, which share their luck; pairing says how many times smaller that makes the variance of the difference.')}\n`;
}

function curvesText({ points }: Of<'curves'>, ids: readonly string[]): string {
  const moment = (time: number): string => (Number.isFinite(time) ? String(time) : 'later');
  const columns: TextColumn[] = [...ids.map((title, f): TextColumn => (typeof points[0]?.choice[f] === 'string' ? { title, ...left } : { title })), { title: 'communities' }, { title: 'never lacked' }, { title: 'reached' }, { title: 'share' }, { title: '95% interval', ...left }, { title: 'median meeting' }, { title: '95% interval', ...left }];
  const rows = points.slice(0, mostCurves).map((point) => [
    ...point.choice.map(String),
    String(point.communities),
    String(point.neverLacked),
    String(point.reached),
    figure(point.share),
    interval(point.low, point.high, figure),
    point.communities === point.neverLacked ? '' : moment(point.median),
    point.communities === point.neverLacked ? '' : `${moment(point.medianLow)} to ${moment(point.medianHigh)}`,
  ]);
  const more = points.length > mostCurves ? ` The first ${mostCurves} of ${points.length} points; --json gives all.` : '';
  return `${textTable(columns, rows)}\n${wrap(`Kaplan-Meier: communities that had not got there by their last meeting count for as long as they met, those that never lacked consensus not at all.${more}`)}\n`;
}
