/** What changes at the workplaces: the supervisor with lamp and support bar, and the shelf of what was brought back. */
import type { Course } from '../../engine/index.ts';
import { placed, type Mark } from './marks.ts';
import { plateText, roomOfRivals, type PictureWords } from './plates.ts';
import { organizationAt, organizationBetween } from './reading.ts';
import type { Plate, Stage } from './stage.ts';
import type { Table, TableOrganization } from './table.ts';

/** What stands on a shelf: taken up in practice, worked without being taken up, and lost on the way. */
export interface Shelf {
  readonly used: number;
  readonly notTakenUp: number;
  readonly lost: number;
  readonly tries: number;
}

type PlateMark = Parameters<typeof placed>[0];

export function shelfAt(course: Course, organization: number, week: number): Shelf {
  const tries = organizationAt(course, 'attempts', organization, week) || 0;
  const worked = organizationAt(course, 'successes', organization, week) || 0;
  const used = tries - (organizationAt(course, 'unused', organization, week) || 0);
  return { used, notTakenUp: Math.max(0, worked - used), lost: tries - Math.max(worked, used), tries };
}

/** In units of a plate. */
const square = 4;
const pitch = 5.2;
const rows = 2;
const roomForCount = 34;

/** How many tries one square stands for, so that the fullest shelf at the end fits on every plate. */
export function triesPerSquare(course: Course, table: Table, plates: readonly Plate[]): number {
  const squares = rows * columnsOn(Math.min(...plates.map(({ width, scale }) => width / scale)));
  const most = Math.max(0, ...table.organizations.map(({ index }) => organizationAt(course, 'attempts', index, course.weeks - 1) || 0));
  return Math.max(1, Math.ceil(most / squares));
}

function columnsOn(width: number): number {
  return Math.max(4, Math.floor((width - roomForCount) / pitch));
}

export function workplaceMarks(stage: Stage, table: Table, course: Course, week: number, words: PictureWords): Mark[] {
  const perSquare = triesPerSquare(course, table, stage.plates);
  const shown = Math.floor(week + 1e-9);
  return table.organizations.flatMap((organization, position) => {
    const plate = stage.plates[position];
    if (plate === undefined || plate.height < 27 * plate.scale) return [];
    const room = plate.width / plate.scale - roomOfRivals(plate, table, organization, words);
    const marks = supervisorMarks(course, organization, position, week, room, words);
    if (plate.height >= 40 * plate.scale) marks.push(...shelfMarks(shelfAt(course, organization.index, shown), organization, position, plate.width / plate.scale, perSquare));
    return marks.map((mark) => placed(mark, plate.x, plate.y, plate.scale));
  });
}

/** The longer the bar, the more support; the tick stays where it began. */
function supervisorMarks(course: Course, { index }: TableOrganization, position: number, week: number, room: number, words: PictureWords): PlateMark[] {
  const support = organizationBetween(course, 'supervisorSupport', index, week);
  const start = organizationAt(course, 'supervisorSupport', index, 0);
  const left = 18;
  if (Number.isNaN(support)) return [{ kind: 'text', x: left, y: 21.5, text: words.nobody, size: plateText.number, anchor: 'start', fill: 'muted' }];
  const bar = Math.max(24, Math.min(84, room - left - 32));
  const share = Math.min(1, Math.max(0, support));
  return [
    { kind: 'circle', x: 8, y: 20, r: 4.5, fill: 'surface', stroke: 'support', width: 1.2 },
    { kind: 'circle', x: 8, y: 20, r: 4, fill: 'lamp', opacity: share, role: 'lamp', of: position },
    { kind: 'rectangle', x: 6.2, y: 24.6, w: 3.6, h: 2.6, fill: 'support' },
    { kind: 'rectangle', x: left, y: 17, w: bar, h: 8, fill: 'surface', stroke: 'support', width: 1 },
    { kind: 'rectangle', x: left, y: 17, w: bar * share, h: 8, fill: 'support', role: 'supportBar', of: position },
    ...(Number.isNaN(start) ? [] : [{ kind: 'line', points: [left + bar * start, 14.5, left + bar * start, 27.5], stroke: 'ink', width: 1.6, role: 'supportStart', of: position } as const]),
    { kind: 'text', x: left + bar + 5, y: 21.5, text: words.number(organizationAt(course, 'supervisorSupport', index, Math.floor(week + 1e-9))), size: plateText.number, anchor: 'start', fill: 'ink', role: 'support', of: position },
  ];
}

function shelfMarks({ used, notTakenUp, lost, tries }: Shelf, { hue }: TableOrganization, position: number, width: number, perSquare: number): PlateMark[] {
  const top = 31;
  const columns = columnsOn(width);
  // Whatever happened at least once is to be seen.
  const squaresOf = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round(count / perSquare)));
  const kinds = [...Array.from({ length: squaresOf(used) }, () => 'used'), ...Array.from({ length: squaresOf(notTakenUp) }, () => 'notTakenUp'), ...Array.from({ length: squaresOf(lost) }, () => 'lost')];
  const items = kinds.map((kind, at): PlateMark => {
    const x = 1 + (at % columns) * pitch;
    const y = top + Math.min(rows - 1, Math.floor(at / columns)) * pitch;
    if (kind === 'used') return { kind: 'rectangle', x, y, w: square, h: square, fill: hue, role: kind, of: position };
    if (kind === 'notTakenUp') return { kind: 'rectangle', x: x + 0.5, y: y + 0.5, w: square - 1, h: square - 1, fill: 'surface', stroke: hue, width: 1, role: kind, of: position };
    return { kind: 'circle', x: x + square / 2, y: y + square / 2, r: 0.9, fill: 'muted', role: kind, of: position };
  });
  const board: PlateMark = { kind: 'line', points: [0, top + rows * pitch + 1, width, top + rows * pitch + 1], stroke: 'faint', width: 1 };
  const count: PlateMark[] = tries === 0 ? [] : [{ kind: 'text', x: width, y: top + 5, text: `${used}/${tries}`, size: plateText.note, anchor: 'end', fill: 'muted', role: 'shelfCount', of: position }];
  return [board, ...items, ...count];
}
