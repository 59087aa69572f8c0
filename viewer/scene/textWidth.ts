/** How much room a text takes, estimated: the scene is computed where there is no screen to measure on. */

/** Width in a bold system font, in pixels; on the generous side. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += /[iljtfr.,' |]/.test(letter) ? 0.38 : /[mwMW]/.test(letter) ? 0.98 : /[A-Z]/.test(letter) ? 0.76 : 0.66;
  return width * size;
}

/** The text in at most so many lines, the last one cut off where it is still too long. */
export function linesOf(text: string, room: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && widthOf(rest, size) > room) {
    let cut = rest.length;
    do cut = rest.lastIndexOf(' ', cut - 1);
    while (cut > 0 && widthOf(rest.slice(0, cut), size) > room);
    if (cut <= 0) break;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  return [...lines, shorten(rest, room, size)];
}

function shorten(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  let short = text;
  while (short.length > 1 && widthOf(`${short}…`, size) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
