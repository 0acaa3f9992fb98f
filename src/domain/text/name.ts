/** Private-use code points (U+E815–E864) that GB 18030-2000 fonts used for characters Unicode has since taken in. */
import privateUse from './private-use.json' with { type: 'json' };
import { HAN } from './han.ts';
import type { FoundProblem } from '../problem/problem.ts';

/**
 * Every dot seen between the parts of a name on real lists; the standard one is U+00B7 (民委发〔2016〕33号). A full
 * stop is one only between Han characters: J. Smith keeps his.
 */
const DOTS = /\s*[•‧∙⋅・\u16EB·]\s*/gu;
/** Without look-behind, which Safari before 16.4 cannot read: the claim check runs this on old telephones. */
const STOP = /(\p{Script=Han})\s*\.\s*(?=\p{Script=Han})/gu;

/** Characters without width that copying leaves behind. Variation selectors are none of them: they choose a form. */
const INVISIBLE = /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** CJK Radicals Supplement and Kangxi Radicals: look like characters, are not; PDFs leave them behind. */
const RADICAL = /[\u2E80-\u2FDF]/u;

/** Radicals that NFKC does not fold, with the character that was meant. */
const RADICALS_SUPPLEMENT: Record<string, string> = {
  '⺁': '厂',
  '⺇': '几',
  '⺈': '刀',
  '⺊': '卜',
  '⺋': '卩',
  '⺌': '小',
  '⺍': '小',
  '⺕': '彐',
  '⺗': '心',
  '⺘': '手',
  '⺝': '月',
  '⺠': '民',
  '⺡': '水',
  '⺣': '火',
  '⺤': '爪',
  '⺥': '爪',
  '⺩': '王',
  '⺫': '目',
  '⺬': '示',
  '⺭': '示',
  '⺮': '竹',
  '⺯': '糸',
  '⺰': '纟',
  '⺲': '网',
  '⺶': '羊',
  '⺷': '羊',
  '⺹': '老',
  '⺻': '聿',
  '⺼': '肉',
  '⺽': '臼',
  '⺾': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衣',
  '⻃': '西',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻋': '车',
  '⻍': '辶',
  '⻏': '邑',
  '⻐': '钅',
  '⻑': '长',
  '⻓': '长',
  '⻔': '门',
  '⻕': '阜',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻞': '食',
  '⻟': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

const PRIVATE_USE: Record<string, string> = privateUse;

const PRIVATE = /\p{Co}/u;
/** Where the two tables have something to say: a story has none of these, and looking up each of its characters took long. */
const STAND_IN = /[\p{Co}\u2E80-\u2FDF]/gu;

/** Space in a name of up to three Han characters is padding: 吴　衡, 王 小明. In a longer one it may part two people. */
function withoutPadding(name: string): string {
  const parts = name.split(/\s+/u);
  const all = Array.from(parts.join(''));
  const isPadded = all.every((c) => HAN.test(c)) && (all.length <= 3 || all.length === parts.length);
  return parts.join(isPadded ? '' : ' ');
}

/** Nearly every name: unified ideographs stand for nothing else, and five regular expressions a name cost a country's index a minute. */
const AS_MEANT = /^[\p{Unified_Ideograph}·]*$/u;

/**
 * Characters as they were meant: stand-ins replaced, invisible ones gone, full-width letters and digits plain. The first
 * step of every comparison, of names and of any other text.
 */
export function meantCharacters(written: string): string {
  if (AS_MEANT.test(written)) return written;
  const known = written.replaceAll(STAND_IN, (c) => PRIVATE_USE[c] ?? RADICALS_SUPPLEMENT[c] ?? c);
  return known.replaceAll(INVISIBLE, '').normalize('NFKC');
}

/**
 * The one way to write a name: standard dot, no padding, no full-width Latin, no radicals or private-use
 * characters that stand for real ones. Case and script (繁简) stay as the person writes them.
 */
export function normaliseName(written: string): string {
  return withoutPadding(meantCharacters(written).replaceAll(DOTS, '·').replaceAll(STOP, '$1·').trim());
}

/** What is wrong with the writing of a name that is about to be published. */
export function nameProblems(name: string): FoundProblem[] {
  const normal = normaliseName(name);
  if (PRIVATE.test(normal)) return [{ code: 'name/private-use', values: { name } }];
  if (normal !== name || RADICAL.test(name)) return [{ code: 'name/not-normalised', values: { name, normal } }];
  return [];
}
