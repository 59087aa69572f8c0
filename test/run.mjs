// `npm test`: installs what is missing, then checks types, builds, lints, looks for unused code and runs all tests. Every step runs,
// whatever the one before it found. The last line counts what passed and what failed, each step outside the tests counting as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from '../viewer/buildWhenChanged.mjs';
import { installMissing } from '../viewer/installMissing.mjs';
import { findChromium, howToInstallChromium } from './browser/findChromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (/** @type {string} */ path, /** @type {string[]} */ ...words) => run([join(root, 'node_modules', path), ...words]);
const vite = (/** @type {string[]} */ ...words) => tool('vite/bin/vite.js', 'build', '--logLevel', 'warn', ...words);
const linted = ['engine', 'scenarios', 'workers', 'viewer', 'test', 'vite.config.ts'];
const steps = [
  { title: 'types', parts: [() => tool('typescript/bin/tsc', '-b')] },
  { title: 'build', parts: [() => vite('--mode', 'commands'), () => vite('--mode', 'library'), () => buildWhenChanged(root)] },
  { title: 'lint', parts: [() => tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', ...linted)] },
  { title: 'unused code', parts: [() => tool('knip/bin/knip.js')] },
];
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const lines = [];

if (!installMissing(root)) {
  report('installation', 0, 1, 0);
} else {
  for (const { title, parts } of steps) {
    const start = Date.now();
    heading(title);
    const succeeded = parts.filter((part) => part()).length === parts.length;
    report(title, succeeded ? 1 : 0, succeeded ? 0 : 1, start);
  }
  runTests();
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runTests() {
  const start = Date.now();
  heading('tests');
  const withBrowser = findChromium() !== undefined;
  const results = join(root, '.tsbuild', 'tests.json');
  mkdirSync(join(root, '.tsbuild'), { recursive: true });
  rmSync(results, { force: true });
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...(withBrowser ? [] : ['--project=unit', '--project=apart'])];
  const succeeded = tool('vitest/vitest.mjs', ...words, ...process.argv.slice(2));
  const { passed, failed, notRun } = count(results);
  // Vitest also fails on what belongs to no test, such as an error after the last one.
  report('tests', passed, succeeded ? failed : Math.max(1, failed), start);
  if (notRun > 0) lines.push(`  tests        NOT RUN: ${notRun} left themselves out`);
  if (withBrowser) return;
  const advice = `no Chromium found (in CHROMIUM or the usual places). Install one with: ${howToInstallChromium()}`;
  if (process.env['CI']) total.failed += 1;
  lines.push(`  browser      ${process.env['CI'] ? 'FAILED' : 'NOT RUN'}: ${advice}`);
}

/**
 * @param {string} results
 * @returns {{ passed: number, failed: number, notRun: number }}
 */
function count(results) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    // A file that cannot even be loaded has no tests to count; it counts as one that failed.
    const broken = testResults.filter((/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some(hasFailed)).length;
    return { passed: numPassedTests, failed: numFailedTests + broken, notRun: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, notRun: 0 };
  }
}

/** @param {{ status: string }} test */
function hasFailed({ status }) {
  return status === 'failed';
}

/** @param {string[]} words */
function run(words) {
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {string} title */
function heading(title) {
  console.log(`\n> ${title}`);
}

/**
 * @param {string} title
 * @param {number} passed
 * @param {number} failed
 * @param {number} start
 */
function report(title, passed, failed, start) {
  total.passed += passed;
  total.failed += failed;
  const seconds = start === 0 ? '' : ` (${((Date.now() - start) / 1000).toFixed(1)} s)`;
  lines.push(`  ${title.padEnd(12)} ${failed === 0 ? 'ok' : 'FAILED'}${passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : ''}${seconds}`);
}
