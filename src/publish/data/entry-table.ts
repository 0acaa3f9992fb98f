import { z } from 'zod';
import { line, webAddress } from '#domain/form/meta.ts';
import { fieldsOf, type Field } from '#domain/form/fields.ts';
import type { Cell } from '../csv.ts';
import { column, columnsOf, type Column } from './column.ts';
import { pick, type AnyShape } from './shape.ts';
import type { Reference, Table } from './table.ts';

/** An entry of a collection: its id and what stands in its file. */
export interface DataEntry<Data = Record<string, unknown>> {
  id: string;
  data: Data;
}

/** A collection as a public table: which fields, and what is said of it. */
export interface EntryPlan {
  name: string;
  title: string;
  description: string;
  schema: z.ZodObject;
  /** The public fields; whatever is not named here stays in the content folder. */
  shape: AnyShape;
  /** The whole address of the entry's page. */
  urlOf?: (id: string) => string;
  /** Columns that no field of the schema has, such as the name behind a reference. */
  added?: readonly Column<DataEntry>[];
  references?: readonly Reference[];
}

const idColumn = column<DataEntry>('id', line('标识', { hint: '本站的标识，也是页面地址的一部分，发布后不变' }), ({ id }) => id);

const ownColumns = ({ urlOf, added = [] }: EntryPlan): Column<DataEntry>[] => [
  idColumn,
  ...(urlOf ? [column<DataEntry>('url', webAddress('页面'), ({ id }) => urlOf(id))] : []),
  ...added,
];

export function entryTable(plan: EntryPlan): Table<DataEntry> {
  const { name, title, description, schema, shape, references = [] } = plan;
  const told = columnsOf(fieldsOf(schema), shape).map(({ field, cell }): Column<DataEntry> => ({ field, cell: ({ data }) => cell(data) }));
  return { name, title, description, columns: [...ownColumns(plan), ...told], key: ['id'], references };
}

/** An entry as JSON tells it: its groups and lists whole. */
export function entryRecord(plan: EntryPlan, entry: DataEntry): Record<string, unknown> {
  const own = ownColumns(plan).map(({ field, cell }): [string, Cell] => [field.name, cell(entry)]);
  return { ...Object.fromEntries(own), ...pick(entry.data, plan.shape) };
}

interface ListRow {
  id: string;
  position: number;
  item: Record<string, unknown>;
}

/** A list inside the entries as a table of its own, for readers who have only the CSV: the figures of projects. */
export interface ListPlan {
  name: string;
  title: string;
  description: string;
  /** The field that holds the list. */
  list: string;
  /** The column that names the entry. */
  parent: string;
}

const positionColumn = column<ListRow>(
  'position',
  z.int().min(1).meta({ label: '序号', hint: '在原列表中的位置，从 1 起' }),
  ({ position }) => position,
);

function parentColumn({ parent }: ListPlan, { title }: EntryPlan): Column<ListRow> {
  return column(parent, line(title, { hint: '所属条目的标识' }), ({ id }) => id);
}

export function listTable(list: ListPlan, plan: EntryPlan): Table<ListRow> {
  const field = fieldsOf(plan.schema).find(({ name }) => name === list.list) as Field;
  const told = columnsOf(field.fields!, plan.shape[list.list] as AnyShape);
  const columns = told.map((each): Column<ListRow> => ({ field: each.field, cell: ({ item }) => each.cell(item) }));
  const { name, title, description, parent } = list;
  return {
    ...{ name, title, description, columns: [parentColumn(list, plan), positionColumn, ...columns] },
    key: [parent, 'position'],
    references: [{ column: parent, to: plan.name }],
  };
}

export const listRows = ({ list }: ListPlan, entries: readonly DataEntry[]): ListRow[] =>
  entries.flatMap(({ id, data }) => (data[list] as Record<string, unknown>[]).map((item, i) => ({ id, position: i + 1, item })));
