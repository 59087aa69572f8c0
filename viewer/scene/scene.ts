/** Run and moment to marks: the whole picture, in drawing order. Pure, so that canvas, SVG and tests share it. */
import { courierMarks } from './couriers.ts';
import { dotMarks } from './dots.ts';
import { earlierRunMarks } from './earlierRun.ts';
import { episodeMarks } from './episodeMarks.ts';
import { happeningMarks, rivalMarks } from './happenings.ts';
import type { History } from './history.ts';
import type { Mark } from './marks.ts';
import { plateMarks, type PictureWords } from './plates.ts';
import { positionsAt, type Positions } from './positions.ts';
import { measureBetween } from './reading.ts';
import { rimMarks } from './rim.ts';
import { seatMarks } from './seats.ts';
import { pointAt, radiusOf, type Stage } from './stage.ts';
import { tieMarks, type TieChoice } from './ties.ts';
import { momentAt } from './timeline.ts';
import { workplaceMarks } from './workplaces.ts';

export interface SceneOptions {
  readonly ties: TieChoice;
  readonly episodes: boolean;
  /** Waves of episodes in a meeting: more when it is played slowly. */
  readonly waves: number;
  /** No growing arcs and no pulses. */
  readonly still: boolean;
  /** Index of the participant singled out. */
  readonly focus: number | null;
  /** The run from before a change, drawn behind this one. */
  readonly earlier?: History | null;
  readonly words: PictureWords;
}

/** What stays the same while a run is played. */
export function backdrop(history: History, stage: Stage, words: PictureWords): Mark[] {
  return [...rimMarks(stage, history.table), ...plateMarks(stage, history.table, words)];
}

/** What moves. */
export function sceneAt(history: History, stage: Stage, position: number, options: SceneOptions): Mark[] {
  const { run, table } = history;
  const moment = momentAt(history.timeline, position);
  const { segment, progress, week } = moment;
  const inMeeting = segment.kind === 'meeting';
  const lit = inMeeting ? Math.min(1, 6 * progress) : Math.max(0, 1 - 8 * progress);
  const marks = [...groundMarks(stage, moment.meeting > 0 ? lit : 0, options.words), ...groupMarks(history, stage, week)];
  if (options.earlier) marks.push(...earlierRunMarks(options.earlier, stage, week));
  if (run.course === null) return marks;
  const { course } = run;
  const positions = positionsAt(table, course, stage, week, inMeeting ? segment.toWeek : null);
  if (stage.drawing !== 'seats') {
    marks.push(...dotMarks(table, stage, positions));
  } else {
    const meeting = Math.max(0, moment.meeting - (inMeeting ? 1 : 0));
    const after = history.ties(moment.meeting, options.ties);
    marks.push(...tieMarks(stage, table, positions, inMeeting ? history.ties(meeting, options.ties) : after, after, inMeeting ? progress : 1, options.focus));
    marks.push(polygon(history, positions));
    marks.push(...seatMarks(table, course, stage, positions, week, options.focus));
    const shown = history.episodes[moment.meeting - 1];
    const fade = inMeeting ? 0 : Math.min(1, progress / 0.18);
    if (options.episodes && inMeeting) marks.push(...happeningMarks(stage, table, positions, history.happenings[moment.meeting - 1] ?? [], progress, options.still));
    if (options.focus !== null) marks.push(...rivalMarks(stage, table, options.focus, options.words.number));
    if (options.episodes && shown !== undefined && fade < 1) marks.push(...episodeMarks(stage, positions, shown, inMeeting ? progress : 1, options.waves, fade, options.still));
  }
  if (!inMeeting && options.episodes && !options.still) marks.push(...courierMarks(stage, table, positions, history.couriers[moment.meeting] ?? [], progress));
  marks.push(...workplaceMarks(stage, table, course, week, options.words));
  return marks;
}

/** The table, lit while the community meets, and the rings of the scale with the names of its ends. */
function groundMarks(stage: Stage, lit: number, { closed, open }: PictureWords): Mark[] {
  const { x, y } = stage;
  const size = Math.max(9, stage.rim * 0.038);
  const foot = pointAt(stage, 0, stage.outer + size * 0.75);
  return [
    ...(lit > 0 ? [{ kind: 'circle', x, y, r: stage.outer, fill: 'table', opacity: lit, role: 'tableLight' } as const] : []),
    ...[0, 0.5, 1].map((climate): Mark => ({ kind: 'circle', x, y, r: radiusOf(stage, climate), stroke: 'grid', width: 1, dash: [2, 4], role: 'grid' })),
    { kind: 'text', x: foot.x, y: foot.y, text: closed, size, anchor: 'middle', fill: 'muted', role: 'ringWord' },
    { kind: 'text', x, y, text: open, size, anchor: 'middle', fill: 'muted', role: 'ringWord' },
  ];
}

/** The community as a whole: the mean as a circle and one standard deviation round it. */
function groupMarks(history: History, stage: Stage, week: number): Mark[] {
  const marks: Mark[] = [];
  const mean = measureBetween(history.run, 'climate.strength', week);
  const spread = measureBetween(history.run, 'climate.spread', week);
  if (Number.isNaN(mean)) return marks;
  if (!Number.isNaN(spread)) {
    const far = radiusOf(stage, mean - spread);
    const near = radiusOf(stage, mean + spread);
    marks.push({ kind: 'circle', x: stage.x, y: stage.y, r: (far + near) / 2, stroke: 'band', width: Math.max(1, far - near), role: 'band' });
  }
  marks.push({ kind: 'circle', x: stage.x, y: stage.y, r: radiusOf(stage, mean), stroke: 'ink', width: 1.4, dash: [6, 4], role: 'mean' });
  return marks;
}

/** Through everybody present, in the order in which they sit: ragged when they disagree, round when they agree. */
function polygon(history: History, positions: Positions): Mark {
  const points = history.table.order.flatMap((who) => (positions.gone[who] === 1 ? [] : [positions.x[who]!, positions.y[who]!]));
  return { kind: 'line', points, closed: true, stroke: 'border', width: 1, role: 'polygon' };
}
