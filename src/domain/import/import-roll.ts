/**
 * 导入名单: a file or a pasted text → rows that a roll may hold, and everything an editor must know about what was read,
 * changed and left out. Pure and synchronous; large files are read in a worker (docs/decisions/009). Never throws.
 */
import { entryOf, placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import { toConferrals, type ImportContext } from './conferrals.ts';
import { findDoubles } from './doubles.ts';
import { droppedDetails } from './dropped.ts';
import { openSource, type Opened } from './file/open.ts';
import { withoutEchoes } from './private-data.ts';
import { maskText } from './private-text.ts';
import { readBlock, type ReadBlock } from './read-block.ts';
import type { Double, ImportedRow, RollImport, RollSource } from './report.ts';

export interface ImportOptions extends ImportContext {
  /** Read this sheet only. */
  sheet?: string;
}

const nothing = (format: string, problems: Problem[]): RollImport => ({
  format,
  blocks: [],
  rows: [],
  dropped: [],
  changes: [],
  doubles: [],
  problems,
});

/** Where a problem stands: the file, and the sheet if there are several. */
const fileOf = (file: string, block: string, count: number): string => (count > 1 ? `${file} · ${block}` : file);

function doubleProblems(doubles: readonly Double[], rows: readonly ImportedRow[]): FoundProblem[] {
  return doubles
    .filter(({ kind }) => kind === 'same-unit')
    .map(({ name, rows: indexes }) => ({
      code: 'import/double',
      row: rows[indexes[1]!]!.row,
      values: { name, rows: indexes.map((i) => rows[i]!.row).join('、') },
    }));
}

/** Problems name what they found; none of them may name more than that. */
const masked = (problem: Problem): Problem => ({
  ...problem,
  place: { ...problem.place, file: maskText(problem.place.file) },
  values: Object.fromEntries(
    Object.entries(problem.values).map(([key, value]) => [key, typeof value === 'string' ? maskText(value) : value]),
  ),
});

/** Private data refuses the whole file: then nothing of it is handed on but what must be cleaned. */
const isPrivacy = ({ code }: Problem): boolean => code === 'personal-data/found' || code === 'roll/forbidden-column';

function refuse({ format }: Opened, read: readonly ReadBlock[], problems: Problem[]): RollImport {
  const dropped = read.flatMap((one) => one.dropped);
  const blocks = read.map(({ name, layout }) => ({ name: maskText(name), layout, rows: 0, unread: [] }));
  return { ...nothing(format, problems), dropped: dropped.map((one) => ({ ...one, block: maskText(one.block) })), blocks };
}

function importOpened(file: string, opened: Opened, options: ImportOptions): RollImport {
  const chosen = opened.blocks.filter(({ name }) => options.sheet === undefined || name === options.sheet);
  if (chosen.length === 0) {
    const sheets = opened.blocks.map(({ name }) => name).join('、');
    return nothing(
      opened.format,
      [placed(file, { code: 'import/no-such-sheet', values: { sheet: options.sheet ?? '', sheets } })].map(masked),
    );
  }
  const place = (block: string) => (found: FoundProblem) => placed(fileOf(file, block, opened.blocks.length), found);
  const read = opened.blocks.map((block) => readBlock(block, chosen.includes(block)));
  const ofParts = withoutEchoes(
    opened.problems,
    read.flatMap((one) => one.privacy),
  );
  const guarded = [...ofParts.map((found) => placed(file, found)), ...read.flatMap((one) => one.privacy.map(place(one.name)))];
  if (guarded.some(isPrivacy)) return refuse(opened, read, guarded.filter(isPrivacy).map(masked));
  const conferrals = read.map((one) => ({ ...one, ...toConferrals(one.entries, one.name, options), found: one.problems }));
  const rows = conferrals.flatMap((one) => one.rows);
  const doubles = findDoubles(rows);
  const problems = [
    ...guarded,
    ...conferrals.flatMap(({ name, found, problems: ofRows }) => [...found, ...ofRows].map(place(name))),
    ...doubleProblems(doubles, rows).map((found) => placed(file, found)),
    ...(rows.length === 0 ? [placed(file, { code: 'import/no-names' })] : []),
  ].map(masked);
  return {
    format: opened.format,
    blocks: read.map(({ name, layout, entries, unread }) => ({
      name,
      layout,
      rows: entries.length,
      unread: unread.map(({ row, text }) => ({ row, text: maskText(text.slice(0, 200)) })),
    })),
    rows,
    dropped: read.flatMap((one) => [...one.dropped, ...droppedDetails(one.name, one.entries)]),
    changes: conferrals.flatMap((one) => one.changes),
    doubles,
    problems,
  };
}

/** Reads a roll from any source. Rows are there to be looked at; they may be written only when no problem is an error. */
export function importRoll(source: RollSource, options: ImportOptions = {}): RollImport {
  const file = maskText(source.name);
  const opened = openSource({ ...source, name: file });
  if ('problem' in opened) return nothing(opened.format, [placed(file, opened.problem)]);
  return importOpened(file, opened, options);
}

/** Whether an import may become the rows of a roll. */
export const mayBeWritten = ({ problems }: Pick<RollImport, 'problems'>): boolean =>
  problems.every((problem) => entryOf(problem).severity === 'warning');
