/** Files of the private file system of a browser while they are being written. */

/** What TypeScript's own library does not know yet. */
export interface MovableFile extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

const ending = '.tmp';

export const isTemporary = (file: string): boolean => file.endsWith(ending);

/** Two tabs never share a temporary name. */
export const temporaryName = (file: string): string => `.${file}.${crypto.randomUUID()}${ending}`;
