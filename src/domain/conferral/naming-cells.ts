import type { FoundProblem } from '../problem/problem.ts';
import { maskPersonalData } from '../text/personal-data.ts';

/** The cells of a row that say who somebody is and for what; in these no long number has any business. */
const NAMING = ['name', 'unit', 'honour'] as const;
type NamingCells = Partial<Record<(typeof NAMING)[number], string>>;

/** 2024年度, 2023—2024年, 第十届: numbers of years, which teams and honours do carry. */
const YEARS = /(?:19|20)\d{2}\s*(?:[-—–~～至]\s*(?:19|20)\d{2}\s*)?(?:年|届)/gu;
const HAN_NUMERALS = /[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{5,}/gu;
const DIGIT = /\p{Nd}/gu;
const NUMERIC = /\p{Nd}|[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{5}|[一二三四五六七八九十百]\s*号/u;

/** Half of a mobile number is six digits; a national emergency line or a team's number is shorter. */
const MOST_DIGITS = 6;

const FULL_DATE = /(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}/u;

/** A house of a street or village, unless a public place is named after it: 解放路88号献血屋. */
const HOUSE =
  /(?:路|街|巷|弄|胡同|村|屯|苑|里|小区)\s*(?:\d+|[一二三四五六七八九十百]+)(?:\s*[-–—]\s*\d+)*\s*(?:号(?!\p{Script=Han}{0,8}(?:站|屋|点|店|队|社区|院|馆|中心|楼宇|线))|(?<=[-–—]\s*\d+)(?!\s*[年届]))/u;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');

function digitsIn(text: string): number {
  const read = text.replaceAll(YEARS, '');
  const han = Array.from(read.matchAll(HAN_NUMERALS), ([run]) => Array.from(run).length).reduce((sum, length) => sum + length, 0);
  return (read.match(DIGIT)?.length ?? 0) + han;
}

/**
 * Private data however it is disguised: split over cells, in digits of any script or in Han numerals, glued to letters. Counted
 * over the naming cells together, since halves of one number stand side by side (domain.md, rule 6).
 */
export function namingCellProblems(row: NamingCells): FoundProblem[] {
  const cells = NAMING.flatMap((field) => (row[field] ? [{ field, text: row[field] }] : []));
  const joined = cells.map(({ text }) => text).join('\n');
  if (!NUMERIC.test(joined)) return [];
  const read = cells.map(({ field, text }) => ({ field, text: plain(text) }));
  const told = (kind: string, { field, text }: { field: string; text: string }): FoundProblem => ({
    code: 'personal-data/found',
    values: { kind, masked: maskPersonalData(text) },
    field,
  });
  const most = read.toSorted((a, b) => digitsIn(b.text) - digitsIn(a.text))[0]!;
  const long = read.reduce((sum, { text }) => sum + digitsIn(text), 0) > MOST_DIGITS ? [told('号码', most)] : [];
  const dated = read.filter(({ text }) => FULL_DATE.test(text)).map((cell) => told('出生日期', cell));
  const housed = read.filter(({ text }) => HOUSE.test(text)).map((cell) => told('家庭住址', cell));
  return [...long, ...dated, ...housed];
}
