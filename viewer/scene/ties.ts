/** Trust ties: which are drawn after a meeting, and the chords they become. A chord tapers towards the person who trusts less. */
import type { Run } from '../../engine/index.ts';
import type { Mark } from './marks.ts';
import type { Positions } from './positions.ts';
import type { Stage } from './stage.ts';
import type { Table } from './table.ts';

/** How many of the most trusted of each person are drawn; `all` leaves out only the weak ones. */
export const tieChoices = [0, 1, 3, 'all'] as const;
export type TieChoice = (typeof tieChoices)[number];

export interface Tie {
  readonly a: number;
  readonly b: number;
  /** Trust of a in b, and of b in a; 0 where it is not recorded. */
  readonly ab: number;
  readonly ba: number;
  readonly within: boolean;
}

/** Below this trust a tie is too weak to draw when all are asked for. */
const weakest = 0.5;

export function tiesOf(run: Run, table: Table, meeting: number, choice: TieChoice): Tie[] {
  const { course } = run;
  const people = table.people.length;
  if (course === null || choice === 0) return [];
  const trustOf = (from: number, to: number): number => {
    if (course.trust !== null) return course.trust[(meeting * people + from) * people + to] ?? 0;
    for (let rank = 0; rank < 3; rank++) {
      const at = (meeting * people + from) * 3 + rank;
      if (course.closest[at] === to) return course.closestTrust[at]!;
    }
    return 0;
  };
  const pairs = new Set<number>();
  for (let from = 0; from < people; from++) {
    if (choice === 'all' && course.trust !== null) {
      for (let to = from + 1; to < people; to++) if (Math.max(trustOf(from, to), trustOf(to, from)) >= weakest) pairs.add(from * people + to);
      continue;
    }
    for (let rank = 0; rank < (choice === 'all' ? 3 : choice); rank++) {
      const to = course.closest[(meeting * people + from) * 3 + rank] ?? -1;
      if (to >= 0) pairs.add(Math.min(from, to) * people + Math.max(from, to));
    }
  }
  return [...pairs].map((pair) => {
    const a = Math.floor(pair / people);
    const b = pair % people;
    return { a, b, ab: trustOf(a, b), ba: trustOf(b, a), within: table.people[a]!.organization === table.people[b]!.organization };
  });
}

/** Chords of the ties between two meetings: those of the last fade as those of the next come up. */
export function tieMarks(stage: Stage, table: Table, positions: Positions, before: readonly Tie[], after: readonly Tie[], share: number, focus: number | null): Mark[] {
  const marks: Mark[] = [];
  const draw = (tie: Tie, presence: number): void => {
    if (presence < 0.03 || positions.gone[tie.a] === 1 || positions.gone[tie.b] === 1) return;
    const involved = focus === null || tie.a === focus || tie.b === focus;
    const trust = Math.max(tie.ab, tie.ba);
    const scale = stage.seatDiameter / 26;
    const x1 = positions.x[tie.a]!;
    const y1 = positions.y[tie.a]!;
    const x2 = positions.x[tie.b]!;
    const y2 = positions.y[tie.b]!;
    marks.push({
      kind: 'taper',
      curve: { x1, y1, cx: (x1 + x2) * 0.17 + stage.x * 0.66, cy: (y1 + y2) * 0.17 + stage.y * 0.66, x2, y2 },
      w1: thickness(tie.ab) * scale,
      w2: thickness(tie.ba) * scale,
      fill: tie.within ? table.organizations[table.people[tie.a]!.organization]!.hue : 'tie',
      opacity: presence * (involved ? 0.12 + 0.45 * trust * trust : 0.07),
      role: 'tie',
    });
  };
  const isBefore = new Set(before.map(keyOf));
  const isAfter = new Set(after.map(keyOf));
  for (const tie of before) if (!isAfter.has(keyOf(tie))) draw(tie, 1 - share);
  for (const tie of after) draw(tie, isBefore.has(keyOf(tie)) ? 1 : share);
  return marks;
}

function keyOf(tie: Tie): number {
  return tie.a * 100_000 + tie.b;
}

function thickness(trust: number): number {
  return 0.6 + 3.4 * Math.max(0, trust - 0.3);
}
