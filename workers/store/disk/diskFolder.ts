/** A folder on disk: every file is written under a temporary name, synced and renamed, so that no interruption leaves half of one. */
import { constants, type Stats } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { StoreProblem, type Folder } from '../folder.ts';

/** After so long a temporary file belongs to no writer that still lives. */
const abandonedAfter = 24 * 3600 * 1000;

export function openDiskFolder(path: string): Folder {
  // Writers on several machines of a cluster, and a task started anew beside its orphan, must never share a temporary name.
  const writer = `${hostname()}-${process.pid}-${process.env['SLURM_JOB_ID'] ?? 0}-${process.env['SLURM_RESTART_COUNT'] ?? 0}`;
  let number = 0;
  return {
    name: path,
    async list() {
      try {
        return (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted((a, b) => (a < b ? -1 : 1));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return [];
        throw inWords(error, path, 'read');
      }
    },
    async read(file) {
      try {
        return await readFile(join(path, file));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw inWords(error, join(path, file), 'read');
      }
    },
    async write(file, bytes) {
      const temporary = join(path, `.${file}.${writer}-${number++}.tmp`);
      try {
        await makeFolder(path);
        const handle = await open(temporary, 'w');
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, join(path, file));
        await syncFolder(path);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw inWords(error, path, 'written');
      }
    },
  };
}

/** Makes the folder where it is missing, says at once when it cannot be written, and clears what writers that died long ago left behind. */
export async function prepareDiskFolder(path: string): Promise<void> {
  try {
    await makeFolder(path);
    await access(path, constants.W_OK);
    for (const name of await readdir(path)) {
      if (!name.endsWith('.tmp')) continue;
      const found: Stats | null = await stat(join(path, name)).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > abandonedAfter) await rm(join(path, name), { force: true });
    }
  } catch (error) {
    throw inWords(error, path, 'written');
  }
}

/** A folder and those above it. Node's own way never ends where a folder that is there cannot hold another, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    const above = dirname(path);
    if (codeOf(error) !== 'ENOENT' || above === path || (await stat(above).catch(() => null)) !== null) throw error;
    await makeFolder(above);
    await makeFolder(path);
  }
}

/** The name of a file is safe only when its folder is on disk too; some file systems cannot sync a folder and need not. */
async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP', 'EACCES'].includes(codeOf(error))) throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function inWords(error: unknown, path: string, done: 'read' | 'written'): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
  const reason = error instanceof Error ? error.message : String(error);
  const expected = full ? 'free space on the disk' : done === 'read' ? 'a folder that can be read' : 'a folder that can be written';
  const remedy = full ? 'Make room and give the same command again' : 'Choose another folder or change its rights';
  return new StoreProblem([`${path}: cannot be ${done} (${reason}); expected ${expected}. ${remedy}; runs that were stored stay stored.`]);
}
