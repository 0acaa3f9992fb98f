/** What of a text is somebody's private matter, and how it may be shown to an editor. */
import { findPersonalData, maskPersonalData } from '../text/personal-data.ts';
import { LIMITS } from './file/limits.ts';

export interface Found {
  kind: string;
  found: string;
}

const OLD_ID = /(?<![\dA-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/gu;
/** 330106-19900307-1236. */
const PARTED_ID = /(?<![\dA-Za-z-])[1-9]\d{5}[-. _]\d{8}[-. _]\d{3}[\dXx](?![\dA-Za-z-])/gu;
/** A spreadsheet keeps fifteen digits of a number; the zeros behind them were a card's own digits, and no check digit is right any more. */
const ROUNDED_CARD = /(?<![\dA-Za-z.])[3-6]\d{14}0{2,4}(?![\dA-Za-z])/gu;
/** Not inside the hexadecimal digits of a file's own marks. */
const LANDLINE = /(?<![\dA-Fa-f.-])0\d{2,3}[- ]?\d{7,8}(?![\dA-Fa-f-])/gu;
/** Not logo@2x.png. */
const EMAIL = /[\w.+-]{1,64}@(?!\dx\.)[\w-]+\.[\w.-]*[A-Za-z]{2}/gu;
/** A house of a street or of a village group, unless a public place is named after it: 解放路88号献血屋. */
const HOUSE =
  /\p{Script=Han}{1,8}(?:路|街|巷|弄|胡同|村|组|屯|里)\s*(?:\d+\s*[组队弄巷]\s*)?\d+\s*号(?!\p{Script=Han}{0,8}(?:站|屋|点|店|队|社区|院|馆|中心|楼宇))/gu;
const YEAR = '(?:19[2-9]\\d|20[01]\\d)';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const FULL_DATE = `${YEAR}\\s*[-./年]\\s*${MONTH}\\s*[-./月]\\s*${DAY}\\s*日?`;
const COMPACT = `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;
const LONE_DATE = new RegExp(`^(?:${FULL_DATE}|${YEAR}\\s*年\\s*${MONTH}\\s*月)$`, 'u');
const LONE_COMPACT = new RegExp(`^${COMPACT}$`, 'u');
/** A day that says whose it is. A year alone is a detail of a person, and is left out as such. */
const BIRTHDAY = new RegExp(
  `(?:出生|生日|生于|诞生|born|birth)[^\\d，。；]{0,10}(?:${FULL_DATE}|${COMPACT}(?!\\d))|${FULL_DATE}\\s*(?:出生|生(?!效|产|活|成))`,
  'giu',
);
const EVENT_HEADING = /(?:时间|日期|年度|认定|评定|注册|登记|加入|入会|入队|服务|活动|培训|获奖|公示|发布|起|止)/u;
/** 20190312 and 0202012345 under 证书编号 are serials. */
const SERIAL_HEADING = /[号码]$/u;

const all = (text: string, pattern: RegExp, kind: string): Found[] => Array.from(text.matchAll(pattern), ([found]) => ({ kind, found }));

const BETWEEN_DIGITS = /(?<=\d)[^\p{L}\d]+(?=[\dXx])/gu;

/** Separators between the digits of a number hide it from the usual search: 330106-19900307-1236. */
function withoutSeparators(text: string): Found[] {
  const digits = text.match(/\d/gu)?.length ?? 0;
  if (digits < 11 || digits > 40) return [];
  return findPersonalData(text.replaceAll(BETWEEN_DIGITS, '')).map(({ kind }) => ({ kind, found: text }));
}

/** Any digit that NFKC makes a plain one, and the shortest that could be anything: 1栋101室. */
const DIGIT = /\p{N}/u;
const SHORTEST = 6;
const DIGIT_OR_AT = /[\p{N}@＠]/u;

/** Most texts have neither a digit nor an @, and need no closer look. */
export const mayBePrivate = (text: string): boolean => DIGIT_OR_AT.test(text);

const WINDOW = 2000;
/** Longer than any number or address that is looked for. */
const OVERLAP = 100;

/** A long text in pieces that overlap: patterns that begin at every digit take a piece's time for a piece, not the text's for each digit. */
function* windows(text: string): Generator<string> {
  for (let at = 0; at === 0 || at + OVERLAP < text.length; at += WINDOW - OVERLAP) yield text.slice(at, at + WINDOW);
}

const inPieces = (text: string, search: (piece: string) => Found[]): Found[] =>
  text.length <= WINDOW ? search(text) : Array.from(windows(text), search).flat();

function plainIn(text: string): Found[] {
  if (text.length < SHORTEST || !DIGIT.test(text)) return [];
  const read = text.normalize('NFKC');
  return [
    ...findPersonalData(read),
    ...(/\d{15}/u.test(read) ? [...all(read, OLD_ID, '身份证号'), ...all(read, ROUNDED_CARD, '银行卡号')] : []),
    ...(read.length >= 20 ? all(read, PARTED_ID, '身份证号') : []),
    ...(/生|诞|b/iu.test(read) ? all(read, BIRTHDAY, '出生日期') : []),
  ];
}

/** Numbers as people write them. */
export const numbersIn = (text: string): Found[] => inPieces(text, plainIn);

/** What any text at all may not hold. */
export function privateIn(text: string): Found[] {
  return inPieces(text, (piece) => {
    const found = plainIn(piece);
    return found.length > 0 ? found : withoutSeparators(piece.normalize('NFKC'));
  });
}

function contactsInPiece(piece: string): Found[] {
  if (!mayBePrivate(piece)) return [];
  const read = piece.normalize('NFKC');
  return [
    ...(/\d{7}/u.test(read) ? all(read, LANDLINE, '电话') : []),
    ...(read.includes('@') ? all(read, EMAIL, '邮箱') : []),
    ...(read.includes('号') ? all(read, HOUSE, '家庭住址') : []),
  ];
}

/** Where somebody lives or is reached. An office has such things too, and may publish them. */
export const contactsIn = (text: string): Found[] => inPieces(text, contactsInPiece);

const trimmed = (text: string): string => text.slice(0, LIMITS.cell).normalize('NFKC').trim();

/** A cell that is a date and nothing else, where no event can have been meant. */
export function loneDateIn(text: string, heading = ''): Found[] {
  const read = trimmed(text);
  if (EVENT_HEADING.test(heading)) return [];
  const isDate = LONE_DATE.test(read) || (LONE_COMPACT.test(read) && !SERIAL_HEADING.test(heading));
  return isDate ? [{ kind: '出生日期', found: read }] : [];
}

/** 0202012345 under 证书编号 is no telephone. */
export const isSerial = ({ kind, found }: Found, heading: string): boolean =>
  kind === '电话' && /^\d+$/u.test(found) && SERIAL_HEADING.test(heading);

/** In a name or a unit neither a contact nor a date has any business. */
export const privateInKept = (text: string): Found[] =>
  mayBePrivate(text) ? [...contactsIn(text.slice(0, LIMITS.cell)), ...loneDateIn(text)] : [];

/** Numbers are known again by their ends; of an address or a date an end tells too much. */
const BY_THEIR_ENDS: ReadonlySet<string> = new Set(['身份证号', '手机号', '银行卡号', '电话']);

/** Enough to find it in the file, not enough to use it: 138******78, 3幢*****. */
export function maskFound({ kind, found }: Found): string {
  if (BY_THEIR_ENDS.has(kind)) return maskPersonalData(found);
  return Array.from(found, (c, i) => (i < 2 ? c : '*')).join('');
}

/** Texts shown to an editor or written to a log, with everything private in them masked. */
export function maskText(text: string): string {
  const found = [...privateIn(text), ...privateInKept(text)];
  return found.reduce((masked, one) => masked.replaceAll(one.found, maskFound(one)), found.length > 0 ? text.normalize('NFKC') : text);
}
