import { describe, expect, test } from 'vitest';
import { Conferral } from '../conferral/conferral.ts';
import { SCHEMAS } from '../library/collections.ts';
import { collectionForm, decapFields, OWN_WIDGETS, type DecapField } from './decap.ts';
import { fieldsOf, type Field } from './fields.ts';
import { COLLECTIONS, type CollectionName } from './meta.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];
const DECAP = new Set(['string', 'text', 'markdown', 'number', 'boolean', 'datetime', 'select', 'relation', 'list', 'object']);

const schemaPaths = (fields: readonly Field[], prefix = ''): string[] =>
  fields.flatMap(({ name, machine, fields: inner = [] }) => (machine ? [] : [prefix + name, ...schemaPaths(inner, `${prefix + name}.`)]));
const formPaths = (fields: readonly DecapField[], prefix = ''): string[] =>
  fields.flatMap(({ name, fields: inner = [] }) => [prefix + name, ...formPaths(inner, `${prefix + name}.`)]);
const widgets = (fields: readonly DecapField[]): string[] =>
  fields.flatMap(({ widget, field, fields: inner = [] }) => [widget, ...(field ? [field.widget] : []), ...widgets(inner)]);

const at = (fields: readonly DecapField[], path: string): DecapField => {
  const [name, ...rest] = path.split('.');
  const field = fields.find((candidate) => candidate.name === name)!;
  return rest.length > 0 ? at(field.fields!, rest.join('.')) : field;
};

describe('the forms of the CMS come from the schemas', () => {
  test.each(NAMES)('every field of %s is on its form or marked as machine-made', (name) => {
    const form = formPaths(collectionForm(name)).filter((path) => path !== 'body');
    expect(form).toEqual(schemaPaths(fieldsOf(SCHEMAS[name])));
  });

  test.each(NAMES)('%s uses only widgets of Decap and the few that we register', (name) => {
    for (const widget of widgets(collectionForm(name))) {
      expect(DECAP.has(widget) || (OWN_WIDGETS as readonly string[]).includes(widget), widget).toBe(true);
    }
  });

  test('a number that a machine issues is on no form', () => {
    expect(formPaths(decapFields(fieldsOf(Conferral)))).not.toContain('number');
  });

  test('a collection with text has a field for it, one without has none', () => {
    expect(collectionForm('stories').at(-1)).toMatchObject({ name: 'body', widget: 'markdown' });
    expect(formPaths(collectionForm('organizations'))).not.toContain('body');
  });
});

describe('a field of a form', () => {
  const story = collectionForm('stories');

  test('a day stays a text without time or zone', () => {
    expect(at(story, 'publishedOn')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD', time_format: false });
  });

  test('a choice shows labels and keeps codes, with its default', () => {
    const kind = at(story, 'subjects.kind');
    expect(kind).toMatchObject({ widget: 'select', required: false, default: 'person' });
    expect(kind.options).toContainEqual({ value: 'group', label: '集体' });
  });

  test('several choices are one field, with the least number of them', () => {
    expect(at(story, 'fields')).toMatchObject({ widget: 'select', multiple: true, min: 1, required: true });
  });

  test('a reference searches the other collection by its title and keeps the slug', () => {
    expect(at(story, 'topics')).toMatchObject({ collection: 'topics', value_field: '{{slug}}', display_fields: ['title'], multiple: true });
    expect(at(story, 'organization')).toMatchObject({ collection: 'organizations', display_fields: ['name'] });
  });

  test('a list of plain texts wraps the field of one text', () => {
    expect(at(story, 'tags')).toMatchObject({ widget: 'list', default: [], field: { name: 'value', widget: 'string', label: '标签' } });
  });

  test('a list of groups of fields keeps its limits', () => {
    expect(at(collectionForm('schemes'), 'levels')).toMatchObject({ widget: 'list', min: 1, max: 5 });
  });

  test('numbers keep their range, and whole numbers stay whole', () => {
    expect(at(collectionForm('rolls'), 'year')).toMatchObject({ widget: 'number', value_type: 'int', min: 1990, max: 2100 });
    expect(at(story, 'photos.focus.x')).toMatchObject({ value_type: 'float', min: 0, max: 1 });
  });

  test('a shape comes with the hint as its message, a length with its limit', () => {
    expect(at(collectionForm('organizations'), 'numberPrefix').pattern).toEqual(['^[A-Z][A-Z0-9]{1,5}$', expect.stringContaining('ZJHZ')]);
    expect(at(story, 'title').pattern).toEqual(['^[\\s\\S]{0,60}$', '至多 60 字']);
  });
});
