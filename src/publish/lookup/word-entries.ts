import { foldName } from '#domain/text/fold.ts';
import { nameReading } from '#domain/text/pinyin.ts';
import type { FoundRecord, LookupRoll } from '#domain/lookup/record.ts';
import { firstKey, readingKeys, societyKeys, teamKeys, type Suggestion } from '#domain/lookup/words.ts';

/** A suggestion and the keys that lead to it. */
export interface WordEntry {
  keys: readonly string[];
  word: Suggestion;
}

function counted(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

const entries = (labels: readonly string[], keysOf: (label: string) => readonly string[], id?: string): WordEntry[] =>
  Array.from(counted(labels), ([label, count]) => ({ keys: keysOf(label), word: { label, count, ...(id && { id }) } }));

/** Names by their reading. Names of teams are read too: whoever types gjyd may mean one. */
function readings(records: readonly FoundRecord[]): WordEntry[] {
  return entries(
    records.map(({ name }) => name),
    (name) => {
      const reading = nameReading(foldName(name));
      return reading ? readingKeys(reading) : [];
    },
  );
}

const teams = (records: readonly FoundRecord[]): WordEntry[] =>
  entries(
    records.flatMap(({ unit }) => (unit ? [unit] : [])),
    teamKeys,
  );

/** The first character of each name → this roll, with how many names begin so. */
function surnames(records: readonly FoundRecord[], { id, title }: LookupRoll): WordEntry[] {
  const firsts = counted(records.map(({ name }) => firstKey(name)));
  return Array.from(firsts, ([key, count]) => ({ keys: [key], word: { label: title, count, id } }));
}

/** The society of a roll, once a roll. */
export function society({ issuer }: LookupRoll, { id, place }: { id: string; place: string }): WordEntry {
  return { keys: societyKeys(issuer, place), word: { label: issuer, count: 1, id, ...(place && { place }) } };
}

/** All that one roll adds to the words of the look-up, but for its society. */
export function wordEntries(records: readonly FoundRecord[], roll: LookupRoll): WordEntry[] {
  return [...readings(records), ...teams(records), ...surnames(records, roll)];
}

/** Entries of many rolls, each word once with all its counts. */
export function mergedEntries(all: Iterable<WordEntry>): WordEntry[] {
  const merged = new Map<string, WordEntry>();
  for (const { keys, word } of all) {
    const id = [word.label, word.id, word.place, keys[0]].join(' ');
    const known = merged.get(id);
    if (known) known.word.count += word.count;
    else merged.set(id, { keys, word: { ...word } });
  }
  return Array.from(merged.values());
}
