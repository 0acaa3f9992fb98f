const DIGITS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };

const STARS = /([一二三四五1-5])\s*颗?星/gu;
/** 一至五星级, 一星级至四星级, 三、四星: several stars at once are nobody's star. */
const RANGE = /[一二三四五1-5]\s*(?:颗?星级?)?\s*[至到、和及或~～—－-]+\s*[一二三四五1-5]\s*颗?星/u;
const DRAWN = /^[★☆⭐\s]+$/u;
const FILLED = /[★⭐]/gu;
const BARE = /^([一二三四五1-5])\s*(?:级|\.0+)?$/u;

/** 准五星 is none yet, 五星级以上 may be any; in a cell 拟 and 候选 say as much, while a public notice has 拟 in its headings. */
const ALMOST = /准|以上|以下|以内|未达/u;
const CANDIDATE = /拟|候选|申报|申请|推荐|提名|待定|备选/u;

/** The one star that a title, a heading or an honour speaks of: 五星级红十字志愿者 → 5. Undefined when there are several. */
export function starIn(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  const drawn = plain.match(/★{1,5}/gu);
  if (ALMOST.test(plain)) return undefined;
  if (drawn) return drawn.length === 1 ? drawn[0].length : undefined;
  if (RANGE.test(plain)) return undefined;
  const found = new Set(Array.from(plain.matchAll(STARS), ([, digit]) => DIGITS[digit!]));
  return found.size === 1 ? Array.from(found)[0] : undefined;
}

/** Whether a text speaks of stars at all, be it of one or of several. */
export function namesStars(text: string): boolean {
  return text.normalize('NFKC').search(STARS) >= 0 || /[★⭐]/u.test(text);
}

/** 星级 as written in a cell: 五星级, 五星, 5, 五, ★★★☆☆. Undefined for anything that is no single star. */
export function readStar(cell: string): number | undefined {
  const plain = cell.normalize('NFKC').trim();
  if (DRAWN.test(plain)) {
    const filled = plain.match(FILLED)?.length ?? 0;
    return filled >= 1 && filled <= 5 ? filled : undefined;
  }
  const [, bare] = BARE.exec(plain) ?? [];
  if (bare) return DIGITS[bare];
  return CANDIDATE.test(plain) ? undefined : starIn(plain);
}
