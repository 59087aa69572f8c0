/** The picture for a room full of people: thicker lines, and no text smaller than can be read from the back. */
import type { Mark } from './marks.ts';

/** Strokes this many times as wide. */
const thicker = 1.45;
/** In pixels, on a screen 1920 wide. */
const smallestText = 24;

export function forProjector(marks: readonly Mark[], screenWidth: number): Mark[] {
  const least = smallestText * Math.min(1, screenWidth / 1920);
  return marks.map((mark) => {
    if (mark.kind === 'text') return mark.size < least ? { ...mark, size: least } : mark;
    return mark.width === undefined ? mark : { ...mark, width: mark.width * thicker };
  });
}
