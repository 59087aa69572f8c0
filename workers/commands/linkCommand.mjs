// Makes `npx learning-communities` start the built program of this checkout at once. Declared as `bin`, npx would install the checkout
// anew into its cache on every call, which takes longer than a run.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'learning-communities.mjs');
const folder = join(root, 'node_modules', '.bin');
const link = join(folder, 'learning-communities');

if (existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\learning-communities.mjs" %*\r\n');
  else {
    chmodSync(program, 0o755);
    symlinkSync(join('..', '..', 'dist', 'learning-communities.mjs'), link);
  }
}
