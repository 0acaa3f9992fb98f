/** What an import found and would change, in Chinese, for a terminal. */
import { Conferral } from '#domain/conferral/conferral.ts';
import { DROP_REASONS, LAYOUTS, type RollImport } from '#domain/import/report.ts';
import { format, isError, type Problem } from '#domain/problem/problem.ts';
import type { RowChange } from '#domain/roll/compare.ts';
import type { Plan } from './plan.ts';

/** Longer lists are cut; the count is always told. */
const SHOWN = 20;

const some = <T>(list: readonly T[], line: (one: T) => string): string[] => [
  ...list.slice(0, SHOWN).map((one) => `  ${line(one)}`),
  ...(list.length > SHOWN ? [`  …… 另有 ${list.length - SHOWN} 条`] : []),
];

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);

const label = (column: keyof Conferral): string => Conferral.shape[column].meta()?.label ?? column;

const brief = ({ number, name, star, honour, unit }: Conferral): string =>
  [number, name || '（已隐去）', star && `${star} 星`, honour, unit].filter(Boolean).join('　');

function changeLine(change: RowChange): string {
  if (change.kind === 'added') return `＋ ${brief(change.after)}`;
  if (change.kind === 'removed') return `－ ${brief(change.before)}`;
  const cells = change.columns.map((column) => `${label(column)}“${change.before[column] ?? ''}”→“${change.after[column] ?? ''}”`);
  return `～ ${change.after.number}　${change.after.name}：${cells.join('，')}`;
}

const KINDS = { added: '新增', changed: '改动', removed: '删去' } as const;

function changeSections(changes: readonly RowChange[]): string[] {
  return Object.entries(KINDS).flatMap(([kind, title]) => {
    const list = changes.filter((change) => change.kind === kind);
    return section(`${title} ${list.length} 条：`, some(list, changeLine));
  });
}

function readSections({ format: kind, blocks, dropped, changes, doubles }: RollImport): string[] {
  const unread = blocks.flatMap((block) => block.unread.map((line) => ({ ...line, block: block.name })));
  const namesakes = doubles.filter((one) => one.kind === 'namesake');
  return [
    `读入：${kind}`,
    ...blocks.map(({ name, layout, rows }) => `  ${name}：${LAYOUTS[layout]}，${rows} 条`),
    ...section(
      '没有保留：',
      some(dropped, ({ what, reason, cells }) => `${what}：${DROP_REASONS[reason]}（${cells} 格）`),
    ),
    ...section(
      `姓名统一写法 ${changes.length} 处：`,
      some(changes, ({ row, written, name }) => `第 ${row} 行　${written} → ${name}`),
    ),
    ...section(
      `没有读入的文字 ${unread.length} 行：`,
      some(unread, ({ row, text }) => `第 ${row} 行　${text}`),
    ),
    ...section(
      `同名 ${namesakes.length} 组（同名很常见，系统不合并）：`,
      some(namesakes, ({ name, rows }) => `${name}：${rows.length} 条`),
    ),
  ];
}

/** Errors first; a kind of problem that a thousand rows have is told for the first few. */
function problemSections(problems: readonly Problem[]): string[] {
  const byCode = Map.groupBy(
    problems.toSorted((a, b) => Number(isError(b)) - Number(isError(a))),
    ({ code }) => code,
  );
  return Array.from(byCode.values()).flatMap((same) => [
    '',
    ...some(same, (problem) => `${isError(problem) ? '✗' : '!'} ${format(problem)}`),
  ]);
}

/** Everything an editor should see before anything is written. */
export function preview({ read, changes, rows, problems }: Plan): string {
  const errors = problems.filter(isError).length;
  const sum = `\n错误 ${errors} 个，提醒 ${problems.length - errors} 个。`;
  const total = rows.length > 0 ? [`导入后名单共 ${rows.length} 条。`] : [];
  return [...readSections(read), ...changeSections(changes), ...problemSections(problems), sum, ...total].join('\n');
}
