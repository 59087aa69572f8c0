// Installs the packages this project needs when they are not there yet, so that a fresh clone needs no separate installation.
// Plain JavaScript that imports nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Whether node_modules holds what package-lock.json asks for. Contents are compared, not dates: an installation that was broken off
 * and a lock file that Git has just rewritten unchanged are then both judged correctly.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted.packages).every(
    // Packages for other platforms are optional, and rightly absent.
    ([folder, { version, optional }]) => folder === '' || optional === true || present.packages[folder]?.version === version,
  );
}

/**
 * Runs `npm ci` when something is missing. Returns whether everything is there afterwards.
 * @param {string} root
 */
export function installMissing(root) {
  if (isInstalled(root)) return true;
  console.log('Installing the packages this needs (once) ...');
  // Under `npm start` and `npm test` npm tells where it is itself, which spares a shell.
  const npm = process.env['npm_execpath'];
  const [command, ...words] = npm?.endsWith('.js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  const result = spawnSync(command ?? 'npm', [...words, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (result.status === 0) return true;
  console.error('npm ci: the installation failed; see the messages above. It needs access to an npm registry.');
  return false;
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
