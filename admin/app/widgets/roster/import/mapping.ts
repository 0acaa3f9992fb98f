/** Cells pasted without their header: an editor says what each column is, and the importer gets the header it asks for. */
import Papa from 'papaparse';
import { parseNumber } from '#domain/conferral/number.ts';
import { looksLikeName, looksLikeUnit } from '#domain/import/shape.ts';
import { readStar } from '#domain/import/star.ts';

/** What a column may be, by the headings that the importer knows. An empty heading is a column that is not kept. */
export const HEADINGS = ['姓名', '集体名称', '星级', '单位', '荣誉名称', '备注', '编号', ''] as const;
export type Heading = (typeof HEADINGS)[number];

export interface Headless {
  /** The first rows, to choose by. */
  sample: string[][];
  guess: Heading[];
}

const SAMPLED = 200;
const SHOWN = 4;

const delimiterOf = (text: string): string => (text.includes('\t') ? '\t' : ',');

const cellsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: delimiterOf(text), preview: SAMPLED }).data.filter((row) =>
    row.some((cell) => cell.trim() !== ''),
  );

type Looks = (cell: string, index: number, cells: readonly string[]) => boolean;

const most = (cells: readonly string[], looks: Looks): boolean =>
  cells.length > 0 && cells.filter((cell, i) => looks(cell, i, cells)).length > cells.length / 2;

/** 1, 2, 3 down the page are no stars but the number of the line. */
const counts: Looks = (cell, i, cells) => Number(cell) === i + 1 && cells.length > 1;

const GUESSES: readonly (readonly [Heading, Looks])[] = [
  ['', counts],
  ['编号', (cell) => parseNumber(cell) !== undefined],
  ['星级', (cell) => readStar(cell) !== undefined],
  ['备注', (cell) => cell.includes('追授')],
  ['姓名', (cell) => looksLikeName(cell)],
  ['单位', (cell) => looksLikeUnit(cell)],
];

/** Each heading goes to the first column that looks like it. */
function guess(rows: readonly string[][]): Heading[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const taken = new Set<Heading>();
  return Array.from({ length: width }, (_, i): Heading => {
    const cells = rows.map((row) => (row[i] ?? '').trim()).filter((cell) => cell !== '');
    const [heading = ''] = GUESSES.find(([one, looks]) => (one === '' || !taken.has(one)) && most(cells, looks)) ?? [];
    taken.add(heading);
    return heading;
  });
}

/** The columns of a text without a header; undefined where it has only one. */
export function headlessColumns(text: string): Headless | undefined {
  const rows = cellsOf(text);
  const guessed = guess(rows);
  return guessed.length < 2 ? undefined : { sample: rows.slice(0, SHOWN), guess: guessed };
}

/** The text with the header that the editor has chosen. */
export function withHeadings(text: string, headings: readonly Heading[]): string {
  return `${headings.join(delimiterOf(text))}\n${text}`;
}
