/** The plates of the organizations beside the rim: letter, name and rivals. What changes on them is in `workplaces.ts`. */
import { placed, type Mark } from './marks.ts';
import { pointAt, type Plate, type Stage } from './stage.ts';
import type { Table, TableOrganization } from './table.ts';
import { linesOf, widthOf } from './textWidth.ts';

export interface PictureWords {
  readonly number: (value: number) => string;
  /** Of an organization whose people have all left. */
  readonly nobody: string;
  readonly rivals: (letters: readonly string[]) => string;
  /** Ends of the scale of the climate. */
  readonly closed: string;
  readonly open: string;
  /** The name of an organization in the language of the page. */
  readonly name: (name: string) => string;
}

/** In units of a plate, before it is enlarged. */
export const plateText = { name: 12, number: 11, note: 10, line: 14 };
/** Narrower plates leave the rivals out. */
const roomForRivals = 120;

export function plateMarks(stage: Stage, table: Table, words: PictureWords): Mark[] {
  return table.organizations.flatMap((organization, position) => {
    const plate = stage.plates[position];
    if (plate === undefined) return [];
    return [...leader(stage, plate, organization, position), ...nameMarks(plate, organization, position, words), ...rivalMarks(plate, table, organization, position, words)];
  });
}

/** From the arc to its plate. */
function leader(stage: Stage, plate: Plate, { hue }: TableOrganization, position: number): Mark[] {
  if (plate.side === 'below') return [];
  const { x, y, width, scale } = plate;
  const arc = stage.arcs[position]!;
  const end = pointAt(stage, (arc.from + arc.to) / 2, stage.rim + 13 * scale);
  return [{ kind: 'line', points: [plate.side === 'left' ? x + width + 2 : x - 4, y + 7 * scale, end.x, end.y], stroke: hue, width: 1, opacity: 0.5, role: 'leader', of: position }];
}

function nameMarks(plate: Plate, { letter, name, hue, shape }: TableOrganization, position: number, words: PictureWords): Mark[] {
  const size = plateText.name;
  const r = 8;
  const room = plate.width / plate.scale - 2 * r - 8;
  // A second line goes upwards, where the next plate is far enough.
  const lines = linesOf(words.name(name), room, size, plate.roomAbove ? 2 : 1);
  return [
    placed({ kind: 'shape', shape, x: r + 1, y: 7, r, fill: hue, role: 'plate', of: position }, plate.x, plate.y, plate.scale),
    placed({ kind: 'text', x: r + 1, y: 7, text: letter, size: letter.length > 1 ? 7 : 10, bold: true, anchor: 'middle', fill: 'onDark' }, plate.x, plate.y, plate.scale),
    ...lines.map((text, row) =>
      placed({ kind: 'text', x: 2 * r + 7, y: 7 - (lines.length - 1 - row) * plateText.line, text, size, bold: true, anchor: 'start', fill: 'ink', role: 'name', of: position }, plate.x, plate.y, plate.scale),
    ),
  ];
}

function rivalMarks(plate: Plate, table: Table, organization: TableOrganization, position: number, words: PictureWords): Mark[] {
  const taken = roomOfRivals(plate, table, organization, words);
  if (taken === 0) return [];
  const right = plate.width / plate.scale;
  const left = right - taken + 8;
  return [
    placed({ kind: 'line', points: [left, 24, left + 3, 18, left + 6, 24, left + 9, 18], stroke: 'rebuffed', width: 1.4 }, plate.x, plate.y, plate.scale),
    placed({ kind: 'text', x: right, y: 21.5, text: rivalText(table, organization, words), size: plateText.note, anchor: 'end', fill: 'rebuffed', role: 'rivals', of: position }, plate.x, plate.y, plate.scale),
  ];
}

/** Room the rivals take at the end of the line of the support bar, in units of the plate. */
export function roomOfRivals(plate: Plate, table: Table, organization: TableOrganization, words: PictureWords): number {
  if (organization.rivals.length === 0 || plate.width / plate.scale < roomForRivals) return 0;
  return widthOf(rivalText(table, organization, words), plateText.note) + 22;
}

function rivalText(table: Table, { rivals }: TableOrganization, words: PictureWords): string {
  return words.rivals(rivals.map((rival) => table.organizations[rival.with]!.letter));
}
