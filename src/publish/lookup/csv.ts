import type { FoundRecord } from '#domain/lookup/record.ts';
import { BYTE_ORDER_MARK, FORMULA } from '../csv-guard.ts';

/** The columns of a downloaded answer, in their order. What a record holds beyond them does not leave with it. */
export const ANSWER_COLUMNS = [
  ...['name', 'honour', 'star', 'unit', 'status', 'statusOn', 'issuer', 'year', 'roll', 'documentNumber', 'version'],
  ...['number', 'address', 'sample'],
] as readonly AnswerColumn[];
export type AnswerColumn =
  | keyof Pick<FoundRecord, 'name' | 'honour' | 'star' | 'unit' | 'status' | 'statusOn' | 'number'>
  | keyof Pick<FoundRecord['roll'], 'issuer' | 'year' | 'documentNumber' | 'version' | 'sample'>
  | 'roll'
  | 'address';

/** How the file names its columns and fixed values, in the language of the page. */
export interface AnswerWords {
  columns: Record<AnswerColumn, string>;
  statuses: Record<FoundRecord['status'], string>;
  sample: string;
  /** The file's name, without its ending and the question: 名单查询. */
  file: string;
}

/** Where a row of a roll is read, whatever the roll's length. */
export const recordHref = ({ number, roll }: Pick<FoundRecord, 'number' | 'roll'>): string => `/honors/${roll.id}/#${number}`;

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
/** Every cell in quotes (RFC 4180), so that none has to be looked at for what would need them. */
const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

function cellsOf(record: FoundRecord, words: AnswerWords, origin: string): Record<AnswerColumn, string> {
  const { name, honour, star, unit, status, statusOn, number, roll } = record;
  return {
    ...{ name, honour, star: star ? String(star) : '', unit, status: words.statuses[status], statusOn },
    ...{ issuer: roll.issuer, year: String(roll.year), roll: roll.title, documentNumber: roll.documentNumber },
    ...{ version: String(roll.version), number, address: `${origin}${recordHref(record)}`, sample: roll.sample ? words.sample : '' },
  };
}

/** `名单查询-张伟.csv`, without what a file system refuses. */
export const answerFile = (title: string, q: string): string => `${title}-${q.replaceAll(/[\s\p{Cc}\\/:*?"<>|]+/gu, ' ').trim()}.csv`;

/** An answer as a file: one header row, then the records in the order of the page. */
export function answerCsv(records: readonly FoundRecord[], words: AnswerWords, origin: string): string {
  const rows = records.map((record) => {
    const cells = cellsOf(record, words, origin);
    return line(ANSWER_COLUMNS.map((column) => cells[column]));
  });
  return `${BYTE_ORDER_MARK}${line(ANSWER_COLUMNS.map((column) => words.columns[column]))}${rows.join('')}`;
}
