/**
 * Runs a task once for all who ask while it waits to start. Whoever asks while it runs gets the next run: the present one
 * may have looked before their change.
 */
export function coalesce(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = task().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (!running) return start();
    const after = () => {
      next = undefined;
      return start();
    };
    return (next ??= running.then(after, after));
  };
}
