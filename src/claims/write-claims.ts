import fs from 'node:fs';
import path from 'node:path';
import { shardFile } from '#domain/claim/fingerprint.ts';
import { readEntry } from '#domain/entry/entry.ts';
import type { PublishedRoll } from '#files/published-rolls.ts';
import { publishedRolls } from '#files/published-rolls.ts';
import { sha256 } from '#files/seals.ts';
import { readTextIfThere } from '#files/walk.ts';
import { claimEdition, type ClaimEdition, type SealedRoll } from '#publish/claim/edition.ts';
import { claimShards, keyedClaims, type KeyedClaim } from '#publish/claim/shards.ts';

/** Below the built site; no page is there and nothing links to it. */
export const SHARD_FOLDER = 'verify/shards';

function issuerName(contentDir: string, id: string): string {
  const file = `organizations/${id}.json`;
  const { entry } = readEntry('organizations', id, file, readTextIfThere(path.join(contentDir, file)) ?? '');
  if (!entry) throw new Error(`${file} is missing or not valid; check:content should have said so`);
  return entry.data.name;
}

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
