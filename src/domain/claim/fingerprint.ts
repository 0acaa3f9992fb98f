import { normaliseName } from '../text/name.ts';

/**
 * How a number and a name are found without being sent. Browser and build hash the same texts with SHA-256, written in
 * hexadecimal; which shard is fetched follows from the number alone, what is looked up in it from number and name.
 * See docs/decisions/013.
 */
export const numberText = (number: string): string => `claim 1 number ${number}`;

/**
 * The name as it is compared: written as the rolls write it, and without spaces, which people put between any two
 * characters of a name. Only the number says who is meant, so this can join no two people.
 */
export const claimName = (name: string): string => normaliseName(name).replaceAll(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');

/** A number holds no space, so no other number and name make the same text. The name comes from `claimName`. */
export const recordText = (number: string, name: string): string => `claim 1 record ${number} ${name}`;

/** So many records a shard would hold at most on average, and half as many at least. */
const FULL_SHARD = 32;

/** How many first bits of a number's hash name its shard. */
export function shardBits(records: number): number {
  return Math.max(0, Math.ceil(Math.log2(records / FULL_SHARD)));
}

const SHARD_DIGITS = 8;

/** The part of a number's hash that names its shard. */
export const prefixOf = (hash: string): string => hash.slice(0, SHARD_DIGITS);

/** The shard in which a number would stand, issued or not. */
export function shardOf(hash: string, bits: number): number {
  return Math.floor(Number.parseInt(prefixOf(hash), 16) / 2 ** (32 - bits));
}

const KEY_DIGITS = 24;

/** 96 bits, apart from those that name the shard: too many for two records of a nation ever to meet by chance. */
export const keyOf = (hash: string): string => hash.slice(SHARD_DIGITS, SHARD_DIGITS + KEY_DIGITS);

/** The file of a shard. Its name holds no layout: a new layout writes over the old one, and nothing withdrawn is left behind. */
export const shardFile = (shard: number): string => `${shard.toString(16).padStart(4, '0')}.json`;
