import { LOOKUP_FORMAT } from '#domain/lookup/shard.ts';
import type { Suggestion, WordRow, WordShard } from '#domain/lookup/words.ts';
import { compare } from './order.ts';

const byLabel = (a: Suggestion, b: Suggestion): number => compare(a.label, b.label) || compare(a.id ?? '', b.id ?? '');

function toRow({ label, count, id, place }: Suggestion): WordRow {
  if (place) return [label, count, id, place];
  return id ? [label, count, id] : [label, count];
}

/** The words of one shard as its file, written one way. */
export function wordShard(shard: number, words: ReadonlyMap<string, readonly Suggestion[]>): WordShard {
  const sorted = Array.from(words).toSorted(([a], [b]) => compare(a, b));
  const rows = sorted.map(([key, all]) => [key, all.toSorted(byLabel).map(toRow)] as const);
  return { format: LOOKUP_FORMAT, set: 'words', shard, words: Object.fromEntries(rows) };
}
