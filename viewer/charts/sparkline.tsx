/** The course of one quantity from start to end on a scale of 0 to 1, with a dot for now. */
import { line } from 'd3';
import { tokens } from '../scene/tokens.ts';

const width = 110;
const height = 22;

export function Sparkline({ values, at }: { readonly values: readonly number[]; readonly at: number }) {
  const x = (index: number): number => 3 + (index * (width - 6)) / Math.max(1, values.length - 1);
  const y = (value: number): number => 3 + (1 - Math.min(1, Math.max(0, value))) * (height - 6);
  const path = line<number>((_, index) => x(index), y).defined((value) => !Number.isNaN(value))(values as number[]) ?? '';
  const now = values[at];
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect x={3} y={3} width={width - 6} height={height - 6} fill={tokens.surface} stroke={tokens.faint} />
      <path d={path} fill="none" stroke={tokens.support} stroke-width={1.3} />
      {now !== undefined && !Number.isNaN(now) && <circle cx={x(at)} cy={y(now)} r={3} fill={tokens.accent} />}
    </svg>
  );
}
