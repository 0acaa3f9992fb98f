import { createHash } from 'node:crypto';
import path from 'node:path';
import { CONTEXT_COLUMNS } from '#publish/data/conferrals.ts';
import { PUBLIC_COLUMNS } from '#publish/roll-table.ts';
import type { Finding } from './finding.ts';
import type { Site, SiteFile } from './site.ts';

/** Files with people's names in them: a roll, a version of one, a year. */
const OF_PEOPLE = /^(?:data\/v1\/rolls\/|data\/v1\/years\/|honors\/.+\/v\d+\/)/u;
const PUBLIC_TABLE = /^(?:data\/v1\/|honors\/.+\/v\d+\/).+\.csv$/u;

/** The columns that a file with names may have. In December 2019 one column too many published 1,097 addresses (ICO). */
const ALLOWED: ReadonlySet<string> = new Set([...CONTEXT_COLUMNS, ...PUBLIC_COLUMNS, 'sample']);

/** What spreadsheets run; East Asian ones take the full-width signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** Line ends inside quoted cells are the writer's own. */
const bare = (text: string): string => text.replaceAll(/"[^"]*"/gu, '').replaceAll('\r\n', '');

/** What is wrong with a CSV that is offered to the public; `rows` are its cells with the header first. */
export function publicTableProblem(file: string, text: string, rows: readonly string[][]): string | undefined {
  if (!PUBLIC_TABLE.test(file)) return undefined;
  if (!text.startsWith('\uFEFF')) return 'CSV 开头没有 BOM，Excel 会显示乱码';
  if (!text.endsWith('\r\n') || bare(text).includes('\n')) return 'CSV 没有以 CRLF 换行';
  const unknown = OF_PEOPLE.test(file) ? rows[0]!.filter((column) => !ALLOWED.has(column)) : [];
  if (unknown.length > 0) return `不应公开的列：${unknown.join('、')}`;
  const row = rows.findIndex((cells) => cells.some((cell) => FORMULA.test(cell)));
  return row === -1 ? undefined : `第 ${row + 1} 行有会被表格软件当作公式执行的格子`;
}

interface Resource {
  path: string;
  hash: string;
}

/** Every file that a Data Package lists is there, byte for byte. */
export function packageProblems(site: Site, { path: file, text }: SiteFile): Finding[] {
  const { resources } = JSON.parse(text()) as { resources: Resource[] };
  return resources.flatMap(({ path: listed, hash }) => {
    const target = site.files.get(path.posix.join(path.posix.dirname(file), listed));
    if (!target) return [{ file, place: listed, message: '数据包列出的文件不存在' }];
    const sum = createHash('sha256').update(target.text()).digest('hex');
    return hash === `sha256:${sum}` ? [] : [{ file, place: listed, message: '文件与数据包里的校验和不符' }];
  });
}
