/** Several people where a source put no separator: 林知夏（东湖队）许知秋（西湖队） · 林知夏和许知秋 · 宋　禾 许知秋. */
import { surnameOf } from '../text/mask.ts';
import { BRACKET } from './item.ts';
import { hasCommonSurname, looksLikeName, looksLikeUnit } from './shape.ts';

const HAN_1 = /^\p{Script=Han}$/u;
const HAN_1_2 = /^\p{Script=Han}{1,2}$/u;

/** 宋 禾 and 欧阳 知夏 are one name each: padding. */
const isPadding = (token: string, next: string | undefined): boolean =>
  next !== undefined &&
  ((HAN_1.test(token) && HAN_1.test(next)) || (HAN_1_2.test(next) && token.length === 2 && surnameOf(token + next) === token));

/** The words of a text parted by spaces, those of a padded name together. */
export function wordsOf(text: string): string[] {
  const tokens = text.trim().split(/\s+/u);
  const joined: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    const isOne = isPadding(token, next);
    joined.push(isOne ? token + next : token);
    if (isOne) i += 1;
  }
  return joined;
}

/** Where no column says that a word is a name, its shape and its surname must. */
export const isSurelyName = (word: string): boolean => looksLikeName(word) && hasCommonSurname(word) && !looksLikeUnit(word);

const TITLED = /^(\p{Script=Han}{3})(?:同志|先生|女士|老师|医生|队长|副队长|队员|志愿者|主任|会长|秘书长|护士长?)$/u;

/** 许知秋老师 where a unit is looked for: as a unit it would be a person lost. */
export const holdsPerson = (text: string): boolean => text.split(/[\s，,；;]+/u).some((word) => isSurelyName(TITLED.exec(word)?.[1] ?? ''));

const AND = '(?:以及|和|与|及|暨)';
const LEADING_AND = new RegExp(`^${AND}\\s*`, 'u');
const BOTH = new RegExp(`^(\\p{Script=Han}{2,4})\\s*${AND}\\s*(\\p{Script=Han}{2,4})$`, 'u');

/** 林知夏和许知秋, but neither 石和平 nor 和平里社区. */
export function joinedByAnd(text: string): string[] | undefined {
  const [, one, other] = BOTH.exec(text.trim()) ?? [];
  return one && other && looksLikeName(one) && looksLikeName(other) ? [one, other] : undefined;
}

const splitAtAnd = (person: string): string[] => {
  const [head = '', ...rest] = person.split(/(?=[(（﹙])/u);
  const both = joinedByAnd(head);
  return both?.every(isSurelyName) ? [both[0]!, both[1]! + rest.join('')] : [person];
};

/** 许知秋（西湖队） behind another's bracket, perhaps with 和 before it. */
function personBehind(outside: string): string | undefined {
  const text = outside.trim().replace(LEADING_AND, '');
  return isSurelyName(wordsOf(text)[0] ?? '') ? text : undefined;
}

/** The people of one item. What is not surely another person stays where it stood. */
export function splitPeople(item: string): string[] {
  const people: string[] = [''];
  for (const [i, part] of item.split(BRACKET).entries()) {
    const person = i >= 2 && i % 2 === 0 ? personBehind(part) : undefined;
    if (person !== undefined) people.push(person);
    else people[people.length - 1] += i % 2 === 0 ? part : `（${part}）`;
  }
  return people.length === 1 ? splitAtAnd(item) : people.flatMap(splitAtAnd);
}
