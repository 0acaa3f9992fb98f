/** What was found against what a plain scan finds. */
export interface Score {
  asked: number;
  recall: number;
  precision: number;
  /** Where at least one is right: how often the first found is. */
  first: number;
}

export interface Judged {
  found: readonly string[];
  right: readonly string[];
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Averages over the questions, as in the research: recall where something is right, precision where something was found. */
export function score(judged: readonly Judged[]): Score {
  const hits = judged.map(({ found, right }) => ({ found, right, both: found.filter((each) => right.includes(each)).length }));
  const withRight = hits.filter(({ right }) => right.length > 0);
  return {
    asked: judged.length,
    recall: mean(withRight.map(({ both, right }) => both / right.length)),
    precision: mean(hits.filter(({ found }) => found.length > 0).map(({ both, found }) => both / found.length)),
    first: mean(withRight.map(({ found, right }) => Number(found[0] !== undefined && right.includes(found[0])))),
  };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
