/** A file written a piece at a time that is there whole or not at all: it has a temporary name until everything is on disk. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

export interface WholeFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Gives the file its name. */
  readonly finish: () => void;
  /** Leaves nothing behind; a file that was finished stays. */
  readonly discard: () => void;
}

export function createWholeFile(path: string): WholeFile {
  const temporary = `${path}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  let open = true;
  const close = (): void => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    write(bytes) {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    },
    finish() {
      fsyncSync(handle);
      close();
      renameSync(temporary, path);
    },
    discard() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}
