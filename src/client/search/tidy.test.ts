import { describe, expect, test } from 'vitest';
import type { HitData } from './pagefind.ts';
import { tidy } from './tidy.ts';

const SITE = 'https://partner.example.org';

const aHit = (more: Partial<HitData> = {}): HitData => ({
  url: `${SITE}/stories/a/`,
  meta: { title: '题目' },
  excerpt: '讲 <mark>急</mark> <mark>救</mark> 课',
  sub_results: [{ url: `${SITE}/stories/a/#x`, title: '一 节 ¶', excerpt: '' }],
  filters: {},
  ...more,
});

describe('a hit as a reader sees it', () => {
  test('leads to the words on the page, and to the section', () => {
    expect(tidy(SITE, aHit())).toEqual({
      url: `${SITE}/stories/a/#:~:text=${encodeURIComponent('急救')}`,
      title: '题目',
      excerpt: '讲<mark>急救</mark>课',
      section: { url: `${SITE}/stories/a/#x:~:text=${encodeURIComponent('急救')}`, title: '一节' },
    });
  });

  test.each([
    'javascript:alert(1)//#',
    'https://elsewhere.example.org/#a',
    '//elsewhere.example.org/#a',
    'data:text/html,x#a',
    'http://[#',
  ])('of a partner that says %s leads to no such place', (address) => {
    const shown = tidy(SITE, aHit({ url: address, sub_results: [{ url: address, title: 'x', excerpt: '' }] }));
    expect(shown.url).toBe(SITE);
    expect(shown.section).toBeUndefined();
  });
});
