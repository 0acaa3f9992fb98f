import { LAYOUTS, SCHEMAS } from '../library/collections.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { CollectionName, Widget } from './meta.ts';

/** One field of Decap's `config.fields`, with the keys that we write. Decap passes unknown widget names to ours. */
export interface DecapField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  default?: unknown;
  multiple?: boolean;
  options?: { value: string; label: string }[];
  collection?: CollectionName;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  value_type?: 'int' | 'float';
  pattern?: [shape: string, sentence: string];
  min?: number;
  max?: number;
  format?: string;
  date_format?: string;
  time_format?: false;
  field?: DecapField;
  fields?: DecapField[];
}

/** Widgets that Decap does not bring: admin/app must register each of them. */
export const OWN_WIDGETS = ['division', 'coordinate', 'hours', 'photo'] as const satisfies readonly Widget[];

/** What Decap calls a widget of ours. A time is a text with a pattern: its own time picker would store a date. */
const DECAP_WIDGETS: Partial<Record<Widget, string>> = { date: 'datetime', time: 'string' };

/** A day is kept as the text 2026-03-05; a time of day or a zone could only move it. */
const DAY = { format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false } as const;

/** The field by which people know an entry of a collection. */
export function titleField(collection: CollectionName): string {
  return 'title' in SCHEMAS[collection].shape ? 'title' : 'name';
}

function relation(collection: CollectionName): Partial<DecapField> {
  const title = titleField(collection);
  return { collection, value_field: '{{slug}}', search_fields: [title], display_fields: [title] };
}

function choices(options: Record<string, string>): Partial<DecapField> {
  return { options: Object.entries(options).map(([value, label]) => ({ value, label })) };
}

function range(min: number | undefined, max: number | undefined): Partial<DecapField> {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

const itemCount = ({ minItems, maxItems }: Field): Partial<DecapField> => range(minItems, maxItems);

/** The pattern of a text; its length where no stricter pattern stands. Decap knows no length of its own. */
function textShape({ pattern, max, hint }: Field): Partial<DecapField> {
  if (pattern) return { pattern: [pattern, hint ?? '写法不正确'] };
  return max === undefined ? {} : { pattern: [`^[\\s\\S]{0,${max}}$`, `至多 ${max} 字`] };
}

/** What a widget needs beyond name, label and hint. */
function details(field: Field): Partial<DecapField> {
  if (field.references) return relation(field.references);
  if (field.options) return choices(field.options);
  if (field.fields) return { fields: decapFields(field.fields) };
  if (field.widget === 'number') return { value_type: field.integer ? 'int' : 'float', ...range(field.min, field.max) };
  if (field.widget === 'date') return DAY;
  return textShape(field);
}

/** Decap gives choices and relations `multiple`; any other list of single values wraps its field. */
function listed(field: Field): Partial<DecapField> {
  if (field.references || field.options) return { ...details(field), ...itemCount(field), multiple: true };
  if (field.fields) return { ...details(field), ...itemCount(field) };
  const single = toDecapField({ ...field, multiple: false, required: true, initial: undefined });
  return { widget: 'list', ...itemCount(field), field: { ...single, name: 'value' } };
}

export function toDecapField(field: Field): DecapField {
  return {
    name: field.name,
    label: field.label,
    widget: DECAP_WIDGETS[field.widget] ?? field.widget,
    required: field.required,
    ...(field.hint && { hint: field.hint }),
    ...(field.initial !== undefined && { default: field.initial }),
    ...(field.multiple ? listed(field) : details(field)),
  };
}

/** A form's fields in the order of the schema, without those that a machine writes. */
export function decapFields(fields: readonly Field[]): DecapField[] {
  return fields.filter(({ machine }) => !machine).map(toDecapField);
}

const BODY: DecapField = {
  name: 'body',
  label: '正文',
  widget: 'markdown',
  required: false,
  hint: '小标题从“##”开始；照片先在“照片”里登记',
};

/** The form of a collection: its schema's fields and, where entries have a text, that text. */
export function collectionForm(collection: CollectionName): DecapField[] {
  const fields = decapFields(fieldsOf(SCHEMAS[collection]));
  return LAYOUTS[collection] === 'bundle' ? [...fields, BODY] : fields;
}
