import { characters, excerpt } from '#domain/text/han.ts';
import { characterPieces, wordPieces } from './pieces.ts';

const NARROW = /^[ilj.,:;'|!()[\] ·]$/u;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2010-\u2027\u3000-\u303F\uFF00-\uFFEF×MW@%&]/u;

/** The width of a character in em, rather too wide than too narrow: what is measured so never runs out of its column. */
function widthOfOne(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.4;
  return /\d/u.test(character) ? 0.58 : 0.7;
}

export const widthOf = (text: string): number => characters(text.trimEnd()).reduce((sum, each) => sum + widthOfOne(each), 0);

/** A piece that is wider than the column is taken apart. */
function fitting(pieces: readonly string[], column: number): string[] {
  return pieces.flatMap((piece) => {
    if (widthOf(piece) <= column) return [piece];
    const smaller = characterPieces(piece);
    return smaller.length > 1 ? fitting(smaller, column) : characters(piece);
  });
}

/** Fills line after line, as running text is set. */
export function fillLines(text: string, column: number): string[] {
  const lines: string[] = [];
  for (const piece of fitting(characterPieces(text), column)) {
    const line = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(line) <= column) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

interface Setting {
  lines: string[];
  cost: number;
}

/** One more line weighs more than any raggedness. */
const LINE = 10_000;

/** The cheapest way to set the first `to` pieces, given the cheapest ways for fewer. One piece always fits into a line. */
function bestUpTo(to: number, pieces: readonly string[], column: number, best: readonly Setting[]): Setting {
  let found: Setting = { lines: [], cost: Infinity };
  for (let from = to - 1; from >= 0; from -= 1) {
    const line = pieces.slice(from, to).join('').trim();
    const slack = column - widthOf(line);
    if (slack < 0 && from < to - 1) break;
    const before = best[from]!;
    const cost = before.cost + LINE + slack ** 2;
    if (cost < found.cost) found = { lines: [...before.lines, line], cost };
  }
  return found;
}

/** Breaks a title into as few lines as it needs, of lengths as equal as its words allow. */
export function balanceLines(title: string, column: number, names: readonly string[] = []): string[] {
  const pieces = fitting(wordPieces(title, names), column);
  const best: Setting[] = [{ lines: [], cost: 0 }];
  for (let to = 1; to <= pieces.length; to += 1) best.push(bestUpTo(to, pieces, column, best));
  return best.at(-1)!.lines;
}

const sentences = (text: string): string[] => text.split(/(?<=[。！？][”’」』）]?)(?![”’」』）])/u);

/** As many whole sentences as the lines hold; where not even one fits, its beginning and an ellipsis, unless that were one line. */
export function wholeSentences(text: string, column: number, most: number): string[] {
  const all = sentences(text);
  for (let count = all.length; count > 0; count -= 1) {
    const lines = fillLines(all.slice(0, count).join(''), column);
    if (lines.length <= most) return lines;
  }
  if (most < 2) return [];
  for (let length = Math.ceil(column * most * 2); length > 1; length -= 1) {
    const lines = fillLines(excerpt(text, length).replace(/[，、；：。“（《]+…$/u, '…'), column);
    if (lines.length <= most) return lines;
  }
  return [];
}
