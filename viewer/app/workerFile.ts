/** The simulation worker as a file of its own, for a viewer that comes from a web server; the offline file takes `workerInside.ts` instead. */
export function startedWorker(): Worker {
  return new Worker(new URL('../../workers/simulationWorker.ts', import.meta.url), { type: 'module' });
}
