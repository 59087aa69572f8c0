/** Many runs as a fan: ribbons by quantile with the median, always with some real runs over it, and the one that is played. */
import { area, line, max, min, scaleLinear } from 'd3';
import { tokens } from '../scene/tokens.ts';

const width = 368;
const height = 150;

export interface FanProps {
  /** Places of the moments along the chart, rising. */
  readonly at: readonly number[];
  readonly median: readonly number[];
  /** From the widest. */
  readonly ribbons: readonly { readonly share: number; readonly low: readonly number[]; readonly high: readonly number[] }[];
  /** A few real runs; each can be opened. */
  readonly runs: readonly { readonly id: number; readonly values: readonly number[] }[];
  readonly played: readonly number[];
  /** What moment it is, as a place along the chart; null to leave it out. */
  readonly now: number | null;
  readonly tick: (value: number) => string;
  readonly startWord: string;
  readonly endWord: string;
  readonly open: (id: number) => void;
}

/** A range that shows what there is and is never so narrow that nothing looks like much. */
export function rangeOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  const room = Math.max(0.1, high - low);
  const middle = (low + high) / 2;
  return [middle - 0.55 * room, middle + 0.55 * room];
}

export function Fan({ at, median, ribbons, runs, played, now, tick, startWord, endWord, open }: FanProps) {
  const known = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));
  const x = scaleLinear([at[0] ?? 0, at.at(-1) ?? 1], [38, width - 8]);
  const y = scaleLinear(rangeOf([...known(ribbons[0]?.low ?? []), ...known(ribbons[0]?.high ?? []), ...known(played), ...runs.flatMap(({ values }) => known(values))]), [height - 22, 6]);
  const way = line<number>((_, moment) => x(at[moment]!), y).defined((value) => !Number.isNaN(value));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ribbons.map(({ share, low, high }) => (
        <path key={share} d={area<number>((_, moment) => x(at[moment]!), (value) => y(value), (_, moment) => y(high[moment]!)).defined((value) => !Number.isNaN(value))(low as number[]) ?? ''} fill={tokens.support} fill-opacity={0.16} />
      ))}
      {runs.map(({ id, values }) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the same runs stand below as buttons
        <path key={id} d={way(values as number[]) ?? ''} fill="none" stroke={tokens.support} stroke-width={0.8} class="run" onClick={() => open(id)} />
      ))}
      <path d={way(median as number[]) ?? ''} fill="none" stroke={tokens.ink} stroke-width={1.6} stroke-dasharray="5 3" />
      <path d={way(played as number[]) ?? ''} fill="none" stroke={tokens.accent} stroke-width={2.6} data-testid="played-run" />
      {now !== null && <line x1={x(now)} x2={x(now)} y1={4} y2={height - 20} stroke={tokens.ink} stroke-width={1} stroke-dasharray="2 3" />}
      {y.ticks(4).map((value) => <text key={value} x={33} y={y(value) + 4} text-anchor="end" class="small">{tick(value)}</text>)}
      <text x={38} y={height - 6} class="small">{startWord}</text>
      <text x={width - 8} y={height - 6} text-anchor="end" class="small">{endWord}</text>
    </svg>
  );
}
