/** Workers of a browser for the pool; and, where none can be started, the same service on the page's own thread. */
import { expose } from 'comlink';
import type { StartedWorker } from '../../../workers/pool.ts';
import { startedWorker } from '../workerFile.ts';

/** One core is left for the page; more than eight bring little and take much memory. */
export const usualWorkers = (): number => Math.min(8, Math.max(1, navigator.hardwareConcurrency - 1));

export function startBrowserWorker(): StartedWorker {
  const worker = startedWorker();
  return {
    endpoint: worker,
    onFailure: (tell) => {
      worker.addEventListener('error', ({ message }) => tell(message === '' || message === undefined ? 'it could not be loaded' : message));
      worker.addEventListener('messageerror', () => tell('its answer could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}

/** Loaded only where it is needed. */
export async function loadServiceOfThisThread(): Promise<() => StartedWorker> {
  const { simulationService } = await import('../../../workers/simulationService.ts');
  return () => {
    const { port1, port2 } = new MessageChannel();
    expose(simulationService, port1);
    return { endpoint: port2, onFailure: () => undefined, terminate: () => port1.close() };
  };
}
