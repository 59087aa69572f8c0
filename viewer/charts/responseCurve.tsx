/** An outcome over one factor: the runs as ribbons, their middle with its interval as dots; over categories the same as rows. */
import { area, line, scaleLinear } from 'd3';
import type { PointSummary } from '../../workers/analysis/pointSummary.ts';
import type { FanStep } from '../../workers/analysis/quantileFan.ts';
import { tokens } from '../scene/tokens.ts';
import { shortened } from './heatmap.tsx';
import { usePlotWidth } from './plotWidth.ts';
import { PointList } from './pointList.tsx';

export interface ResponseProps {
  readonly title: string;
  readonly factor: { readonly title: string; readonly levels: readonly string[]; /** Where the levels stand, where they are numbers. */ readonly places: readonly number[] | null };
  readonly outcome: string;
  readonly summaries: readonly PointSummary[];
  /** Of the runs themselves; null for an outcome whose runs are a yes or no or may never come. */
  readonly spreads: readonly FanStep[] | null;
  readonly texts: readonly string[];
  readonly figure: (value: number) => string;
  readonly chosen: number;
  readonly other: number | null;
  readonly onPoint: (point: number) => void;
  readonly onOpen: (point: number) => void;
}

const widest = 720;

export function ResponseCurve(props: ResponseProps) {
  const { factor, summaries, spreads, figure, chosen, other, onPoint, onOpen } = props;
  const { box, width: measured } = usePlotWidth(widest);
  const width = measured.value;
  const rows = factor.places === null;
  const count = factor.levels.length;
  const left = rows ? Math.min(width / 2.4, 20 + 6.6 * Math.max(...factor.levels.map((level) => level.length))) : 62;
  const height = rows ? 58 + count * 40 : 340;
  const ends = summaries.flatMap(({ value, standardError }, point) => {
    const half = Number.isFinite(standardError) ? 1.96 * standardError : 0;
    const widest = spreads?.[point]?.ranges[0];
    return [value - half, value + half, ...(widest === undefined ? [] : [widest.low, widest.high])];
  }).filter((value) => Number.isFinite(value));
  const [low, high] = ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  const span: [number, number] = high > low ? [low, high] : [low - 0.5, high + 0.5];
  const places = factor.places ?? factor.levels.map((_, k) => k);
  const along = scaleLinear(rows ? [-0.5, count - 0.5] : [Math.min(...places), Math.max(...places)], rows ? [12, height - 46] : [left + 16, width - 20]);
  const up = scaleLinear(span, rows ? [left + 10, width - 20] : [height - 48, 14]).nice();
  const marks = up.ticks(width < 400 && rows ? 3 : 5);
  const at = (point: number): number => along(places[point]!);
  const known = summaries.map((_, point) => point).filter((point) => Number.isFinite(summaries[point]!.value));
  const nearest = (event: MouseEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const place = rows ? 12 + ((event.clientY - box.top) / box.height) * (height - 58) : left + ((event.clientX - box.left) / box.width) * (width - left - 4);
    return places.map((_, point) => point).toSorted((a, b) => Math.abs(at(a) - place) - Math.abs(at(b) - place))[0]!;
  };
  return (
    <div class="plot" ref={box}>
      <PointList label={props.title} texts={props.texts} at={chosen} next={(from, key) => Math.min(count - 1, Math.max(0, from + step(key, rows)))} onPoint={onPoint} onOpen={onOpen} />
      <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark}>
            {rows ? <line x1={up(mark)} x2={up(mark)} y1={8} y2={height - 46} stroke={tokens.faint} /> : <line x1={left} x2={width - 4} y1={up(mark)} y2={up(mark)} stroke={tokens.faint} />}
            {rows ? <text x={up(mark)} y={height - 30} text-anchor="middle" class="small">{figure(mark)}</text> : <text x={left - 5} y={up(mark) + 4} text-anchor="end" class="small">{figure(mark)}</text>}
          </g>
        ))}
        {[chosen, ...(other === null ? [] : [other])].map((point, k) => (
          <g key={k}>
            {rows ? <rect x={2} y={at(point) - 17} width={width - 4} height={34} fill="none" stroke={tokens.ink} stroke-dasharray={k === 0 ? undefined : '4 3'} /> : <line x1={at(point)} x2={at(point)} y1={8} y2={height - 44} stroke={tokens.ink} stroke-dasharray={k === 0 ? '2 3' : '6 4'} />}
            {other !== null && <text x={rows ? width - 6 : at(point) + 4} y={rows ? at(point) - 5 : 16} text-anchor={rows ? 'end' : 'start'} class="strong">{k === 0 ? 'A' : 'B'}</text>}
          </g>
        ))}
        {spreads !== null &&
          [0, 1, 2].map((k) =>
            rows ? (
              known.map((point) => {
                const range = spreads[point]!.ranges[k]!;
                return <rect key={point} x={up(range.low)} y={at(point) - 9 + k * 1.5} width={Math.max(0, up(range.high) - up(range.low))} height={18 - 3 * k} fill={tokens.accent} opacity={0.14} />;
              })
            ) : (
              <path key={k} d={area<number>(at, (point) => up(spreads[point]!.ranges[k]!.low), (point) => up(spreads[point]!.ranges[k]!.high))(known) ?? ''} fill={tokens.accent} opacity={0.14} />
            ),
          )}
        {!rows && <path d={line<number>(at, (point) => up(summaries[point]!.value))(known) ?? ''} fill="none" stroke={tokens.accent} stroke-width={1.5} />}
        {known.map((point) => {
          const { value, standardError } = summaries[point]!;
          const half = Number.isFinite(standardError) ? 1.96 * standardError : 0;
          return (
            <g key={point}>
              {rows ? (
                <line x1={up(value - half)} x2={up(value + half)} y1={at(point)} y2={at(point)} stroke={tokens.ink} stroke-width={2} />
              ) : (
                <line x1={at(point)} x2={at(point)} y1={up(value - half)} y2={up(value + half)} stroke={tokens.ink} stroke-width={2} />
              )}
              <circle cx={rows ? up(value) : at(point)} cy={rows ? at(point) : up(value)} r={4.5} fill={tokens.accent} stroke={tokens.surface} />
            </g>
          );
        })}
        {factor.levels.map((level, point) =>
          rows ? (
            <text key={point} x={left} y={at(point) + 4} text-anchor="end">{shortened(level, Math.floor(left / 6.6))}</text>
          ) : (
            <text key={point} x={at(point)} y={height - 30} text-anchor="middle" class="small">{level}</text>
          ),
        )}
        <text x={width / 2} y={height - 8} text-anchor="middle">{shortened(rows ? props.outcome : factor.title, Math.floor(width / 6.8))}</text>
        {!rows && <text transform={`translate(12 ${height / 2 - 20}) rotate(-90)`} text-anchor="middle">{shortened(props.outcome, 44)}</text>}
        <rect x={rows ? 0 : left} y={12} width={rows ? width : width - left - 4} height={height - 58} fill="transparent" class="door" onClick={(event) => (event.shiftKey ? onOpen : onPoint)(nearest(event))} />
      </svg>
    </div>
  );
}

function step(key: string, rows: boolean): number {
  if (key === 'ArrowRight' || key === (rows ? 'ArrowDown' : 'ArrowUp')) return 1;
  return -1;
}
