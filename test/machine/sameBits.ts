// The same bits everywhere: the golden runs in two versions of Node, in Chromium, in Firefox and in the engine of Safari, by 1 worker and by 2.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { goldenRuns } from '../../scenarios/golden.ts';
import { findChromium, howToInstallChromium } from '../browser/findChromium.mjs';
import { bundled } from '../bundled.ts';
import { installed, newFolder, program, root, type Check } from './checks.ts';

type Computed = readonly { readonly id: string; readonly fingerprint: string }[];

/** A current Node, as the registry packages it; fetched when this check runs, no dependency. */
const currentNode = '26.10.0';

function holdTheRecord(computed: Computed, where: string): void {
  const recorded = goldenRuns.map(({ id, fingerprint }) => `${id} ${fingerprint}`);
  assert.deepEqual(computed.map(({ id, fingerprint }) => `${id} ${fingerprint}`), recorded, where);
  console.log(`          ${computed.length} runs in ${where}: the recorded bits`);
}

function inNode(node: string, workers: number): void {
  const ended = spawnSync(node, [program, 'verify', '--workers', String(workers), '--json'], { encoding: 'utf8' });
  assert.ok(ended.stdout.startsWith('{'), ended.stderr);
  const { runs } = JSON.parse(ended.stdout) as { runs: { id: string; computed: string }[] };
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  holdTheRecord(runs.map(({ id, computed }) => ({ id, fingerprint: computed })), `Node ${version}, ${inWords(workers)}`);
}

function nodeOf(version: string): string {
  const folder = join(root, 'node_modules', '.cache', `node-${version}`);
  const node = join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (!existsSync(node)) execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `node-linux-${process.arch}@${version}`], { stdio: 'pipe' });
  return node;
}

const inWords = (workers: number): string => (workers === 1 ? '1 worker' : `${workers} workers`);

/** A page that gives each of its workers every so-manieth golden run and sends what they computed back to where it came from. */
function page(workers: number): string {
  return `<!doctype html><title>Golden runs</title><script>
    Promise.all(Array.from({ length: ${workers} }, (_, share) => new Promise((resolve, reject) => {
      const worker = new Worker('worker.js#' + share);
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    }))).then((shares) => shares.flat(), (error) => ({ error: error.message }))
      .then((computed) => fetch('computed', { method: 'POST', body: JSON.stringify({ computed, agent: navigator.userAgent }) }));
  </script>`;
}

/** Opens the page in a browser and waits for what it sends back. */
async function inBrowser(name: string, workers: number, command: (address: string, folder: string) => readonly [string, ...string[]]): Promise<void> {
  const code = `${await bundled('workers/golden.ts', 'golden')}
    const share = Number(location.hash.slice(1));
    postMessage(golden.computeGolden(${JSON.stringify(goldenRuns)}.filter((_, k) => k % ${workers} === share)));`;
  let answer: (text: string) => void;
  const answered = new Promise<string>((resolve) => (answer = resolve));
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let text = '';
      request.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => {
        response.end();
        answer(text);
      });
      return;
    }
    const script = request.url?.startsWith('/worker.js') === true;
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html').end(script ? code : page(workers));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const [file, ...words] = command(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, newFolder());
  const browser = spawn(file, words, { stdio: 'ignore', detached: true });
  try {
    const patience = new Promise<never>((_, reject) => void setTimeout(() => reject(new Error(`${name} has sent nothing back for 120 s`)), 120_000).unref());
    const { computed, agent } = JSON.parse(await Promise.race([answered, patience])) as { computed: Computed | { error: string }; agent: string };
    if ('error' in computed) throw new Error(`${name}: ${computed.error}`);
    const order = goldenRuns.map(({ id }) => id);
    holdTheRecord(computed.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), `${/(?:Firefox|Chrome)\/[\d.]+/.exec(agent)?.[0] ?? agent}, ${inWords(workers)}`);
  } finally {
    // A browser is a family of processes; their group ends together.
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    server.close();
    server.closeAllConnections();
  }
}

function chromium(address: string, folder: string): readonly [string, ...string[]] {
  const found = findChromium();
  if (found === undefined) throw new Error(`No Chromium found. Install one with: ${howToInstallChromium()}`);
  return [found, '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', `--user-data-dir=${folder}`, address];
}

function firefox(address: string, folder: string): readonly [string, ...string[]] {
  installed('firefox-esr', 'firefox-esr');
  const quiet = { 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false, 'app.normandy.enabled': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false };
  writeFileSync(join(folder, 'user.js'), Object.entries(quiet).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`).join(''));
  return ['firefox-esr', '--headless', '--no-remote', '--profile', folder, address];
}

async function inJavaScriptCore(): Promise<void> {
  installed('jsc', 'libjavascriptcoregtk-4.0-bin');
  const file = join(newFolder(), 'golden.js');
  writeFileSync(file, `${await bundled('workers/golden.ts', 'golden')}\nprint(JSON.stringify(golden.computeGolden()));`);
  const ended = spawnSync('jsc', [file], { encoding: 'utf8' });
  assert.equal(ended.status, 0, ended.stderr);
  const version = /^Version: (.*)$/m.exec(readFileSync('/var/lib/dpkg/status', 'utf8').split('Package: libjavascriptcoregtk-4.0-bin\n')[1] ?? '')?.[1] ?? '';
  holdTheRecord(JSON.parse(ended.stdout) as Computed, `JavaScriptCore ${version}, its shell, which has no workers`);
}

export const sameBitsChecks: readonly Check[] = [
  ...[1, 2].flatMap((workers): Check[] => [
    { title: `the golden runs have the same bits in this Node, ${inWords(workers)}`, run: () => inNode(process.execPath, workers) },
    { title: `the golden runs have the same bits in Node ${currentNode}, ${inWords(workers)}`, run: () => inNode(nodeOf(currentNode), workers) },
    { title: `the golden runs have the same bits in Chromium, ${inWords(workers)}`, run: () => inBrowser('Chromium', workers, chromium) },
    { title: `the golden runs have the same bits in Firefox, ${inWords(workers)}`, run: () => inBrowser('Firefox', workers, firefox) },
  ]),
  { title: 'the golden runs have the same bits in JavaScriptCore', run: inJavaScriptCore },
];
