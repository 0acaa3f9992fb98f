/** One Han character, of any plane. Property escapes follow Unicode; a range of code units would miss 𬱖 and 䶮's kin. */
export const HAN = /\p{Script=Han}/u;

const graphemes = new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' });

/** Nearly every name: each code point is a character by itself, and the segmenter would take twenty times as long. */
const ONLY_HAN = /^[\p{Script=Han}·]*$/u;

/** The characters as a reader counts them: never UTF-16 units. */
export function characters(text: string): string[] {
  if (ONLY_HAN.test(text)) return Array.from(text);
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** How many Han characters a text holds; the measure of its length. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Cuts to at most `limit` characters, with an ellipsis where something was left out. */
export function excerpt(text: string, limit: number): string {
  const all = characters(text);
  return all.length <= limit ? text : `${all.slice(0, limit - 1).join('')}…`;
}
