const KEY = 'desk:recent-organizations';
const KEPT = 8;

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The ids chosen last on this machine, latest first. Whatever is wrong with the store, nothing is remembered and nothing breaks. */
export function recentIds(store: Store): string[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(store: Store, id: string): void {
  try {
    store.setItem(KEY, JSON.stringify([id, ...recentIds(store).filter((each) => each !== id)].slice(0, KEPT)));
  } catch {
    // A full or forbidden store: the list of recent ones is a convenience.
  }
}
