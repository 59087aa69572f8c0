/** The main picture: two canvases, one for what stands still and one for what moves, and the list of people for keyboard and screen reader. */
import { effect, signal, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { drawMarks } from '../../render/canvas.ts';
import { ghostMarks } from '../../scene/ghost.ts';
import type { History } from '../../scene/history.ts';
import type { Mark } from '../../scene/marks.ts';
import { forProjector } from '../../scene/projector.ts';
import { backdrop, sceneAt, type SceneOptions } from '../../scene/scene.ts';
import { positionsAt } from '../../scene/positions.ts';
import { createStage, heightFor, pointAt, type Stage } from '../../scene/stage.ts';
import { momentAt, positionOfWeek } from '../../scene/timeline.ts';
import { ghost as earlier } from '../ghost.ts';
import { PeopleList } from './PeopleList.tsx';
import { pictureWords } from './pictureWords.ts';
import { stageSize } from './stageSize.ts';
import { episodesShown, focus, history, inspect, inspected, narrow, playing, position, projector, reducedMotion, speech, speed, ties } from '../state.ts';

/** More dots per pixel cost more than they show. */
const sharpest = 2;
/** At this speed and above, what comes and goes in a meeting would flicker. */
const tooFastForQuestions = 8;

function sceneOptions(): SceneOptions {
  const fast = playing.value ? speed.value : 1;
  return {
    ties: ties.value,
    episodes: episodesShown.value && fast < tooFastForQuestions,
    waves: speed.value < 1 ? 4 : speed.value === 1 ? 2 : 1,
    still: reducedMotion.value || fast >= 4,
    focus: focus.value ?? inspected.value,
    words: pictureWords(speech.value),
  };
}

interface Drawing {
  readonly standing: HTMLCanvasElement;
  readonly moving: HTMLCanvasElement;
  readonly history: ReadonlySignal<History | null>;
  readonly size: ReadonlySignal<{ readonly width: number; readonly height: number }>;
  /** Of whose people it is shown where they would sit, under this history. */
  readonly ghost: ReadonlySignal<History | null> | null;
  readonly ringOnly: boolean;
  readonly onStage: (stage: Stage) => void;
}

/** A ring alone is drawn no wider: beyond, a stage keeps room for plates. */
const largestRing = 590;

/** The stage for the room there is: with the plates of the organizations round the ring, or the ring alone. */
function stageFor({ table, highestMean }: History, { width, height }: { readonly width: number; readonly height: number }, ringOnly: boolean): Stage {
  if (ringOnly) {
    const side = Math.min(largestRing, width, narrow.value ? width : height);
    return { ...createStage(table, side, side, highestMean, projector.value), plates: [] };
  }
  // In one column the picture chooses its own height.
  return createStage(table, width, heightFor(width, table.organizations.length, narrow.value ? Math.min(640, 0.66 * width) : height), highestMean, projector.value);
}

/** Draws whenever something it shows has changed; returns how to stop. */
function keepDrawn({ standing, moving, history, size: room, ghost, ringOnly, onStage }: Drawing): () => void {
  // A signal, so that what moves is always drawn after what stands still, on the same stage.
  const made = signal<Stage | null>(null);
  const stopStanding = effect(() => {
    const size = room.value;
    const shown = history.value;
    if (shown === null || size.width < 40) return;
    const stage = stageFor(shown, size, ringOnly);
    onStage(stage);
    drawMarks(prepare(standing, stage), asShown(backdrop(shown, stage, pictureWords(speech.value))));
    prepare(moving, stage);
    made.value = stage;
  });
  const stopMoving = effect(() => {
    const shown = history.value;
    const stage = made.value;
    const canvas = moving.getContext('2d');
    if (shown === null || stage === null || canvas === null) return;
    canvas.clearRect(0, 0, stage.width, stage.height);
    const at = ghost === null ? position.value : samePosition(shown);
    const apart = ghost === null || ghost.value === null ? [] : ghostMarks(shown, ghost.value, stage, momentAt(shown.timeline, at).week);
    drawMarks(canvas, asShown([...sceneAt(shown, stage, at, { ...sceneOptions(), earlier: ghost === null ? earlier.value : null }), ...apart]));
    if (performance.getEntriesByName('first-picture').length === 0) performance.mark('first-picture');
  });
  return () => {
    stopStanding();
    stopMoving();
  };
}

function asShown(marks: readonly Mark[]): readonly Mark[] {
  return projector.value ? forProjector(marks, window.innerWidth) : marks;
}

/** The position of the played run in a run whose meetings may lie otherwise. */
function samePosition({ timeline }: History): number {
  const played = history.peek()?.timeline;
  const at = position.value;
  return played === undefined || played.beats === timeline.beats ? at : positionOfWeek(timeline, Math.min(timeline.lastWeek, momentAt(played, at).week));
}

function prepare(element: HTMLCanvasElement, { width, height }: Stage): CanvasRenderingContext2D {
  const density = Math.min(sharpest, devicePixelRatio || 1);
  element.width = Math.round(width * density);
  element.height = Math.round(height * density);
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  const canvas = element.getContext('2d')!;
  canvas.setTransform(density, 0, 0, density, 0, 0);
  return canvas;
}

/** The participant under a point of the stage, or null. */
function personAtPoint(stage: Stage, x: number, y: number): number | null {
  const shown = history.value;
  if (shown === null || shown.run.course === null) return null;
  const { week } = momentAt(shown.timeline, position.peek());
  const positions = positionsAt(shown.table, shown.run.course, stage, week, null);
  let best: number | null = null;
  let nearest = Math.max(14, stage.seatDiameter * 0.7);
  for (const who of shown.table.order) {
    const distance = Math.hypot(positions.x[who]! - x, positions.y[who]! - y);
    if (distance < nearest && positions.gone[who] !== 1) {
      nearest = distance;
      best = who;
    }
  }
  return best;
}

/** The organization whose plate or letter on the rim is under a point, or null. */
function organizationAtPoint(stage: Stage, x: number, y: number): number | null {
  const onPlate = stage.plates.findIndex((plate) => x >= plate.x && x <= plate.x + plate.width && y >= plate.y && y <= plate.y + plate.height);
  if (onPlate >= 0) return onPlate;
  const onRim = stage.arcs.findIndex(({ from, to }) => {
    const letter = pointAt(stage, (from + to) / 2, stage.rim);
    return Math.hypot(letter.x - x, letter.y - y) < 16;
  });
  return onRim >= 0 ? onRim : null;
}

/** Singles out whoever is under the pointer, and opens what is known of them on a click; the list of people does the same for the keyboard. */
function followPointer(canvas: HTMLCanvasElement, stageNow: () => Stage | null): () => void {
  const under = (event: MouseEvent): number | null => {
    const stage = stageNow();
    return stage === null ? null : personAtPoint(stage, event.offsetX, event.offsetY);
  };
  const over = (event: MouseEvent): void => {
    focus.value = under(event);
    const stage = stageNow();
    canvas.style.cursor = focus.value === null && (stage === null || organizationAtPoint(stage, event.offsetX, event.offsetY) === null) ? '' : 'pointer';
  };
  const leave = (): void => {
    focus.value = null;
  };
  const click = (event: MouseEvent): void => {
    const stage = stageNow();
    const person = under(event);
    const organization = stage === null ? null : organizationAtPoint(stage, event.offsetX, event.offsetY);
    if (person !== null) inspect('person', person);
    else if (organization === null) inspect(null);
    else inspect('organization', organization);
  };
  canvas.addEventListener('pointermove', over);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('click', click);
  return () => {
    canvas.removeEventListener('pointermove', over);
    canvas.removeEventListener('pointerleave', leave);
    canvas.removeEventListener('click', click);
  };
}

interface Props {
  readonly other?: ReadonlySignal<History | null>;
  readonly against?: ReadonlySignal<History | null>;
  /** Leaves out the organizations' plates, where they are told beside it. */
  readonly ringOnly?: boolean;
}

/** The picture of the played run; or, given another run with the one it is held against, of that, to look at only. */
export function Picture({ other, against, ringOnly = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const standing = useRef<HTMLCanvasElement>(null);
  const moving = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const ownSize = useSignal({ width: 0, height: 0 });
  useEffect(() => {
    const size = other === undefined ? stageSize : ownSize;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      size.value = { width: Math.floor(width), height: Math.floor(height) };
    });
    observer.observe(box.current!);
    const stop = keepDrawn({ standing: standing.current!, moving: moving.current!, history: other ?? history, size, ghost: against ?? null, ringOnly, onStage: (made) => (stage.current = made) });
    const unlisten = other === undefined ? followPointer(moving.current!, () => stage.current) : () => undefined;
    return () => {
      observer.disconnect();
      stop();
      unlisten();
    };
  }, [other, against, ownSize, ringOnly]);
  return (
    <div class="picture" ref={box}>
      <div class="stage">
        <canvas ref={standing} aria-hidden="true" />
        <canvas ref={moving} aria-hidden="true" data-testid={other === undefined ? 'picture' : 'otherPicture'} />
        {other === undefined && <PeopleList />}
      </div>
    </div>
  );
}
