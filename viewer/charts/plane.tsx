/** Strength across, consensus upwards, the way so far as a trail, and what cannot happen greyed out. */
import { area, line, scaleLinear, scaleSqrt } from 'd3';
import type { History } from '../scene/history.ts';
import { measureAt, measureBetween, rowOf } from '../scene/reading.ts';
import { tokens } from '../scene/tokens.ts';
import type { Speech } from '../words/speak.ts';
import { ChartFrame, type TableData } from './ChartFrame.tsx';

const width = 368;
const height = 192;
const x = scaleLinear([0, 1], [44, width - 40]);
/** Small differences matter most where people nearly agree, hence the root. */
const y = scaleSqrt([0, 0.5], [10, height - 34]);
const spreads = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5];
/** r_wg on 0-1 against a continuous uniform null, with the standard deviation it belongs to. */
const agreementLines = [0.9, 0.7, 0.5, 0].map((index) => ({ index, spread: Math.sqrt((1 - index) / 12) }));

/** No standard deviation can be larger than this at a mean; population formula, as for many people. */
export function largestSpread(mean: number): number {
  return Math.sqrt(Math.max(0, mean * (1 - mean)));
}

export interface PlanePoint {
  readonly week: number;
  readonly mean: number;
  readonly spread: number;
}

/** The way to a week: every recorded week up to it. */
export function trailOf({ run }: History, week: number): PlanePoint[] {
  return Array.from({ length: rowOf(run, week) + 1 }, (_, row) => ({ week: run.weeks[row]!, mean: run.measures['climate.strength']?.[row] ?? Number.NaN, spread: run.measures['climate.spread']?.[row] ?? Number.NaN })).filter(
    ({ mean, spread }) => !Number.isNaN(mean) && !Number.isNaN(spread),
  );
}

export function planeTable(history: History, week: number, { words, number }: Speech): TableData {
  const stops = [0, ...[...history.run.meetingWeeks].filter((held) => held <= week)];
  if (stops.at(-1) !== week) stops.push(week);
  return {
    head: [words.table.week, words.table.strength, words.table.spread],
    rows: stops.map((at) => [String(at), number(measureAt(history.run, 'climate.strength', at)), number(measureAt(history.run, 'climate.spread', at))]),
  };
}

const means = Array.from({ length: 101 }, (_, at) => at / 100);
const impossible = area<number>((mean) => x(mean), y(0.5), (mean) => y(largestSpread(mean)))(means) ?? '';
const way = line<PlanePoint>(({ mean }) => x(mean), ({ spread }) => y(spread));

interface Props {
  readonly history: History;
  /** The run from before a change: its way is a grey line. */
  readonly ghost?: History | null;
  readonly week: number;
  readonly shownWeek: number;
  readonly speech: Speech;
  /** The run it is compared with. */
  readonly other?: History | null;
}

export function Plane({ history, ghost = null, week, shownWeek, speech, other = null }: Props) {
  const { words, number, tick } = speech;
  const { charts } = words;
  const beside = other === null ? [] : trailOf(other, shownWeek);
  const mean = measureBetween(history.run, 'climate.strength', week);
  const spread = measureBetween(history.run, 'climate.spread', week);
  const here = !Number.isNaN(mean) && !Number.isNaN(spread);
  const text = charts.planeText(number(measureAt(history.run, 'climate.strength', shownWeek)), number(measureAt(history.run, 'climate.spread', shownWeek)));
  const trail = way([...trailOf(history, shownWeek), ...(here ? [{ week, mean, spread }] : [])]) ?? '';
  const before = ghost === null ? '' : (way(trailOf(ghost, shownWeek)) ?? '');
  const foot = y(0.5);
  return (
    <ChartFrame id="plane" title={charts.plane} text={text} words={words} table={() => planeTable(history, shownWeek, speech)}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect x={x(0)} y={y(0)} width={x(1) - x(0)} height={foot - y(0)} fill={tokens.surface} stroke={tokens.border} />
        <path d={impossible} fill={tokens.impossible} />
        {agreementLines.map(({ index, spread: at }) => (
          <g key={index}>
            <line x1={x(0)} x2={x(1)} y1={y(at)} y2={y(at)} stroke={tokens.border} stroke-dasharray="1 4" />
            <text x={x(1) + 4} y={y(at) + 4} class="small rwg">{tick(index)}</text>
          </g>
        ))}
        <text x={x(1) + 4} y={y(0) + 4} class="small rwg">r_wg</text>
        {spreads.map((at) => <text key={at} x={x(0) - 5} y={y(at) + 4} text-anchor="end" class={at > 0 && at < 0.1 ? 'small fine' : 'small'}>{tick(at)}</text>)}
        {[0, 0.5, 1].map((at) => <text key={at} x={x(at)} y={foot + 13} text-anchor="middle" class="small">{tick(at)}</text>)}
        <text x={x(0) + 6} y={y(0) + 18} fill={tokens.muted}>{charts.sharedWeak}</text>
        <text x={x(1) - 6} y={y(0) + 18} text-anchor="end" fill={tokens.muted}>{charts.sharedStrong}</text>
        <text x={x(0.5)} y={foot - 20} text-anchor="middle" fill={tokens.muted}>{charts.divided}</text>
        <text x={x(0) + 6} y={foot - 7} fill={tokens.muted} class="small">{charts.impossible}</text>
        <text x={x(1) - 6} y={foot - 7} text-anchor="end" fill={tokens.muted} class="small">{charts.impossible}</text>
        {before !== '' && <path class="ghost" d={before} fill="none" stroke={tokens.ghost} stroke-width={3} stroke-linejoin="round" />}
        <path d={trail} fill="none" stroke={tokens.accent} stroke-width={2} stroke-linejoin="round" />
        {here && <circle cx={x(mean)} cy={y(spread)} r={5} fill={tokens.accent} stroke={tokens.surface} stroke-width={1.5} data-testid="plane-head" />}
        {beside.length > 0 && <path d={way(beside) ?? ''} fill="none" stroke={tokens.rebuffed} stroke-width={2} stroke-dasharray="5 3" stroke-linejoin="round" data-testid="other-trail" />}
        {beside.slice(-1).map((head) => <rect key="B" x={x(head.mean) - 5} y={y(head.spread) - 5} width={10} height={10} fill={tokens.rebuffed} stroke={tokens.surface} stroke-width={1.5} />)}
        {beside.slice(-1).map((head) => <text key="b" x={x(head.mean) + 9} y={y(head.spread) + 5} class="strong">B</text>)}
        {beside.length > 0 && here && <text x={x(mean) - 9} y={y(spread) + 5} text-anchor="end" class="strong">A</text>}
        <text x={x(0.5)} y={height - 5} text-anchor="middle">{charts.planeX}</text>
        <text transform={`translate(10 ${(y(0) + foot) / 2}) rotate(-90)`} text-anchor="middle">{charts.planeY}</text>
      </svg>
    </ChartFrame>
  );
}
