/** An outcome over two factors, in steps of colour that fill from coarse to fine; cells that chance could still move to another step have a diagonal. */
import { contours } from 'd3';
import type { PointSummary } from '../../workers/analysis/pointSummary.ts';
import { colourSteps, isDark, stepOf, uncertain } from '../scene/colourSteps.ts';
import { nearestKnown } from '../scene/progressiveCells.ts';
import { tokens } from '../scene/tokens.ts';
import { usePlotWidth } from './plotWidth.ts';
import { PointList } from './pointList.tsx';

export interface HeatmapProps {
  readonly title: string;
  readonly across: { readonly title: string; readonly levels: readonly string[] };
  readonly upwards: { readonly title: string; readonly levels: readonly string[] };
  /** By point: those of the second factor change fastest. */
  readonly summaries: readonly PointSummary[];
  /** What each point is, in words. */
  readonly texts: readonly string[];
  readonly figure: (value: number) => string;
  readonly words: { readonly never: string; readonly uncertain: string; readonly line: (value: string) => string; readonly borrowed: string };
  /** A line is drawn where the outcome passes this. */
  readonly lineAt: (low: number, high: number) => number;
  readonly chosen: number;
  readonly other: number | null;
  readonly onPoint: (point: number) => void;
  readonly onOpen: (point: number) => void;
}

const widest = 720;
const legendWidth = 64;
const top = 12;
const mostHeight = 360;
/** Between fewer cells a line would suggest more than is known. */
const fewestForLine = 4;

export function Heatmap(props: HeatmapProps) {
  const { across, upwards, summaries, figure, chosen, other } = props;
  const { box, width: measured } = usePlotWidth(widest);
  const width = measured.value;
  const [columns, rows] = [across.levels.length, upwards.levels.length];
  const left = Math.min(width / 3.4, 34 + 6.4 * Math.max(...upwards.levels.map((level) => level.length)));
  const plotWidth = width - left - legendWidth - 12;
  const cellWidth = plotWidth / columns;
  const cellHeight = Math.min(mostHeight / rows, Math.max(cellWidth, 34), 90);
  const plotHeight = cellHeight * rows;
  const slanted = Math.max(...across.levels.map((level) => level.length)) * 6.6 > cellWidth;
  const foot = slanted ? 92 : 20;
  const height = top + plotHeight + foot + 24;
  const steps = colourSteps(summaries.map(({ value }) => value));
  // Point to place on the grid, row by row from the lowest.
  const placeOf = (point: number): readonly [column: number, row: number] => [Math.floor(point / rows), point % rows];
  const shown = nearestKnown(rows, columns, (point) => summaries[point]!.runs > 0 && !Number.isNaN(summaries[point]!.value));
  const x = (column: number): number => left + column * cellWidth;
  const y = (row: number): number => top + plotHeight - (row + 1) * cellHeight;
  const pointUnder = (event: MouseEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    const row = rows - 1 - Math.floor(((event.clientY - box.top) / box.height) * rows);
    return Math.min(columns - 1, Math.max(0, column)) * rows + Math.min(rows - 1, Math.max(0, row));
  };
  return (
    <div class="plot" ref={box}>
      <PointList label={props.title} texts={props.texts} at={chosen} next={(from, key) => neighbour(from, key, columns, rows)} onPoint={props.onPoint} onOpen={props.onOpen} />
      <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width}px` }} aria-hidden="true">
        <g shape-rendering="crispEdges">
          {summaries.map((summary, point) => {
            const [column, row] = placeOf(point);
            const source = shown[point] ?? null;
            const value = source === null ? NaN : summaries[source]!.value;
            const never = value === Infinity;
            const fill = steps === null || source === null ? tokens.surface : never ? tokens.band : steps.colours[stepOf(steps, value)]!;
            const own = source === point;
            const dark = steps !== null && !never && source !== null && isDark(steps, stepOf(steps, value));
            const stroke = dark ? tokens.surface : tokens.ink;
            return (
              <g key={point}>
                <rect x={x(column)} y={y(row)} width={cellWidth} height={cellHeight} fill={fill} opacity={own ? 1 : 0.45} />
                {own && never && <path d={`M${x(column) + 4} ${y(row) + 4}l${cellWidth - 8} ${cellHeight - 8}m0 ${8 - cellHeight}l${8 - cellWidth} ${cellHeight - 8}`} stroke={tokens.muted} fill="none" />}
                {own && steps !== null && uncertain(steps, summary) && <path d={`M${x(column) + cellWidth / 2 - 5} ${y(row) + cellHeight / 2 + 5}l10 -10`} stroke={stroke} stroke-width={1.5} />}
              </g>
            );
          })}
        </g>
        <rect x={left} y={top} width={plotWidth} height={plotHeight} fill="none" stroke={tokens.border} />
        {steps !== null && <Line {...props} low={steps.borders[0]!} high={steps.borders.at(-1)!} transform={`translate(${left} ${top + plotHeight}) scale(${cellWidth} ${-cellHeight})`} />}
        {other !== null && <Frame x={x(placeOf(other)[0])} y={y(placeOf(other)[1])} width={cellWidth} height={cellHeight} letter="B" />}
        <Frame x={x(placeOf(chosen)[0])} y={y(placeOf(chosen)[1])} width={cellWidth} height={cellHeight} letter={other === null ? '' : 'A'} />
        {across.levels.map((level, column) =>
          slanted ? (
            <text key={column} transform={`translate(${x(column) + cellWidth / 2 + 4} ${top + plotHeight + 12}) rotate(-38)`} text-anchor="end" class="small">{level}</text>
          ) : (
            <text key={column} x={x(column) + cellWidth / 2} y={top + plotHeight + 15} text-anchor="middle" class="small">{level}</text>
          ),
        )}
        {upwards.levels.map((level, row) => <text key={row} x={left - 5} y={y(row) + cellHeight / 2 + 4} text-anchor="end" class="small">{shortened(level, Math.floor(left / 6))}</text>)}
        <text x={width / 2} y={height - 9} text-anchor="middle">{shortened(across.title, Math.floor(width / 6.8))}</text>
        <text transform={`translate(14 ${top + plotHeight / 2}) rotate(-90)`} text-anchor="middle">{shortened(upwards.title, Math.floor(plotHeight / 6))}</text>
        {steps !== null && (
          <g transform={`translate(${width - legendWidth} ${top})`}>
            {steps.colours.map((colour, step) => <rect key={step} x={0} y={plotHeight - ((step + 1) * plotHeight) / steps.colours.length} width={14} height={plotHeight / steps.colours.length + 0.3} fill={colour} />)}
            {steps.borders.map((border, k) => <text key={k} x={19} y={plotHeight - (k * plotHeight) / steps.colours.length + (k === steps.colours.length ? 9 : 3)} class="small">{figure(border)}</text>)}
          </g>
        )}
        <rect x={left} y={top} width={plotWidth} height={plotHeight} fill="transparent" class="door" onClick={(event) => (event.shiftKey ? props.onOpen : props.onPoint)(pointUnder(event))} />
      </svg>
      <p class="note">{legendOf(props, steps !== null, shown)}</p>
    </div>
  );
}

/** Only what can be seen is explained. */
function legendOf({ across, upwards, summaries, words, lineAt, figure }: HeatmapProps, drawn: boolean, shown: readonly (number | null)[]): string {
  if (!drawn) return '';
  const steps = colourSteps(summaries.map(({ value }) => value))!;
  const [low, high] = [steps.borders[0]!, steps.borders.at(-1)!];
  const level = lineAt(low, high);
  const parts = hasLine(summaries, Math.min(across.levels.length, upwards.levels.length)) && level > low && level < high ? [words.line(figure(level))] : [];
  if (summaries.some((summary) => summary.runs > 0 && uncertain(steps, summary))) parts.push(words.uncertain);
  if (summaries.some(({ value }) => value === Infinity)) parts.push(words.never);
  if (shown.some((source, point) => source !== null && source !== point)) parts.push(words.borrowed);
  return parts.join('  ·  ');
}

function hasLine(summaries: readonly PointSummary[], fewestLevels: number): boolean {
  return fewestLevels >= fewestForLine && summaries.every(({ value }) => !Number.isNaN(value));
}

/** The contour, once every cell is known. */
function Line({ across, upwards, summaries, lineAt, low, high, transform }: HeatmapProps & { readonly low: number; readonly high: number; readonly transform: string }) {
  const [columns, rows] = [across.levels.length, upwards.levels.length];
  if (!hasLine(summaries, Math.min(columns, rows))) return null;
  const level = lineAt(low, high);
  const values = Array.from({ length: columns * rows }, (_, place) => Math.min(summaries[(place % columns) * rows + Math.floor(place / columns)]!.value, 1e6));
  const { coordinates } = contours().size([columns, rows]).smooth(true).contour(values, level);
  // Only stretches inside the picture: its border is no contour.
  const inside = ([x, y]: readonly number[]): boolean => x! > 0.5 - 1e-6 && x! < columns - 0.5 + 1e-6 && y! > 0.5 - 1e-6 && y! < rows - 0.5 + 1e-6;
  const path = coordinates.flat().map((ring) => ring.map((place, k) => `${k > 0 && inside(place) && inside(ring[k - 1]!) ? 'L' : 'M'}${place[0]!.toFixed(3)} ${place[1]!.toFixed(3)}`).join('')).join('');
  return (
    <g transform={transform}>
      <path d={path} fill="none" stroke={tokens.surface} stroke-width={4} vector-effect="non-scaling-stroke" />
      <path d={path} fill="none" stroke={tokens.ink} stroke-width={1.6} vector-effect="non-scaling-stroke" />
    </g>
  );
}

function Frame({ x, y, width: wide, height: high, letter }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly letter: string }) {
  return (
    <g>
      <rect x={x} y={y} width={wide} height={high} fill="none" stroke={tokens.surface} stroke-width={5} />
      <rect x={x} y={y} width={wide} height={high} fill="none" stroke={tokens.ink} stroke-width={2.5} />
      {letter !== '' && (
        <g>
          <rect x={x} y={y} width={15} height={16} fill={tokens.ink} />
          <text x={x + 7.5} y={y + 12.5} text-anchor="middle" class="strong reversed">{letter}</text>
        </g>
      )}
    </g>
  );
}

/** The point an arrow leads to. */
export function neighbour(from: number, key: string, columns: number, rows: number): number {
  const [column, row] = [Math.floor(from / rows), from % rows];
  const across = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const up = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
  return Math.min(columns - 1, Math.max(0, column + across)) * rows + Math.min(rows - 1, Math.max(0, row + up));
}

export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
