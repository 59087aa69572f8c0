/** The course of a measure over many runs: ribbons that hold 50, 80 and 95% of them week by week, the middle, and always some real runs over them. */
import { area, line, scaleLinear } from 'd3';
import { fanShares, fanStepOf } from '../../workers/analysis/quantileFan.ts';
import { tokens } from '../scene/tokens.ts';
import { shortened } from './heatmap.tsx';
import { usePlotWidth } from './plotWidth.ts';

export interface WeekFanRun {
  readonly replicate: number;
  readonly values: readonly number[];
}

interface Props {
  readonly weeks: readonly number[];
  readonly meetingWeeks: readonly number[];
  readonly runs: readonly WeekFanRun[];
  readonly outcome: string;
  readonly weekWord: string;
  readonly figure: (value: number) => string;
  /** Replicate that stands out, or null. */
  readonly singled: number | null;
  readonly onRun: (replicate: number) => void;
}

/** How many real runs are drawn. */
export const runsShown = 12;

const widest = 520;
const height = 250;
const [left, right, bottom] = [52, 12, 42] as const;

export function WeekFan({ weeks, meetingWeeks, runs, outcome, weekWord, figure, singled, onRun }: Props) {
  const { box, width: measured } = usePlotWidth(widest);
  const width = measured.value;
  const steps = weeks.map((_, k) => fanStepOf(runs.map(({ values }) => values[k]!)));
  const known = weeks.map((_, k) => k).filter((k) => steps[k]!.runs > 0);
  const drawn = runs.slice(0, runsShown);
  const all = runs.flatMap(({ values }) => values).filter((value) => Number.isFinite(value));
  const [low, high] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  const x = scaleLinear([0, weeks.at(-1) ?? 1], [left, width - right]);
  const y = scaleLinear(high > low ? [low, high] : [low - 0.5, high + 0.5], [height - bottom, 10]).nice();
  const course = line<number>((_, k) => x(weeks[k]!), y).defined((value) => Number.isFinite(value));
  return (
    <div ref={box}>
    <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
      {y.ticks(5).map((mark) => (
        <g key={mark}>
          <line x1={left} x2={width - right} y1={y(mark)} y2={y(mark)} stroke={tokens.faint} />
          <text x={left - 5} y={y(mark) + 4} text-anchor="end" class="small">{figure(mark)}</text>
        </g>
      ))}
      {meetingWeeks.map((week) => <line key={week} x1={x(week)} x2={x(week)} y1={height - bottom} y2={height - bottom + 4} stroke={tokens.border} />)}
      {x.ticks(6).map((mark) => <text key={mark} x={x(mark)} y={height - bottom + 16} text-anchor="middle" class="small">{figure(mark)}</text>)}
      {fanShares.map((share, r) => (
        <path key={share} d={area<number>((k) => x(weeks[k]!), (k) => y(steps[k]!.ranges[r]!.low), (k) => y(steps[k]!.ranges[r]!.high))(known) ?? ''} fill={tokens.accent} opacity={0.16} />
      ))}
      {drawn.map(({ replicate, values }) => (
        <g key={replicate}>
          <path d={course(values as number[]) ?? ''} fill="none" stroke={replicate === singled ? tokens.rebuffed : tokens.tie} stroke-width={replicate === singled ? 2.4 : 0.9} opacity={replicate === singled ? 1 : 0.75} />
          <path d={course(values as number[]) ?? ''} fill="none" stroke="transparent" stroke-width={9} class="door" onClick={() => onRun(replicate)} />
        </g>
      ))}
      <path d={line<number>((k) => x(weeks[k]!), (k) => y(steps[k]!.median))(known) ?? ''} fill="none" stroke={tokens.accent} stroke-width={2.4} pointer-events="none" />
      <text x={(left + width) / 2} y={height - 6} text-anchor="middle">{weekWord}</text>
      <text transform={`translate(11 ${(height - bottom) / 2}) rotate(-90)`} text-anchor="middle">{shortened(outcome, 34)}</text>
    </svg>
    </div>
  );
}
