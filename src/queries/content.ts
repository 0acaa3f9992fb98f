import { getCollection } from 'astro:content';
import type { CollectionName } from '#domain/form/meta.ts';
import { liveView } from '#files/live-view.ts';
import type { Slim } from '../loaders/slim.ts';
import { remember } from './remember.ts';

/** An entry as the store keeps it: its id and the slim data. */
export type Stored<Name extends CollectionName> = { id: string; data: Slim<Name> };

/**
 * A collection, asked for once in a build. `getCollection()` in every page would cost a copy of everything each time
 * (astro#16297): 44 s instead of 8 s at 10,000 stories.
 */
export function collection<Name extends CollectionName>(name: Name): Promise<Stored<Name>[]> {
  return remember(name, async () => {
    const entries = (liveView()?.collection(name) ?? (await getCollection(name))) as Stored<Name>[];
    return entries.map(({ id, data }) => ({ id, data }));
  });
}

/** A look-up table over a collection, built once: `byOrganization`, `byField` … */
export function index<Name extends CollectionName>(
  name: Name,
  label: string,
  keysOf: (entry: Stored<Name>) => readonly string[],
): Promise<Map<string, Stored<Name>[]>> {
  return remember(`${name}/${label}`, async () => groupAll(await collection(name), keysOf));
}

/** Groups under every key an item has; the order of the items is kept. */
export function groupAll<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** One entry by id; undefined where there is none. */
export async function find<Name extends CollectionName>(name: Name, id: string): Promise<Stored<Name> | undefined> {
  const byId = await index(name, 'id', (entry) => [entry.id]);
  return byId.get(id)?.[0];
}

/** One entry by an id that a check has already found to exist. */
export async function get<Name extends CollectionName>(name: Name, id: string): Promise<Stored<Name>> {
  const entry = await find(name, id);
  if (!entry) throw new Error(`${name}/${id} is referred to but missing; check:content should have said so`);
  return entry;
}
