/** What an import found and would change, in Chinese, for a terminal. */
import { Conferral } from '#domain/conferral/conferral.ts';
import { fieldsOf } from '#domain/form/fields.ts';
import { DROP_REASONS, LAYOUTS, type RollImport } from '#domain/import/report.ts';
import { format, isError, type Problem } from '#domain/problem/problem.ts';
import type { RowChange } from '#domain/roll/compare.ts';
import type { Plan } from './plan.ts';

/** Without `--all` longer lists are cut; how many more there are is always told. */
const SHOWN = 20;

const some = <T>(list: readonly T[], limit: number, line: (one: T) => string): string[] => [
  ...list.slice(0, limit).map((one) => `  ${line(one)}`),
  ...(list.length > limit ? [`  …… 另有 ${list.length - limit} 条，加 --all 看全部`] : []),
];

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);

const FIELDS = new Map(fieldsOf(Conferral).map((field) => [field.name, field]));

/** A value as the site words it: 追授 and not posthumous. */
function worded(column: keyof Conferral, row: Conferral): string {
  const value = String(row[column] ?? '');
  return FIELDS.get(column)?.options?.[value] ?? value;
}

const brief = (row: Conferral): string =>
  [
    row.number,
    row.name || '（已隐去）',
    row.star && `${row.star} 星`,
    row.honour,
    row.unit,
    row.recipient === 'group' && worded('recipient', row),
    row.remark && worded('remark', row),
  ]
    .filter(Boolean)
    .join('　');

function changeLine(change: RowChange): string {
  if (change.kind === 'added') return `＋ 新增　${brief(change.after)}`;
  if (change.kind === 'removed') return `－ 删去　${brief(change.before)}`;
  const cells = change.columns.map(
    (column) => `${FIELDS.get(column)!.label}“${worded(column, change.before)}”→“${worded(column, change.after)}”`,
  );
  return `～ 改动　${change.after.number}　${change.after.name}：${cells.join('，')}`;
}

const KINDS = { added: '新增', changed: '改动', removed: '删去' } as const;

function changeSections(changes: readonly RowChange[], limit: number): string[] {
  return Object.entries(KINDS).flatMap(([kind, title]) => {
    const list = changes.filter((change) => change.kind === kind);
    return section(`${title} ${list.length} 条：`, some(list, limit, changeLine));
  });
}

function readSections({ format: kind, blocks, dropped, changes, doubles }: RollImport, limit: number): string[] {
  const unread = blocks.flatMap((block) => block.unread.map((line) => ({ ...line, block: block.name })));
  const namesakes = doubles.filter((one) => one.kind === 'namesake');
  return [
    `读入：${kind}`,
    ...blocks.map(({ name, layout, rows }) => `  ${name}：${LAYOUTS[layout]}，${rows} 条`),
    ...section(
      '没有保留：',
      some(dropped, limit, ({ what, reason, cells }) => `${what}：${DROP_REASONS[reason]}（${cells} 格）`),
    ),
    ...section(
      `姓名统一写法 ${changes.length} 处：`,
      some(changes, limit, ({ row, written, name }) => `第 ${row} 行　${written} → ${name}`),
    ),
    ...section(
      `没有读入的文字 ${unread.length} 行：`,
      some(unread, limit, ({ row, text }) => `第 ${row} 行　${text}`),
    ),
    ...section(
      `同名 ${namesakes.length} 组（同名很常见，系统不合并）：`,
      some(namesakes, limit, ({ name, rows }) => `${name}：${rows.length} 条`),
    ),
  ];
}

/** Errors first; a kind of problem that a thousand rows have is told for the first few. */
function problemSections(problems: readonly Problem[], limit: number): string[] {
  const byCode = Map.groupBy(
    problems.toSorted((a, b) => Number(isError(b)) - Number(isError(a))),
    ({ code }) => code,
  );
  return Array.from(byCode.values()).flatMap((same) => [
    '',
    ...some(same, limit, (problem) => `${isError(problem) ? '✗' : '!'} ${format(problem)}`),
  ]);
}

/** What an editor should see before anything is written; with `all`, every line of it. */
export function preview({ read, changes, rows, problems }: Plan, { all = false } = {}): string {
  const limit = all ? Infinity : SHOWN;
  const errors = problems.filter(isError).length;
  const sum = `\n错误 ${errors} 个，提醒 ${problems.length - errors} 个。`;
  const total = rows.length > 0 ? [`导入后名单共 ${rows.length} 条。`] : [];
  return [...readSections(read, limit), ...changeSections(changes, limit), ...problemSections(problems, limit), sum, ...total].join('\n');
}
