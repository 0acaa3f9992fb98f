import { BODY_OPTIONAL, LAYOUTS, SCHEMAS } from '../library/collections.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { CollectionName, Widget } from './meta.ts';

/**
 * One field of Decap's `config.fields`, with the keys that we write. Decap itself is told no rule – no length, pattern or
 * least number: it would refuse to save a half-written draft, in words of its own. Rules are told by the checks and kept by
 * the gateway, both from the same schema.
 */
export interface DecapField {
  name: string;
  label: string;
  widget: string;
  /** Never for Decap; what publication needs is `needed`. */
  required: false;
  needed?: true;
  hint?: string;
  default?: unknown;
  multiple?: true;
  options?: { value: string; label: string }[];
  collection?: CollectionName;
  value_type?: 'int' | 'float';
  format?: string;
  date_format?: string;
  time_format?: false;
  collapsed?: false;
  label_singular?: string;
  field?: DecapField;
  fields?: DecapField[];
  /** What a widget of ours holds. Decap does not know the key: it would fill in `fields` by itself, a list as a group. */
  parts?: DecapField[];
  /** Of the text: what its toolbar offers. */
  buttons?: string[];
}

/** Widgets that Decap does not bring: admin/app must register each of them. */
export const OWN_WIDGETS = [
  'division',
  'coordinate',
  'hours',
  'photos',
  'star',
  'consent',
  'credits',
  'reviews',
  'roster',
  'organization',
  'reference',
] as const;

const isOwn = (widget: string): boolean => (OWN_WIDGETS as readonly string[]).includes(widget);

/** What Decap calls a widget of ours. A time is a text: its own time picker would store a date. A photo's file is named inside `photos`. */
const DECAP_WIDGETS: Partial<Record<Widget, string>> = { date: 'datetime', time: 'string', photo: 'string' };

/** A day is kept as the text 2026-03-05; a time of day or a zone could only move it. */
const DAY = { format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false } as const;

/** The field by which people know an entry of a collection. */
export function titleField(collection: CollectionName): string {
  return 'title' in SCHEMAS[collection].shape ? 'title' : 'name';
}

/** Organisations are thousands and have a picker of their own. */
function relation(collection: CollectionName): Partial<DecapField> {
  return { widget: collection === 'organizations' ? 'organization' : 'reference', collection };
}

function choices(options: Record<string, string>): Partial<DecapField> {
  return { options: Object.entries(options).map(([value, label]) => ({ value, label })) };
}

/** An optional group starts absent: a default inside would make it half there in every new entry. */
const startsEmpty = (field: DecapField): DecapField => {
  const { default: _default, ...rest } = field;
  return rest;
};

function group(field: Field): Partial<DecapField> {
  const fields = decapFields(field.fields!);
  if (isOwn(field.widget)) return { parts: fields };
  return { fields: field.required || field.widget === 'list' ? fields : fields.map(startsEmpty) };
}

/** What a widget needs beyond name, label and hint. */
function details(field: Field): Partial<DecapField> {
  if (field.references) return relation(field.references);
  if (field.options) return choices(field.options);
  if (field.fields) return group(field);
  if (field.widget === 'number') return { value_type: field.integer ? 'int' : 'float' };
  return field.widget === 'date' ? DAY : {};
}

/** Decap gives choices and relations `multiple`; any other list of single values wraps its field. */
function listed(field: Field): Partial<DecapField> {
  if (field.references || field.options) return { ...details(field), multiple: true };
  if (field.fields) return { ...details(field), ...(!isOwn(field.widget) && { collapsed: false }) };
  const single = toDecapField({ ...field, multiple: false, required: false, hint: undefined, initial: undefined });
  return { widget: 'list', collapsed: false, field: { ...single, name: 'value' } };
}

export function toDecapField(field: Field): DecapField {
  return {
    name: field.name,
    label: field.label,
    widget: DECAP_WIDGETS[field.widget] ?? field.widget,
    required: false,
    ...(field.required && { needed: true }),
    ...(field.hint && { hint: field.hint }),
    ...(field.initial !== undefined && { default: field.initial }),
    ...(field.multiple ? listed(field) : details(field)),
  };
}

/** A form's fields in the order of the schema, without those that a machine writes. */
export function decapFields(fields: readonly Field[]): DecapField[] {
  return fields.filter(({ machine }) => !machine).map(toDecapField);
}

/** The text of an entry; it lies below the front matter, so no schema holds it. */
export const BODY: DecapField = {
  name: 'body',
  label: '正文',
  widget: 'markdown',
  required: false,
  hint: '小标题从“##”开始，例如 ## 雨夜；照片先在“照片”里登记',
  // No first heading: that is the title of the page. No code: stories have none.
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
};

/** The rows of a roll as CSV; the gateway keeps them in a file of their own, so the schema of the roll has none. */
export const ROSTER: DecapField = {
  name: 'conferrals',
  label: '名单记录',
  widget: 'roster',
  required: false,
  needed: true,
  hint: '从表格粘贴，或选择 CSV、XLSX 文件；第一行是表头，例如：姓名、星级、团队或单位。编号由系统发出',
};

const text = (collection: CollectionName): DecapField => ({ ...BODY, ...(!BODY_OPTIONAL.has(collection) && { needed: true }) });

/** The form of a collection: its schema's fields and, where entries have a text or rows, those. */
export function collectionForm(collection: CollectionName): DecapField[] {
  const fields = decapFields(fieldsOf(SCHEMAS[collection]));
  if (LAYOUTS[collection] === 'roll') return [...fields, ROSTER];
  return LAYOUTS[collection] === 'bundle' ? [...fields, text(collection)] : fields;
}
