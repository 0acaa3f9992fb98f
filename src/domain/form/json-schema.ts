import { z } from 'zod';
import { SCHEMAS } from '../library/collections.ts';
import type { CollectionName, FieldMeta } from './meta.ts';

/** JSON Schema knows title and description; the rest of a field's meta belongs to forms. */
function rename(schema: FieldMeta & z.core.JSONSchema.BaseSchema): void {
  const { label, hint } = schema;
  for (const key of ['label', 'hint', 'widget', 'options', 'references', 'machine'] as const) delete schema[key];
  if (label) schema.title = label;
  if (hint) schema.description = hint;
}

/** JSON Schema (2020-12) of what an editor writes: defaults may be left out. Refinements between fields are not in it. */
export function jsonSchema(collection: CollectionName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SCHEMAS[collection], { io: 'input', override: ({ jsonSchema: schema }) => rename(schema as never) });
}
