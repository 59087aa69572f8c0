// Starts a worker from its source: Node loads TypeScript in a worker only after tsx has been registered in that very thread.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
(await import(workerData.entry)).serveParent();
