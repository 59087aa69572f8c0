/** Paired differences, a dot for each pair on the same luck (a quantile dotplot where there are many), with no difference as a line. */
import { max, min, scaleLinear } from 'd3';
import { tokens } from '../scene/tokens.ts';

const width = 368;
const height = 96;
const base = 68;
const left = 10;

export interface PairedDot {
  readonly difference: number;
  /** Of the pair, for whom wants to see it. */
  readonly replicate: number;
}

export interface PairedDotsProps {
  readonly dots: readonly PairedDot[];
  /** Bounds of what the difference can be, for the outermost ticks; the drawing fits what there is. */
  readonly smallest: number;
  readonly tick: (value: number) => string;
  readonly lowerWord: string;
  readonly higherWord: string;
  readonly open: (replicate: number) => void;
}

/** Columns of dots; each stands in the bin of its difference. */
export function stackInBins(dots: readonly PairedDot[], bins: number, reach: number): { readonly bin: number; readonly level: number; readonly dot: PairedDot }[] {
  const levels = new Map<number, number>();
  return dots
    .toSorted((a, b) => a.difference - b.difference)
    .map((dot) => {
      // An odd number of bins, so that no difference has one of its own.
      const bin = Math.max(0, Math.min(bins - 1, Math.floor(((dot.difference + reach) / (2 * reach)) * bins)));
      const level = levels.get(bin) ?? 0;
      levels.set(bin, level + 1);
      return { bin, level, dot };
    });
}

export function PairedDots({ dots, smallest, tick, lowerWord, higherWord, open }: PairedDotsProps) {
  const reach = Math.max(smallest, -(min(dots, ({ difference }) => difference) ?? 0), max(dots, ({ difference }) => difference) ?? 0) * 1.02;
  const bins = 41;
  const stacked = stackInBins(dots, bins, reach);
  const tallest = max(stacked, ({ level }) => level + 1) ?? 1;
  const x = scaleLinear([-reach, reach], [left, width - left]);
  const pitch = Math.min((width - 2 * left) / bins, (base - 6) / tallest);
  const binX = (bin: number): number => left + ((bin + 0.5) * (width - 2 * left)) / bins;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line x1={left} x2={width - left} y1={base} y2={base} stroke={tokens.border} />
      <line x1={x(0)} x2={x(0)} y1={2} y2={base + 5} stroke={tokens.ink} stroke-width={1.4} />
      {stacked.map(({ bin, level, dot }) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the table has the same pairs as buttons
        <circle key={dot.replicate} cx={binX(bin)} cy={base - 2 - (level + 0.5) * pitch} r={Math.max(1, Math.min(4, pitch / 2 - 0.3))} fill={dot.difference < 0 ? tokens.helped : dot.difference > 0 ? tokens.rebuffed : tokens.muted} onClick={() => open(dot.replicate)} style={{ cursor: 'pointer' }} />
      ))}
      {[-reach, 0, reach].map((at) => <text key={at} x={x(at)} y={base + 15} text-anchor={at < 0 ? 'start' : at > 0 ? 'end' : 'middle'} class="small">{tick(at)}</text>)}
      <text x={left} y={height - 2} class="small">{`← ${lowerWord}`}</text>
      <text x={width - left} y={height - 2} text-anchor="end" class="small">{`${higherWord} →`}</text>
    </svg>
  );
}
