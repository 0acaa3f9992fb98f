import { localForage } from 'decap-cms-lib-util';
import type { CollectionName } from '#domain/form/meta.ts';

/** A text that was not saved, as this computer keeps it. */
export interface KeptText {
  collection: CollectionName;
  /** Decap's name of the entry; empty for a new one. */
  slug: string;
  path: string;
  /** The file as it would have been saved. */
  raw: string;
  /** The version that it was written on; absent for “none”. */
  base?: string | null;
  /** Pictures that were chosen and not saved. */
  pictures: { path: string; name: string; file: File }[];
  /** ISO 8601. */
  at: string;
}

const shelf = localForage.createInstance({ name: 'desk-unsaved' });

/** New entries have no name yet, so each opening has a key of its own. */
export const keyOf = ({ collection, slug, key }: { collection: string; slug: string; key: string }): string =>
  slug ? `${collection}/${slug}` : `${collection}/new/${key}`;

export const keep = (key: string, text: KeptText): Promise<KeptText> => shelf.setItem(key, text);
export const drop = (key: string): Promise<void> => shelf.removeItem(key);

/** Texts that another window is writing right now: they are not lost, so nobody needs them back. */
async function inUse(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name }) => name ?? ''));
}

export const lockName = (key: string): string => `desk-unsaved:${key}`;

/** The newest text that was left behind for this entry, or for a new one of its collection. */
export async function leftBehind(entry: {
  collection: string;
  slug: string;
  key: string;
}): Promise<{ key: string; text: KeptText } | undefined> {
  const [keys, used] = await Promise.all([shelf.keys(), inUse()]);
  const wanted = keys.filter((key) => (entry.slug ? key === keyOf(entry) : key.startsWith(`${entry.collection}/new/`)));
  const free = wanted.filter((key) => !used.has(lockName(key)));
  const texts = await Promise.all(free.map(async (key) => ({ key, text: await shelf.getItem<KeptText>(key) })));
  const found = texts.flatMap(({ key, text }) => (text ? [{ key, text }] : []));
  return found.toSorted((a, b) => b.text.at.localeCompare(a.text.at))[0];
}

const DAYS = 30;

/** Nobody misses a text after a month, and it may hold what should not lie about. */
export async function clearOld(now = Date.now()): Promise<void> {
  for (const key of await shelf.keys()) {
    const text = await shelf.getItem<KeptText>(key);
    if (!text || now - Date.parse(text.at) > DAYS * 24 * 60 * 60 * 1000) await drop(key);
  }
}
