import { z } from 'zod';
import { itemLimits, limitsOf, type ItemLimits, type Limits } from './limits.ts';
import type { FieldMeta, Widget } from './meta.ts';

/** A field as a form shows it. Derived from the Zod schema, written nowhere else. */
export interface Field extends FieldMeta, Limits, ItemLimits {
  name: string;
  label: string;
  widget: Widget;
  required: boolean;
  /** More than one value of the same kind. */
  multiple: boolean;
  /** The default that the schema fills in. */
  initial?: unknown;
  /** Fields inside an object, or inside each item of a list. */
  fields?: Field[];
}

interface Unwrapped {
  inner: z.ZodType;
  meta: FieldMeta;
  required: boolean;
  initial?: unknown;
}

type Wrapper = z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType> | z.ZodNullable<z.ZodType>;

/** Peels `.optional()`, `.nullable()` and `.default()`; the outer label wins over the inner. */
export function unwrap(schema: z.ZodType): Unwrapped {
  const meta = (schema.meta() ?? {}) as FieldMeta;
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)) {
    return { inner: schema, meta, required: true };
  }
  const below = unwrap((schema as Wrapper).unwrap() as z.ZodType);
  const initial = schema instanceof z.ZodDefault ? schema.def.defaultValue : below.initial;
  return { ...below, meta: { ...below.meta, ...meta }, required: false, ...(initial !== undefined && { initial }) };
}

function widgetOf(inner: z.ZodType, meta: FieldMeta): Widget {
  if (meta.widget) return meta.widget;
  if (inner instanceof z.ZodBoolean) return 'boolean';
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodObject) return 'object';
  if (inner instanceof z.ZodISODate) return 'date';
  if (inner instanceof z.ZodArray) return 'list';
  return 'string';
}

/** One schema as a field. A list of simple values becomes that value's field, `multiple`. */
export function toField(name: string, schema: z.ZodType): Field {
  const { inner, meta, required, initial } = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : undefined;
  const shown = item ?? { inner, meta };
  const object = shown.inner instanceof z.ZodObject ? shown.inner : undefined;
  const told = { ...shown.meta, ...meta };
  return {
    ...told,
    name,
    label: told.label ?? name,
    widget: object && item ? (meta.widget ?? 'list') : widgetOf(shown.inner, told),
    required,
    multiple: item !== undefined,
    ...(initial !== undefined && { initial }),
    ...(item && itemLimits(inner)),
    ...(object ? { fields: fieldsOf(object) } : limitsOf(shown.inner)),
  };
}

/** The fields of an object schema in the order in which they are written there: the order of the form. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => toField(name, field as z.ZodType));
}

/** The field at a path of a Zod issue, or undefined where the path leads outside the schema. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field | undefined {
  const names = path.filter((step): step is string => typeof step === 'string');
  const root = unwrap(schema).inner;
  let fields = root instanceof z.ZodObject ? fieldsOf(root) : undefined;
  let field: Field | undefined;
  for (const name of names) {
    field = fields?.find((candidate) => candidate.name === name);
    fields = field?.fields;
  }
  return field;
}
