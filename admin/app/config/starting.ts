import type { DecapField } from '#domain/form/decap.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { DEFAULT_NAVIGATION } from '#domain/navigation/navigation.ts';

/** What a new entry begins with, where the schema has no default: only what is true of most entries and harms none. */
function startingValues(today: string): Partial<Record<CollectionName, Record<string, unknown>>> {
  const year = Number(today.slice(0, 4));
  return {
    stories: { publishedOn: today, 'origin.kind': 'own' },
    projects: { publishedOn: today, status: 'active' },
    rolls: { publishedOn: today, year, stage: 'draft', kind: 'star' },
    homes: { publishedOn: today },
    topics: { publishedOn: today },
    corrections: { date: today },
    pages: { updatedOn: today },
    navigation: { ...DEFAULT_NAVIGATION },
  };
}

const within = (values: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([path]) => path.startsWith(`${name}.`))
      .map(([path, value]) => [path.slice(name.length + 1), value]),
  );

function filled(fields: DecapField[], values: Record<string, unknown>): DecapField[] {
  return fields.map((field) => ({
    ...field,
    ...(field.name in values && { default: values[field.name] }),
    ...(field.fields && { fields: filled(field.fields, within(values, field.name)) }),
  }));
}

/** The form of a collection with the values that a new entry begins with. Consent has none: nobody agrees by default. */
export const starting = (collection: CollectionName, fields: DecapField[], today: string): DecapField[] =>
  filled(fields, startingValues(today)[collection] ?? {});
