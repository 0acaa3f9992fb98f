import { expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../form/meta.ts';
import { isSlug } from '../library/entry-path.ts';
import { namedOrganization, newEntryId, unsavedId } from './new-id.ts';

const facts = { today: '2026-11-25', random: () => 0.5 };

test('a story is numbered by its year and the prefix of its organisation', () => {
  expect(newEntryId('stories', { publishedOn: '2025-03-05' }, { ...facts, prefix: 'ZJHZ' })).toBe('2025-zjhz-5500');
  expect(newEntryId('stories', {}, facts)).toBe('2026-rc-5500');
});

test('a roll by the year for which it is given', () => {
  expect(newEntryId('rolls', { year: 2024 }, { ...facts, prefix: 'HCSH' })).toBe('2024-hcsh-5500');
});

test.each(Object.keys(COLLECTIONS) as CollectionName[])('the id of %s is an address, whatever stands in the form', (collection) => {
  const odd = { title: '林望舒', organization: '林/..', parent: null, issuer: 7, date: '昨天', publishedOn: {}, year: '甲' };
  for (const data of [{}, odd])
    for (const id of [newEntryId(collection, data, facts), unsavedId(collection, data, facts.today)]) expect(isSlug(id)).toBe(true);
});

test('four digits whatever the draw', () => {
  for (const draw of [0, 0.999_999]) expect(newEntryId('topics', {}, { ...facts, random: () => draw })).toMatch(/^topic-[1-9]\d{3}$/);
});

test('whoever is named first gives the prefix: the organisation of a story, the issuer of a roll', () => {
  expect([namedOrganization({ organization: 'zhejiang' }), namedOrganization({ issuer: 'beijing' }), namedOrganization({})]).toEqual([
    'zhejiang',
    'beijing',
    undefined,
  ]);
});
