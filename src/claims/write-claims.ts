import fs from 'node:fs';
import path from 'node:path';
import { shardFile } from '#domain/claim/fingerprint.ts';
import { checkedEntry } from '#files/entries.ts';
import type { PublishedRoll } from '#files/published-rolls.ts';
import { publishedRolls } from '#files/published-rolls.ts';
import { sha256 } from '#files/seals.ts';
import { claimEdition, type ClaimEdition, type SealedRoll } from '#publish/claim/edition.ts';
import { claimShards, keyedClaims, type KeyedClaim } from '#publish/claim/shards.ts';

/** Below the built site; no page is there and nothing links to it. */
export const SHARD_FOLDER = 'verify/shards';

const issuerName = (contentDir: string, id: string): string =>
  checkedEntry(contentDir, 'organizations', id, `organizations/${id}.json`).data.name;

export interface Claims extends ClaimEdition {
  claims: KeyedClaim[];
}

/** Every record of the published rolls, hashed. Rows are read a roll at a time; what stays in memory holds no name. */
export function readClaims(contentDir: string): Claims {
  const claims: KeyedClaim[] = [];
  const sealed: SealedRoll[] = [];
  const issuers = new Map<string, string>();
  const nameOf = (id: string): string => issuers.get(id) ?? issuers.set(id, issuerName(contentDir, id)).get(id)!;
  const take = ({ id, roll, rows, versions }: PublishedRoll): void => {
    const issuer = nameOf(roll.issuer);
    const version = versions.at(-1)!.version;
    sealed.push({ id, count: rows.length, issuer, sample: roll.sample, versions });
    for (const claim of keyedClaims({ id, roll, issuer, version }, rows, sha256)) claims.push(claim);
  };
  for (const roll of publishedRolls(contentDir)) take(roll);
  return { ...claimEdition(sealed, sha256), claims };
}

/** Writes every shard below a built site; what an earlier build left there goes. */
export function writeClaims(contentDir: string, outDir: string): { shards: number; records: number } {
  const folder = path.join(outDir, SHARD_FOLDER);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const { claims, ...edition } = readClaims(contentDir);
  for (const shard of claimShards(claims, edition)) fs.writeFileSync(path.join(folder, shardFile(shard.shard)), JSON.stringify(shard));
  return { shards: 2 ** edition.bits, records: claims.length };
}
