/** What a key does to the list below an input. */
export interface Listed {
  active: number;
  count: number;
  open: boolean;
}

export type Move = { active: number } | 'choose' | 'close' | undefined;

const STEPS: Record<string, (listed: Listed) => number> = {
  ArrowDown: ({ active, count }) => (active + 1) % count,
  ArrowUp: ({ active, count }) => (active - 1 + count) % count,
  PageDown: ({ active, count }) => Math.min(active + 8, count - 1),
  PageUp: ({ active }) => Math.max(active - 8, 0),
};

/** The keys of a combobox by the patterns of WAI-ARIA; any other belongs to the text. */
export function moveOf(key: string, listed: Listed): Move {
  if (key === 'Escape') return listed.open ? 'close' : undefined;
  if (listed.count === 0) return undefined;
  if (key === 'Enter') return listed.open && listed.active >= 0 ? 'choose' : undefined;
  const step = STEPS[key];
  return step && { active: step(listed) };
}
