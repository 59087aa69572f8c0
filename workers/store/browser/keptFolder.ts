/** A folder that keeps in memory what it cannot store, so that a browser that refuses storage, or is full, loses no run while its page is open. */
import { StoreProblem, type Folder } from '../folder.ts';

export interface KeptFolder extends Folder {
  /** Why something is in memory alone; null while all of it is stored. */
  readonly trouble: () => string | null;
}

/** `tell` is called once, at the first file that could not be stored. */
export function keptFolder(stored: Folder, tell: (reason: string) => void): KeptFolder {
  const inMemory = new Map<string, Uint8Array<ArrayBuffer>>();
  let trouble: string | null = null;
  const refuse = (error: unknown): void => {
    if (!(error instanceof StoreProblem)) throw error;
    if (trouble === null) tell(error.message);
    trouble = error.message;
  };
  return {
    name: stored.name,
    trouble: () => trouble,
    async list() {
      const names = await stored.list().catch((error: unknown): readonly string[] => {
        refuse(error);
        return [];
      });
      return [...new Set([...names, ...inMemory.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
    },
    async read(file) {
      const kept = inMemory.get(file);
      if (kept !== undefined) return kept;
      return stored.read(file).catch((error: unknown) => {
        refuse(error);
        return null;
      });
    },
    async write(file, bytes) {
      try {
        await stored.write(file, bytes);
        inMemory.delete(file);
      } catch (error) {
        refuse(error);
        inMemory.set(file, new Uint8Array(bytes));
      }
    },
  };
}
