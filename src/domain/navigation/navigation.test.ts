import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIXED_ADDRESSES } from './addresses.ts';
import { DEFAULT_NAVIGATION, Navigation, NavigationItem } from './navigation.ts';

const item = (href: string) => ({ name: '某页', nameEn: 'A page', href });
const accepts = (href: string): boolean => NavigationItem.safeParse(item(href)).success;

describe('the navigation of a site', () => {
  test('is the usual one until somebody changes it, and ships as a file that the desk can open', () => {
    expect(DEFAULT_NAVIGATION.main.map(({ name }) => name)).toEqual([
      '事迹',
      '品牌项目',
      '荣誉名单',
      '志愿者之家',
      '红十字组织',
      '专题',
      '媒体服务',
      '搜索',
    ]);
    expect(Navigation.parse(JSON.parse(fs.readFileSync('content/navigation/site.json', 'utf8')))).toEqual(DEFAULT_NAVIGATION);
  });

  test('keeps the search: who cannot find a thing must find that', () => {
    const [issue] = Navigation.safeParse({ ...DEFAULT_NAVIGATION, main: [item('/stories/')] }).error!.issues;
    expect(issue).toMatchObject({ path: ['main'], params: { problem: 'navigation/search-missing' } });
  });

  test.each(['/', '/stories/', '/honors/lookup/', 'https://www.redcross.org.cn/?a=1'])('leads to %s', (href) => {
    expect(accepts(href)).toBe(true);
  });

  test.each([
    '',
    'stories',
    '/stories',
    '//evil.example/',
    '/stories/?q=1',
    '/../admin/',
    'http://example.org/',
    'javascript:alert(1)',
    'https://a b/',
    'https://a"b/',
  ])('does not lead to %j', (href) => {
    expect(accepts(href)).toBe(false);
  });
});

test.each(FIXED_ADDRESSES)('%s is a page of every site', (address) => {
  const page = `${address}index.astro`;
  expect([`src/pages/[...lang]${page}`, `src/pages${page}`].some((file) => fs.existsSync(file))).toBe(true);
});
