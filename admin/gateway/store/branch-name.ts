import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';

export const MAIN = 'main';
export const DRAFTS = 'cms/';
export const NOTES = 'notes/';

/** What is neither letter, digit, `_` nor `-` would mean something to git or to a file system. */
const encode = (id: string): string =>
  id.replaceAll(/[^\p{L}\p{N}_-]/gu, (character) =>
    Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );

/** The branch of an entry: `cms/stories/2026-hz-0001`. */
export const branchOf = (kind: typeof DRAFTS | typeof NOTES, collection: CollectionName, id: string): string =>
  `${kind}${collection}/${encode(id)}`;

/** The entry of a draft's branch; undefined for a branch that somebody else named so. */
export function entryOf(branch: string): { collection: CollectionName; id: string } | undefined {
  const [, collection, encoded, ...more] = branch.split('/');
  if (!encoded || more.length > 0 || !collection || !Object.hasOwn(COLLECTIONS, collection)) return undefined;
  try {
    const entry = { collection: collection as CollectionName, id: decodeURIComponent(encoded) };
    return branchOf(DRAFTS, entry.collection, entry.id) === branch ? entry : undefined;
  } catch {
    return undefined;
  }
}
