/** What a worker does, in browsers and Node alike: simulates off the main thread and hands the columns over without copying them. */
import { transfer } from 'comlink';
import { openJobRunner } from './jobRunner.ts';
import { openPatternRunner } from './patterns/patternRunner.ts';
import type { JobResults, ViewerWorker } from './protocol.ts';
import { checkRequest, declarations, simulateRequest } from './simulateRequest.ts';
import { whyRequest } from './whyRequest.ts';

/** The buffers of every typed array in a value, each once. */
function buffersIn(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}

let runner: ((jobs: Int32Array) => JobResults) | null = null;

export const simulationService: ViewerWorker = {
  why: whyRequest,
  check: checkRequest,
  declarations,
  simulate(request) {
    const answer = simulateRequest(request);
    return transfer(answer, [...buffersIn(answer.run)]);
  },
  begin(work) {
    runner = 'world' in work ? openPatternRunner(work) : openJobRunner(work);
  },
  runJobs(jobs) {
    if (runner === null) throw new Error('runJobs: nothing begun; expected begin(work) before it.');
    const results = runner(jobs);
    return transfer(results, [results.values, results.scenarios, results.jobs].map(({ buffer }) => buffer as ArrayBuffer));
  },
};
