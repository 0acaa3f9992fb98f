/** A source of chance that gives the same answers for the same seed on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next: () => number;
  /** Both ends included. */
  int: (from: number, to: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** Different items in a random order. */
  some: <T>(list: readonly T[], count: number) => T[];
}

/** FNV-1a: turns a label into a seed, so that each entry has its own source and none depends on how many came before. */
function seedOf(label: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < label.length; i += 1) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** mulberry32: 32 bits of state are enough for a bench. */
function mulberry32(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The first `count` of a shuffled copy (Fisher–Yates from the front). */
function shuffled<T>(list: readonly T[], count: number, next: () => number): T[] {
  const copy = [...list];
  const end = Math.min(count, copy.length);
  for (let i = 0; i < end; i += 1) {
    const j = i + Math.floor(next() * (copy.length - i));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy.slice(0, end);
}

export function createRandom(seed: number, label: string): Random {
  const next = mulberry32(seedOf(`${seed}/${label}`));
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    int: (from, to) => from + below(to - from + 1),
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    some: (list, count) => shuffled(list, count, next),
  };
}
