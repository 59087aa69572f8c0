/** Where a command writes: answers on the first stream, messages and progress on the second, so that `--json` output stays one clean document. */
export interface Terminal {
  readonly answer: (text: string) => void;
  readonly message: (text: string) => void;
  /** Whether messages are read by a person at a terminal, who can be shown a line that rewrites itself. */
  readonly interactive: boolean;
}

export const processTerminal: Terminal = {
  answer: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
};

/** How a command ended: 0 done, 1 the answer is no, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** What was given cannot be used; one message per problem, all at once. */
export class BadInput extends Error {
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    super(messages.join('\n'));
    this.messages = messages;
  }
}

/** Writes a JSON document as an answer; numbers that do not exist become null. */
export function answerJson(terminal: Terminal, document: unknown): void {
  terminal.answer(`${JSON.stringify(document, (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value), 2)}\n`);
}

/** Shows how far a long computation is: one line that rewrites itself at a terminal, a line every tenth part elsewhere. */
export function showProgress(terminal: Terminal, what: string, total: number): (done: number) => void {
  const start = performance.now();
  let shown = -1;
  return (done) => {
    const tenth = Math.floor((10 * done) / total);
    const seconds = (performance.now() - start) / 1000;
    if (terminal.interactive) {
      const left = done === 0 ? '' : `, about ${Math.ceil((seconds / done) * (total - done))} s left`;
      terminal.message(`\r${what}: ${done} of ${total}${done === total ? '' : left}\u001B[K${done === total ? '\n' : ''}`);
    } else if (tenth > shown && seconds > 2) {
      terminal.message(`${what}: ${done} of ${total}\n`);
    }
    shown = tenth;
  };
}
