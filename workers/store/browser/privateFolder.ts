/**
 * A folder in the private file system of a browser's origin (OPFS). What `createWritable` writes takes the place of the file only when it is closed, so a
 * tab that dies leaves the file as it was; where a browser lacks it (Safari before 26) a worker writes under another name and moves the file.
 */
import { wrap } from 'comlink';
import { StoreProblem, type Folder } from '../folder.ts';
import type { FileWriter } from './fileWriter.ts';

/** The folders of all sweeps lie in this one. */
const root = 'sweeps';
export const temporaryEnding = '.tmp';

export function openPrivateFolder(name: string): Folder {
  const open = async (create: boolean): Promise<FileSystemDirectoryHandle> => (await rootFolder(create)).getDirectoryHandle(name, { create });
  return {
    name,
    async list() {
      try {
        const names: string[] = [];
        for await (const file of (await open(false)).keys()) if (!file.endsWith(temporaryEnding)) names.push(file);
        return names.toSorted((a, b) => (a < b ? -1 : 1));
      } catch (error) {
        if (isMissing(error)) return [];
        throw inWords(error, 'read');
      }
    },
    async read(file) {
      try {
        const found = await (await (await open(false)).getFileHandle(file)).getFile();
        return new Uint8Array(await found.arrayBuffer());
      } catch (error) {
        if (isMissing(error)) return null;
        throw inWords(error, 'read');
      }
    },
    async write(file, bytes) {
      try {
        const folder = await open(true);
        if ('createWritable' in FileSystemFileHandle.prototype) {
          const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
          try {
            await stream.write(bytes as Uint8Array<ArrayBuffer>);
            await stream.close();
          } catch (error) {
            await stream.abort().catch(() => undefined);
            throw error;
          }
        } else await writeInWorker([root, name], file, bytes);
      } catch (error) {
        throw inWords(error, 'written');
      }
    },
  };
}

/** Takes away a folder and all runs in it. */
export async function removePrivateFolder(name: string): Promise<void> {
  try {
    await (await rootFolder(false)).removeEntry(name, { recursive: true });
  } catch (error) {
    if (!isMissing(error)) throw inWords(error, 'written');
  }
}

async function rootFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(root, { create });
}

async function writeInWorker(path: readonly string[], file: string, bytes: Uint8Array): Promise<void> {
  const worker = new Worker(new URL('./fileWriter.ts', import.meta.url), { type: 'module' });
  try {
    const failure = new Promise<never>((_, reject) => worker.addEventListener('error', ({ message }) => reject(new Error(message))));
    await Promise.race([wrap<FileWriter>(worker).write(path, file, bytes), failure]);
  } finally {
    worker.terminate();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

function inWords(error: unknown, done: 'read' | 'written'): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return new StoreProblem([`the storage of this browser cannot be ${done} (${reason}); expected a page that may store files and has room for them.`]);
}
