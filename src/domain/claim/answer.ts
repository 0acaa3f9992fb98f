import { rollFrom, type Claim, type ClaimRoll, type ClaimShard } from './shard.ts';

/** Why nothing can be said. Never to be told as “not found”. */
export type Hindrance = 'offline' | 'stale' | 'insecure';

/** 核验结果. `none` is one answer for a wrong name and for a number that was never issued: nobody learns which it was. */
export type ClaimAnswer =
  { kind: 'record'; claim: Claim; roll: ClaimRoll } | { kind: 'none' } | { kind: 'unavailable'; because: Hindrance };

export interface ClaimKeys {
  /** By the number alone: what is withheld. */
  number: string;
  /** By number and name. */
  record: string;
}

/**
 * Looks a record up. What is withheld comes first and never looks at the name, so that its answer is the same for every
 * name; a record whose roll is missing is a damaged file and no answer.
 */
export function answerFrom(shard: ClaimShard, keys: ClaimKeys): ClaimAnswer {
  const key = [keys.number, keys.record].find((each) => Object.hasOwn(shard.claims, each));
  if (key === undefined) return { kind: 'none' };
  const claim = shard.claims[key]!;
  const roll = rollFrom(shard.rolls, claim.roll);
  const isRightPlace = (key === keys.number) === (claim.status === 'withheld');
  return roll && isRightPlace ? { kind: 'record', claim, roll } : { kind: 'unavailable', because: 'offline' };
}
