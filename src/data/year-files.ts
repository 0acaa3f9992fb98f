import type { PublishedRoll } from '#files/published-rolls.ts';
import { csvHeader, csvRows } from '#publish/csv.ts';
import { yearAddress } from '#publish/data/addresses.ts';
import type { DataContext } from '#publish/data/collections.ts';
import { CONTEXT_COLUMNS, contextCells, yearTable, type RollContext } from '#publish/data/conferrals.ts';
import { dayVersion, resourcesOf, toDataPackage, type Formats } from '#publish/data/data-package.ts';
import { columnNames, conditions, sampleMark } from '#publish/data/table.ts';
import { rowCells } from '#publish/roll-table.ts';
import { besideEachOther, type DataFolder, type GrowingFile } from './folder.ts';
import type { RollRows } from './roll-files.ts';

/** 一个年度: its three files grow roll by roll, so that no year is ever whole in memory. */
interface OpenYear {
  year: number;
  csv: GrowingFile;
  json: GrowingFile;
  jsonl: GrowingFile;
  count: number;
  rolls: number;
  sample: boolean;
  /** The day of the youngest version in it. */
  latest: string;
}

export interface WrittenYear {
  year: number;
  files: Formats;
}

/** What a reader should know before the rows: what they are, and under which conditions. */
function jsonStart(year: number, { origin }: DataContext): string {
  const head = { ...conditions(origin), year, columns: columnNames(yearTable(year)) };
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n`;
}

/** What is known only when the last row is written. */
const jsonEnd = ({ count, sample }: OpenYear): string => `\n],\n${JSON.stringify({ ...sampleMark(sample), count }, null, 2).slice(2)}\n`;

function openYear(folder: DataFolder, year: number, context: DataContext): OpenYear {
  const file = (extension: string) => folder.grow(`${yearAddress(year)}.${extension}`);
  const opened = { year, csv: file('csv'), json: file('json'), jsonl: file('jsonl'), count: 0, rolls: 0, sample: false, latest: '' };
  opened.csv.add(csvHeader(columnNames(yearTable(year))));
  opened.json.add(jsonStart(year, context));
  return opened;
}

function contextOf({ id, roll, versions }: PublishedRoll, { nameOf }: DataContext): RollContext {
  const { issuer, kind, year, stage, documentNumber, decidedOn, publishedOn } = roll;
  return {
    ...{ roll: id, issuer, issuerName: nameOf(issuer), kind, rollHonour: roll.honour, year, stage, documentNumber, decidedOn, publishedOn },
    version: versions.length,
  };
}

/** The rows of a roll behind what is the same for all of them: `{"roll":…,` and then the row without its own bracket. */
function linesOf(context: RollContext, lines: readonly string[]): string[] {
  const told = Object.fromEntries(CONTEXT_COLUMNS.map((name) => [name, context[name]]));
  const start = `${JSON.stringify(told).slice(0, -1)},`;
  return lines.map((line) => start + line.slice(1));
}

function closeYear(folder: DataFolder, open: OpenYear, context: DataContext): WrittenYear {
  const { year, rolls, count, sample, latest } = open;
  open.json.add(jsonEnd(open));
  const files: Formats = [open.csv.close(), open.json.close(), open.jsonl.close()];
  const table = { ...yearTable(year), references: [] };
  const head = {
    ...{ name: `conferrals-${year}`, title: table.title, sample, version: dayVersion(latest), created: latest },
    description: `${table.description}共 ${rolls} 份名单、${count} 条记录。`,
    href: `/honors/years/${year}/`,
  };
  folder.write(`${yearAddress(year)}.datapackage.json`, toDataPackage(head, resourcesOf(table, besideEachOther(files)), context.origin));
  return { year, files };
}

export interface YearFiles {
  add(published: PublishedRoll, rows: RollRows, latest: string): void;
  /** Closes all years, the newest first. */
  close(): WrittenYear[];
}

/** All rolls by their evaluation year. */
export function yearFiles(folder: DataFolder, context: DataContext): YearFiles {
  const years = new Map<number, OpenYear>();
  return {
    add(published, { rows, lines }, latest) {
      const { year, sample } = published.roll;
      const open = years.get(year) ?? openYear(folder, year, context);
      years.set(year, open);
      const told = contextOf(published, context);
      const start = contextCells(told);
      const records = linesOf(told, lines);
      open.csv.add(csvRows(rows.map((row) => [...start, ...rowCells(row), String(sample)])));
      open.jsonl.add(records.map((line) => `${line}\n`).join(''));
      open.json.add((open.count > 0 && records.length > 0 ? ',\n' : '') + records.join(',\n'));
      open.count += rows.length;
      open.rolls += 1;
      open.sample ||= sample;
      if (latest > open.latest) open.latest = latest;
    },
    close: () => Array.from(years.values(), (open) => closeYear(folder, open, context)).toSorted((a, b) => b.year - a.year),
  };
}
