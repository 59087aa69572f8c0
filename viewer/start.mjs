// `npm start`: installs what is missing, builds the viewer when its sources changed, serves it and opens a browser where there is one.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenChanged } from './buildWhenChanged.mjs';
import { installMissing } from './installMissing.mjs';
import { serve } from './serve.mjs';

const help = `Usage: npm start -- [options]

Opens the simulator in your browser.

  --port N     serve on this port, or on the next free one (default 7350)
  --no-open    only print the address
  --help       show this text`;

const root = fileURLToPath(new URL('..', import.meta.url));
const { port, open } = readOptions();
if (!installMissing(root) || !buildWhenChanged(root)) process.exit(1);
const { address, close } = await serve(join(root, 'dist', 'viewer'), port);
// Under npm one Ctrl-C arrives twice: from the terminal and from npm. The second one must not interrupt the first.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)));
console.log(`The simulator is at ${address} (Ctrl-C stops it).`);
if (open) openBrowser();

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '7350' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help === true) {
      console.log(help);
      process.exit(0);
    }
    const number = Number(values.port);
    if (!/^\d+$/.test(values.port) || number > 65_535) throw new Error(`--port is ${values.port}; expected a whole number from 0 to 65535.`);
    return { port: number, open: values['no-open'] !== true };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return process.exit(2);
  }
}

/** Opening a browser is a courtesy: where that fails, the printed address is enough. */
function openBrowser() {
  const withoutDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (withoutDisplay || process.env['CI']) return;
  const [command, ...words] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(command ?? 'open', [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
