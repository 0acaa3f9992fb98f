/** Headings of published lists: 一、最美志愿者：10人 · 五星级红十字志愿者（10名，排名不分先后） · 【三星】 · 蓝湾救援队： */
import type { Group } from './entry.ts';
import { looksLikeName, looksLikeUnit } from './shape.ts';
import { namesStars, starIn } from './star.ts';

export interface Heading {
  group: Group;
  /** How many recipients it announces. */
  count?: number;
  /** Several stars in one heading: nobody below can be given one. */
  unclearStar?: boolean;
}

const ORDINAL =
  /^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[部类][分]?|[(（]?\d{1,2}[)）]?[、.．])\s*/u;
const COUNT = /[:：]?\s*[(（]?\s*(?:共|计|共计|合计)?\s*(\d{1,6})\s*(?:名|人|个|位|支|项|家)\s*[^)）]{0,20}[)）]?\s*$/u;
const REMARK = /[(（][^()（）]*(?:排名不分先后|笔[画划]|音序|排序|为序)[^()（）]*[)）]|排名不分先后|按姓氏笔[画划](?:为序|排[列序])?/gu;
const FRAME = /^[【[［〔《<「『\s]+|[】\]］〕》>」』:：;；。\s]+$/gu;
const NOT_HONOUR = /(?:人员)?(?:名单|名册|一览表?)$|获得者$/u;
const PRAISE = /优秀|最美|最佳|先进|突出|模范|示范|标兵|奖|称号|十佳|百佳|嘉奖|通报表扬|杰出|好人/u;
const KIND_END = /(?:志愿者|个人|集体|组织|项目|团队|团体|单位|站点?|家庭)$/u;
const GROUPS = /(?:集体|组织|团队|团体|单位|项目|社区|村[)）]?|服务队|救援队|基地|家庭|志愿者之家|队伍)(?:[(（].*[)）])?$/u;
const POSTHUMOUS = /追授/u;
/** With a year, a society or stars in general it is the title of the whole, not the honour of a part. */
const TITLE = /(?:19|20)\d{2}\s*年|红十字会(?!\S*[队组])|星级/u;

const MAX_LENGTH = 40;
const SENTENCE = /[。！？]/u;

const label = (text: string): string =>
  text.replaceAll(REMARK, '').replace(COUNT, '').replaceAll(FRAME, '').replace(NOT_HONOUR, '').replaceAll(/\s+/gu, ' ').trim();

/** What a label says of those below it: their star, or else their honour, or else their unit. */
function groupOf(text: string): Group | undefined {
  const star = starIn(text);
  const posthumous = POSTHUMOUS.test(text) ? { remark: 'posthumous' as const } : {};
  if (star) return { star, ...posthumous };
  if (namesStars(text) || TITLE.test(text)) return {};
  if (PRAISE.test(text) || KIND_END.test(text)) {
    return { honour: text.replace(POSTHUMOUS, ''), ...(GROUPS.test(text) && { recipient: 'group' as const }), ...posthumous };
  }
  return looksLikeUnit(text) ? { unit: text } : undefined;
}

const FRAMED = /^\s*[【[［《].*[】\]］》]\s*$|[:：]\s*$/u;

/** Whether a line announces others: numbered, with a count, framed, or praising somebody. */
const announces = (line: string, count: number | undefined): boolean =>
  count !== undefined ||
  [ORDINAL, FRAMED, PRAISE].some((pattern) => pattern.test(line)) ||
  NOT_HONOUR.test(line.replaceAll(FRAME, '')) ||
  namesStars(line);

function countIn(text: string): number | undefined {
  const [, count] = COUNT.exec(text.replaceAll(REMARK, '').trim()) ?? COUNT.exec(text) ?? [];
  return count ? Number(count) : undefined;
}

/** 一、二星级 under numbered headings is heading one, of two stars; alone it may be a list of one and two stars. */
function withoutOrdinal(line: string, ordinals: boolean): string {
  return ordinals || !namesStars(line) ? line.replace(ORDINAL, '') : line;
}

/** Several things in a row are recipients, but for 一、二星级. */
const HOLDS_NAMES = /[:：，,；;]|(?<!^[一二三四五])、/u;

const leavesStarOpen = (text: string, group: Group, line: string): boolean =>
  namesStars(text) && group.star === undefined && !/名单|公示/u.test(line);

const isPerson = (text: string): boolean =>
  looksLikeName(text) && ![PRAISE, KIND_END].some((pattern) => pattern.test(text)) && !namesStars(text);

/** Nothing, several things, a person, or a person with something behind: 林知夏（女） 示范公司职员. */
const isNoLabel = (text: string): boolean =>
  text === '' || HOLDS_NAMES.test(text) || isPerson(text) || isPerson(text.split(/[\s(（]/u)[0]!);

/** A line that stands over names. `ordinals`: the text numbers its headings. */
export function readHeading(line: string, { ordinals = false } = {}): Heading | undefined {
  if (Array.from(line).length > MAX_LENGTH || SENTENCE.test(line)) return undefined;
  const told = withoutOrdinal(line, ordinals);
  const text = label(told);
  const count = countIn(told);
  const group = isNoLabel(text) ? undefined : groupOf(text);
  if (!group || !announces(line, count)) return undefined;
  return { group, ...(count !== undefined && { count }), ...(leavesStarOpen(text, group, line) && { unclearStar: true }) };
}

/** Whether headings of a text are numbered 一、二、…: at least two, in their order. */
export function hasOrdinals(lines: readonly string[]): boolean {
  const numerals = '一二三四五六七八九';
  const seen = lines
    .map((line) => numerals.indexOf(/^\s*[(（]?([一二三四五六七八九])[)）、.．]/u.exec(line)?.[1] ?? '-') + 1)
    .filter((n) => n > 0);
  return seen.length >= 2 && seen.every((n, i) => n === i + 1);
}

/** Whether a line is a title over everything: it names stars, perhaps several, and ends as titles do. */
export const isListTitle = (line: string): boolean =>
  /(?:名单|公示|公告|通报|决定|通知)(?:[(（].*[)）])?\s*$/u.test(line) && !SENTENCE.test(line);
