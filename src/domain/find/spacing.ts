import { plainWriting } from '../text/fold.ts';

/** Round a word and within a number, these part nothing: readers leave them out, or write others in their place. */
export const AROUND = String.raw`·〔〕﹝﹞（）()\[\]【】《》〈〉“”‘’「」『』`;
/** Between letters and digits these join: SLM-2025-00058-J, 3.5, a/b. */
export const BETWEEN = String.raw`\-–—._/:@+'`;

/**
 * A word of the index: one Han character, or a run of other letters and digits. A mark that parts nothing stays with the
 * word before it, so that a phrase goes on across it; any other mark parts them, as it would for a plain search.
 */
const WORD = new RegExp(
  String.raw`(\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*)` +
    String.raw`((?:[${AROUND}](?=[\p{L}\p{N}${AROUND}]))+|[${BETWEEN}](?=[\p{L}\p{N}]))?`,
  'gu',
);

/** Ends a paragraph in the index, so that no phrase runs from one into the next. No text of ours holds it. */
export const PARAGRAPH_END = '¶';

/** Punctuation is shown as it was written; letters and digits are folded but for their case, which the engine folds itself. */
const PLAIN = /[^\p{P}\s]+/gu;

/** A text as the index takes it: each word by itself. Its letters are read one way, whatever way they were written. */
export function spaced(text: string): string {
  const plain = text.replaceAll(PLAIN, plainWriting).replaceAll(/(\p{Script=Han})\s*[•‧∙⋅・．.]\s*(?=\p{Script=Han})/gu, '$1·');
  return plain.replaceAll(WORD, ' $1$2 ').replaceAll(/\s+/gu, ' ').trim();
}

/** Stand in for `<mark>` and `</mark>` while spaces are taken out between them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

const AFTER_HAN = new RegExp(String.raw`((?:\p{Script=Han}|[${AROUND}])\uE001?)\s+`, 'gu');
const WITHIN = new RegExp(String.raw`([\p{L}\p{N}\p{M}][${BETWEEN}]\uE001?)\s+(?=\uE000?[\p{L}\p{N}])`, 'gu');

/** A piece of the index as a reader reads it: `<mark>` kept, the spaces between characters gone, neighbouring marks one. */
export function readable(spacedText: string): string {
  return spacedText
    .replaceAll('<mark>', OPEN!)
    .replaceAll('</mark>', CLOSE!)
    .replaceAll(/\s*¶\s*/gu, PARAGRAPH_END)
    .replaceAll(AFTER_HAN, '$1')
    .replaceAll(WITHIN, '$1')
    .replaceAll(/\s+(?=\uE000?(?:\p{Script=Han}|\p{P}))/gu, '')
    .replaceAll(/(\p{P}\uE001?)\s+(?=\uE000?\p{Script=Han})/gu, '$1')
    .replaceAll(/\uE001\uE000/gu, '')
    .replaceAll(OPEN!, '<mark>')
    .replaceAll(CLOSE!, '</mark>')
    .replaceAll(PARAGRAPH_END, '　')
    .trim();
}
