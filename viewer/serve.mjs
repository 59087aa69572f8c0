// Serves the files of one folder, and nothing else, on this computer only.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);
const portsToTry = 100;

/**
 * Starts on the given port or, where that is taken, on the first free one after it; port 0 means any.
 * @param {string} folder
 * @param {number} firstPort
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, firstPort) {
  const server = createServer((request, response) => answer(realpathSync(folder), request, response));
  const port = await listen(server, firstPort);
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} firstPort
 */
async function listen(server, firstPort) {
  const lastPort = firstPort === 0 ? 0 : Math.min(firstPort + portsToTry - 1, 65_535);
  for (let port = firstPort; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve(undefined);
        });
      });
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('serve: the server has no port');
      return address.port;
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if ((code !== 'EADDRINUSE' && code !== 'EACCES') || port >= lastPort) throw error;
    }
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered here.');
  const file = findFile(folder, request.url ?? '/');
  if (file === undefined) return refuse(response, 404, 'There is no such file.');
  response.writeHead(200, {
    'content-type': mediaTypes.get(extname(file.path)) ?? 'application/octet-stream',
    'content-length': file.size,
    // The next build may be served on this same address.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {string} folder
 * @param {string} url
 */
function findFile(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    // Resolved to the real file, so that neither `..` nor a link leads out of the folder.
    const file = realpathSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const status = statSync(file);
    return file.startsWith(folder + sep) && status.isFile() ? { path: file, size: status.size } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} message
 */
function refuse(response, status, message) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
