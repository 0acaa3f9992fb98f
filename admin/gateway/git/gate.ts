/** Lets a number of tasks through at a time; the others wait in the order they came. */
export type Gate = <T>(task: () => Promise<T>) => Promise<T>;

/** A gate of width 1 is a queue. A task that fails lets the next one in like any other. */
export function openGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (task) => {
    if (inside >= width) await new Promise<void>((enter) => waiting.push(enter));
    else inside++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside--;
    }
  };
}
