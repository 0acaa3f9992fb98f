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
/** What a draft holds where a group of fields should stand may be anything. */
const asGroups = (value: unknown): Record<string, unknown>[] =>
  asList(value).filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);

/** Every reference in a value, found by walking its schema's fields: no list of fields is kept by hand. */
export function* referencesIn(fields: readonly Field[], value: Record<string, unknown>, prefix = ''): Generator<Found> {
  for (const field of fields) {
    const path = prefix + field.name;
    const inside = value[field.name];
    if (inside === undefined || inside === null) continue;
    if (field.references) for (const target of asList(inside)) yield { field, path, target: String(target) };
    if (field.fields) for (const item of asGroups(inside)) yield* referencesIn(field.fields, item, `${path}.`);
  }
}

const FIELDS = Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, fieldsOf(schema)])) as Record<
  CollectionName,
  Field[]
>;

/** Every entry that an entry names, itself valid or not. */
export const namedEntries = (collection: CollectionName, data: Record<string, unknown>): { collection: CollectionName; id: string }[] =>
  Array.from(referencesIn(FIELDS[collection], data), ({ field, target }) => ({ collection: field.references!, id: target }));

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
