import { expect, test } from 'vitest';
import { deskConfig } from '../config/config.ts';
import { listWish } from './list-wish.ts';

const by = (key: string, direction: string) => ({ key, direction });
const filter = (field: string, pattern: string | boolean, active = true) => ({ field, pattern, active });

test('the gateway sorts and filters', () => {
  const view = {
    sort: [by('publishedOn', 'Descending')],
    filters: [filter('fields', '(^|")first-aid("|$)'), filter('sample', true, false)],
  };
  expect(listWish('stories', view)).toEqual({ folder: 'stories', sort: 'publishedOn', descending: true, filters: { fields: 'first-aid' } });
  expect(listWish('stories', { sort: [by('title', 'None')], filters: [] })).toEqual({ folder: 'stories' });
});

test('two filters on one field are left to Decap', () => {
  const filters = [filter('fields', '(^|")first-aid("|$)'), filter('fields', '(^|")culture("|$)')];
  expect(listWish('stories', { sort: [], filters })).toBeUndefined();
});

test('every filter of the configuration is one that the gateway understands', () => {
  const { collections } = deskConfig({ today: '2026-11-25', backend: 'desk' });
  for (const collection of collections) {
    for (const { field, pattern } of 'view_filters' in collection ? (collection.view_filters ?? []) : []) {
      const value = listWish('x', { sort: [], filters: [filter(field, pattern)] })!.filters![field];
      expect(String(value), `${collection.name}.${field}`).toMatch(/^[a-z0-9-]+$/);
    }
  }
});
