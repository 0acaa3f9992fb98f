/** Speech engines cut an utterance off after some seconds; this many characters are always read to their end. */
const LONGEST = 120;

const SENTENCES = /[^。！？!?…]+[。！？!?…]*[”’」』）)]*|[。！？!?…]+/gu;
const CLAUSES = /[^，；：、,;:]+[，；：、,;:]*|[，；：、,;:]+/gu;

const parts = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

/** Pieces joined again while they fit, so that a voice does not pause after every comma. */
function packed(pieces: readonly string[]): string[] {
  const packs: string[] = [];
  for (const piece of pieces) {
    const last = packs.at(-1);
    if (last !== undefined && last.length + piece.length <= LONGEST) packs[packs.length - 1] = last + piece;
    else packs.push(piece);
  }
  return packs;
}

/** A text without any stop (a list of names, an address) is cut where it must be, never inside a rare character. */
function cut(text: string): string[] {
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / LONGEST);
  return Array.from({ length: count }, (_, i) => characters.slice(i * LONGEST, (i + 1) * LONGEST).join(''));
}

const fits = (text: string): boolean => text.length <= LONGEST;

function shortened(sentence: string): string[] {
  if (fits(sentence)) return [sentence];
  return packed(parts(sentence, CLAUSES).flatMap((clause) => (fits(clause) ? [clause] : cut(clause))));
}

/** A paragraph as the sentences a voice reads one after another; nothing is lost but the space between them. */
export function sentences(paragraph: string): string[] {
  const text = paragraph.replaceAll(/\s+/gu, ' ').trim();
  return parts(text, SENTENCES)
    .flatMap((sentence) => shortened(sentence.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
