import { samePersonNumbers, type Conferral, type ConferralStatus } from '#domain/conferral/conferral.ts';
import { parseNumber } from '#domain/conferral/number.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { statusOf } from '#domain/roll/judge.ts';
import type { DataOf } from '#domain/library/collections.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import type { RollVersion } from '#domain/roll/version.ts';

/**
 * What the content store keeps of an entry. The store becomes one JavaScript string in each build, so texts, consent
 * records and the names of a roll stay in their files and are read when their page is made (decision 3).
 */
export type Slim<Name extends CollectionName> = Name extends 'rolls'
  ? StoredRoll
  : Name extends 'stories'
    ? StoredStory
    : DataOf<Name> & { file: string };

export type StoredStory = Omit<DataOf<'stories'>, 'credits' | 'reviews' | 'consent' | 'subjects'> & { file: string };

/** Serial numbers that one roll used: `prefix-year` with first and last. Leads from a number to its roll. */
export interface SerialRange {
  series: string;
  first: number;
  last: number;
}

export type StoredRoll = Omit<DataOf<'rolls'>, 'consent' | 'preparedBy' | 'approvedBy'> & {
  file: string;
  count: number;
  byStar: Record<string, number>;
  byStatus: Partial<Record<ConferralStatus, number>>;
  serials: SerialRange[];
  /** Which rows the issuer says belong to one person, by number. */
  samePersons: { number: string; others: string[] }[];
  /** What was published when; the last one is what the roll says now. */
  versions: RollVersion[];
};

function tally<Key extends string | number>(keys: readonly Key[]): Record<Key, number> {
  const counts = {} as Record<Key, number>;
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function serialsOf(rows: readonly Conferral[]): SerialRange[] {
  const ranges = new Map<string, SerialRange>();
  for (const { number } of rows) {
    const parts = parseNumber(number);
    if (!parts) continue;
    const series = `${parts.prefix}-${parts.year}`;
    const known = ranges.get(series) ?? { series, first: parts.serial, last: parts.serial };
    ranges.set(series, { series, first: Math.min(known.first, parts.serial), last: Math.max(known.last, parts.serial) });
  }
  return Array.from(ranges.values());
}

/** The head of a roll with counts instead of names. */
export function slimRoll({ data, file }: Entry<'rolls'>, rows: readonly Conferral[], versions: RollVersion[]): StoredRoll {
  const { consent: _consent, preparedBy: _preparedBy, approvedBy: _approvedBy, ...head } = data;
  return {
    ...head,
    file,
    count: rows.length,
    byStar: tally(rows.flatMap(({ star }) => (star ? [star] : []))),
    byStatus: tally(rows.map((row) => statusOf(row, data))),
    serials: serialsOf(rows),
    samePersons: rows.flatMap((row) => (row.samePersonAs ? [{ number: row.number, others: samePersonNumbers(row) }] : [])),
    versions,
  };
}

/** Everything a card, a list or a feed entry shows of a story. */
export function slimStory({ data, file }: Entry<'stories'>): StoredStory {
  const { credits: _credits, reviews: _reviews, consent: _consent, subjects: _subjects, photos, ...card } = data;
  return { ...card, photos: photos.slice(0, 1), file };
}
