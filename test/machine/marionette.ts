// Drives Firefox by its own remote protocol, Marionette: JSON with its length in front, over a socket. Playwright needs a Firefox of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newFolder } from './checks.ts';

export interface Firefox {
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** The body of a function run on the page; what it resolves to. */
  ask(script: string): Promise<unknown>;
  close(): void;
}

/** A Firefox for which every other computer is out of reach. */
export async function openFirefox(): Promise<Firefox> {
  const [port, folder] = [await freePort(), newFolder()];
  const preferences = { 'marionette.port': port, 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9, 'app.normandy.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'intl.accept_languages': 'en' };
  writeFileSync(join(folder, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const browser = spawn('firefox-esr', ['--headless', '--no-remote', '--marionette', '--profile', folder], { stdio: 'ignore', detached: true });
  try {
    const socket = await reach(port);
    const command = speak(socket);
    await command('WebDriver:NewSession', { timeouts: { script: 90_000 } });
    return {
      open: async (address) => void (await command('WebDriver:Navigate', { url: address })),
      ask: async (script) => (await command('WebDriver:ExecuteAsyncScript', { script: `const done = arguments[arguments.length - 1]; (async () => { ${script} })().then(done, (error) => done('error: ' + error))`, args: [] })).value,
      close: () => {
        socket.destroy();
        end(browser);
      },
    };
  } catch (error) {
    end(browser);
    throw error;
  }
}

/** A browser is a family of processes; their group ends together. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function reach(port: number): Promise<Socket> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const there = await Promise.race([once(socket, 'connect').then(() => true, () => false), wait(1000).then(() => false)]);
    if (there) return socket;
    socket.destroy();
    await wait(250);
  }
  throw new Error('Firefox does not answer');
}

/** Sends a command and waits for its answer; the first message is a greeting. */
function speak(socket: Socket): (name: string, parameters: object) => Promise<Record<string, unknown>> {
  let buffer = Buffer.alloc(0);
  let number = 0;
  const waiting = new Map<number, { resolve: (value: Record<string, unknown>) => void; reject: (reason: Error) => void }>();
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, colon));
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message as [number, number, { message: string } | null, Record<string, unknown>];
      if (error === null) waiting.get(id)?.resolve(value);
      else waiting.get(id)?.reject(new Error(error.message));
      waiting.delete(id);
    }
  });
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify([0, ++number, name, parameters]);
      waiting.set(number, { resolve, reject });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
