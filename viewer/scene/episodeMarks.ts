/** How a question and its answer look: each kind has its own line, its own mark and its own end. */
import { atOnce, isAnswer, type Answer, type Episode, type NotAsked } from './episodes.ts';
import { directionOn, pointOn, type Curve, type Mark } from './marks.ts';
import type { Positions } from './positions.ts';
import type { Stage } from './stage.ts';

/** Sign and colour of each kind; a circle behind most, an octagon-like block behind the rebuff. */
export const signs: Readonly<Record<Answer | NotAsked, string>> = {
  helped: '✓',
  misunderstood: '≠',
  cannotHelp: 'o',
  declined: '×',
  rebuffed: '✖',
  heldBack: '…',
  sawNoPoint: '–',
};

/** Where in the wave asking, answering, holding and fading end. */
const asked = 0.28;
const answered = 0.6;
const held = 0.86;

/** Which wave of a meeting is on the table, and how far it is. */
export function waveAt(progress: number, waves: number): { wave: number; within: number; last: boolean } {
  const at = Math.min(waves - 1e-9, progress * waves);
  const wave = Math.floor(at);
  return { wave, within: at - wave, last: wave === waves - 1 };
}

/** Marks of the episodes on the table. `fade` 0-1 lets the last wave go in the weeks after; `still` leaves out growing and pulsing. */
export function episodeMarks(stage: Stage, positions: Positions, episodes: readonly Episode[], progress: number, waves: number, fade: number, still: boolean): Mark[] {
  const { wave, within: moving, last } = waveAt(progress, waves);
  const within = still ? Math.max(moving, answered) : moving;
  const opacity = (1 - fade) * (within > held && !last ? (1 - within) / (1 - held) : 1);
  if (opacity <= 0.02) return [];
  const inWave = (list: readonly Episode[]): readonly Episode[] => list.slice(wave * atOnce, (wave + 1) * atOnce);
  const there = ({ who, whom }: Episode): boolean => positions.gone[who] !== 1 && (whom < 0 || positions.gone[whom] !== 1);
  const lines: Mark[] = [];
  const heads: Mark[] = [];
  const taken: { x: number; y: number }[] = [];
  for (const episode of inWave(episodes.filter(({ kind }) => isAnswer(kind))).filter(there)) {
    drawAnswer(stage, positions, episode, within, opacity, lines, heads, taken);
  }
  for (const { who, kind } of inWave(episodes.filter((episode) => !isAnswer(episode.kind))).filter(there)) {
    const r = signRadius(stage) * 0.85;
    // Outwards, where no neighbour sits.
    const away = stage.seatDiameter / 2 + r * 0.9;
    const angle = stage.angles[who]!;
    const x = positions.x[who]! + Math.sin(angle) * away;
    const y = positions.y[who]! - Math.cos(angle) * away;
    heads.push(...sign(x, y, r, kind, opacity * Math.min(1, within / asked), who));
  }
  return [...lines, ...heads];
}

function signRadius(stage: Stage): number {
  return Math.min(13, Math.max(7, stage.rim * 0.035));
}

function drawAnswer(stage: Stage, positions: Positions, episode: Episode, within: number, opacity: number, lines: Mark[], heads: Mark[], taken: { x: number; y: number }[]): void {
  const { kind, who, whom, third } = episode;
  const r = signRadius(stage);
  const answer = between(stage, positions, whom, who);
  if (within < asked) {
    const back = within / asked;
    const point = pointOn(answer, 1 - back * 0.9);
    heads.push(
      { kind: 'circle', x: point.x, y: point.y, r: r * 0.8, fill: 'surface', stroke: 'ink', width: 1.5, opacity, role: 'question', of: who },
      { kind: 'text', x: point.x, y: point.y, text: '?', size: r * 1.15, bold: true, anchor: 'middle', fill: 'ink', opacity },
    );
    return;
  }
  const growth = Math.min(1, (within - asked) / (answered - asked));
  // A refusal does not reach the one who asked.
  const reach = kind === 'declined' ? 0.5 : kind === 'rebuffed' ? 0.56 : 1;
  const end = growth * reach;
  const look = lineOf(kind as Answer);
  lines.push(
    { kind: 'curve', curve: answer, end, stroke: 'background', width: look.width + 4, opacity: opacity * 0.9 },
    { kind: 'curve', curve: answer, end, stroke: kind as Answer, opacity, role: 'answer', of: who, ...look },
  );
  const at = reach < 1 ? end : Math.min(end, 0.75);
  const place = freePlace(answer, at, reach, r, taken);
  taken.push(place);
  if (kind === 'rebuffed' && growth === 1) {
    // A wall across the line.
    const along = directionOn(answer, end);
    const tip = pointOn(answer, Math.min(1, end + 0.05));
    const arm = r * 1.3;
    lines.push({
      kind: 'line', stroke: 'rebuffed', width: 4, opacity,
      points: [tip.x - along.y * arm, tip.y + along.x * arm, tip.x + along.y * arm, tip.y - along.x * arm],
    });
  }
  if (kind === 'cannotHelp' && third >= 0 && growth === 1 && positions.gone[third] !== 1) {
    lines.push({ kind: 'curve', curve: between(stage, positions, whom, third), stroke: 'cannotHelp', width: 1.2, dash: [1, 3], opacity, role: 'referral', of: third });
  }
  heads.push(...sign(place.x, place.y, r, kind, opacity, who));
  if (kind === 'helped' && growth === 1 && within < held) {
    for (const person of [who, whom]) {
      heads.push({ kind: 'circle', x: positions.x[person]!, y: positions.y[person]!, r: stage.seatDiameter / 2 + 2, stroke: 'helped', width: 2.5, opacity: opacity * 0.8 });
    }
  }
}

function lineOf(kind: Answer): { width: number; dash?: readonly number[]; wave?: number } {
  switch (kind) {
    case 'helped':
      return { width: 2.6 };
    case 'misunderstood':
      return { width: 2, dash: [2, 3], wave: 4 };
    case 'cannotHelp':
      return { width: 1.4 };
    case 'declined':
      return { width: 2.2, dash: [7, 5] };
    case 'rebuffed':
      return { width: 4 };
  }
}

/** Bent a little towards the centre, so that neighbours are not hidden behind their seats and strangers do not all cross in one point. */
function between(stage: Stage, positions: Positions, from: number, to: number): Curve {
  const x1 = positions.x[from]!;
  const y1 = positions.y[from]!;
  const x2 = positions.x[to]!;
  const y2 = positions.y[to]!;
  const bend = 0.45;
  return { x1, y1, x2, y2, cx: ((x1 + x2) / 2) * (1 - bend) + stage.x * bend, cy: ((y1 + y2) / 2) * (1 - bend) + stage.y * bend };
}

/** A place on the line for the sign, away from the signs that are already there. */
function freePlace(curve: Curve, wanted: number, reach: number, r: number, taken: readonly { x: number; y: number }[]): { x: number; y: number } {
  const tries = reach < 1 ? [wanted, wanted * 0.75, wanted * 0.5] : [wanted, wanted * 0.82, wanted * 0.66, Math.min(0.86, wanted * 1.14), wanted * 0.5];
  const places = tries.map((t) => pointOn(curve, t));
  return places.find(({ x, y }) => taken.every((other) => Math.hypot(other.x - x, other.y - y) > 2.2 * r)) ?? places[0]!;
}

/** The sign of a kind on its ground: filled for what happened, open for an honest no, a block for a rebuff, and a cloud without edge for silence. */
function sign(x: number, y: number, r: number, kind: Answer | NotAsked, opacity: number, who: number): Mark[] {
  const colour = isAnswer(kind) ? kind : 'notAsked';
  const open = kind === 'cannotHelp' || !isAnswer(kind);
  const ground: Mark =
    kind === 'rebuffed'
      ? { kind: 'shape', shape: 'square', x, y, r: r * 1.05, fill: colour, stroke: 'background', width: 1.5, opacity, role: kind, of: who }
      : { kind: 'circle', x, y, r, fill: open ? 'surface' : colour, stroke: open ? colour : 'background', width: 1.5, opacity, role: kind, of: who };
  return [ground, { kind: 'text', x, y: y - (kind === 'heldBack' ? r * 0.25 : 0), text: signs[kind], size: r * 1.3, bold: true, anchor: 'middle', fill: open ? colour : 'onDark', opacity }];
}
