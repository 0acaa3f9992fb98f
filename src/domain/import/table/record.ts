/** One row of a table with columns → its recipients. */
import type { FoundProblem } from '../../problem/problem.ts';
import { itemProblems, present, type Entry, type Group } from '../entry.ts';
import { readItem, splitItems } from '../item.ts';
import { parseNumber } from '../../conferral/number.ts';
import { LIMITS } from '../file/limits.ts';
import { splitPeople } from '../people.ts';
import { looksLikeName } from '../shape.ts';
import { namesStars, readStar } from '../star.ts';
import type { ColumnRole } from './columns.ts';
import { nameColumn, type Panel } from './header.ts';

export type Cells = Partial<Record<ColumnRole, string>>;

const GROUP_WORDS = /集体|组织|团队|团体|队伍|group/u;
const POSTHUMOUS = /追授|posthumous/u;

/** The cells of a panel by what they are for. */
export function cellsOf(panel: Panel, row: readonly string[]): Cells {
  const cells: Cells = {};
  for (const { role, index } of panel) if (role) cells[role] = (row[index] ?? '').slice(0, LIMITS.cell).trim();
  return cells;
}

/** Two people in one cell (季川、石沐) are two recipients; a unit with a 、 in its name is one. */
function splitNames(cell: string): string[] {
  const items = splitItems(cell).flatMap(splitPeople);
  return items.length > 1 && items.every((item) => looksLikeName(readItem(item).base)) ? items : [cell];
}

const hoursIn = (cell: string | undefined): number | undefined => {
  const [found] = /\d+(?:\.\d+)?/u.exec(cell?.normalize('NFKC').replaceAll(/[,\s]/gu, '') ?? '') ?? [];
  return found === undefined ? undefined : Number(found);
};

/** 类别 may mean the star, or whether somebody is one person or many. */
export const isRecipientKind = (cell: string): boolean => /^(?:个人|集体|组织|团队|团体)$/u.test(cell);

/** As people copy it: full width, small letters, spaces around. */
const copied = (cell: string): string => cell.normalize('NFKC').replaceAll(/\s+/gu, '').toUpperCase();

/** What has the look of our number and a wrong check character is a mistake in copying; any other 编号 is somebody else's. */
const LIKE_OURS = /^[A-Z][A-Z0-9]{1,5}-\d{4}-\d{5}-[0-9A-Z]$/u;

function readNumber(cell: string | undefined): { number?: string; problems: FoundProblem[] } {
  const number = copied(cell ?? '');
  if (parseNumber(number)) return { number, problems: [] };
  return { problems: LIKE_OURS.test(number) ? [{ code: 'conferral/bad-number', field: 'number', values: { number } }] : [] };
}

interface Read {
  star?: number;
  honour?: string;
  problems: FoundProblem[];
}

/** 星级 from its own column, else from 级别, else from the honour's own words. */
function readHonour({ star, level, honour }: Cells): Read {
  const given = star || level;
  const own = given ? readStar(given) : undefined;
  const told = honour ? readStar(honour) : undefined;
  const unread =
    star && own === undefined ? star : [level, honour].find((text) => text && namesStars(text) && readStar(text) === undefined);
  const problems: FoundProblem[] = unread ? [{ code: 'import/unreadable-star', field: 'star', values: { value: unread } }] : [];
  const found = own ?? told;
  return { ...(found && { star: found }), ...(honour && !told && { honour }), problems };
}

function isGroup(cells: Cells, panel: Panel): boolean {
  const said = cells.recipient || (isRecipientKind(cells.level ?? '') ? cells.level : '');
  if (said) return GROUP_WORDS.test(said);
  return nameColumn(panel)?.role === 'group-name';
}

/** One recipient: what the columns say goes before what brackets say, and both before the heading above. */
function entryOf(written: string, panel: Panel, cells: Cells, row: number, group: Group): Entry {
  const item = readItem(written);
  const { problems, ...honour } = readHonour(cells);
  const numbered = readNumber(cells.number);
  const found = [...problems, ...numbered.problems, ...itemProblems(item)];
  const own = {
    unit: cells.unit || item.unit,
    remark: item.remark ?? (POSTHUMOUS.test(cells.remark ?? '') ? ('posthumous' as const) : undefined),
    recipient: item.recipient ?? (isGroup(cells, panel) ? ('group' as const) : undefined),
    hours: hoursIn(cells.hours),
    number: numbered.number,
    details: item.details || undefined,
    problems: found.length > 0 ? found : undefined,
  };
  return { ...group, ...present({ star: item.star }), ...honour, ...present(own), name: item.base, written, row };
}

/** The recipients of a row; none when it names nobody. */
export function readRecord(panel: Panel, cells: Cells, row: number, group: Group): Entry[] {
  const name = cells.name || cells['group-name'] || '';
  if (name === '') return [];
  const names = isGroup(cells, panel) ? [name] : splitNames(name);
  return names.map((written) => entryOf(written, panel, cells, row, group));
}
