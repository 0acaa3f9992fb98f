import type { Coverage, LookupManifest } from '#domain/lookup/manifest.ts';
import type { LookupRoll } from '#domain/lookup/record.ts';
import { LOOKUP_FORMAT, type LookupSet } from '#domain/lookup/shard.ts';

/** A shard's file as it was written. */
export interface WrittenShard {
  /** The first `HASH_LENGTH` characters of its content hash. */
  hash: string;
  /** The letter of its size. */
  size: string;
}

export function lookupManifest(set: LookupSet, bits: number, shards: readonly WrittenShard[], coverage: Coverage): LookupManifest {
  const [hashes, sizes] = (['hash', 'size'] as const).map((part) => shards.map((shard) => shard[part]).join(''));
  return { format: LOOKUP_FORMAT, set, bits, coverage, hashes: hashes!, sizes: sizes! };
}

/** A roll as it counts for the coverage. */
export interface CoveredRoll extends Pick<LookupRoll, 'year'> {
  issuer: string;
  count: number;
  /** The day of its latest version. */
  latest: string;
}

/** Which rolls a “none” speaks of. */
export function coverageOf(rolls: readonly CoveredRoll[]): Coverage {
  const years = rolls.map(({ year }) => year);
  return {
    rolls: rolls.length,
    records: rolls.reduce((sum, { count }) => sum + count, 0),
    societies: new Set(rolls.map(({ issuer }) => issuer)).size,
    firstYear: years.reduce((a, b) => Math.min(a, b), Infinity),
    lastYear: years.reduce((a, b) => Math.max(a, b), -Infinity),
    latest: rolls.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b), ''),
  };
}
