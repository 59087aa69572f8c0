/** How far a sweep is and when it will be done: a line that rewrites itself at a terminal, a line every ten seconds elsewhere. */
import type { Terminal } from './terminal.ts';

const everyMilliseconds = { interactive: 100, otherwise: 10_000 };

export function showSweepProgress(terminal: Terminal, toDo: number): (done: number, failed: number) => void {
  const start = performance.now();
  let shown = start;
  return (done, failed) => {
    const now = performance.now();
    const ended = done === toDo;
    if (now - shown < (terminal.interactive ? everyMilliseconds.interactive : everyMilliseconds.otherwise) && !(ended && terminal.interactive)) return;
    shown = now;
    const perSecond = (1000 * done) / (now - start);
    const text = `${done} of ${toDo} runs${failed === 0 ? '' : `, ${failed} failed`}, ${perSecond.toPrecision(3)} a second${ended ? '' : `, about ${duration((toDo - done) / perSecond)} left`}`;
    terminal.message(terminal.interactive ? `\r${text}\u001B[K${ended ? '\n' : ''}` : `${text}\n`);
  };
}

/** A duration in words: 45 s, 12 min, 3 h 20 min. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
