import { fieldsOf, type Field } from '../form/fields.ts';
import { COLLECTIONS, type CollectionName } from '../form/meta.ts';
import { placed, type Problem } from '../problem/problem.ts';
import { SCHEMAS } from './collections.ts';
import { allEntries, type Library } from './library.ts';

interface Found {
  field: Field;
  path: string;
  target: string;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Every reference in a value, found by walking its schema's fields: no list of fields is kept by hand. */
export function* referencesIn(fields: readonly Field[], value: Record<string, unknown>, prefix = ''): Generator<Found> {
  for (const field of fields) {
    const path = prefix + field.name;
    const inside = value[field.name];
    if (inside === undefined) continue;
    if (field.references) for (const target of asList(inside)) yield { field, path, target: String(target) };
    if (field.fields) for (const item of asList(inside)) yield* referencesIn(field.fields, item as Record<string, unknown>, `${path}.`);
  }
}

const FIELDS = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, fieldsOf(schema)])) as Record<
  CollectionName,
  Field[]
>;

/** 引用: an id that names no entry. Astro itself would only log it. */
export function missingReferences(library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const { collection, file, data } of allEntries(library)) {
    for (const { field, path, target } of referencesIn(FIELDS[collection], data)) {
      const references = field.references!;
      if (library.entries[references].has(target)) continue;
      problems.push(
        placed(file, {
          code: 'reference/missing',
          field: path,
          values: { label: field.label, target, collection: COLLECTIONS[references] },
        }),
      );
    }
  }
  return problems;
}
