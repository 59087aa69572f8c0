// Prints the share of the time that goes to collecting garbage in a sweep of runs of the default community: npx tsx test/bench/garbage.ts 10000
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { resolveScenario, simulate } from '../../engine/index.ts';
import { largerCommunity } from './largerCommunity.ts';

const runs = Number(process.argv[2] ?? 10_000);
const scenario = resolveScenario(largerCommunity(1)).scenario!;
let collecting = 0;
const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) collecting += entry.duration; });
observer.observe({ entryTypes: ['gc'] });
const start = performance.now();
for (let replicate = 0; replicate < runs; replicate++) {
  simulate(scenario, { replicate });
  // The observer is told between two turns of the event loop.
  if (replicate % 50 === 49) await setImmediate();
}
await setImmediate();
console.log(collecting / (performance.now() - start));
