import { claimName, keyOf, numberText, prefixOf, recordText, shardOf } from '#domain/claim/fingerprint.ts';
import { rollTable, SHARD_FORMAT, type Claim, type ClaimRoll, type ClaimShard } from '#domain/claim/shard.ts';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { standingOf } from '#domain/roll/judge.ts';
import type { Roll } from '#domain/roll/roll.ts';
import { honourOf } from '../cite/sentence.ts';
import type { ClaimEdition } from './edition.ts';

/** One record ready to be put into its shard. */
export interface KeyedClaim {
  /** The beginning of its number's hash: it names the shard. Half a million whole ones would fill the memory. */
  prefix: string;
  key: string;
  claim: Omit<Claim, 'roll'>;
  roll: ClaimRoll;
}

interface PublishedHead {
  id: string;
  roll: Roll;
  issuer: string;
  version: number;
}

/** What an answer says of a roll, field by field: a new field of a roll is not published by being added. */
export function claimRoll({ id, roll, issuer, version }: PublishedHead): ClaimRoll {
  const { title, year, documentNumber, decidedOn, publishedOn } = roll;
  return {
    ...{ id, title, issuer, year },
    ...(documentNumber && { documentNumber }),
    ...(decidedOn && { decidedOn }),
    publishedOn,
    ...(roll.stage === 'notice' && roll.notice && { noticeCloses: roll.notice.closes }),
    version,
    ...(roll.sample && { sample: true }),
  };
}

/** A withheld record says only that it is there and why it is hidden. */
function claimOf(row: Conferral, roll: Roll): Omit<Claim, 'roll'> {
  const status = standingOf(row, roll);
  return {
    status,
    ...(status !== 'withheld' && { honour: honourOf(row, roll.honour) }),
    ...(row.statusOn && { statusOn: row.statusOn }),
    ...(row.statusReason && { statusReason: row.statusReason }),
    ...(row.statusBasis && { statusBasis: row.statusBasis }),
  };
}

/** The records of one roll. No hash of a withheld person's name is made, whatever the file may still say. */
export function keyedClaims(head: PublishedHead, rows: readonly Conferral[], sha256: (text: string) => string): KeyedClaim[] {
  const roll = claimRoll(head);
  return rows.map((row) => {
    const claim = claimOf(row, head.roll);
    const numberHash = sha256(numberText(row.number));
    const isNamed = claim.status !== 'withheld';
    const key = keyOf(isNamed ? sha256(recordText(row.number, claimName(row.name))) : numberHash);
    return { prefix: prefixOf(numberHash), key, claim, roll };
  });
}

const byKey = (a: KeyedClaim, b: KeyedClaim): number => (a.key < b.key ? -1 : 1);
const byId = (a: ClaimRoll, b: ClaimRoll): number => (a.id < b.id ? -1 : 1);

function shardFrom(claims: readonly KeyedClaim[], edition: string, shard: number): ClaimShard {
  const rolls = Array.from(new Set(claims.map(({ roll }) => roll))).toSorted(byId);
  const place = new Map(rolls.map((roll, i) => [roll, i]));
  // By key and so by chance: the order of a roll would tell which record is whose.
  const told = claims.toSorted(byKey).map(({ key, roll, claim }) => [key, { roll: place.get(roll)!, ...claim }]);
  return { format: SHARD_FORMAT, edition, shard, rolls: rollTable(rolls), claims: Object.fromEntries(told) };
}

/** Every shard of an edition, those without a record too: a file that is missing can then never mean “not found”. */
export function* claimShards(claims: readonly KeyedClaim[], { edition, bits }: ClaimEdition): Generator<ClaimShard> {
  const byShard = Map.groupBy(claims, ({ prefix }) => shardOf(prefix, bits));
  for (let shard = 0; shard < 2 ** bits; shard++) yield shardFrom(byShard.get(shard) ?? [], edition, shard);
}
