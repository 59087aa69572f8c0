// How much script a frame costs while the picture plays, from Chromium's own trace.
import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

const scripts = ['FireAnimationFrame', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'EvaluateScript'];

/** Milliseconds of script between the start of one frame and the next, on the thread of the page. */
export async function scriptPerFrame(page: Page, forMilliseconds: number): Promise<{ median: number; frames: number }> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await page.waitForTimeout(forMilliseconds);
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;

  const frame = events.find(({ name }) => name === 'FireAnimationFrame');
  const onPage = events.filter(({ pid, tid, ph }) => ph === 'X' && pid === frame?.pid && tid === frame.tid);
  const starts = onPage.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts).toSorted((a, b) => a - b);
  // A script called by a script is part of it already.
  const outermost: TraceEvent[] = [];
  let end = 0;
  for (const event of onPage.filter(({ name }) => scripts.includes(name)).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < end) continue;
    outermost.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  const perFrame = starts
    .slice(0, -1)
    .map((start, at) => outermost.filter(({ ts }) => ts >= start && ts < starts[at + 1]!).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000)
    .toSorted((a, b) => a - b);
  return { median: perFrame[Math.floor(perFrame.length / 2)] ?? Number.POSITIVE_INFINITY, frames: perFrame.length };
}
