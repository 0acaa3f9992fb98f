import { COLLECTIONS, SLUG, type CollectionName } from '../form/meta.ts';
import { LAYOUTS } from './collections.ts';

/** What a file of the content folder is: the main file of an entry, something beside it, or nothing we know. */
export type FileRole =
  | { kind: 'entry'; collection: CollectionName; id: string }
  | { kind: 'rows'; collection: 'rolls'; id: string }
  | { kind: 'attachment'; collection: CollectionName; id: string; name: string }
  | { kind: 'misplaced' };

const isCollection = (name: string | undefined): name is CollectionName => name !== undefined && Object.hasOwn(COLLECTIONS, name);

/** Stories stand in a folder of their year; the year is order for editors and no part of the address. */
function bundleParts(collection: CollectionName, parts: string[]): { id?: string; name?: string } {
  const inside = collection === 'stories' && /^\d{4}$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return inside.length === 2 ? { id: inside[0]!, name: inside[1]! } : {};
}

/** Reads a path relative to the content folder, such as `stories/2026/2026-hz-0001/index.md`. */
export function fileRole(path: string): FileRole {
  const [collection, ...parts] = path.split('/');
  if (!isCollection(collection)) return { kind: 'misplaced' };
  if (LAYOUTS[collection] === 'json') {
    return parts.length === 1 && parts[0]!.endsWith('.json')
      ? { kind: 'entry', collection, id: parts[0]!.slice(0, -5) }
      : { kind: 'misplaced' };
  }
  const { id, name } = bundleParts(collection, parts);
  if (!id || !name) return { kind: 'misplaced' };
  if (collection === 'rolls' && name === 'conferrals.csv') return { kind: 'rows', collection, id };
  if (name === (collection === 'rolls' ? 'roll.json' : 'index.md')) return { kind: 'entry', collection, id };
  return collection === 'rolls' ? { kind: 'misplaced' } : { kind: 'attachment', collection, id, name };
}

export const isSlug = (id: string): boolean => SLUG.test(id) && id.length <= 80;
