import type { Field } from '#domain/form/fields.ts';
import { separatorOf } from './column.ts';
import type { Reference, Table } from './table.ts';

/** https://datapackage.org/standard/table-schema/ */
const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** A star has a widget of its own in the desk; in data it is a number like any other. */
const isNumber = ({ widget }: Pick<Field, 'widget'>): boolean => widget === 'number' || widget === 'star';

function typeOf({ widget, multiple, integer }: Field): string {
  if (multiple) return 'string';
  if (isNumber({ widget })) return integer ? 'integer' : 'number';
  return widget === 'boolean' || widget === 'date' ? widget : 'string';
}

/** A text that may be empty, such as a withheld name, has neither length nor shape to keep. */
const mayBeEmpty = (field: Field): boolean => typeOf(field) === 'string' && !field.options && !field.pattern && !field.min;

/** The codes of a list with their meaning: a cell of several has no list of its own values in Table Schema. */
function describe({ hint, multiple, options, references }: Field): string | undefined {
  if (!multiple) return hint;
  const codes =
    options &&
    `可取：${Object.entries(options)
      .map(([value, label]) => `${value}（${label}）`)
      .join('、')}`;
  const between =
    separatorOf({ ...(options && { options }), ...(references && { references }) }) === ' ' ? '多个值用空格分开' : '多个值用“；”分开';
  return [hint, between, codes].filter(Boolean).join('。');
}

/** Bounds of numbers, shapes of codes. The length of a text is no rule for readers: the formula guard adds a character. */
function limits({ widget, pattern, min, max }: Field): object {
  return isNumber({ widget }) ? { minimum: min, maximum: max } : { pattern: widget === 'date' ? undefined : pattern };
}

/** A list in one cell is a text without rules; each of its values is described instead. */
function constraintsOf(field: Field): object | undefined {
  const { required, multiple, options } = field;
  if (multiple) return undefined;
  const constraints = {
    required: (required && !mayBeEmpty(field)) || undefined,
    ...(options ? { enum: Object.keys(options) } : limits(field)),
  };
  return Object.values(constraints).some((value) => value !== undefined) ? constraints : undefined;
}

/** A field of a form as a field of a Table Schema: label, hint and options are the same words. */
export function fieldDescriptor(field: Field): object {
  const { name, label, options, multiple } = field;
  return {
    ...{ name, type: typeOf(field), title: label, description: describe(field), constraints: constraintsOf(field) },
    categories: options && !multiple ? Object.entries(options).map(([value, text]) => ({ value, label: text })) : undefined,
  };
}

/** A table that points into itself names no resource. */
const foreignKey = ({ column, to }: Reference) => ({ fields: [column], reference: { resource: to, fields: ['id'] } });

type Described = Pick<Table<never>, 'columns' | 'key' | 'references'>;

/** A table's columns, generated from the domain. References hold inside a package only, so they are asked for where it has both tables. */
export function tableSchema({ columns, key, references = [] }: Described): object {
  return {
    $schema: PROFILE,
    fields: columns.map(({ field }) => fieldDescriptor(field)),
    primaryKey: key,
    foreignKeys: references.length > 0 ? references.map(foreignKey) : undefined,
  };
}
