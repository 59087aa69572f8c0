/** Bands of many simulated communities over the weeks, a few of them drawn themselves, with the waves of a survey from the field over them. */
import { area, line, scaleLinear } from 'd3';
import { bandShares, type Band } from '../../workers/analysis/bands.ts';
import { tokens } from '../scene/tokens.ts';
import type { DataWords } from '../words/data/en.ts';
import type { Speech } from '../words/speak.ts';
import { ChartFrame, type TableData } from './ChartFrame.tsx';

const width = 560;
const height = 240;
const edge = { left: 44, right: 12, top: 10, bottom: 34 };
/** The widest band is the lightest. */
const shades = { 0.5: 0.34, 0.8: 0.2, 0.95: 0.12 } as const;

export interface WavePoint {
  readonly wave: number;
  readonly week: number;
  readonly people: number;
  readonly value: number;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly weeks: readonly number[];
  readonly bands: readonly Band[];
  /** Some of the communities, a value a week each. */
  readonly courses: readonly (readonly number[])[];
  readonly waves: readonly WavePoint[];
  /** Values that must be on the axis. */
  readonly range: readonly [number, number];
  readonly said: string;
  readonly words: DataWords['survey'];
  readonly speech: Speech;
}

export function SurveyBands({ id, title, weeks, bands, courses, waves, range, said, words, speech }: Props) {
  const values = [...range, ...waves.map(({ value }) => value), ...bands.flatMap(({ middle }) => middle[0.95]), ...courses.flat()].filter((value) => !Number.isNaN(value));
  const x = scaleLinear([0, Math.max(1, ...weeks, ...waves.map(({ week }) => week))], [edge.left, width - edge.right]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - edge.bottom, edge.top]).nice(5);
  const at = weeks.map((week, index) => ({ week, band: bands[index]! })).filter(({ band }) => !Number.isNaN(band.median));
  const ribbon = (share: (typeof bandShares)[number]): string =>
    area<(typeof at)[number]>(({ week }) => x(week), ({ band }) => y(band.middle[share][0]), ({ band }) => y(band.middle[share][1]))(at) ?? '';
  const middle = line<(typeof at)[number]>(({ week }) => x(week), ({ band }) => y(band.median))(at) ?? '';
  const path = (course: readonly number[]): string => line<number>((_, k) => x(weeks[k]!), y).defined((value) => !Number.isNaN(value))(course) ?? '';
  return (
    <ChartFrame id={id} title={title} text={words.chartText(title, said)} words={speech.words} table={() => tableOf(weeks, bands, waves, words, speech)}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <line x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} stroke={tokens.faint} />
            <text x={edge.left - 6} y={y(tick) + 4} text-anchor="end" class="small">{speech.tick(tick)}</text>
          </g>
        ))}
        {bandShares.toReversed().map((share) => <path key={share} d={ribbon(share)} fill={tokens.accent} opacity={shades[share]} />)}
        {courses.map((course, k) => <path key={k} d={path(course)} fill="none" stroke={tokens.tie} stroke-width={0.8} opacity={0.55} />)}
        <path d={middle} fill="none" stroke={tokens.accent} stroke-width={2} />
        {x.ticks(8).map((tick) => <text key={tick} x={x(tick)} y={height - edge.bottom + 15} text-anchor="middle" class="small">{speech.tick(tick)}</text>)}
        <text x={(edge.left + width - edge.right) / 2} y={height - 3} text-anchor="middle" class="small">{words.x}</text>
        {waves.filter(({ value }) => !Number.isNaN(value)).map(({ wave, week, value }) => (
          <g key={wave} data-testid="wave">
            <path d={`M${x(week)} ${y(value) - 7}l7 7l-7 7l-7 -7Z`} fill={tokens.hue2} stroke={tokens.surface} stroke-width={1.5} />
            <text x={x(week) > width - 40 ? x(week) - 10 : x(week) + 10} y={y(value) - 6} class="strong" text-anchor={x(week) > width - 40 ? 'end' : 'start'}>{wave}</text>
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}

function tableOf(weeks: readonly number[], bands: readonly Band[], waves: readonly WavePoint[], { table }: DataWords['survey'], { number }: Speech): TableData {
  const shares = bandShares.map((share) => 100 * share);
  const all = [...new Set([...weeks, ...waves.map(({ week }) => week)])].toSorted((a, b) => a - b);
  return {
    head: [table.week, table.wave, table.people, table.value, table.median, ...shares.flatMap((share) => [table.low(share), table.high(share)])],
    rows: all.map((week) => {
      const wave = waves.find((one) => one.week === week);
      const band = bands[weeks.indexOf(week)];
      const simulated = band === undefined ? [] : [band.median, ...bandShares.flatMap((share) => band.middle[share])];
      return [String(week), wave === undefined ? '' : String(wave.wave), wave === undefined ? '' : String(wave.people), wave === undefined ? '' : number(wave.value), ...simulated.map(number)];
    }),
  };
}
