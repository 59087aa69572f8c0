/** A worker of the command-line program: a thread of Node that does what a worker of a browser does. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { simulationService } from '../simulationService.ts';
import { threadEndpoint } from './threadEndpoint.ts';

/** Called in the thread; from then on it answers its parent. */
export function serveParent(): void {
  if (parentPort !== null) expose(simulationService, threadEndpoint(parentPort));
}
