/** A place for files, on disk or in the private file system of a browser. */
export interface Folder {
  /** How messages call it. */
  readonly name: string;
  /** Names of the files that are whole; nothing when the folder is not there. */
  list(): Promise<readonly string[]>;
  /** What a file holds; null when it is not there. */
  read(file: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes a file so that after any interruption it is there in full or not at all. */
  write(file: string, bytes: Uint8Array): Promise<void>;
}

/** The store cannot be read or written, or is not what was expected; one message per problem. */
export class StoreProblem extends Error {
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    super(messages.join('\n'));
    this.messages = messages;
  }
}
