/** Ends long work in good order when a person or a scheduler asks for it. */
export function stopOnSignals(): { readonly signal: AbortSignal; readonly stopListening: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGUSR1', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return {
    signal: controller.signal,
    stopListening: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
