/** What a picture is made of: a flat list of marks in drawing order, in pixels of the stage, coloured by token. */
import type { Token } from './tokens.ts';

export const shapes = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'hexagon'] as const;
export type Shape = (typeof shapes)[number];

interface Look {
  readonly fill?: Token;
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** What the mark says, for tests and for finding what is under the pointer. */
  readonly role?: string;
  /** Index of the participant or organization it belongs to. */
  readonly of?: number;
}

export type Mark = Look &
  (
    | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number }
    /** Angles in radians, clockwise from the top. */
    | { readonly kind: 'arc'; readonly x: number; readonly y: number; readonly r: number; readonly from: number; readonly to: number }
    | { readonly kind: 'shape'; readonly shape: Shape; readonly x: number; readonly y: number; readonly r: number }
    | { readonly kind: 'rectangle'; readonly x: number; readonly y: number; readonly w: number; readonly h: number }
    /** Points as x, y, x, y ... */
    | { readonly kind: 'line'; readonly points: readonly number[]; readonly closed?: boolean }
    /** Bent to one side; only the part from `start` to `end` (0-1) is drawn. */
    | { readonly kind: 'curve'; readonly curve: Curve; readonly start?: number; readonly end?: number; readonly wave?: number }
    /** A curve that is `w1` wide where it begins and `w2` where it ends. */
    | { readonly kind: 'taper'; readonly curve: Curve; readonly w1: number; readonly w2: number }
    | {
        readonly kind: 'text';
        readonly x: number;
        readonly y: number;
        readonly text: string;
        readonly size: number;
        readonly bold?: boolean;
        readonly anchor?: 'start' | 'middle' | 'end';
      }
  );

/** A quadratic curve: from (x1, y1) to (x2, y2), pulled towards (cx, cy). */
export interface Curve {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
}

/** Point of a curve, 0 at its beginning, 1 at its end. */
export function pointOn(curve: Curve, t: number): { x: number; y: number } {
  const u = 1 - t;
  return {
    x: u * u * curve.x1 + 2 * u * t * curve.cx + t * t * curve.x2,
    y: u * u * curve.y1 + 2 * u * t * curve.cy + t * t * curve.y2,
  };
}

/** Direction of a curve at a point, of length 1. */
export function directionOn(curve: Curve, t: number): { x: number; y: number } {
  const x = (1 - t) * (curve.cx - curve.x1) + t * (curve.x2 - curve.cx);
  const y = (1 - t) * (curve.cy - curve.y1) + t * (curve.y2 - curve.cy);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** Corners of a shape of radius `r` round a point, as x, y, x, y ...; none for a circle. */
export function cornersOf(shape: Shape, x: number, y: number, r: number): number[] {
  const corners = { circle: 0, square: 4, triangle: 3, diamond: 4, pentagon: 5, hexagon: 6 }[shape];
  const turn = shape === 'square' ? Math.PI / 4 : shape === 'hexagon' ? Math.PI / 6 : 0;
  // Equal areas look equally large; a triangle of the same radius would look small.
  const reach = r * { circle: 1, square: 1.18, triangle: 1.3, diamond: 1.2, pentagon: 1.12, hexagon: 1.08 }[shape];
  return Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)];
  }).flat();
}

/** Wavy line along a part of a curve, as x, y, x, y ... */
export function waveAlong(curve: Curve, start: number, end: number, height: number): number[] {
  const length = Math.hypot(curve.x2 - curve.x1, curve.y2 - curve.y1);
  const steps = Math.max(2, Math.round(((end - start) * length) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = start + ((end - start) * step) / steps;
    const point = pointOn(curve, t);
    const along = directionOn(curve, t);
    const swing = [0, height, 0, -height][step % 4] ?? 0;
    return [point.x - along.y * swing, point.y + along.x * swing];
  }).flat();
}

/** A mark drawn in units of its own, put at a place of the stage and enlarged. Curves do not occur on plates. */
export function placed(mark: Exclude<Mark, { kind: 'curve' | 'taper' }>, x: number, y: number, scale: number): Mark {
  const width = mark.width === undefined ? {} : { width: mark.width * scale };
  if (mark.kind === 'line') return { ...mark, ...width, points: mark.points.map((value, at) => (at % 2 === 0 ? x : y) + value * scale) };
  const at = { ...width, x: x + mark.x * scale, y: y + mark.y * scale };
  if (mark.kind === 'rectangle') return { ...mark, ...at, w: mark.w * scale, h: mark.h * scale };
  if (mark.kind === 'text') return { ...mark, ...at, size: mark.size * scale };
  return { ...mark, ...at, r: mark.r * scale };
}
