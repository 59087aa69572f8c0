/** Pictures in plain text of what an outcome depends on. */
import { figure } from './textTable.ts';

/** Letters that stand for factors in a picture, in order of importance. */
export const letterOf = (rank: number): string => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'[rank] ?? '+';

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}

/** Marks in a plane from 0: importance to the right, and upwards how much the effect differs from place to place. Below the dots effects are nearly linear. */
export function planeOf(marks: readonly Mark[], [across, up]: readonly [string, string]): string {
  const [width, height] = [56, 14];
  const known = marks.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const [right, top] = [Math.max(0, ...known.map(({ x }) => x)), Math.max(0, ...known.map(({ y }) => y))];
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => ' '));
  const rowOf = (y: number): number => height - 1 - Math.round((top > 0 ? y / top : 0) * (height - 1));
  for (let column = 0; column < width; column++) {
    const y = (0.5 * right * column) / (width - 1);
    if (top > 0 && y <= top) cells[rowOf(y)]![column] = '·';
  }
  // The most important stand on top where several share a place.
  for (const { x, y, letter } of known.toReversed()) cells[rowOf(y)]![Math.round((right > 0 ? x / right : 0) * (width - 1))] = letter;
  const digits = (value: number): string => figure(value, value >= 100 ? 0 : value >= 1 ? 2 : 4);
  const labels = cells.map((_, row) => (row === 0 ? digits(top) : row === height - 1 ? '0' : ''));
  const margin = Math.max(...labels.map((label) => label.length));
  return [
    `${' '.repeat(margin)}  ${up}`,
    ...cells.map((row, r) => `${labels[r]!.padStart(margin)} │${row.join('')}`.trimEnd()),
    `${' '.repeat(margin)} └${'─'.repeat(width)}`,
    `${' '.repeat(margin)}  0${digits(right).padStart(width - 1)}`,
    `${' '.repeat(margin)}  ${across.padStart(width)}`,
  ].join('\n');
}

/** A share from 0 to 1 as a bar: what a factor does alone, then what it does together with others. */
export function shareBar(alone: number, total: number, width = 40): string {
  const cells = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * width);
  if (!Number.isFinite(alone) || !Number.isFinite(total)) return '';
  return '█'.repeat(cells(alone)) + '░'.repeat(Math.max(0, cells(total) - cells(alone)));
}

/** An interval around an estimate on a line from -reach to reach, with zero marked. */
export function intervalLine(low: number, middle: number, high: number, reach: number, width = 41): string {
  if (![low, middle, high].every((value) => Number.isFinite(value)) || !(reach > 0)) return '';
  const place = (value: number): number => Math.round((Math.min(1, Math.max(-1, value / reach)) + 1) * ((width - 1) / 2));
  const line: string[] = Array.from({ length: width }, (_, k) => (k >= place(low) && k <= place(high) ? '─' : ' '));
  line[(width - 1) / 2] = '┊';
  line[place(middle)] = '●';
  return line.join('').trimEnd();
}
