import { shardOf } from '#domain/lookup/hash.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { readRowShard, type LookupSet } from '#domain/lookup/shard.ts';
import { readWordShard, type Suggestion } from '#domain/lookup/words.ts';
import { rowShard } from '#publish/lookup/row-shard.ts';
import type { WordEntry } from '#publish/lookup/word-entries.ts';
import { wordShard } from '#publish/lookup/word-shard.ts';

/** The present content of a shard as parsed JSON; undefined where nothing stands in it yet. */
export type ReadShard = (set: LookupSet, shard: number) => unknown;

/** The shards of one set that are being changed; the others are not even read. */
export interface OpenShards {
  set: LookupSet;
  bits: number;
  /** Opens every shard, those that stay without content too. */
  openAll(): void;
  /** Each touched shard with what its file is to say. */
  changed(): Iterable<readonly [shard: number, content: object]>;
}

function damaged(set: LookupSet, shard: number): never {
  throw new Error(`the look-up's shard ${set}/${shard} is not readable; the whole index must be made anew`);
}

/** Rows under keys: `names` or `units`. */
export class RowShards implements OpenShards {
  readonly #open = new Map<number, FoundRecord[]>();
  readonly set: LookupSet;
  readonly bits: number;
  readonly #keysOf: (record: FoundRecord) => readonly string[];
  readonly #read: ReadShard;

  constructor(set: LookupSet, bits: number, keysOf: (record: FoundRecord) => readonly string[], read: ReadShard) {
    this.set = set;
    this.bits = bits;
    this.#keysOf = keysOf;
    this.#read = read;
  }

  rows(shard: number): FoundRecord[] {
    const known = this.#open.get(shard);
    if (known) return known;
    const data = this.#read(this.set, shard);
    const rows = data === undefined ? [] : (readRowShard(data, this.set, shard) ?? damaged(this.set, shard));
    this.#open.set(shard, rows);
    return rows;
  }

  openAll(): void {
    for (let shard = 0; shard < 2 ** this.bits; shard += 1) this.rows(shard);
  }

  shardsOf(record: FoundRecord): number[] {
    return Array.from(new Set(this.#keysOf(record).map((key) => shardOf(key, this.bits))));
  }

  remove(roll: string, shards: Iterable<number>): void {
    for (const shard of shards)
      this.#open.set(
        shard,
        this.rows(shard).filter((row) => row.roll.id !== roll),
      );
  }

  add(records: readonly FoundRecord[]): void {
    for (const record of records) for (const shard of this.shardsOf(record)) this.rows(shard).push(record);
  }

  *changed(): Iterable<readonly [number, object]> {
    for (const [shard, rows] of this.#open) yield [shard, rowShard(this.set, shard, rows)];
  }
}

type Words = Map<string, Map<string, Suggestion>>;

/** A label is told apart by the id it leads to: two rolls may have one title, two societies one name. */
const wordId = ({ label, id = '' }: Suggestion): string => `${label} ${id}`;

const asWords = (read: ReadonlyMap<string, readonly Suggestion[]>): Words =>
  new Map(Array.from(read, ([key, all]) => [key, new Map(all.map((word) => [wordId(word), word]))]));

/** Suggestions under keys, each with its count. */
export class WordShards implements OpenShards {
  readonly set = 'words';
  readonly #open = new Map<number, Words>();
  readonly bits: number;
  readonly #read: ReadShard;

  constructor(bits: number, read: ReadShard) {
    this.bits = bits;
    this.#read = read;
  }

  #words(shard: number): Words {
    const known = this.#open.get(shard);
    if (known) return known;
    const data = this.#read('words', shard);
    const words = data === undefined ? new Map() : asWords(readWordShard(data, shard) ?? damaged('words', shard));
    this.#open.set(shard, words);
    return words;
  }

  openAll(): void {
    for (let shard = 0; shard < 2 ** this.bits; shard += 1) this.#words(shard);
  }

  /** Adds to the counts, or takes back with -1; what nobody counts any more goes, and with it every trace of the word. */
  count(entries: readonly WordEntry[], sign: 1 | -1): void {
    for (const { keys, word } of entries) for (const key of keys) this.#countOne(key, word, sign);
  }

  #countOne(key: string, word: Suggestion, sign: 1 | -1): void {
    const words = this.#words(shardOf(key, this.bits));
    const under = words.get(key) ?? new Map<string, Suggestion>();
    const count = (under.get(wordId(word))?.count ?? 0) + sign * word.count;
    if (count > 0) under.set(wordId(word), { ...word, count });
    else under.delete(wordId(word));
    if (under.size > 0) words.set(key, under);
    else words.delete(key);
  }

  *changed(): Iterable<readonly [number, object]> {
    for (const [shard, words] of this.#open) {
      const told = new Map(Array.from(words, ([key, under]) => [key, Array.from(under.values())]));
      yield [shard, wordShard(shard, told)];
    }
  }
}
