import type { z } from 'zod';
import { toField, type Field } from '#domain/form/fields.ts';
import type { Cell } from '../csv.ts';
import type { AnyShape } from './shape.ts';

/** A column of a public table: what the domain says of the field, and where its cell comes from. */
export interface Column<Row> {
  field: Field;
  cell(row: Row): Cell;
}

/** A column that no schema of the content has: an address, the name behind a reference. */
export function column<Row>(name: string, schema: z.ZodType, cell: (row: Row) => Cell): Column<Row> {
  return { field: toField(name, schema), cell };
}

/** Codes and references hold no space; free texts may. */
export const separatorOf = ({ options, references }: Pick<Field, 'options' | 'references'>): string => (options || references ? ' ' : '；');

function cellOf(value: unknown, field: Field): Cell {
  return Array.isArray(value) ? value.join(separatorOf(field)) : (value as Cell);
}

const camel = (path: readonly string[]): string =>
  path.map((name, i) => (i === 0 ? name : name.charAt(0).toUpperCase() + name.slice(1))).join('');

/** The field inside a group as a column of its own: `coordinate.datum` is `coordinateDatum`, 坐标 · 坐标系. */
function inGroup(group: Field, inner: Field): Field {
  return {
    ...inner,
    name: camel([group.name, inner.name]),
    label: `${group.label} · ${inner.label}`,
    required: group.required && inner.required,
  };
}

type Plain = Record<string, unknown>;

/** The public fields that fit into a cell. A list of groups does not: JSON tells it, or a table of its own. */
export function columnsOf(fields: readonly Field[], shape: AnyShape): Column<Plain>[] {
  return fields.flatMap((field): Column<Plain>[] => {
    const inner = shape[field.name];
    if (inner === undefined) return [];
    if (inner === true) return [{ field, cell: (row) => cellOf(row[field.name], field) }];
    if (field.multiple) return [];
    return columnsOf(field.fields ?? [], inner).map((column) => ({
      field: inGroup(field, column.field),
      cell: (row) => (row[field.name] ? column.cell(row[field.name] as Plain) : undefined),
    }));
  });
}
