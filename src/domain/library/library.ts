import type { Conferral } from '../conferral/conferral.ts';
import type { Entry } from '../entry/entry.ts';
import { COLLECTIONS, type CollectionName } from '../form/meta.ts';
import { isPublished, type Roll } from '../roll/roll.ts';
import type { RollVersion } from '../roll/version.ts';

/** A version of a roll as it was published before the present one. */
export interface EarlierVersion {
  version: number;
  roll: Roll;
  rows: Conferral[];
}

/** All content together, as far as each entry is valid by itself. What is checked here needs more than one of them. */
export interface Library {
  entries: { [Name in CollectionName]: Map<string, Entry<Name>> };
  /** Rows of each roll, by the roll's id. */
  rows: Map<string, Conferral[]>;
  /** What was published when, by the roll's id; absent for a draft that never was. */
  ledgers: Map<string, RollVersion[]>;
  /** The versions before the present one, the oldest first, by the roll's id. */
  earlier: Map<string, EarlierVersion[]>;
  /** Files that lie beside an entry's text, by `collection/id`. */
  attachments: Map<string, string[]>;
}

export function emptyLibrary(): Library {
  const entries = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, new Map()]));
  return { entries: entries as Library['entries'], rows: new Map(), ledgers: new Map(), earlier: new Map(), attachments: new Map() };
}

export const attachmentKey = (collection: CollectionName, id: string): string => `${collection}/${id}`;

/** Every entry of every collection. */
export function* allEntries(library: Library): Generator<Entry> {
  for (const collection of Object.values(library.entries)) yield* collection.values() as Iterable<Entry>;
}

/** The rolls that the public may see. */
export const publishedEntries = ({ entries }: Pick<Library, 'entries'>): Entry<'rolls'>[] =>
  Array.from(entries.rolls.values()).filter(({ data }) => isPublished(data));
