/** The recipients of one line: joined by 、, parted by spaces, 姓名(单位), 姓名 单位, 单位+身份+姓名, two people to one bracket. */
import type { FoundProblem } from '../../problem/problem.ts';
import { normaliseName } from '../../text/name.ts';
import { itemProblems, present, type Entry, type Group } from '../entry.ts';
import { readItem, splitItems, withoutSerial, type Item } from '../item.ts';
import { holdsPerson, splitPeople, wordsOf } from '../people.ts';
import { hasCommonSurname, looksLikeGroup, looksLikeName, looksLikeUnit, unitBeforeName } from '../shape.ts';
import { namesStars, readStar } from '../star.ts';

export interface Line {
  entries: Entry[];
  /** Items in which no name could be made out. */
  unclear: string[];
}

type Draft = Omit<Entry, 'row'> & { hasBracket: boolean };

const fullWidth = (unit: string | undefined): string | undefined => unit?.replaceAll('(', '（').replaceAll(')', '）');

/** 再接再厉 has the shape of a name too. Where no column says that it is one, an editor should look. */
function unusual(name: string, { recipient }: Item): FoundProblem[] {
  return recipient === 'group' || hasCommonSurname(normaliseName(name)) ? [] : [{ code: 'import/unusual-name', values: { name } }];
}

function draft(name: string, item: Item, written: string, unit = item.unit): Draft {
  const { star, remark, recipient, details, hasBracket } = item;
  const problems = [...itemProblems({ ...item, base: name }), ...unusual(name, item)];
  const parts = { unit: fullWidth(unit), star, remark, recipient, details: details || undefined };
  return { name, written, hasBracket, ...present(parts), ...(problems.length > 0 && { problems }) };
}

/** 林知夏 三星; what names stars and gives none is told. */
function withStar(name: string, item: Item, written: string, text: string): Draft {
  const star = readStar(text);
  return draft(name, star ? { ...item, star } : { ...item, unreadStar: text }, written);
}

/** Several names parted by spaces, a name and its unit, or undefined when it is neither. */
function spaced(item: Item, written: string): Draft[] | undefined {
  const tokens = wordsOf(item.base);
  const [first, ...rest] = tokens;
  if (!first || rest.length === 0) return undefined;
  const behind = rest.join(' ');
  if (looksLikeName(first) && namesStars(behind) && !hasCommonSurname(behind)) return [withStar(first, item, written, behind)];
  if (tokens.every((token) => looksLikeName(token))) return tokens.map((token) => draft(token, item, tokens.length > 1 ? token : written));
  if (looksLikeName(first) && !holdsPerson(behind) && rest.every((token) => !looksLikeName(token) || looksLikeUnit(token)))
    return [draft(first, looksLikeUnit(behind) ? item : { ...item, behind }, written, behind)];
  return undefined;
}

/** Name, unit and role together are never longer; what is, is prose. */
const LONGEST_ITEM = 300;

function readOne(written: string, group: Group): Draft[] {
  if (written.length > LONGEST_ITEM) return [];
  const item = readItem(written);
  if (item.base === '' || (namesStars(item.base) && !hasCommonSurname(item.base))) return [];
  if (looksLikeName(item.base)) return [draft(item.base, item, written)];
  const many = spaced(item, written);
  if (many) return many;
  if (group.recipient === 'group' || item.recipient === 'group') return [draft(item.base, { ...item, recipient: 'group' }, written)];
  const prose = unitBeforeName(item.base);
  return prose && !holdsPerson(prose.unit) ? [draft(prose.name, item, written, prose.unit)] : [];
}

/**
 * 林知夏，三星级，蓝湾救援队: commas part the columns of one person. Without a header only what shows what it is can be
 * kept: a star, and one unit; anything else makes the line unclear.
 */
function readFields(line: string): Draft | undefined {
  const [name, ...fields] = splitItems(line, /[，,\t|｜]/u);
  if (!name || fields.length === 0 || line.includes('、')) return undefined;
  const item = readItem(name);
  const stars = fields.filter((field) => namesStars(field) && readStar(field));
  const units = fields.filter((field) => !stars.includes(field));
  const isPerson =
    looksLikeName(item.base) &&
    stars.length <= 1 &&
    units.length <= 1 &&
    units.every((unit) => looksLikeUnit(unit) && !looksLikeName(unit) && !holdsPerson(unit));
  if (!isPerson) return undefined;
  return { ...draft(item.base, item, line, units[0] ?? item.unit), ...(stars[0] && { star: readStar(stars[0]) }) };
}

/** A bracket at the very end of a line of two or three is theirs together: 季川、石沐（河川市蓝天救援队队员）. */
function shareBracket(drafts: Draft[]): Draft[] {
  const last = drafts.at(-1);
  const others = drafts.slice(0, -1);
  if (!last?.unit || !last.hasBracket || others.length === 0 || drafts.some(({ recipient }) => recipient === 'group')) return drafts;
  if (others.every(({ unit }) => unit) || drafts.length > 3 || others.some(({ unit }) => unit)) return flagMissing(drafts);
  const problem: FoundProblem = {
    code: 'import/shared-unit',
    values: { names: drafts.map(({ name }) => name).join('、'), unit: last.unit },
  };
  return drafts.map((one, i) => ({ ...one, unit: last.unit, ...(i === 0 && { problems: [...(one.problems ?? []), problem] }) }));
}

/** Some of a line have a unit in brackets and some have none: whether the bracket is theirs too, nobody can tell. */
function flagMissing(drafts: Draft[]): Draft[] {
  return drafts.map((one, i) => {
    if (one.unit || !drafts.slice(i).some(({ unit, hasBracket }) => unit && hasBracket)) return one;
    return { ...one, problems: [...(one.problems ?? []), { code: 'import/unit-unclear', values: { name: one.name } } as const] };
  });
}

/** Reads one line of recipients. `group` is what the heading above gives to each. */
export function readNames(line: string, row: number, group: Group): Line {
  const single = readFields(line);
  const items = single ? [] : splitItems(withoutSerial(line)).flatMap(splitPeople);
  const read = items.map((item) => ({ item, drafts: readOne(item, group) }));
  const drafts = single ? [single] : shareBracket(read.flatMap((one) => one.drafts));
  return {
    entries: drafts.map(({ hasBracket: _, ...one }) => ({ ...group, ...one, row })),
    unclear: read.filter((one) => one.drafts.length === 0).map(({ item }) => item),
  };
}

/** A group alone on a line is one only under a heading for groups; elsewhere it is a signature or a title. */
export const isSignature = (line: string, group: Group): boolean =>
  group.recipient !== 'group' && splitItems(line).length === 1 && looksLikeGroup(readItem(line).base) && !line.includes('全体');
