import { expect, test } from 'vitest';
import { aRoll } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import { DEFAULT_NAVIGATION } from '../navigation/navigation.ts';
import { describe as told } from '../problem/problem.ts';
import { navigationProblems } from './navigation.ts';

const withFoot = (...addresses: string[]) =>
  anEntry('navigation', 'site', { ...DEFAULT_NAVIGATION, foot: addresses.map((href) => ({ name: '某页', nameEn: 'A page', href })) });
const problems = (...addresses: string[]) => navigationProblems(aLibrary({ entries: [withFoot(...addresses)] }));

test('a navigation leads to the pages that every site has, to its entries and to other sites', () => {
  expect(
    problems('/', '/honors/lookup/', '/fields/first-aid/', '/stories/2026-hc-0001/', '/organizations/hechuan/', 'https://example.org/'),
  ).toEqual([]);
});

test('a word that leads nowhere is told with its place and the fix', () => {
  const [found, ...more] = problems('/stories/', '/about/privacy/');
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'navigation/unknown-address', place: { file: 'navigation/site.json', field: 'foot.2.href' } });
  expect(told(found!).sentence).toBe('导航“某页”指向的 /about/privacy/ 不存在');
});

test('a draft of a roll has no page to lead to', () => {
  const library = aLibrary({
    entries: [anEntry('rolls', '2026-hechuan-stars', aRoll({ stage: 'draft' })), withFoot('/honors/2026-hechuan-stars/')],
  });
  expect(navigationProblems(library)).toHaveLength(1);
});
