/**
 * Waiting for an answer that something else may interrupt. `Promise.race` would do, but every race against a promise that lasts as long as the
 * sweep keeps its answer in memory until then.
 */
export interface Interruption {
  /** The answer, or what the interruption makes of it. */
  readonly wait: <Answer>(answer: Promise<Answer>) => Promise<Answer | 'cancelled'>;
  readonly cancel: () => void;
  readonly fail: (reason: Error) => void;
}

export function createInterruption(): Interruption {
  let ended: { readonly reason: Error | null } | null = null;
  const waiting = new Set<(reason: Error | null) => void>();
  const end = (reason: Error | null): void => {
    ended ??= { reason };
    for (const tell of waiting) tell(ended.reason);
    waiting.clear();
  };
  return {
    wait: (answer) =>
      new Promise((resolve, reject) => {
        const tell = (reason: Error | null): void => (reason === null ? resolve('cancelled') : reject(reason));
        if (ended !== null) tell(ended.reason);
        else waiting.add(tell);
        answer.then(resolve, reject).finally(() => waiting.delete(tell));
      }),
    cancel: () => end(null),
    fail: end,
  };
}
