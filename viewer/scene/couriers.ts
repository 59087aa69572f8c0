/** What is brought from the table to the workplace: a square travels from a seat to the shelf; it arrives, or fades at the gate. */
import type { Run } from '../../engine/index.ts';
import { kindOf } from './episodes.ts';
import type { Mark } from './marks.ts';
import type { Positions } from './positions.ts';
import { pointAt, type Stage } from './stage.ts';
import type { Table } from './table.ts';
import type { Timeline } from './timeline.ts';

export interface Courier {
  readonly who: number;
  /** Position round the rim of the organization where it is tried. */
  readonly to: number;
  readonly succeeded: boolean;
}

/** More than this many at once is a swarm. */
const mostCouriers = 8;

export function couriersOf(run: Run, table: Table, timeline: Timeline): Courier[][] {
  const byMeeting: Courier[][] = Array.from({ length: timeline.meetings + 1 }, () => []);
  const { events } = run;
  if (events === null) return byMeeting;
  for (let event = 0; event < events.count; event++) {
    const kind = kindOf(events, event);
    if (kind !== 'succeeded' && kind !== 'failed') continue;
    const week = events.week[event]!;
    const meeting = run.meetingWeeks.reduce((latest, held, index) => (held <= week ? index + 1 : latest), 0);
    const to = table.place[events.whom[event]!] ?? -1;
    if (to >= 0) byMeeting[meeting]?.push({ who: events.who[event]!, to, succeeded: kind === 'succeeded' });
  }
  return byMeeting.map((couriers) => sample(couriers));
}

/** A few, evenly from the whole, successes and failures in proportion. */
function sample(couriers: readonly Courier[]): Courier[] {
  if (couriers.length <= mostCouriers) return [...couriers];
  const sorted = couriers.toSorted((a, b) => Number(a.succeeded) - Number(b.succeeded));
  return Array.from({ length: mostCouriers }, (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / mostCouriers)]!);
}

export function courierMarks(stage: Stage, table: Table, positions: Positions, couriers: readonly Courier[], progress: number): Mark[] {
  const marks: Mark[] = [];
  const size = Math.max(5, stage.seatDiameter * 0.32);
  couriers.forEach(({ who, to, succeeded }, at) => {
    // One after the other, each taking half of the time there is.
    const start = (0.5 * at) / Math.max(1, couriers.length - 1 || 1);
    const way = (progress - start) / 0.5;
    if (way <= 0 || way >= 1) return;
    const arc = stage.arcs[to]!;
    const gate = pointAt(stage, (arc.from + arc.to) / 2, stage.rim);
    const plate = stage.plates[to];
    const shelf = plate === undefined ? gate : { x: plate.side === 'left' ? plate.x + plate.width : plate.x, y: plate.y + 37 * plate.scale };
    const x0 = positions.x[who]!;
    const y0 = positions.y[who]!;
    const toGate = Math.min(1, way / 0.6);
    const onward = succeeded && plate?.side !== 'below' ? Math.max(0, (way - 0.6) / 0.4) : 0;
    const eased = toGate * (2 - toGate);
    const x = x0 + (gate.x - x0) * eased + (shelf.x - gate.x) * onward;
    const y = y0 + (gate.y - y0) * eased + (shelf.y - gate.y) * onward;
    const fading = succeeded ? 1 : Math.min(1, Math.max(0, (1 - way) / 0.4));
    const { hue } = table.organizations[to]!;
    marks.push({
      kind: 'rectangle', x: x - size / 2, y: y - size / 2, w: size, h: size,
      fill: succeeded ? 'ink' : 'surface', stroke: succeeded ? hue : 'muted', width: 1.5, opacity: fading, role: 'courier', of: who,
    });
  });
  return marks;
}
