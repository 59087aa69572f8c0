/** Where everything goes on a stage of a given size: the ring, the rim and the plates of the organizations. Pure geometry. */
import type { Table } from './table.ts';

export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  /** Radius of the rim, where the organizations are. */
  readonly rim: number;
  /** Radius at which a climate perception of 0 sits, and of 1. */
  readonly outer: number;
  readonly inner: number;
  readonly seatDiameter: number;
  readonly drawing: 'seats' | 'dots' | 'density';
  /** Angle of each participant, by index; clockwise from the top. */
  readonly angles: Float64Array;
  /** Arc of each organization round the rim. */
  readonly arcs: readonly { readonly from: number; readonly to: number }[];
  readonly plates: readonly Plate[];
}

/** Where the name, supervisor and shelf of an organization stand. */
export interface Plate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly side: 'left' | 'right' | 'below';
  /** Size of its contents; 1 on an ordinary screen. */
  readonly scale: number;
  /** Whether a second line fits above it. */
  readonly roomAbove: boolean;
}

const margin = 10;
const plateHeight = 46;
const plateWidth = 150;
const mostPlateWidth = 210;
/** Narrower stages have no room beside the ring. */
const narrow = 600;
const mostPlates = 48;

/** Height a stage wants at a width; on narrow screens the plates stand below the ring. */
export function heightFor(width: number, organizations: number, available: number): number {
  if (width >= narrow) return available;
  return Math.ceil(width + plateRows(width, organizations) * (plateHeight + 8) + 8);
}

function plateColumns(width: number): number {
  return Math.max(1, Math.floor((width - margin) / 138));
}

function plateRows(width: number, organizations: number): number {
  return organizations > mostPlates ? 0 : Math.ceil(organizations / plateColumns(width));
}

/** `closest` is the climate perception at which people must still fit side by side; `large` makes seats and plates as large as there is room for. */
export function createStage(table: Table, width: number, height: number, closest = 0.75, large = false): Stage {
  const beside = width >= narrow;
  const ringHeight = beside ? height : width;
  const wantsPlates = table.organizations.length <= mostPlates;
  const leastBeside = beside && wantsPlates ? (large ? 0.18 * width : Math.min(plateWidth * Math.max(1, width / 900), 0.22 * width)) + 2 * margin : 0;
  // The letters on the rim, the zigzags and the lines to the plates reach a little beyond it.
  const rim = Math.max(60, Math.min((ringHeight / 2 - 3) / 1.055, width / 2 - leastBeside - 20));
  const besideRing = Math.min(mostPlateWidth * Math.max(1, width / 900), width / 2 - rim - 2 * margin - 18);
  const scale = large ? Math.min(2, Math.max(1, besideRing / 112)) : Math.min(1.5, Math.max(1, rim / 250), Math.max(1, besideRing / 150));
  const x = width / 2;
  const y = beside ? height / 2 : width / 2;
  const outer = rim * 0.84;
  const inner = rim * 0.27;
  const people = table.order.length;
  const { angles, arcs, perPerson } = seat(table);
  const room = perPerson * (outer - closest * (outer - inner)) - 1;
  return {
    width,
    height,
    x,
    y,
    rim,
    outer,
    inner,
    seatDiameter: Math.max(5, Math.min((large ? 40 : 26) * Math.max(1, rim / 280), room)),
    drawing: people <= 60 ? 'seats' : people <= 400 ? 'dots' : 'density',
    angles,
    arcs,
    plates: wantsPlates ? (beside ? platesBeside(arcs, width, height, y, rim, besideRing, scale) : platesBelow(table.organizations.length, width)) : [],
  };
}

/** Shares out the circle by number of people, with a gap between organizations. */
function seat(table: Table): { angles: Float64Array; arcs: { from: number; to: number }[]; perPerson: number } {
  const count = table.organizations.length;
  const gap = Math.min(0.16, 1.2 / count);
  const perPerson = (2 * Math.PI - count * gap) / Math.max(1, table.order.length);
  const angles = new Float64Array(table.people.length);
  let angle = gap / 2;
  const arcs = table.organizations.map(({ people }) => {
    const from = angle;
    for (const who of people) {
      angles[who] = angle + perPerson / 2;
      angle += perPerson;
    }
    const to = angle;
    angle += gap;
    return { from, to };
  });
  return { angles, arcs, perPerson };
}

/** Two columns, left and right of the ring, each plate as near the height of its arc as its neighbours allow. */
function platesBeside(arcs: Stage['arcs'], width: number, height: number, y: number, rim: number, roomBeside: number, wantedScale: number): Plate[] {
  const plates: Plate[] = [];
  const isOn = (side: 'left' | 'right', { from, to }: Stage['arcs'][number]): boolean => (Math.sin((from + to) / 2) >= 0) === (side === 'right');
  const fullest = Math.max(...(['left', 'right'] as const).map((side) => arcs.filter((arc) => isOn(side, arc)).length));
  const scale = Math.max(1, Math.min(wantedScale, (height - 2 * margin) / fullest / (plateHeight + 10)));
  const tall = plateHeight * scale;
  for (const side of ['left', 'right'] as const) {
    const members = arcs
      .flatMap((arc, position) => (isOn(side, arc) ? [{ position, wanted: y - Math.cos((arc.from + arc.to) / 2) * rim }] : []))
      .toSorted((a, b) => a.wanted - b.wanted);
    const evenly = (height - 2 * margin) / Math.max(1, members.length);
    const pitch = Math.min(tall + 10, evenly);
    const tops = spread(
      members.map(({ wanted }) => wanted - tall / 2),
      pitch,
      margin,
      height - margin - Math.min(pitch, tall),
    );
    members.forEach(({ position }, at) => {
      plates[position] = {
        x: side === 'left' ? margin : width - margin - roomBeside,
        y: tops[at]!,
        width: roomBeside,
        height: Math.min(tall, pitch),
        side,
        scale,
        roomAbove: at === 0 ? tops[at]! >= 14 * scale : tops[at]! - tops[at - 1]! >= tall + 14 * scale,
      };
    });
  }
  return plates;
}

/** Moves heights apart until they are a pitch from each other, within limits, keeping their order. */
function spread(wanted: readonly number[], pitch: number, low: number, high: number): number[] {
  const tops = wanted.map((top) => Math.min(high, Math.max(low, top)));
  for (let at = 1; at < tops.length; at++) tops[at] = Math.max(tops[at]!, tops[at - 1]! + pitch);
  let limit = high;
  for (let at = tops.length - 1; at >= 0; at--) {
    tops[at] = Math.min(tops[at]!, limit);
    limit = tops[at]! - pitch;
  }
  return tops;
}

function platesBelow(count: number, width: number): Plate[] {
  const columns = plateColumns(width);
  const each = (width - margin) / columns;
  return Array.from({ length: count }, (_, position) => ({
    x: margin / 2 + (position % columns) * each + 4,
    y: width + 4 + Math.floor(position / columns) * (plateHeight + 8),
    width: each - 10,
    height: plateHeight,
    side: 'below' as const,
    scale: 1,
    roomAbove: false,
  }));
}

/** Radius at which a climate perception sits: the more positive, the nearer the centre. */
export function radiusOf(stage: Stage, climate: number): number {
  return stage.outer - Math.min(1, Math.max(0, climate)) * (stage.outer - stage.inner);
}

/** Point at an angle clockwise from the top. */
export function pointAt(stage: Stage, angle: number, radius: number): { x: number; y: number } {
  return { x: stage.x + Math.sin(angle) * radius, y: stage.y - Math.cos(angle) * radius };
}
