import { answerFrom, type ClaimAnswer } from './answer.ts';
import { keyOf, numberText, recordText, shardOf } from './fingerprint.ts';
import { readShard } from './shard.ts';

/** A number that its check character confirms and a name in the rolls' own writing. */
export interface ClaimQuestion {
  number: string;
  name: string;
}

/** The rolls that a page can be asked about, and the two things it needs a platform for. */
export interface ClaimSource {
  edition: string;
  bits: number;
  /** SHA-256 in hexadecimal; undefined where the browser computes none, as on plain http. */
  hash: ((text: string) => Promise<string>) | undefined;
  /** The one request: the content of a shard as parsed JSON; undefined where the site has no such shard. */
  fetchShard: (shard: number) => Promise<unknown>;
}

/** Asks whether a name stands beside a number. Every failure is told as such: only a whole, present shard can lack a record. */
export async function ask({ number, name }: ClaimQuestion, { edition, bits, hash, fetchShard }: ClaimSource): Promise<ClaimAnswer> {
  if (!hash) return { kind: 'unavailable', because: 'insecure' };
  try {
    const [byNumber, byRecord] = await Promise.all([hash(numberText(number)), hash(recordText(number, name))]);
    const wanted = { edition, shard: shardOf(byNumber, bits) };
    const fetched = await fetchShard(wanted.shard);
    const shard = fetched === undefined ? 'stale' : readShard(fetched, wanted);
    if (shard === 'stale') return { kind: 'unavailable', because: 'stale' };
    if (shard === 'broken') return { kind: 'unavailable', because: 'offline' };
    return answerFrom(shard, { number: keyOf(byNumber), record: keyOf(byRecord) });
  } catch {
    return { kind: 'unavailable', because: 'offline' };
  }
}
