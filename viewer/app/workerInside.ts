/** The simulation worker inside the page, since a page opened from a disk may not load a second file; takes the place of `workerFile.ts` in the offline file. */
// oxlint-disable-next-line import/default -- the bundler makes the worker the default export
import SimulationWorker from '../../workers/simulationWorker.ts?worker&inline';

export function startedWorker(): Worker {
  return new SimulationWorker();
}
