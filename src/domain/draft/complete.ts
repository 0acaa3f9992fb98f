import { z } from 'zod';
import { unwrap } from '../form/fields.ts';
import { itemLimits, limitsOf } from '../form/limits.ts';
import type { CollectionName, FieldMeta } from '../form/meta.ts';
import { SCHEMAS, type DataOf } from '../library/collections.ts';
import { problemsFromZod } from '../problem/from-zod.ts';
import type { FoundProblem } from '../problem/problem.ts';

/** What a page shows where its editor has not written yet. */
export const UNFILLED = '待填写';
/** The id in place of an entry that was not chosen; whoever renders the draft puts an empty entry of that id there. */
export const UNFILLED_ID = 'unfilled';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that is too long or too short is still what its editor wrote; a date that is none cannot be shown. */
const isFreeText = (schema: z.ZodType): boolean => schema instanceof z.ZodString && limitsOf(schema).pattern === undefined;

/** Texts of a set form, by what the form shows them as. */
function textPlaceholder({ references, widget }: FieldMeta, schema: z.ZodType): string {
  if (references) return UNFILLED_ID;
  if (widget === 'photo') return `${UNFILLED_ID}.jpg`;
  if (widget === 'time') return '00:00';
  return schema instanceof z.ZodURL ? `https://${UNFILLED_ID}.invalid/` : UNFILLED;
}

function placeholder(schema: z.ZodType, meta: FieldMeta, today: string): unknown {
  if (schema instanceof z.ZodObject) return completeObject(schema, {}, today);
  if (schema instanceof z.ZodArray) return itemLimits(schema).minItems ? [complete(schema.element as z.ZodType, undefined, today)] : [];
  if (schema instanceof z.ZodISODate) return today;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return limitsOf(schema).min ?? 0;
  return textPlaceholder(meta, schema);
}

function completeObject(schema: z.ZodObject, value: Record<string, unknown>, today: string): Record<string, unknown> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, complete(field as z.ZodType, value[name], today)] as const);
  return Object.fromEntries(fields.filter(([, filled]) => filled !== undefined));
}

/** Undefined where the value is of another shape altogether. */
function completeInside(schema: z.ZodType, value: unknown, today: string): unknown {
  if (schema instanceof z.ZodObject) return isRecord(value) ? completeObject(schema, value, today) : undefined;
  if (schema instanceof z.ZodArray) {
    const items = Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : [];
    return items.length > 0 ? items.map((item) => complete(schema.element as z.ZodType, item, today)) : undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  return isFreeText(schema) && typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function complete(schema: z.ZodType, value: unknown, today: string): unknown {
  const { inner, meta, required, initial } = unwrap(schema);
  const written = isEmpty(value) ? undefined : completeInside(inner, value, today);
  if (written !== undefined) return written;
  return required ? placeholder(inner, meta, today) : structuredClone(initial);
}

export interface CompletedDraft<Name extends CollectionName> {
  data: DataOf<Name>;
  /** What the schema says of the draft as it was written; empty for one that could be published. */
  problems: FoundProblem[];
}

/**
 * 预览用的补全: a draft as a page can show it from its first line on. What is written stays as it is; a required value
 * that is missing or unreadable reads 待填写, or is `today`, or the first choice – and is told as a problem. Rules between
 * fields are told too, and change nothing. Only for previews: nothing that was completed is ever saved.
 */
export function completeDraft<Name extends CollectionName>(collection: Name, written: unknown, today: string): CompletedDraft<Name> {
  const schema: z.ZodObject = SCHEMAS[collection];
  const parsed = schema.safeParse(written);
  if (parsed.success) return { data: parsed.data as DataOf<Name>, problems: [] };
  const data = completeObject(schema, isRecord(written) ? written : {}, today);
  return { data: data as DataOf<Name>, problems: problemsFromZod(parsed.error, schema, written) };
}
