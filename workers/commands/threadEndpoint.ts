/** A thread of Node, or the port to its parent, as comlink wants it. */
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';

export function threadEndpoint(port: MessagePort | Worker): Endpoint {
  return nodeEndpoint(port);
}
