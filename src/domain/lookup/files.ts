import { readManifest, shardPath, sizeOf, type LookupManifest } from './manifest.ts';
import type { FoundRecord } from './record.ts';
import { readRowShard, type LookupSet } from './shard.ts';
import { shardOf } from './hash.ts';
import { readWordShard, type Suggestion } from './words.ts';

/** How a page gets at the files of the look-up. */
export interface LookupSource {
  /** A manifest as it is now, past every cache. Undefined where the site has none at this address. */
  manifest(set: LookupSet): Promise<unknown>;
  /** A file that never changes, by its path. Undefined where it is gone. */
  shard(path: string): Promise<unknown>;
}

/** Why nothing can be said. Never to be told as “none”. */
export class LookupUnavailable extends Error {
  readonly because: 'offline' | 'stale';
  constructor(because: 'offline' | 'stale') {
    super(because);
    this.because = because;
  }
}

/** A key whose shard is larger than that stands for nearly everybody: 志愿, 红十字. */
const TOO_MANY = 600_000;

/** The files of one look-up as they stand while a page is open: each is fetched once, and all are of one manifest. */
export class LookupFiles {
  readonly #source: LookupSource;
  readonly #manifests = new Map<LookupSet, Promise<LookupManifest>>();
  readonly #shards = new Map<string, Promise<unknown>>();

  constructor(source: LookupSource) {
    this.#source = source;
  }

  manifest(set: LookupSet): Promise<LookupManifest> {
    const known = this.#manifests.get(set) ?? this.#fetchManifest(set);
    this.#manifests.set(set, known);
    known.catch(() => this.#manifests.delete(set));
    return known;
  }

  /** Whether a set can be asked with one request. */
  isOpen = (set: LookupSet): boolean => this.#manifests.has(set);

  async #fetchManifest(set: LookupSet): Promise<LookupManifest> {
    const data = await this.#source.manifest(set);
    if (data === undefined) throw new LookupUnavailable('stale');
    const manifest = readManifest(data, set);
    if (!manifest) throw new LookupUnavailable('offline');
    return manifest;
  }

  #fetchOnce(path: string): Promise<unknown> {
    const known = this.#shards.get(path) ?? this.#source.shard(path);
    this.#shards.set(path, known);
    known.then(
      (data) => data ?? this.#shards.delete(path),
      () => this.#shards.delete(path),
    );
    return known;
  }

  /** A file that its manifest names and that is gone means that the rolls changed since: the manifest is fetched anew, once. */
  async #shard<Read>(set: LookupSet, key: string, read: (data: unknown, shard: number) => Read | undefined, again = true): Promise<Read> {
    const manifest = await this.manifest(set);
    const shard = shardOf(key, manifest.bits);
    const data = await this.#fetchOnce(shardPath(manifest, shard));
    if (data === undefined && again) {
      this.#manifests.delete(set);
      return this.#shard(set, key, read, false);
    }
    if (data === undefined) throw new LookupUnavailable('stale');
    const found = read(data, shard);
    if (found === undefined) throw new LookupUnavailable('offline');
    return found;
  }

  rows(set: 'names' | 'units', key: string): Promise<FoundRecord[]> {
    return this.#shard(set, key, (data, shard) => readRowShard(data, set, shard));
  }

  async words(key: string): Promise<readonly Suggestion[]> {
    return (await this.#shard('words', key, readWordShard)).get(key) ?? [];
  }

  /** Of several keys that all lead to what is looked for, the one with the least to fetch; undefined where each has too much. */
  async lightest(set: LookupSet, keys: readonly string[]): Promise<string | undefined> {
    const manifest = await this.manifest(set);
    const sized = keys.map((key) => ({ key, size: sizeOf(manifest, shardOf(key, manifest.bits)) }));
    const lightest = sized.reduce((a, b) => (b.size < a.size ? b : a));
    return set === 'words' && lightest.size > TOO_MANY ? undefined : lightest.key;
  }
}
