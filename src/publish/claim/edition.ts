import { SHARD_FORMAT } from '#domain/claim/shard.ts';
import { shardBits } from '#domain/claim/fingerprint.ts';
import type { RollVersion } from '#domain/roll/version.ts';

/** What of a published roll decides what its shards say; the seal of its latest version stands for all its rows. */
export interface SealedRoll {
  id: string;
  count: number;
  issuer: string;
  sample: boolean;
  versions: readonly Pick<RollVersion, 'version' | 'seal'>[];
}

export interface ClaimEdition {
  /** One state of all rolls. A page of one edition takes no answer from another: it could be older than a revocation. */
  edition: string;
  bits: number;
}

/** The edition of a site's rolls, the same whoever counts them and in whatever order they come. */
export function claimEdition(rolls: readonly SealedRoll[], sha256: (text: string) => string): ClaimEdition {
  const told = rolls
    .map(({ id, count, issuer, sample, versions }) => [id, count, issuer, sample, versions.at(-1)?.version, versions.at(-1)?.seal])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const bits = shardBits(rolls.reduce((sum, { count }) => sum + count, 0));
  return { edition: sha256(JSON.stringify([SHARD_FORMAT, bits, told])).slice(0, 24), bits };
}
