/** The picture of a moment as a file: the same marks as on screen, as SVG or as pixels. */
import { drawMarks } from '../../render/canvas.ts';
import { svgOf } from '../../render/svg.ts';
import type { History } from '../../scene/history.ts';
import type { Mark } from '../../scene/marks.ts';
import { backdrop, sceneAt, type SceneOptions } from '../../scene/scene.ts';
import { createStage } from '../../scene/stage.ts';
import { tokens } from '../../scene/tokens.ts';

export const pictureSize = { width: 1200, height: 800 };
export type Ground = 'white' | 'transparent';

export function pictureMarks(history: History, position: number, options: SceneOptions, { width, height } = pictureSize): Mark[] {
  const stage = createStage(history.table, width, height, history.highestMean);
  return [...backdrop(history, stage, options.words), ...sceneAt(history, stage, position, options)];
}

/** Stands on its own: no style sheet, and the letters of whatever system shows it. */
export function pictureSvg(marks: readonly Mark[], title: string, ground: Ground): string {
  return svgOf(marks, pictureSize.width, pictureSize.height, title, ground === 'white' ? 'surface' : null);
}

/** `scale` pixels for every unit of the picture. */
export async function picturePng(marks: readonly Mark[], scale: number, ground: Ground): Promise<Blob> {
  const { width, height } = pictureSize;
  const element = document.createElement('canvas');
  [element.width, element.height] = [width * scale, height * scale];
  const canvas = element.getContext('2d')!;
  canvas.scale(scale, scale);
  if (ground === 'white') {
    canvas.fillStyle = tokens.surface;
    canvas.fillRect(0, 0, width, height);
  }
  drawMarks(canvas, marks);
  const blob = await new Promise<Blob | null>((resolve) => element.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(`${element.width} × ${element.height}`);
  return blob;
}
