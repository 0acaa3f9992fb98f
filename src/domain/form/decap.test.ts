import { describe, expect, test } from 'vitest';
import { Conferral } from '../conferral/conferral.ts';
import { SCHEMAS } from '../library/collections.ts';
import { BODY, collectionForm, decapFields, OWN_WIDGETS, ROSTER, type DecapField } from './decap.ts';
import { fieldsOf, type Field } from './fields.ts';
import { COLLECTIONS, type CollectionName } from './meta.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];
const DECAP = new Set(['string', 'text', 'markdown', 'number', 'boolean', 'datetime', 'select', 'list', 'object']);

const schemaPaths = (fields: readonly Field[], prefix = ''): string[] =>
  fields.flatMap(({ name, machine, fields: inner = [] }) => (machine ? [] : [prefix + name, ...schemaPaths(inner, `${prefix + name}.`)]));
const all = (fields: readonly DecapField[], prefix = ''): [path: string, field: DecapField][] =>
  fields.flatMap((field) => [
    [prefix + field.name, field] as [string, DecapField],
    ...all(field.fields ?? field.parts ?? [], `${prefix + field.name}.`),
  ]);
/** Fields that Decap itself shows, and not a widget of ours. */
const shownByDecap = (fields: readonly DecapField[]): DecapField[] =>
  fields.flatMap((field) => [field, ...(field.field ? [field.field] : []), ...shownByDecap(field.fields ?? [])]);
const formPaths = (fields: readonly DecapField[]): string[] => all(fields).map(([path]) => path);

const at = (fields: readonly DecapField[], path: string): DecapField => all(fields).find(([candidate]) => candidate === path)![1];

describe('the forms of the CMS come from the schemas', () => {
  test.each(NAMES)('every field of %s is on its form or marked as machine-made', (name) => {
    const beside = [BODY.name, ROSTER.name].filter((field) => !(field in SCHEMAS[name].shape));
    expect(formPaths(collectionForm(name)).filter((path) => !beside.includes(path))).toEqual(schemaPaths(fieldsOf(SCHEMAS[name])));
  });

  test.each(NAMES)('%s uses only widgets of Decap and the few that we register', (name) => {
    for (const { name: field, widget } of shownByDecap(collectionForm(name))) {
      expect(DECAP.has(widget) || (OWN_WIDGETS as readonly string[]).includes(widget), `${field}: ${widget}`).toBe(true);
    }
  });

  test.each(NAMES)('Decap refuses no half-written draft of %s: it knows no rule at all', (name) => {
    for (const [path, field] of all(collectionForm(name))) {
      expect(field.required, path).toBe(false);
      for (const rule of ['pattern', 'min', 'max']) expect(field, path).not.toHaveProperty(rule);
    }
  });

  test('a number that a machine issues is on no form', () => {
    expect(formPaths(decapFields(fieldsOf(Conferral)))).not.toContain('number');
  });

  test('a collection with text has a field for it, one without has none, a roll has its rows', () => {
    expect(collectionForm('stories').at(-1)).toMatchObject({ name: 'body', widget: 'markdown', needed: true });
    expect(collectionForm('topics').at(-1)).not.toHaveProperty('needed');
    expect(formPaths(collectionForm('organizations'))).not.toContain('body');
    expect(collectionForm('rolls').at(-1)).toMatchObject({ name: 'conferrals', widget: 'roster' });
  });
});

/** Names that say all there is to say; everything else on a form needs a hint with an example. */
const SELF_EXPLAINING = new Set(['sample', 'deceased', 'byAppointment', 'kind', 'rights', 'holidays', 'days', 'stage', 'order', 'datum']);

describe('help under each field', () => {
  test.each(NAMES)('each field of %s has a hint, is a choice, or is a group whose parts have hints', (name) => {
    for (const [path, field] of all(collectionForm(name))) {
      const explained = field.hint ?? field.options ?? field.fields ?? field.parts ?? (SELF_EXPLAINING.has(field.name) || undefined);
      expect(explained, `${name}: ${path} “${field.label}”`).toBeDefined();
    }
  });
});

describe('a field of a form', () => {
  const story = collectionForm('stories');

  test('a day stays a text without time or zone', () => {
    expect(at(story, 'publishedOn')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
  });

  test('a choice shows labels and keeps codes, with its default', () => {
    const kind = at(story, 'subjects.kind');
    expect(kind).toMatchObject({ widget: 'select', default: 'person' });
    expect(kind.options).toContainEqual({ value: 'group', label: '集体' });
  });

  test('several choices are one field, marked as needed where the schema needs them', () => {
    expect(at(story, 'fields')).toMatchObject({ widget: 'select', multiple: true, needed: true });
    expect(at(story, 'tags')).not.toHaveProperty('needed');
  });

  test('a reference has the picker of its collection', () => {
    expect(at(story, 'topics')).toMatchObject({ widget: 'reference', collection: 'topics', multiple: true });
    expect(at(story, 'organization')).toMatchObject({ widget: 'organization', collection: 'organizations' });
  });

  test('a list of plain texts wraps the field of one text', () => {
    expect(at(story, 'tags')).toMatchObject({ widget: 'list', default: [], field: { name: 'value', widget: 'string', label: '标签' } });
  });

  test('an optional group starts absent: none of its parts has a default', () => {
    for (const part of at(collectionForm('settings'), 'search').fields!) expect(part, part.name).not.toHaveProperty('default');
  });

  test('Decap fills in nothing of a widget of ours', () => {
    expect(at(story, 'photos')).toMatchObject({ widget: 'photos', default: [], parts: expect.any(Array) });
    for (const path of ['photos', 'consent', 'reviews', 'credits']) expect(at(story, path)).not.toHaveProperty('fields');
  });

  test('whole numbers stay whole', () => {
    expect(at(collectionForm('rolls'), 'year')).toMatchObject({ widget: 'number', value_type: 'int' });
    expect(at(story, 'photos.focus.x')).toMatchObject({ value_type: 'float' });
  });
});
