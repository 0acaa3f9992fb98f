/** FNV-1a over UTF-16 units, then stirred so that the first bits are as good as the last. Names a file, protects nothing. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The shard of a key, of 2^bits. */
export const shardOf = (key: string, bits: number): number => (bits === 0 ? 0 : hashOf(key) >>> (32 - bits));

/** So many entries a shard would hold at most on average, and half as many at least: about 8 KB as sent (decision 015). */
const FULL_SHARD = 256;

/** How many first bits of a key's hash name its shard. */
export const bitsFor = (entries: number): number => Math.max(0, Math.ceil(Math.log2(entries / FULL_SHARD)));
