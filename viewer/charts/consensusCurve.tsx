/** Share of communities that got to consensus by each meeting, with its interval; those that never did are a block of their own at the end. */
import { scaleLinear } from 'd3';
import { shareReachedBy, type KaplanMeier } from '../../workers/analysis/kaplanMeier.ts';
import { tokens } from '../scene/tokens.ts';
import { usePlotWidth } from './plotWidth.ts';

interface Props {
  /** One curve, or two that are compared. */
  readonly curves: readonly { readonly letter: string; readonly curve: KaplanMeier }[];
  readonly lastMeeting: number;
  readonly percentage: (value: number) => string;
  readonly words: { readonly meeting: string; readonly share: string; readonly never: string };
}

const widest = 520;
const height = 220;
const [left, bottom, never] = [48, 40, 64] as const;
const looks = [{ colour: tokens.accent, dash: undefined }, { colour: tokens.declined, dash: '6 3' }] as const;

export function ConsensusCurve({ curves, lastMeeting, percentage, words }: Props) {
  const { box, width: measured } = usePlotWidth(widest);
  const width = measured.value;
  const x = scaleLinear([0, Math.max(1, lastMeeting)], [left, width - never - 20]);
  const y = scaleLinear([0, 1], [height - bottom, 12]);
  return (
    <div ref={box}>
    <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
      {[0, 0.25, 0.5, 0.75, 1].map((mark) => (
        <g key={mark}>
          <line x1={left} x2={x(lastMeeting)} y1={y(mark)} y2={y(mark)} stroke={tokens.faint} />
          <text x={left - 5} y={y(mark) + 4} text-anchor="end" class="small">{percentage(mark)}</text>
        </g>
      ))}
      {x.ticks(Math.min(12, lastMeeting)).map((mark) => <text key={mark} x={x(mark)} y={height - bottom + 15} text-anchor="middle" class="small">{mark}</text>)}
      {curves.map(({ letter, curve }, k) => {
        const { colour, dash } = looks[k]!;
        const wide = never / curves.length;
        const from = width - never + k * wide;
        const left0 = 1 - shareReachedBy(curve, lastMeeting);
        // Where nobody lacked consensus there was nothing to wait for.
        if (curve.units === 0) return null;
        return (
          <g key={k}>
            <path d={band(curve, lastMeeting, x, y)} fill={colour} opacity={0.14} />
            <path d={stairs(curve, lastMeeting, x, y)} fill="none" stroke={colour} stroke-width={2.2} stroke-dasharray={dash} />
            <rect x={from} y={y(left0)} width={wide - 4} height={y(0) - y(left0)} fill={tokens.band} stroke={colour} stroke-dasharray={dash} />
            <text x={from + (wide - 4) / 2} y={Math.max(22, y(left0) - 4)} text-anchor="middle" class="small">{`${letter === '' ? '' : `${letter} `}${percentage(left0)}`}</text>
          </g>
        );
      })}
      <text x={width - never / 2 - 2} y={height - bottom + 15} text-anchor="middle" class="small">{words.never}</text>
      <text x={(left + x(lastMeeting)) / 2} y={height - 6} text-anchor="middle">{words.meeting}</text>
      <text transform={`translate(11 ${(height - bottom) / 2}) rotate(-90)`} text-anchor="middle">{words.share}</text>
    </svg>
    </div>
  );
}

type Scale = (value: number) => number;

/** A stair: flat until the next event. */
function stairs({ steps }: KaplanMeier, last: number, x: Scale, y: Scale): string {
  let path = `M${x(0)} ${y(0)}`;
  for (const { time, share } of steps) path += `H${x(time)}V${y(share)}`;
  return `${path}H${x(last)}`;
}

function band({ steps }: KaplanMeier, last: number, x: Scale, y: Scale): string {
  if (steps.length === 0) return '';
  let upper = `M${x(steps[0]!.time)} ${y(steps[0]!.low)}V${y(steps[0]!.high)}`;
  steps.forEach(({ high }, k) => (upper += `V${y(high)}H${x(steps[k + 1]?.time ?? last)}`));
  let lower = '';
  for (let k = steps.length - 1; k >= 0; k--) lower += `V${y(steps[k]!.low)}H${x(steps[k]!.time)}`;
  return `${upper}${lower}Z`;
}
