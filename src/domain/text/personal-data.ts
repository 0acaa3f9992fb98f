import { luhn, mod11_2 } from 'cdigit';
import type { FoundProblem } from '../problem/problem.ts';

/** Something in a text that looks like a person's private data. */
export interface PersonalData {
  kind: '身份证号' | '手机号' | '银行卡号' | '家庭住址';
  found: string;
}

/** GB 11643: six digits of place, eight of birth, three of order and a check character (ISO 7064 MOD 11-2). */
const ID_NUMBER = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
/** Eighteen characters, perhaps with spaces between them; see `isIdNumber`. */
const ID_SPACED = /(?<![\dA-Za-z])[1-9](?: ?\d){16} ?[\dXx](?![\dA-Za-z])/gu;
const MOBILE = /(?<![\dA-Za-z.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\dA-Za-z])/gu;
const BANK_CARD = /(?<![\dA-Za-z])[3-6]\d{3}(?:[ -]?\d{4}){2,3}[ -]?\d{1,7}(?![\dA-Za-z])/gu;
/** A dwelling: a building or gate together with a room. A public place's address has no room of this kind. */
const DWELLING = /\d+\s*(?:号楼|栋|幢|座|弄|单元)[^，。；、\r\n]{0,8}?\d{2,4}\s*(?:室|户|房)/gu;

function matches(
  text: string,
  pattern: RegExp,
  kind: PersonalData['kind'],
  holds: (found: string) => boolean = () => true,
): PersonalData[] {
  return Array.from(text.matchAll(pattern), ([found]) => ({ kind, found })).filter(({ found }) => holds(found));
}

/** The check character must be right; with spaces the birth date too, or any row of numbers would do one time in eleven. */
const isIdNumber = (found: string): boolean => {
  const id = found.replaceAll(' ', '').toUpperCase();
  return mod11_2.validate(id) && (id === found.toUpperCase() || id.search(ID_NUMBER) === 0);
};

const isBankCard = (found: string): boolean => {
  const digits = found.replaceAll(/\D/gu, '');
  return digits.length >= 16 && digits.length <= 19 && luhn.validate(digits);
};

/** What any number above must hold, and any dwelling: most texts have neither, and need no closer look. */
const LONG_NUMBER = /\d(?:[- ]?\d){10}/u;
const ROOM = /\d\s*(?:室|户|房)/u;

/** Full-width digits are digits, and zero-width characters hide nothing. Length is kept out of it: only matches are told. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '');
}

function findNumbers(read: string): PersonalData[] {
  const ids = matches(read, ID_NUMBER, '身份证号');
  const checked = matches(read, ID_SPACED, '身份证号', isIdNumber);
  const known = new Set(ids.map(({ found }) => found));
  return [
    ...ids,
    ...checked.filter(({ found }) => !known.has(found)),
    ...matches(read, MOBILE, '手机号'),
    ...matches(read, BANK_CARD, '银行卡号', isBankCard),
  ];
}

/** All personal data in a text: what the law calls identifiable, and what leaked in past lists. Empty when none. */
export function findPersonalData(text: string): PersonalData[] {
  const read = plain(text);
  return [...(LONG_NUMBER.test(read) ? findNumbers(read) : []), ...(ROOM.test(read) ? matches(read, DWELLING, '家庭住址') : [])];
}

/** Enough to find it in the file, not enough to use it. */
export function maskPersonalData(found: string): string {
  const all = Array.from(found);
  return all.map((c, i) => (i < 3 || i >= all.length - 2 ? c : '*')).join('');
}

/** The same as problems of the catalogue. `allowed` holds an office's own public numbers. */
export function personalDataProblems(text: string, field?: string, allowed: ReadonlySet<string> = new Set()): FoundProblem[] {
  return findPersonalData(text)
    .filter(({ found }) => !allowed.has(found))
    .map(({ kind, found }) => ({
      code: 'personal-data/found',
      values: { kind, masked: maskPersonalData(found) },
      ...(field && { field }),
    }));
}
