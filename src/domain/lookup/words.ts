import { foldName } from '../text/fold.ts';
import { bodyKey, pairsOf, pinyinKey } from './key.ts';
import { LOOKUP_FORMAT } from './shard.ts';

/** What a question may have meant: a name by its reading, a team, a society, or a roll that has the surname asked for. */
export interface Suggestion {
  label: string;
  /** How many rows stand behind it; of a society, how many rolls. */
  count: number;
  /** The id of the society or roll; names and teams have none. */
  id?: string;
  /** Where a society is, for telling 鼓楼区 from 鼓楼区. */
  place?: string;
}

/** `[label, count, id?, place?]`. */
export type WordRow = readonly [label: string, count: number, id?: string, place?: string];

/** 查询分片 of `words`: under each key what it may lead to. */
export interface WordShard {
  format: number;
  set: 'words';
  shard: number;
  words: Record<string, readonly WordRow[]>;
}

/** The words of a shard by key; undefined where another file arrived. */
export function readWordShard(data: unknown, shard: number): Map<string, Suggestion[]> | undefined {
  const found = data as WordShard | null;
  if (found?.format !== LOOKUP_FORMAT || found.set !== 'words' || found.shard !== shard) return undefined;
  const read = ([label, count, id, place]: WordRow): Suggestion => ({ label, count, ...(id && { id }), ...(place && { place }) });
  return new Map(Object.entries(found.words).map(([key, rows]) => [key, rows.map(read)]));
}

const distinct = (keys: readonly string[]): string[] => Array.from(new Set(keys));

/** The keys of a team or unit by its name. */
export const teamKeys = (unit: string): string[] => pairsOf(foldName(unit)).map(bodyKey);

/** The keys of a society by its name and place: 杭州 finds the one in 浙江省杭州市 whatever it is called. */
export const societyKeys = (name: string, place: string): string[] =>
  distinct([...pairsOf(foldName(name)), ...pairsOf(foldName(place))]).map(bodyKey);

/** The keys of a name by its reading. */
export const readingKeys = ({ full, initials }: { full: string; initials: string }): string[] => distinct([full, initials]).map(pinyinKey);

/** The key of a surname of one character, or of the first of two: the rolls that have it. */
export const firstKey = (name: string): string => `first ${Array.from(foldName(name))[0] ?? ''}`;
