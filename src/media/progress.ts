const STEP = 50;
const PAUSE = 1000;

/** Counts, and reports after fifty more or a second more, whichever comes first: a log stays short, a terminal stays alive. */
export function everySoOften(total: number, report: (done: number, total: number) => void, now: () => number = Date.now): () => void {
  let done = 0;
  let last = { done: 0, at: now() };
  return () => {
    done += 1;
    if (done - last.done < STEP && now() - last.at < PAUSE) return;
    last = { done, at: now() };
    report(done, total);
  };
}
