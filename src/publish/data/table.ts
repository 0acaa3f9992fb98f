import { csvHeader, csvRows, type Cell } from '../csv.ts';
import { absolute, type Origin } from '../origin.ts';
import { SAMPLE_NOTE } from '../sample.ts';
import type { Column } from './column.ts';

/** A column whose values are keys of another table. */
export interface Reference {
  column: string;
  /** The table; the same table where absent. */
  to?: string;
}

/** 数据表: rows of one kind, with all that a stranger needs to read them. */
export interface Table<Row> {
  /** The name of the resource and of its files. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  /** The columns that tell one row from all others. */
  key: readonly string[];
  references?: readonly Reference[];
}

export const columnNames = ({ columns }: Pick<Table<never>, 'columns'>): string[] => columns.map(({ field }) => field.name);

/** The cells of a row in the order of the columns. */
export const cellsOf = <Row>({ columns }: Table<Row>, row: Row): Cell[] =>
  columns.map(({ cell }) => {
    const value = cell(row);
    return typeof value === 'boolean' ? String(value) : (value ?? '');
  });

export function tableToCsv<Row>(table: Table<Row>, rows: readonly Row[]): string {
  return csvHeader(columnNames(table)) + csvRows(rows.map((row) => cellsOf(table, row)));
}

/** One record a line (JSON Lines), for programs that read a table as a stream. */
export const toJsonLines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** What every JSON of ours says before its rows: the edition of the format, and under which conditions it may be used. */
export const conditions = (origin: Origin) => ({ version: 1, licence: origin.licence, licencePage: absolute('/press/#reuse', origin) });

/** Whether there are invented rows among them, in words where there are. */
export const sampleMark = (sample: boolean) => ({ sample, sampleNote: sample ? SAMPLE_NOTE : undefined });

/** A table as one JSON document. */
export function tableToJson(name: string, records: readonly { sample?: unknown }[], origin: Origin): string {
  const sample = records.some((record) => record.sample === true);
  return `${JSON.stringify({ ...conditions(origin), ...sampleMark(sample), table: name, count: records.length, rows: records }, null, 2)}\n`;
}
