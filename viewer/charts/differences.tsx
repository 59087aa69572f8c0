/** The difference between two points, one dot for each replicate they share, with the mean and its interval. */
import { bin, scaleLinear } from 'd3';
import type { PairedContrast } from '../../workers/analysis/pairedContrast.ts';
import { tokens } from '../scene/tokens.ts';
import { shortened } from './heatmap.tsx';
import { usePlotWidth } from './plotWidth.ts';

interface Props {
  readonly differences: readonly number[];
  readonly contrast: PairedContrast;
  readonly figure: (value: number) => string;
  readonly axis: string;
}

const widest = 520;
const height = 170;
const floor = height - 62;

export function Differences({ differences, contrast, figure, axis }: Props) {
  const { box, width: measured } = usePlotWidth(widest);
  const width = measured.value;
  const ends = [0, ...differences, contrast.low, contrast.high].filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = scaleLinear(high > low ? [low, high] : [-1, 1], [20, width - 20]).nice();
  const bins = bin().domain(x.domain() as [number, number]).thresholds(x.ticks(40))(differences as number[]);
  const tallest = Math.max(1, ...bins.map(({ length }) => length));
  const step = Math.min(9, (floor - 8) / tallest);
  return (
    <div ref={box}>
    <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
      <line x1={x(0)} x2={x(0)} y1={4} y2={height - 44} stroke={tokens.ink} stroke-dasharray="3 3" />
      {bins.flatMap((values, b) => values.map((_, k) => <circle key={`${b}-${k}`} cx={(x(values.x0!) + x(values.x1!)) / 2} cy={floor - step * (k + 0.5)} r={Math.min(4, step / 2)} fill={tokens.tie} />))}
      <line x1={20} x2={width - 20} y1={floor} y2={floor} stroke={tokens.border} />
      {Number.isFinite(contrast.low) && <line x1={x(contrast.low)} x2={x(contrast.high)} y1={floor + 10} y2={floor + 10} stroke={tokens.accent} stroke-width={4} />}
      {Number.isFinite(contrast.difference) && <circle cx={x(contrast.difference)} cy={floor + 10} r={5} fill={tokens.accent} stroke={tokens.surface} />}
      {x.ticks(width < 400 ? 4 : 7).map((mark) => <text key={mark} x={x(mark)} y={height - 26} text-anchor="middle" class="small">{figure(mark)}</text>)}
      <text x={width / 2} y={height - 7} text-anchor="middle">{shortened(axis, Math.floor(width / 6.6))}</text>
    </svg>
    </div>
  );
}
