import type { Conferral } from '#domain/conferral/conferral.ts';
import { CHANGED, samePersonNumbers } from '#domain/conferral/conferral.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { fieldsOf } from '#domain/form/fields.ts';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { entryAddress } from '#domain/library/address.ts';
import { SCHEMAS } from '#domain/library/collections.ts';
import { emptyLibrary, type Library } from '#domain/library/library.ts';
import { referencesIn } from '#domain/library/references.ts';
import type { Desk } from '../protocol/desk.ts';
import { findPublished } from './find-entry.ts';
import { rollsHolding } from './issued-numbers.ts';

type Sources = Pick<Desk, 'store' | 'entries'>;

/** Adds an entry of main to the library, unless it is there. */
async function bring<Name extends CollectionName>(sources: Sources, library: Library, collection: Name, id: string): Promise<void> {
  const entries = library.entries[collection] as Map<string, Entry>;
  if (entries.has(id)) return;
  const entry = await findPublished(sources, collection, id);
  if (entry) entries.set(id, entry);
}

async function bringReferences(sources: Sources, library: Library, { collection, data }: Entry): Promise<void> {
  const found = Array.from(referencesIn(fieldsOf(SCHEMAS[collection]), data));
  for (const { field, target } of found) await bring(sources, library, field.references!, target);
}

/** Up from every organisation to the national society: authority, schemes and circles are judged along that way. */
async function bringAncestors(sources: Sources, library: Library): Promise<void> {
  const open = Array.from(library.entries.organizations.values());
  for (let next = open.pop(); next; next = open.pop()) {
    const { parent } = next.data;
    if (!parent || library.entries.organizations.has(parent)) continue;
    await bring(sources, library, 'organizations', parent);
    const found = library.entries.organizations.get(parent);
    if (found) open.push(found);
  }
}

/** Another organisation with the same prefix, the one thing that organisations may not share. */
async function bringRival(sources: Sources, library: Library, entry: Entry): Promise<void> {
  if (entry.collection !== 'organizations') return;
  const { numberPrefix } = (entry as Entry<'organizations'>).data;
  const rival =
    numberPrefix && (await sources.entries.organizations()).find(({ id, prefix }) => prefix === numberPrefix && id !== entry.id);
  if (rival) await bring(sources, library, 'organizations', rival.id);
}

/** The numbers that an entry and its rows point at. */
function numbersIn(entry: Entry, rows: readonly Conferral[]): string[] {
  if (entry.collection === 'stories') return (entry as Entry<'stories'>).data.conferrals;
  if (entry.collection === 'corrections') return [(entry as Entry<'corrections'>).data.conferral ?? ''];
  return rows.flatMap(samePersonNumbers);
}

async function bringRolls(sources: Sources, library: Library, entry: Entry, rows: readonly Conferral[]): Promise<void> {
  for (const { id, rows: held } of await rollsHolding(sources, new Set(numbersIn(entry, rows)), entry.id)) {
    await bring(sources, library, 'rolls', id);
    library.rows.set(id, held);
  }
}

/** A row that was changed must be told among the corrections. */
async function bringCorrections(sources: Sources, library: Library, rows: readonly Conferral[]): Promise<void> {
  const changed = new Set(rows.filter(({ status }) => status && CHANGED.has(status)).map(({ number }) => number));
  if (changed.size === 0) return;
  const told = (await sources.entries.all('corrections')).filter(({ data }) => changed.has(String(data['conferral'])));
  for (const { id } of told) await bring(sources, library, 'corrections', id);
}

/** A navigation leads to entries by their addresses. */
async function bringLinked(sources: Sources, library: Library, entry: Entry): Promise<void> {
  if (entry.collection !== 'navigation') return;
  const { main, foot } = (entry as Entry<'navigation'>).data;
  const wanted = new Set([...main, ...foot].map(({ href }) => href));
  for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
    const rows = await sources.entries.all(collection);
    for (const { id } of rows.filter((row) => wanted.has(entryAddress(collection, row.id)))) await bring(sources, library, collection, id);
  }
}

/**
 * The part of the library that the rules ask about one entry: the entry last, before it what it points at. The other ten
 * thousand entries are neither read nor judged, so a save takes as long in a large repository as in a small one.
 */
export async function surroundingsOf(sources: Sources, entry: Entry, rows: readonly Conferral[] = []): Promise<Library> {
  const library = emptyLibrary();
  const own = library.entries[entry.collection] as Map<string, Entry>;
  own.set(entry.id, entry);
  await bringReferences(sources, library, entry);
  for (const scheme of library.entries.schemes.values()) await bringReferences(sources, library, scheme);
  await bringRival(sources, library, entry);
  await bringLinked(sources, library, entry);
  await bringAncestors(sources, library);
  await bringRolls(sources, library, entry, rows);
  await bringCorrections(sources, library, rows);
  own.delete(entry.id);
  own.set(entry.id, entry);
  if (entry.collection === 'rolls') library.rows.set(entry.id, [...rows]);
  return library;
}
