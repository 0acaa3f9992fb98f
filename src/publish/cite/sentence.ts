import { toChinese } from '#domain/calendar/date.ts';
import { REMARKS } from '#domain/conferral/conferral.ts';
import { starLabel } from '#domain/level/level.ts';
import { isLarge } from '#domain/roll/blocks.ts';
import type { PublicRow } from '../roll-table.ts';
import { absolute, type Origin } from '../origin.ts';
import { editionUrl, type CitableRoll, type Edition } from './csl-item.ts';
import { splitAtReadingDay, UNREAD, type CitedText } from './reading-day.ts';
import { warningsOf } from './standing.ts';

/** A roll whose rows are cited one by one: with its honour, and with how many they are. */
type RollWithRows = CitableRoll & { data: { honour: string; count: number } };

/** 书名号 inside 书名号 are single ones (GB/T 15834—2011, 4.15.3.3). */
const inTitleMarks = (title: string): string => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** 据某会《某名单》（文号，发布日期，版次，须知）: the part that may not be left out. */
function basis(roll: CitableRoll, { version, publishedOn }: Edition): string {
  const { title, documentNumber, publishedOn: first } = roll.data;
  const edition = publishedOn === first ? `第${version}版` : `${toChinese(publishedOn)}更新为第${version}版`;
  const details = [documentNumber, `${toChinese(first)}发布`, edition, ...warningsOf(roll)].filter(Boolean).join('，');
  return `据${roll.issuer.label}${inTitleMarks(title)}（${details}）`;
}

const foundAt = (url: string): string => `网址：${url}（${toChinese(UNREAD)}查阅）。`;
const asRead = (sentence: string): CitedText => splitAtReadingDay(sentence, 'chinese');

/** The sentence for a newsroom: whose roll, which document, which version, where and when it was read. */
export const rollSentence = (roll: CitableRoll, edition: Edition, origin: Pick<Origin, 'site'>): CitedText =>
  asRead(`${basis(roll, edition)}。${foundAt(editionUrl(roll, edition, origin))}`);

/** 三星级红十字志愿者: the star in front of the roll's honour, which may already name it or only say 星级. */
export function honourOf({ star, honour, remark }: PublicRow, rollHonour: string): string {
  const named = honour ?? rollHonour;
  const grade = star ? starLabel(star) : '';
  const whole = !grade || named.includes(grade) ? named : `${grade}${named.replace(/^星级/u, '')}`;
  return remark ? `${whole}，${REMARKS[remark]}` : whole;
}

/** What became of one row. A withheld one is told by its number alone, whatever the file says; a revoked one is no honour. */
function finding(row: PublicRow, rollHonour: string): string {
  const named = `${row.name}（${honourOf(row, rollHonour)}）`;
  const day = row.statusOn ? toChinese(row.statusOn) : '';
  if (row.status === 'withheld') return `编号${row.number}的记录自${day}起依法不公开姓名`;
  if (row.status === 'revoked') return `${named}，编号${row.number}，已于${day}撤销（依据：${row.statusBasis}），不再作为荣誉引用`;
  const listed = `${named}列入名单，编号${row.number}`;
  return row.status === 'corrected' ? `${listed}，该条记录已于${day}更正` : listed;
}

/**
 * Where a row is read. The page of a version holds its rows, each with its number as anchor; a roll too long for one page
 * has only one address of a row that lasts, `/honors/<roll>/#<number>`, which leads on to the page where it stands.
 */
function rowUrl(roll: RollWithRows, { number }: PublicRow, edition: Edition, origin: Pick<Origin, 'site'>): string {
  const page = isLarge(roll.data.count) ? absolute(roll.href, origin) : editionUrl(roll, edition, origin);
  return `${page}#${number}`;
}

/** The same for one row: by number and in one roll, as namesakes are many and an honour belongs to one decision. */
export function conferralSentence(roll: RollWithRows, row: PublicRow, edition: Edition, origin: Pick<Origin, 'site'>): CitedText {
  return asRead(`${basis(roll, edition)}，${finding(row, roll.data.honour)}。${foundAt(rowUrl(roll, row, edition, origin))}`);
}
