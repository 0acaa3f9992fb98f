import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Conferral } from '../conferral/conferral.ts';
import { SCHEMAS } from '../library/collections.ts';
import { fieldAt, fieldsOf, toField, type Field } from './fields.ts';
import { COLLECTIONS, choice, flag, line, paragraph, reference, webAddress } from './meta.ts';

const all = (fields: readonly Field[], prefix = ''): [path: string, field: Field][] =>
  fields.flatMap((field) => [[prefix + field.name, field] as [string, Field], ...all(field.fields ?? [], `${prefix + field.name}.`)]);

describe('each field of each schema', () => {
  const schemas = { ...SCHEMAS, conferral: Conferral };

  test.each(Object.keys(schemas) as (keyof typeof schemas)[])('of %s has a Chinese label', (name) => {
    for (const [path, { label }] of all(fieldsOf(schemas[name]))) expect(label, path).toMatch(/\p{Script=Han}/u);
  });

  test.each(Object.keys(schemas) as (keyof typeof schemas)[])('of %s that is a choice names its options in Chinese', (name) => {
    const choices = all(fieldsOf(schemas[name])).filter(([, { widget }]) => widget === 'select');
    for (const [path, { options }] of choices) expect(Object.values(options!).length, path).toBeGreaterThan(0);
  });

  test.each(Object.keys(schemas) as (keyof typeof schemas)[])('of %s that is a reference names a collection', (name) => {
    const relations = all(fieldsOf(schemas[name])).filter(([, { widget }]) => widget === 'relation');
    for (const [path, { references }] of relations) expect(Object.keys(COLLECTIONS), path).toContain(references);
  });
});

describe('a schema becomes a field', () => {
  test('a text keeps label, hint and length', () => {
    expect(toField('title', line('标题', { hint: '短', max: 60 }))).toEqual({
      name: 'title',
      label: '标题',
      hint: '短',
      widget: 'string',
      required: true,
      multiple: false,
      min: 1,
      max: 60,
    });
  });

  test('the widget follows from the type where none is named', () => {
    const widgets = [
      paragraph('简介'),
      flag('须预约'),
      z.int().meta({ label: '数' }),
      z.iso.date().meta({ label: '日' }),
      webAddress('网址'),
      z.object({}).meta({ label: '组' }),
    ];
    expect(widgets.map((schema) => toField('x', schema).widget)).toEqual(['text', 'boolean', 'number', 'date', 'string', 'object']);
  });

  test('optional and default are peeled off; the default is told', () => {
    expect(toField('x', line('姓名').optional())).toMatchObject({ required: false, label: '姓名', min: 1 });
    expect(toField('x', flag('已故').default(false).optional())).toMatchObject({ required: false, initial: false, widget: 'boolean' });
    expect(toField('x', line('姓名').nullable())).toMatchObject({ required: false, widget: 'string' });
  });

  test('a label given outside wins over the one inside', () => {
    expect(toField('x', line('里').optional().meta({ label: '外' })).label).toBe('外');
  });

  test('a list of values is that value’s field, many times', () => {
    const topics = z.array(reference('topics', { label: '专题' })).meta({ label: '所属专题' });
    expect(toField('topics', topics.default([]))).toMatchObject({
      widget: 'relation',
      references: 'topics',
      label: '所属专题',
      multiple: true,
      required: false,
      initial: [],
    });
  });

  test('a list of objects is a list with their fields, and how many there may be', () => {
    const list = z
      .array(z.object({ star: z.int().meta({ label: '星级' }) }))
      .min(1)
      .max(5);
    expect(toField('levels', list.meta({ label: '级别' }))).toMatchObject({
      widget: 'list',
      multiple: true,
      minItems: 1,
      maxItems: 5,
      fields: [{ name: 'star', integer: true }],
    });
  });

  test('a list without a least number has no such limit', () => {
    expect(toField('x', z.array(line('标签')))).not.toHaveProperty('minItems');
  });

  test('the limits of JavaScript are no rule; a shape is', () => {
    expect(toField('x', z.int().min(1).meta({ label: '数' }))).not.toHaveProperty('max');
    expect(
      toField(
        'x',
        z
          .string()
          .regex(/^\d{6}$/)
          .meta({ label: '码' }),
      ).pattern,
    ).toBe('^\\d{6}$');
  });

  test('a choice keeps code and label', () => {
    expect(toField('kind', choice({ home: '之家' }, { label: '类型' }))).toMatchObject({ widget: 'select', options: { home: '之家' } });
  });
});

describe('the field at the path of a problem', () => {
  test('is found inside lists and objects', () => {
    expect(fieldAt(SCHEMAS.stories, ['photos', 1, 'credit'])?.label).toBe('署名');
    expect(fieldAt(SCHEMAS.homes, ['hours', 'weekly', 0, 'opens'])?.label).toBe('开门');
  });

  test('is undefined outside the schema', () => {
    expect(fieldAt(SCHEMAS.stories, ['nothing', 'here'])).toBeUndefined();
    expect(fieldAt(SCHEMAS.stories, [])).toBeUndefined();
  });
});
