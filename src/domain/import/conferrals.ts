/** Entries → conferrals: names written one way, rules of the schema asked, and every change and omission told. */
import { Conferral } from '../conferral/conferral.ts';
import { composeNumber } from '../conferral/number.ts';
import { problemsFromZod } from '../problem/from-zod.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { nameProblems, normaliseName } from '../text/name.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Entry } from './entry.ts';
import { isSurelyName, joinedByAnd, wordsOf } from './people.ts';
import type { Change, ImportedConferral, ImportedRow } from './report.ts';

/** What an import knows of the roll it is for. */
export interface ImportContext {
  /** The honour of the roll: a row says its own only where it differs. */
  honour?: string;
  /** The scheme in force, for 星级与时长不符. */
  scheme?: Pick<Scheme, 'levels'>;
}

export interface Conferrals {
  rows: ImportedRow[];
  changes: Change[];
  problems: FoundProblem[];
}

const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const FORMULA = /^\s*([=@+＝＠＋]|-(?=\S))/u;
const MASKED = /[*＊×]|某/u;
const LOST = /[□〓\uFFFD?？]/u;
const NO_NAME = /[\d０-９#<>{}\\/|:：;；!！"“”=()（）[\]【】〔〕《》、，,。]/u;
/** 林知夏 再夏秋 or 林知夏和再夏秋: one of them is surely a name by itself. 热依拉 依米尔 may be one name without its dot. */
const isSeveral = (name: string): boolean =>
  joinedByAnd(name) !== undefined || (/\s/u.test(name) && name.split(/\s/u).some((word) => word.length <= 3 && isSurelyName(word)));
/** Han names longer than four characters have a dot, nearly always; and a dotted one has no 老师 in it, and hardly ever 和. */
const LONG = /\p{Script=Han}\s|\s\p{Script=Han}|^\p{Unified_Ideograph}{5,}$|^(?=.*·).*(?:和|与|及|等|老师|同志|先生|女士)/u;

/** Private-use characters and radicals, one by one as names have them; brackets and width stay as the source has them. */
const STAND_IN = /[\p{Co}\u2E80-\u2FDF]/gu;

/** Text of a unit, an honour or a group: no padding, no invisible characters, no stand-ins for characters. */
const tidy = (text: string): string =>
  text
    .replaceAll(STAND_IN, (character) => normaliseName(character))
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(BETWEEN_HAN, '')
    .trim();

/** Why something under 姓名 cannot be one. */
function oddName(name: string, isGroup: boolean): FoundProblem | undefined {
  const [, sign] = FORMULA.exec(name) ?? [];
  if (sign) return { code: 'import/formula-name', values: { name, sign } };
  if (LOST.test(name)) return { code: 'import/missing-character', values: { name } };
  if (isGroup) return undefined;
  if (MASKED.test(name)) return { code: 'import/masked-name', values: { name } };
  if (NO_NAME.test(name)) return { code: 'import/not-a-name', values: { name } };
  return isSeveral(name) ? { code: 'import/unclear-name', values: { item: name } } : undefined;
}

/** A name of the usual shape is written the one way already. Radicals and their like are no unified ideographs. */
const USUAL_NAME = /^\p{Unified_Ideograph}{2,4}$/u;

/** What a name must not be, wherever it comes from: masked, cut, a formula, two people. */
export function problemsOfName(name: string, isGroup: boolean): FoundProblem[] {
  if (USUAL_NAME.test(name) && !name.includes('某')) return [];
  const odd = oddName(name, isGroup);
  if (odd) return [odd];
  if (isGroup || name === '') return [];
  return [...nameProblems(name), ...(LONG.test(name) ? [{ code: 'import/long-name', values: { name } } as const] : [])];
}

function nameOf(written: string, isGroup: boolean): string {
  if (USUAL_NAME.test(written)) return written;
  if (isGroup) return tidy(written);
  const words = wordsOf(written);
  return normaliseName(words.length === 1 ? words[0]! : written);
}

function conferralOf(entry: Entry, { honour: ofRoll }: ImportContext): ImportedConferral {
  const isGroup = entry.recipient === 'group';
  const honour = entry.honour && tidy(entry.honour);
  const unit = entry.unit && tidy(entry.unit);
  return {
    name: nameOf(entry.name, isGroup),
    recipient: isGroup ? 'group' : 'person',
    ...(entry.star && { star: entry.star }),
    ...(honour && honour !== ofRoll && { honour }),
    ...(unit && { unit }),
    ...(entry.remark && { remark: entry.remark }),
  };
}

/** A stand-in that nobody knows is an empty box to whoever reads it. */
function unknownCharacters({ name, recipient, unit = '', honour = '' }: ImportedConferral): FoundProblem[] {
  const texts = [recipient === 'group' ? name : '', unit, honour].filter((text) => text.search(STAND_IN) >= 0);
  return texts.map((text) => ({ code: 'import/private-use', values: { text } }));
}

/** The schema wants a number; whether this one is right is not asked here. */
const SOME_NUMBER = composeNumber({ prefix: 'AA', year: 2000, serial: 1 });

function schemaProblems(conferral: ImportedConferral): FoundProblem[] {
  const whole = { number: SOME_NUMBER, ...conferral };
  const parsed = Conferral.safeParse(whole);
  return parsed.success ? [] : problemsFromZod(parsed.error, Conferral, whole);
}

/** 星级与时长不符: the site never computes a star; it asks the editor to look again. The hours are not repeated. */
function hoursProblem({ hours, name }: Entry, star: number | undefined, { scheme }: ImportContext): FoundProblem[] {
  const asked = scheme?.levels.find((level) => level.star === star)?.hours;
  if (hours === undefined || asked === undefined || hours >= asked) return [];
  return [{ code: 'import/hours-below-star', field: 'star', values: { name, star: star!, asked } }];
}

/** The original is kept beside the name, but nobody's year of birth that stood with it in a bracket. */
const withoutAge = (written: string): string => written.replaceAll(/[（(﹙][^）)﹚]*/gu, (inside) => inside.replaceAll(/\p{N}/gu, '*'));

/** Reads one entry into `into`. A row with an error is told and left out. */
function take(into: Conferrals, entry: Entry, block: string, context: ImportContext): void {
  const conferral = conferralOf(entry, context);
  const { row, number } = entry;
  const problems = [
    ...(entry.problems ?? []),
    ...problemsOfName(conferral.name, conferral.recipient === 'group'),
    ...unknownCharacters(conferral),
    ...schemaProblems(conferral),
    ...hoursProblem(entry, conferral.star, context),
  ];
  for (const problem of problems) into.problems.push({ ...problem, row });
  into.rows.push({ conferral, block, row, ...(number && { number }) });
  if (entry.written !== conferral.name) into.changes.push({ block, row, written: withoutAge(entry.written), name: conferral.name });
}

/** The conferrals of one sheet or text. */
export function toConferrals(entries: readonly Entry[], block: string, context: ImportContext): Conferrals {
  const into: Conferrals = { rows: [], changes: [], problems: [] };
  for (const entry of entries) take(into, entry, block, context);
  return into;
}
