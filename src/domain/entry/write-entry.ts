import { CORE_SCHEMA, dump } from 'js-yaml';
import { fieldsOf, type Field } from '../form/fields.ts';
import type { CollectionName } from '../form/meta.ts';
import { LAYOUTS, SCHEMAS } from '../library/collections.ts';
import type { RawEntry } from './front-matter.ts';

const isEmpty = (value: unknown): boolean => value == null || (typeof value === 'object' && Object.keys(value).length === 0);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Data as a form holds it, without what the editor left empty: an empty field means the same as one that is not there,
 * and a schema knows only the latter. An empty group in a list stays: the others must keep their places, by which problems
 * name them.
 */
export function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item != null);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

/** Keys in the order of the schema, so that a file changes only where its editor changed it; unknown keys come last. */
function inOrder(fields: readonly Field[] | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(fields, item));
  if (!fields || !isRecord(value)) return value;
  const known = fields.filter(({ name }) => name in value).map((field) => [field.name, inOrder(field.fields, value[field.name])] as const);
  return {
    ...Object.fromEntries(known),
    ...Object.fromEntries(Object.entries(value).filter(([key]) => !fields.some((f) => f.name === key))),
  };
}

/** Dates stay the texts that they are: the reader uses the same YAML schema. */
function markdown(data: object, body: string): string {
  const front = isEmpty(data) ? '' : dump(data, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true });
  const text = body.trim();
  return `---\n${front}---\n${text && `\n${text}\n`}`;
}

/** The main file of an entry, from what a form holds. The reverse of reading it. */
export function writeEntry(collection: CollectionName, { data, body }: RawEntry): string {
  const kept = (inOrder(fieldsOf(SCHEMAS[collection]), withoutBlanks(data)) ?? {}) as object;
  return LAYOUTS[collection] === 'bundle' ? markdown(kept, body) : `${JSON.stringify(kept, null, 2)}\n`;
}
