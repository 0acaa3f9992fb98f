import { List } from 'immutable';
import { expect, test, vi } from 'vitest';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { isSingle } from '#domain/library/collections.ts';
import { deskConfig } from './config.ts';
import { realCheck } from './real-check.ts';

const config = deskConfig({ today: '2026-11-25', backend: 'desk' });

const folder = (name: string) => config.collections.find((collection) => collection.name === name) as (typeof config.collections)[0];
const fieldNames = (name: string): string[] => {
  const collection = folder(name);
  return 'fields' in collection
    ? collection.fields.flatMap((field) => [field.name, ...(field.fields ?? []).map((f) => `${field.name}.${f.name}`)])
    : [];
};

test('Decap finds nothing wrong with the configuration, and would find something', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const check = realCheck();
  expect(() => check(config)).not.toThrow();
  expect(() => check({ ...config, collections: [{ name: 'stories' }] })).toThrow('label');
});

test('every collection is on the desk, the daily ones first', () => {
  expect(config.collections.map(({ name }) => name).toSorted()).toEqual(Object.keys(COLLECTIONS).toSorted());
  expect(config.collections.slice(0, 3).map(({ label }) => label)).toEqual(['事迹', '品牌项目', '名单']);
});

test.each(Object.keys(COLLECTIONS).filter((name) => !isSingle(name as CollectionName)))(
  'what the list of %s shows, sorts and filters is in its form',
  (name) => {
    const collection = folder(name);
    if (!('summary' in collection)) throw new Error(name);
    const shown = [...collection.summary.matchAll(/\{\{(\w+)\}\}/g)].map(([, field]) => field!);
    const sorted = collection.sortable_fields.map(({ field }) => field);
    const filtered = collection.view_filters?.map(({ field }) => field) ?? [];
    const grouped = collection.view_groups?.map(({ field }) => field) ?? [];
    for (const field of [...shown, ...sorted, ...filtered, ...grouped]) expect(fieldNames(name), field).toContain(field);
  },
);

test('a list is in the order of the gateway until somebody sorts it: a default order would load every entry', () => {
  expect(JSON.stringify(config)).not.toContain('default_sort');
});

test('a filter finds a value alone and among others, and no other value that holds it', () => {
  const stories = folder('stories');
  if (!('view_filters' in stories)) throw new Error('no filters');
  const pattern = new RegExp(String(stories.view_filters!.find(({ label }) => label === '应急救护')!.pattern));
  const values = ['first-aid', List(['blood-donation', 'first-aid']), List(['first-aid-kit']), 'first-aid-kit'];
  expect(values.map((value) => pattern.test(String(value)))).toEqual([true, true, false, false]);
});

test('a new story begins today and as our own, and nobody agrees by default', () => {
  const story = folder('stories');
  if (!('fields' in story)) throw new Error('no form');
  expect(story.fields.find(({ name }) => name === 'publishedOn')).toMatchObject({ default: '2026-11-25' });
  expect(story.fields.find(({ name }) => name === 'origin')!.fields![0]).toMatchObject({ name: 'kind', default: 'own' });
  expect(story.fields.find(({ name }) => name === 'consent')).not.toHaveProperty('default');
  for (const field of story.fields.find(({ name }) => name === 'consent')!.parts!) expect(field).not.toHaveProperty('default');
});
