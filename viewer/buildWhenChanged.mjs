// Builds the viewer into dist/viewer, unless the last build was made from exactly these sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['engine', 'scenarios', 'workers', 'viewer', 'vite.config.ts', 'tsconfig.json', 'package-lock.json', 'CITATION.cff'];

/**
 * Returns whether there is a build of the present sources afterwards.
 * @param {string} root
 */
export function buildWhenChanged(root) {
  const mark = join(root, 'dist', 'viewer.sources');
  const fingerprint = fingerprintOfSources(root);
  if (existsSync(join(root, 'dist', 'viewer', 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return true;

  console.log('Building the viewer ...');
  rmSync(mark, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit', env: withoutTestMode() });
  if (result.status !== 0) return false;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(mark, fingerprint);
  return true;
}

/** Vitest marks its own processes; a build started by a test has to be the same build as any other. */
function withoutTestMode() {
  const environment = { ...process.env };
  delete environment['NODE_ENV'];
  delete environment['VITEST'];
  return environment;
}

/**
 * Names, sizes and dates are enough to notice every edit, and take a few milliseconds to read.
 * @param {string} root
 */
function fingerprintOfSources(root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(root, source)).toSorted()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (status === undefined) return [];
  if (status.isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, `${path}/${name}`));
}
