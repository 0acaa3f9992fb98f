import { COLLECTIONS, SLUG, type CollectionName } from '../form/meta.ts';
import { LAYOUTS, type Layout } from './collections.ts';

/** What a file of the content folder is: the main file of an entry, something beside it, or nothing we know. */
export type FileRole =
  | { kind: 'entry'; collection: CollectionName; id: string }
  | { kind: 'rows'; collection: 'rolls'; id: string }
  | { kind: 'ledger'; collection: 'rolls'; id: string }
  | { kind: 'archive'; collection: 'rolls'; id: string; version: number; part: 'head' | 'rows' }
  | { kind: 'attachment'; collection: CollectionName; id: string; name: string }
  | { kind: 'misplaced' };

const isCollection = (name: string | undefined): name is CollectionName => name !== undefined && Object.hasOwn(COLLECTIONS, name);

/** Stories stand in a folder of their year; the year is order for editors and no part of the address. */
function bundleParts(collection: CollectionName, parts: string[]): { id?: string; name?: string } {
  const inside = collection === 'stories' && /^\d{4}$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return inside.length === 2 ? { id: inside[0]!, name: inside[1]! } : {};
}

const ARCHIVED = /^([^/]+)\/versions\/v(\d+)\.(csv|json)$/;

/** The versions of a roll: what was published when, and each version as it was. */
function versionRole(path: string): FileRole | undefined {
  if (path.endsWith('/versions.json')) return { kind: 'ledger', collection: 'rolls', id: path.slice(0, -'/versions.json'.length) };
  const [, id, version, extension] = ARCHIVED.exec(path) ?? [];
  return id
    ? { kind: 'archive', collection: 'rolls', id, version: Number(version), part: extension === 'csv' ? 'rows' : 'head' }
    : undefined;
}

const jsonRole = (collection: CollectionName, parts: string[]): FileRole =>
  parts.length === 1 && parts[0]!.endsWith('.json') ? { kind: 'entry', collection, id: parts[0]!.slice(0, -5) } : { kind: 'misplaced' };

function rollRole(parts: string[]): FileRole {
  const version = versionRole(parts.join('/'));
  if (version) return version;
  const [id, name] = parts;
  if (!id || parts.length !== 2) return { kind: 'misplaced' };
  if (name === 'conferrals.csv') return { kind: 'rows', collection: 'rolls', id };
  return name === 'roll.json' ? { kind: 'entry', collection: 'rolls', id } : { kind: 'misplaced' };
}

function bundleRole(collection: CollectionName, parts: string[]): FileRole {
  const { id, name } = bundleParts(collection, parts);
  if (!id || !name) return { kind: 'misplaced' };
  return name === 'index.md' ? { kind: 'entry', collection, id } : { kind: 'attachment', collection, id, name };
}

const ROLES: Record<Layout, (collection: CollectionName, parts: string[]) => FileRole> = {
  json: jsonRole,
  bundle: bundleRole,
  roll: (_collection, parts) => rollRole(parts),
};

/** Reads a path relative to the content folder, such as `stories/2026/2026-hz-0001/index.md`. */
export function fileRole(path: string): FileRole {
  const [collection, ...parts] = path.split('/');
  return isCollection(collection) ? ROLES[LAYOUTS[collection]](collection, parts) : { kind: 'misplaced' };
}

/** The entry that a file belongs to, with the entry's own main file. */
export function ownerOf(path: string): { collection: CollectionName; id: string; file: string } | undefined {
  const role = fileRole(path);
  if (role.kind === 'misplaced') return undefined;
  const { collection, id } = role;
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (collection === 'rolls') return { collection, id, file: `rolls/${id}/roll.json` };
  return { collection, id, file: role.kind === 'entry' ? path : `${folder}/index.md` };
}

const ENTRY_FILES: Record<Layout, (id: string) => string> = {
  json: (id) => `${id}.json`,
  bundle: (id) => `${id}/index.md`,
  roll: (id) => `${id}/roll.json`,
};

/** Where a new entry is put: what `fileRole` reads, written. A story stands in the year that its id begins with. */
export function entryPath(collection: CollectionName, id: string): string {
  const year = collection === 'stories' ? `${id.slice(0, 4)}/` : '';
  return `${collection}/${year}${ENTRY_FILES[LAYOUTS[collection]](id)}`;
}

export const isSlug = (id: string): boolean => SLUG.test(id) && id.length <= 80;

/** 2026-hz-0001: the year, the prefix of the issuer's numbers (rc where it has none), and a number or a short id. Never a name. */
const STORY_SLUG = /^\d{4}-[a-z][a-z0-9]{1,5}-[a-z0-9]{4,12}$/u;

export const isStorySlug = (id: string): boolean => STORY_SLUG.test(id);

/** Addresses below /honors/ that are pages of the site's own (docs/urls.md). */
const RESERVED: ReadonlySet<string> = new Set(['lookup', 'years', 'kinds', 'levels', 'schemes']);

/** A roll of that name would stand where another page stands. */
export const isReserved = (collection: CollectionName, id: string): boolean => collection === 'rolls' && RESERVED.has(id);
