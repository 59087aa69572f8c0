/** The whole run as a short video: drawn on a canvas of its own and recorded by the browser as it plays. */
import { drawMarks, fontFamily } from '../../render/canvas.ts';
import { captionAt } from '../../scene/caption.ts';
import type { History } from '../../scene/history.ts';
import type { SceneOptions } from '../../scene/scene.ts';
import { tokens } from '../../scene/tokens.ts';
import { captionIn, type Speech } from '../../words/speak.ts';
import { pictureMarks } from './pictureFiles.ts';

const size = { width: 1280, height: 720 };
/** The picture keeps clear of title and caption. */
const picture = { width: size.width, height: 590, top: 44 };
const framesPerSecond = 30;
const bitsPerSecond = 6_000_000;
/** The last frame stays, in milliseconds, so that it can be read. */
const lastStays = 800;

/** The kind of WebM this browser can record, or null. */
export function videoType(): string | null {
  if (typeof MediaRecorder === 'undefined' || !('captureStream' in HTMLCanvasElement.prototype)) return null;
  return ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'].find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

export interface VideoOptions {
  readonly type: string;
  readonly seconds: number;
  readonly scene: SceneOptions;
  readonly speech: Speech;
  /** Share recorded so far, 0-1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Null when it was cancelled or the browser recorded nothing. */
export async function recordVideo(history: History, { type, seconds, scene, speech, onProgress, signal }: VideoOptions): Promise<Blob | null> {
  const element = document.createElement('canvas');
  [element.width, element.height] = [size.width, size.height];
  const canvas = element.getContext('2d')!;
  const title = speech.scenarioTitle(history.run.scenario);
  const draw = (share: number): void => drawFrame(canvas, history, share * history.timeline.beats, scene, speech, title);
  draw(0);
  const recorder = new MediaRecorder(element.captureStream(framesPerSecond), { mimeType: type, videoBitsPerSecond: bitsPerSecond });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const ended = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve());
    recorder.addEventListener('error', () => resolve());
  });
  recorder.start();
  const began = performance.now();
  // Not by animation frames, which stop altogether when the tab is hidden.
  const timer = setInterval(() => {
    const passed = performance.now() - began;
    const share = Math.min(1, passed / (1000 * seconds - lastStays));
    draw(share);
    onProgress(Math.min(1, passed / (1000 * seconds)));
    if ((passed >= 1000 * seconds || signal.aborted) && recorder.state !== 'inactive') recorder.stop();
  }, 1000 / framesPerSecond);
  await ended;
  clearInterval(timer);
  const blob = new Blob(parts, { type: 'video/webm' });
  return signal.aborted || blob.size === 0 ? null : blob;
}

function drawFrame(canvas: CanvasRenderingContext2D, history: History, position: number, scene: SceneOptions, speech: Speech, title: string): void {
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.globalAlpha = 1;
  canvas.fillStyle = tokens.surface;
  canvas.fillRect(0, 0, size.width, size.height);
  canvas.textAlign = 'start';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = tokens.ink;
  canvas.font = `700 24px ${fontFamily}`;
  canvas.fillText(title, 24, 26);
  canvas.font = `22px ${fontFamily}`;
  const lines = wrapped(canvas, captionIn(speech, captionAt(history, position)), size.width - 48).slice(0, 3);
  for (const [number, line] of lines.entries()) canvas.fillText(line, 24, 655 + 26 * number);
  canvas.translate(0, picture.top);
  drawMarks(canvas, pictureMarks(history, position, scene, picture));
}

function wrapped(canvas: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim();
    if (canvas.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
