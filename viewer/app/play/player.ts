/** Moves the playhead: one animation loop while playing, nothing while paused. */
import { batch, effect } from '@preact/signals';
import { positionOfMeeting, secondsPerBeat, stepMeeting, stepWeek } from '../../scene/timeline.ts';
import { announcement, captionText, history, playing, position, reducedMotion, speed } from '../state.ts';

/** Milliseconds a still stays, where motion is not wanted. */
const stillLasts = 1800;
/** A tab that was away for long does not jump. */
const longestFrame = 100;

export function startPlayer(): void {
  effect(() => {
    const played = history.value;
    if (!playing.value || played === null) return;
    const { timeline } = played;
    if (reducedMotion.value) return playStills(() => stepMeeting(timeline, position.peek(), 1), timeline.beats);
    let last: number | null = null;
    let frame = requestAnimationFrame(function advance(now) {
      const passed = last === null ? 0 : Math.min(longestFrame, now - last) / 1000;
      last = now;
      const next = position.peek() + (passed * speed.peek()) / secondsPerBeat(timeline);
      if (next >= timeline.beats) {
        finish(timeline.beats);
        return;
      }
      position.value = next;
      frame = requestAnimationFrame(advance);
    });
    return () => cancelAnimationFrame(frame);
  });
}

function playStills(next: () => number, beats: number): () => void {
  const timer = setInterval(() => {
    const to = next();
    if (to >= beats) finish(beats);
    else position.value = to;
  }, stillLasts / speed.value);
  return () => clearInterval(timer);
}

function finish(beats: number): void {
  batch(() => {
    position.value = beats;
    playing.value = false;
  });
  announcement.value = captionText.value;
}

export function togglePlaying(): void {
  const played = history.value;
  if (played === null) return;
  if (!playing.value && position.value >= played.timeline.beats) position.value = reducedMotion.value ? positionOfMeeting(played.timeline, 1) : 0;
  playing.value = !playing.value;
}

/** Jumps to a position and says what is there. */
export function goTo(to: number): void {
  batch(() => {
    playing.value = false;
    position.value = Math.min(history.value?.timeline.beats ?? 0, Math.max(0, to));
  });
  announcement.value = captionText.value;
}

export function goByWeek(direction: 1 | -1): void {
  if (history.value !== null) goTo(stepWeek(history.value.timeline, position.value, direction));
}

export function goByMeeting(direction: 1 | -1): void {
  if (history.value !== null) goTo(stepMeeting(history.value.timeline, position.value, direction));
}
