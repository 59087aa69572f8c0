// How far a mark reaches, for tests that nothing is drawn outside the stage.
import { cornersOf, pointOn, type Mark } from '../../viewer/scene/marks.ts';
import { widthOf } from '../../viewer/scene/textWidth.ts';

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boundsOf(mark: Mark): Bounds {
  const half = mark.stroke === undefined ? 0 : (mark.width ?? 1) / 2;
  const points = pointsOf(mark);
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return { left: Math.min(...xs) - half, top: Math.min(...ys) - half, right: Math.max(...xs) + half, bottom: Math.max(...ys) + half };
}

function pointsOf(mark: Mark): number[] {
  switch (mark.kind) {
    case 'circle':
      return [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r];
    case 'arc':
      return Array.from({ length: 33 }, (_, step) => mark.from + ((mark.to - mark.from) * step) / 32).flatMap((angle) => [mark.x + mark.r * Math.sin(angle), mark.y - mark.r * Math.cos(angle)]);
    case 'shape':
      return mark.shape === 'circle' ? [mark.x - mark.r, mark.y - mark.r, mark.x + mark.r, mark.y + mark.r] : cornersOf(mark.shape, mark.x, mark.y, mark.r);
    case 'rectangle':
      return [mark.x, mark.y, mark.x + mark.w, mark.y + mark.h];
    case 'line':
      return [...mark.points];
    case 'curve':
    case 'taper':
      return [0, 0.25, 0.5, 0.75, 1].flatMap((t) => {
        const { x, y } = pointOn(mark.curve, t);
        return [x, y];
      });
    case 'text': {
      const width = widthOf(mark.text, mark.size) * (mark.bold === true ? 1 : 0.9);
      const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
      return [left, mark.y - mark.size / 2, left + width, mark.y + mark.size / 2];
    }
  }
}
