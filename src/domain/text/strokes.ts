/**
 * 笔画: the order in which official lists of the mainland stand. Counts are those of GB 13000.1 (陈 7, 郑 8, 阮 6), made
 * by scripts/write-strokes.ts; ICU counts 阝 as three strokes and is asked only for characters that the table lacks.
 */
import table from './strokes.json' with { type: 'json' };
import { HAN } from './han.ts';

/** Where a character stands among all: its strokes, then its place among the characters of as many strokes. */
interface Place {
  count: number;
  rank: number;
}

/** Characters outside the table come after those of the same count that are in it. */
const UNRANKED = Number.MAX_SAFE_INTEGER;

const PLACES: ReadonlyMap<string, Place> = new Map(
  Object.entries(table).flatMap(([count, characters]) =>
    Array.from(characters, (character, rank) => [character, { count: Number(count), rank }] as const),
  ),
);

const collator = new Intl.Collator('zh-u-co-stroke');

/** The mark that CLDR's stroke order sets before the characters of so many strokes. */
const markBefore = (count: number): string => `\uFDD0${String.fromCodePoint(0x2800 + count)}`;

/** The highest of these marks. Beyond it stand characters of more strokes and the rare ones that CLDR does not count. */
const LAST_MARK = 33;

function countOfIcu(character: string): number {
  const counts = Array.from({ length: LAST_MARK - 1 }, (_, i) => i + 1);
  return counts.find((count) => collator.compare(character, markBefore(count + 1)) < 0) ?? Infinity;
}

const asked = new Map<string, Place>();

function placeOf(character: string): Place {
  const known = PLACES.get(character) ?? asked.get(character);
  if (known) return known;
  const place = { count: countOfIcu(character), rank: UNRANKED };
  asked.set(character, place);
  return place;
}

/** How many strokes a Han character has; undefined for any other, and for rare ones that nobody counted. */
export function strokesOf(character: string): number | undefined {
  const count = HAN.test(character) ? placeOf(character).count : Infinity;
  return Number.isFinite(count) ? count : undefined;
}

/**
 * Two characters as 姓氏笔画 orders them: fewer strokes first, then the classes of the strokes 一丨丿丶乛 in writing
 * order, then the code point. Han characters come before all others.
 */
export function compareStrokes(a: string, b: string): number {
  if (a === b) return 0;
  const [isHan, isOtherHan] = [HAN.test(a), HAN.test(b)];
  if (!isHan || !isOtherHan) return Number(isOtherHan) - Number(isHan) || (a < b ? -1 : 1);
  const [place, other] = [placeOf(a), placeOf(b)];
  const byCount = place.count === other.count ? 0 : place.count - other.count;
  return byCount || place.rank - other.rank || collator.compare(a, b) || (a < b ? -1 : 1);
}
