/** How much each factor moves an outcome, largest first, with intervals. */
import { scaleLinear } from 'd3';
import { tokens } from '../scene/tokens.ts';
import { shortened } from './heatmap.tsx';
import { usePlotWidth } from './plotWidth.ts';

interface Props {
  readonly effects: readonly { readonly title: string; readonly muStar: number; readonly muStarLow: number; readonly muStarHigh: number }[];
  readonly figure: (value: number) => string;
  readonly axis: string;
}

const widest = 720;
const row = 30;

export function EffectSizes({ effects, figure, axis }: Props) {
  const { box, width: measured } = usePlotWidth(widest);
  const width = measured.value;
  const left = Math.min(236, width / 2.2);
  const height = effects.length * row + 52;
  const x = scaleLinear([0, Math.max(1e-9, ...effects.flatMap(({ muStar, muStarHigh }) => [muStar, muStarHigh]).filter((value) => Number.isFinite(value)))], [left, width - 20]).nice();
  return (
    <div class="plot" ref={box}>
    <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
      {x.ticks(width < 400 ? 3 : 6).map((mark) => (
        <g key={mark}>
          <line x1={x(mark)} x2={x(mark)} y1={4} y2={height - 44} stroke={tokens.faint} />
          <text x={x(mark)} y={height - 28} text-anchor="middle" class="small">{figure(mark)}</text>
        </g>
      ))}
      {effects.map(({ title, muStar, muStarLow, muStarHigh }, k) => {
        const y = row * (k + 0.5) + 4;
        return (
          <g key={title}>
            <text x={left - 8} y={y + 4} text-anchor="end">{shortened(title, Math.floor(left / 6.8))}</text>
            {Number.isFinite(muStarLow) && <line x1={x(muStarLow)} x2={x(muStarHigh)} y1={y} y2={y} stroke={tokens.ink} stroke-width={2} />}
            {Number.isFinite(muStar) && <circle cx={x(muStar)} cy={y} r={5} fill={tokens.accent} stroke={tokens.surface} />}
          </g>
        );
      })}
      <text x={(left + width) / 2} y={height - 8} text-anchor="middle">{axis}</text>
    </svg>
    </div>
  );
}
