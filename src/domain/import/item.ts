/** One item of a list or one cell of a table, taken apart: serial number, brackets, frame, and what stays is the name. */
import { readStar, namesStars } from './star.ts';
import { looksLikeGroup, looksLikeUnit, namesEveryone } from './shape.ts';

export interface Item {
  /** Without serial number, frame and brackets. */
  base: string;
  /** What brackets, or text behind them, say of a unit. */
  unit?: string;
  star?: number;
  honour?: string;
  remark?: 'posthumous';
  recipient?: 'group';
  /** A black frame or 已故: the remark is our reading of it, and the editor is told. */
  deceased?: boolean;
  /** 准五星: it speaks of stars and gives none. */
  unreadStar?: string;
  /** Behind the name, and no unit by its shape; it was taken for one. */
  behind?: string;
  /** 等13名: how many the source says there are. */
  more?: number;
  details: number;
  hasBracket: boolean;
}

const SERIAL = /^\s*(?:[(（]\s*\d{1,6}\s*[)）]|[①-⑳]|\d{1,6}\s*[.、．)）:：](?!\d)|\d{1,6}\s+(?=\D))\s*/u;
/** 1. · 2、 · （3） · ④ in front of an item. */
export const withoutSerial = (text: string): string => text.replace(SERIAL, '');

const BULLET = /^\s*(?:[●○◆◇★☆■▲►▪•·－–—-]|[*＊](?=\s)|□(?!.*□))\s*/u;
const FRAMED = /^\s*([□▢囗〖【[［])\s*(.+?)\s*([□▢囗〗】\]］])\s*(?=$|[(（\s])/u;
/** With what stands in it; one bracket may stand in another. */
export const BRACKET = /[(（﹙]([^()（）﹙﹚]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）﹚]/gu;
const MORE = /\s*等(?:\s*(\d+)\s*(?:名|人|位)(?:同志|志愿者|人员)?|同志|人)?\s*$/u;
const TITLE = /(?<=\p{Script=Han}{2})\s*(?:同志|先生|女士)$/u;

const SEX = /^(?:男|女|男性|女性)$/u;
const PEOPLE = /^\p{Script=Han}{1,5}族$/u;
const PARTY = /^(?:中共党员|党员|预备党员|共青团员|团员|群众)$/u;
const BORN = /^(?:\d{1,3}\s*岁|(?:19|20)\d{2}\s*年(?:\d{1,2}\s*月)?(?:出?生)?)$/u;
const POSTHUMOUS = /^追授$|^追授荣誉$/u;
const DECEASED = /^(?:已故|逝世|已逝|已去世|去世|故|已病故)$/u;

const isDetail = (text: string): boolean => [SEX, PEOPLE, PARTY, BORN].some((pattern) => pattern.test(text));

/** What one phrase of a bracket says. The first phrase that is none of the known ones is the unit. */
function takePhrase(item: Item, phrase: string): Item {
  if (phrase === '') return item;
  if (isDetail(phrase)) return { ...item, details: item.details + 1 };
  if (POSTHUMOUS.test(phrase)) return { ...item, remark: 'posthumous' };
  if (DECEASED.test(phrase)) return { ...item, remark: 'posthumous', deceased: true };
  if (phrase === '集体') return { ...item, recipient: 'group' };
  if (namesStars(phrase)) return readStar(phrase) ? { ...item, star: readStar(phrase) } : { ...item, unreadStar: phrase };
  return { ...item, unit: item.unit ? `${item.unit}，${phrase}` : phrase };
}

function unframe(text: string): { text: string; framed: boolean } {
  const [whole, opening, inside, closing] = FRAMED.exec(text) ?? [];
  if (!whole || !inside) return { text, framed: false };
  const isPair = '□▢囗'.includes(opening!) ? opening === closing : '〗】]］'.includes(closing!);
  return isPair ? { text: inside + text.slice(whole.length), framed: true } : { text, framed: false };
}

const phrases = (text: string): string[] => text.split(/[，,；;]/u).map((phrase) => phrase.trim());

const isKnown = (phrase: string): boolean =>
  isDetail(phrase) || [POSTHUMOUS, DECEASED].some((known) => known.test(phrase)) || namesStars(phrase);

/** 再夏秋 behind a bracket may be a person or anything else. */
const isUncertain = (after: string): boolean => after !== '' && !looksLikeUnit(after) && !phrases(after).every(isKnown);

/** Takes an item apart. What stays in `base` is meant to be a name, or still holds a unit beside it. */
export function readItem(written: string): Item {
  const { text, framed } = unframe(withoutSerial(written).replace(BULLET, ''));
  if (/[^)）﹚]$/u.test(text) && looksLikeGroup(text)) return { base: text.trim(), details: 0, hasBracket: false, recipient: 'group' };
  const inBrackets = Array.from(text.matchAll(BRACKET), ([, inside]) => inside!);
  const [first = '', ...behind] = text.split(BRACKET).filter((_, i) => i % 2 === 0);
  const more = MORE.exec(behind.join('') || first);
  const base = first.replace(MORE, '').replace(TITLE, '').trim();
  const after = behind.join('').replace(MORE, '').replace(/^同志/u, '').trim();
  const start: Item = { base, details: 0, hasBracket: inBrackets.length > 0 };
  const item = [...inBrackets.flatMap(phrases), after].reduce(takePhrase, start);
  return {
    ...item,
    ...(framed && { remark: 'posthumous', deceased: true }),
    ...(isUncertain(after) && { behind: after }),
    ...(more && { more: Number(more[1] ?? 0) }),
    ...((looksLikeGroup(base) || namesEveryone(base)) && { recipient: 'group' }),
  };
}

const SEPARATOR = /[、，,；;\n]/u;

/** Splits at separators outside brackets. */
export function splitItems(text: string, separator: RegExp = SEPARATOR): string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if ('(（﹙'.includes(character)) depth += 1;
    if (')）﹚'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
