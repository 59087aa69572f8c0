/** A worker that writes a file under another name and then moves it, for browsers that write files of their private file system in workers alone. */
import { expose } from 'comlink';
import { temporaryName, type MovableFile } from './temporaryFile.ts';

/** What TypeScript's own library does not know yet. */
interface FileOfWorker extends MovableFile {
  createSyncAccessHandle(): Promise<{ write(bytes: Uint8Array): number; truncate(size: number): void; flush(): void; close(): void }>;
}

export interface FileWriter {
  write(path: readonly string[], file: string, bytes: Uint8Array): Promise<void>;
}

const writer: FileWriter = {
  async write(path, file, bytes) {
    let folder = await navigator.storage.getDirectory();
    for (const part of path) folder = await folder.getDirectoryHandle(part, { create: true });
    const temporary = temporaryName(file);
    const handle = (await folder.getFileHandle(temporary, { create: true })) as FileOfWorker;
    try {
      const access = await handle.createSyncAccessHandle();
      try {
        access.truncate(0);
        for (let written = 0; written < bytes.length; ) written += access.write(bytes.subarray(written));
        access.flush();
      } finally {
        access.close();
      }
      await handle.move(file);
    } catch (error) {
      await folder.removeEntry(temporary).catch(() => undefined);
      throw error;
    }
  },
};

expose(writer);
