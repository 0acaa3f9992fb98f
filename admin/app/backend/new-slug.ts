import { dayInChina } from '#domain/calendar/date.ts';
import { namedOrganization, newEntryId } from '#domain/entry/new-id.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { LAYOUTS } from '#domain/library/collections.ts';
import { entryPath, fileRole } from '#domain/library/entry-path.ts';
import { organizationList } from '../widgets/organization/list.ts';

/** What Decap calls an entry: its path below the collection's folder, without extension. */
export const slugAt = (path: string): string => path.slice(path.indexOf('/') + 1).replace(/\.[^./]+$/u, '');

/** The id inside Decap's slug. */
export function idAt(collection: CollectionName, slug: string): string | undefined {
  const role = fileRole(`${collection}/${slug}.${LAYOUTS[collection] === 'bundle' ? 'md' : 'json'}`);
  return role.kind === 'entry' ? role.id : undefined;
}

async function prefixOf(data: Record<string, unknown>): Promise<string | undefined> {
  const id = namedOrganization(data);
  if (!id) return undefined;
  // Without the list the entry is saved all the same, under the prefix that any may have.
  const list = await organizationList().catch(() => []);
  return list.find((organization) => organization.id === id)?.prefix;
}

const MOST_TRIES = 20;

/** A free id for a new entry, as Decap's slug. */
export async function newSlug(
  collection: CollectionName,
  data: Record<string, unknown>,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const facts = { today: dayInChina(new Date()), prefix: await prefixOf(data), random: Math.random };
  for (let tries = 1; ; tries += 1) {
    const slug = slugAt(entryPath(collection, newEntryId(collection, data, facts)));
    if (tries === MOST_TRIES || !(await isTaken(slug))) return slug;
  }
}
