import { LOOKUP_FORMAT, LOOKUP_SETS, type LookupSet } from './shard.ts';

/** What the rolls of this site cover: a “none” says of what. */
export interface Coverage {
  rolls: number;
  records: number;
  societies: number;
  firstYear: number;
  lastYear: number;
  /** The day on which the youngest of these rolls, or of their versions, was published. */
  latest: string;
}

/** 查询目录 of one set: which file is each shard now. Fetched anew each time; the files it names never change. */
export interface LookupManifest {
  format: number;
  set: LookupSet;
  bits: number;
  coverage: Coverage;
  /** The content hash of each shard, so many characters each, one after the other. */
  hashes: string;
  /** A letter a shard: how many times its size doubles from 256 bytes on. */
  sizes: string;
}

/** 30 bits: two states of one shard meet once in a thousand million changes, and each character is 8 KB of every first visit. */
export const HASH_LENGTH = 5;
const SIZE_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LEAST = 256;

/** The letter of a size in bytes. */
export const sizeLetter = (bytes: number): string => SIZE_LETTERS[Math.max(0, Math.ceil(Math.log2(bytes / LEAST)))]!;

export const sizeOf = ({ sizes }: LookupManifest, shard: number): number => LEAST * 2 ** SIZE_LETTERS.indexOf(sizes[shard]!);

export const hashAt = ({ hashes }: LookupManifest, shard: number): string => hashes.slice(shard * HASH_LENGTH, (shard + 1) * HASH_LENGTH);

export const manifestFile = (set: LookupSet): string => `${set}.json`;

/** A shard's file below the folder of the look-up. */
export const shardPath = (manifest: LookupManifest, shard: number): string => `${manifest.set}/${shard}-${hashAt(manifest, shard)}.json`;

/** What arrived, if it is a whole manifest of that set. */
export function readManifest(data: unknown, set: LookupSet): LookupManifest | undefined {
  const found = data as LookupManifest | null;
  if (found?.format !== LOOKUP_FORMAT || found.set !== set || !LOOKUP_SETS.includes(found.set)) return undefined;
  const shards = 2 ** found.bits;
  return found.hashes.length === shards * HASH_LENGTH && found.sizes.length === shards ? found : undefined;
}
