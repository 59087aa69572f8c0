/** The one worker entry: simulates off the main thread and hands the columns of the run over without copying them. */
import { expose, transfer } from 'comlink';
import type { SimulationAnswer, SimulationWorker } from './protocol.ts';
import { simulateRequest } from './simulateRequest.ts';

/** The buffers of every typed array in a value, each once. */
function buffersIn(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}

const worker: SimulationWorker = {
  simulate(request): SimulationAnswer {
    const answer = simulateRequest(request);
    return transfer(answer, [...buffersIn(answer.run)]);
  },
};

expose(worker);
