/**
 * A folder in the private file system of a browser's origin (OPFS). A file is written under another name and moved when it is whole, so that a tab that dies
 * leaves all of it or nothing; where a page itself may not write (Safari before 26) a worker does.
 */
import { wrap } from 'comlink';
import { StoreProblem, type Folder } from '../folder.ts';
import type { FileWriter } from './fileWriter.ts';
import { isTemporary, temporaryName, type MovableFile } from './temporaryFile.ts';

/** The folders of all sweeps lie in this one. */
const root = 'sweeps';
/** After so long a temporary file belongs to no tab that still lives, in milliseconds. */
const abandonedAfter = 24 * 3600 * 1000;

export function openPrivateFolder(name: string): Folder {
  const open = async (create: boolean): Promise<FileSystemDirectoryHandle> => (await rootFolder(create)).getDirectoryHandle(name, { create });
  return {
    name,
    async list() {
      try {
        const names: string[] = [];
        const folder = await open(false);
        for await (const file of folder.keys()) {
          if (!isTemporary(file)) names.push(file);
          else await clearAbandoned(folder, file);
        }
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
        if (!('createWritable' in FileSystemFileHandle.prototype)) await writeInWorker([root, name], file, bytes);
        // What `createWritable` writes takes the place of the file when it is closed; but the file is there, and empty, before.
        else if ('move' in FileSystemFileHandle.prototype) {
          const temporary = temporaryName(file);
          try {
            const handle = await writeHere(folder, temporary, bytes);
            await (handle as MovableFile).move(file);
          } catch (error) {
            await folder.removeEntry(temporary).catch(() => undefined);
            throw error;
          }
        } else await writeHere(folder, file, bytes);
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

async function writeHere(folder: FileSystemDirectoryHandle, file: string, bytes: Uint8Array): Promise<FileSystemFileHandle> {
  const handle = await folder.getFileHandle(file, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return handle;
}

/** What a tab left that died while it wrote. */
async function clearAbandoned(folder: FileSystemDirectoryHandle, file: string): Promise<void> {
  try {
    const { lastModified } = await (await folder.getFileHandle(file)).getFile();
    if (Date.now() - lastModified > abandonedAfter) await folder.removeEntry(file);
  } catch {
    // Another tab was first, or is writing it.
  }
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
