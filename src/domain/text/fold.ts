import traditional from './traditional.json' with { type: 'json' };
import { meantCharacters, normaliseName } from './name.ts';

/** Traditional → simplified, character by character: OpenCC's table; see scripts/write-traditional.ts. */
const SIMPLIFIED: ReadonlyMap<string, string> = (() => {
  const to = Array.from(traditional.to);
  return new Map(Array.from(traditional.from, (character, i) => [character, to[i]!]));
})();

const TRADITIONAL = new RegExp(`[${traditional.from}]`, 'gu');

/** They choose a form of the character before them; nobody types them. */
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

const simplified = (text: string): string => text.replaceAll(TRADITIONAL, (character) => SIMPLIFIED.get(character)!);

/** Everything that folding does but for letter case: what an index may show to a reader. */
export const plainWriting = (text: string): string => simplified(meantCharacters(text).replaceAll(VARIATION, ''));

/**
 * 归一: one way of writing for whatever is compared in a search, on the side of the index and on that of the question. Width,
 * case, 繁简, stand-ins and variation selectors make no difference; punctuation and spaces stay. Folding twice is folding once.
 */
export const fold = (text: string): string => plainWriting(text).toLowerCase().normalize('NFKC');

/** A name as it is compared: folded, and without the spaces and dots that people write in many ways or leave out. */
export const foldName = (name: string): string => fold(normaliseName(name)).replaceAll(/[\s·]+/gu, '');
