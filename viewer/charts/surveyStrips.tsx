/** Waves of a questionnaire under one another: a dot for each who answered, from 1 to 5, with mean and one standard deviation. */
import { scaleLinear } from 'd3';
import { cornersOf } from '../scene/marks.ts';
import type { Table } from '../scene/table.ts';
import { tokens } from '../scene/tokens.ts';
import { stackDots } from './strip.tsx';

const width = 368;
const rowHeight = 74;
const x = scaleLinear([1, 5], [10, width - 10]);

export interface StripWave {
  readonly who: readonly number[];
  readonly scores: readonly number[];
  readonly mean: number;
  readonly spread: number;
  readonly label: string;
}

export function SurveyStrips({ waves, table, tick, low, high }: { readonly waves: readonly StripWave[]; readonly table: Table; readonly tick: (value: number) => string; readonly low: string; readonly high: string }) {
  const height = waves.length * rowHeight + 30;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {waves.map(({ who, scores, mean, spread, label }, row) => {
        const base = (row + 1) * rowHeight - 8;
        // The stacking of the strip is on 0-1.
        const dots = stackDots(who.map((one, place) => ({ who: one, climate: (scores[place]! - 1) / 4 })), 8);
        const tallest = Math.max(1, ...dots.map(({ level }) => level + 1));
        const pitch = Math.min(8, (rowHeight - 30) / tallest);
        return (
          <g key={label}>
            <text x={10} y={base - rowHeight + 22} >{label}</text>
            {Number.isFinite(mean) && Number.isFinite(spread) && <rect x={x(Math.max(1, mean - spread))} y={base - 42} width={Math.max(1, x(Math.min(5, mean + spread)) - x(Math.max(1, mean - spread)))} height={42} fill={tokens.band} />}
            <line x1={x(1)} x2={x(5)} y1={base} y2={base} stroke={tokens.border} />
            {dots.map(({ who: one, climate, level }) => {
              const { hue, shape } = table.organizations[table.people[one]!.organization]!;
              const [cx, cy] = [x(1 + 4 * climate), base - 4.5 - level * pitch];
              return shape === 'circle' ? <circle key={one} cx={cx} cy={cy} r={3.6} fill={tokens[hue]} /> : <polygon key={one} points={cornersOf(shape, cx, cy, 3.6).map((at) => at.toFixed(1)).join(' ')} fill={tokens[hue]} />;
            })}
            {Number.isFinite(mean) && <line x1={x(mean)} x2={x(mean)} y1={base - 44} y2={base + 4} stroke={tokens.ink} stroke-width={1.8} />}
          </g>
        );
      })}
      {[1, 2, 3, 4, 5].map((at) => <text key={at} x={x(at)} y={height - 15} text-anchor="middle" class="small">{tick(at)}</text>)}
      <text x={x(1) - 6} y={height - 2} class="small">{low}</text>
      <text x={x(5) + 6} y={height - 2} text-anchor="end" class="small">{high}</text>
    </svg>
  );
}
