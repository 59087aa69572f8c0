/** What happens at a meeting besides questions: lectures at its start, something new made by two, and what was told that leaked to a rival. */
import type { Run } from '../../engine/index.ts';
import { kindOf } from './episodes.ts';
import type { Mark } from './marks.ts';
import type { Positions } from './positions.ts';
import { pointAt, type Stage } from './stage.ts';
import type { Table } from './table.ts';
import type { Timeline } from './timeline.ts';

export interface Happening {
  readonly kind: 'lecture' | 'coCreated' | 'leaked';
  /** Who lectures, makes or passes it on; -1 for an invited lecturer. */
  readonly who: number;
  /** With whom it is made, or who had told it; -1 none. */
  readonly whom: number;
}

/** More than this many of a kind at once hide the table. */
const mostOfAKind = 3;
/** Parts of a meeting: lectures come first, what was made and what leaked shows towards its end. */
const lectureEnds = 0.24;
const outcomesFrom = 0.5;

/** By meeting; index 0 is meeting 1. */
export function happeningsOf(run: Run, timeline: Timeline): Happening[][] {
  const all: Happening[][] = Array.from({ length: timeline.meetings }, () => []);
  const { events } = run;
  if (events === null) return all;
  for (let event = 0; event < events.count; event++) {
    const kind = kindOf(events, event);
    if (kind !== 'lecture' && kind !== 'coCreated' && kind !== 'leaked') continue;
    const meeting = all[events.meeting[event]! - 1];
    if (meeting !== undefined && meeting.filter((other) => other.kind === kind).length < mostOfAKind) meeting.push({ kind, who: events.who[event]!, whom: events.whom[event]! });
  }
  return all;
}

export function happeningMarks(stage: Stage, table: Table, positions: Positions, happenings: readonly Happening[], progress: number, still: boolean): Mark[] {
  const there = (who: number): boolean => who < 0 || positions.gone[who] !== 1;
  return happenings
    .filter(({ who, whom }) => there(who) && there(whom))
    .flatMap((happening) => {
      if (happening.kind === 'lecture') return progress < lectureEnds || (still && progress < 0.5) ? lecture(stage, positions, happening.who, still ? 0.6 : progress / lectureEnds) : [];
      if (progress < outcomesFrom) return [];
      return happening.kind === 'coCreated' ? madeTogether(positions, happening, stage) : leak(stage, table, positions, happening);
    });
}

/** Circles that widen from who speaks, or from the centre where the lecturer was invited. */
function lecture(stage: Stage, positions: Positions, who: number, way: number): Mark[] {
  const [x, y] = who < 0 ? [stage.x, stage.y] : [positions.x[who]!, positions.y[who]!];
  return [0, 0.33, 0.66].flatMap((lag): Mark[] => {
    const share = (way + lag) % 1;
    return [{ kind: 'circle', x, y, r: stage.seatDiameter * 0.6 + share * stage.outer * 0.38, stroke: 'support', width: 1.6, opacity: 0.7 * (1 - share), role: 'lecture', of: who }];
  });
}

/** A double line between the makers, with a star. */
function madeTogether(positions: Positions, { who, whom }: Happening, stage: Stage): Mark[] {
  const [x1, y1, x2, y2] = [positions.x[who]!, positions.y[who]!, positions.x[whom]!, positions.y[whom]!];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(-(y2 - y1) / length) * 2.5, ((x2 - x1) / length) * 2.5];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const r = Math.min(13, Math.max(8, stage.rim * 0.035));
  return [
    ...[1, -1].map((side): Mark => ({ kind: 'line', points: [x1 + side * dx, y1 + side * dy, x2 + side * dx, y2 + side * dy], stroke: 'support', width: 1.6, role: 'coCreated', of: who })),
    { kind: 'circle', x, y, r, fill: 'lamp', stroke: 'support', width: 1.5, role: 'star', of: who },
    { kind: 'text', x, y, text: '✶', size: r * 1.4, bold: true, anchor: 'middle', fill: 'ink' },
  ];
}

/** From who had told it a dotted line to who heard it, and on to the rim of the rival. */
function leak(stage: Stage, table: Table, positions: Positions, { who, whom }: Happening): Mark[] {
  const arc = stage.arcs[table.people[who]!.organization]!;
  // Beside the letter, which stands in the middle of the arc.
  const gate = pointAt(stage, arc.from + 0.25 * (arc.to - arc.from), stage.rim * 0.94);
  const r = Math.min(12, Math.max(7, stage.rim * 0.032));
  return [
    { kind: 'line', points: [positions.x[whom]!, positions.y[whom]!, positions.x[who]!, positions.y[who]!, gate.x, gate.y], stroke: 'rebuffed', width: 1.6, dash: [1.5, 3.5], role: 'leak', of: whom },
    { kind: 'shape', shape: 'triangle', x: gate.x, y: gate.y, r, fill: 'rebuffed', stroke: 'background', width: 1.5, role: 'leaked', of: who },
    { kind: 'text', x: gate.x, y: gate.y + r * 0.15, text: '!', size: r * 1.3, bold: true, anchor: 'middle', fill: 'onDark' },
  ];
}

/** Whom the organization of somebody singled out competes with, and how much, at the letters of its rivals. */
export function rivalMarks(stage: Stage, table: Table, who: number, number: (value: number) => string): Mark[] {
  const organization = table.organizations[table.people[who]?.organization ?? -1];
  if (organization === undefined) return [];
  const size = Math.max(10, stage.rim * 0.04);
  return organization.rivals.flatMap((rival): Mark[] => {
    const arc = stage.arcs[rival.with]!;
    const { x, y } = pointAt(stage, (arc.from + arc.to) / 2, stage.rim * 0.905);
    const left = x - size * 1.5;
    return [
      { kind: 'line', points: [left, y + size * 0.3, left + size * 0.25, y - size * 0.35, left + size * 0.5, y + size * 0.3, left + size * 0.75, y - size * 0.35], stroke: 'rebuffed', width: 1.5, role: 'rival', of: rival.with },
      { kind: 'text', x: left + size, y, text: number(rival.value), size, anchor: 'start', fill: 'rebuffed', role: 'rivalValue', of: rival.with },
    ];
  });
}
