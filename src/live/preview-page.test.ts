import { expect, test } from 'vitest';
import { placed } from '#domain/problem/problem.ts';
import { asPreview, problemsPage } from './preview-page.ts';

const PAGE =
  '<!doctype html><html><head><title>标题</title><link rel="canonical" href="https://a.org/x/"><link rel="alternate" type="application/atom+xml" href="/feeds/stories.xml"><link rel="stylesheet" href="/_astro/a.css"><meta property="og:url" content="https://a.org/x/"><script type="application/ld+json">{"a":1}</script><script>boot()</script></head><body class="b"><main>正文</main></body></html>';
const missing = (label: string) => placed('stories/x/index.md', { code: 'entry/missing-field', values: { label } });

test('a preview says what it is before the first word, and keeps the page as it is', () => {
  const html = asPreview(PAGE, []);
  expect(html).toMatch(
    /<body class="b"><div class="callout callout-red" role="note"><p><strong>预览：尚未发布<\/strong><\/p><\/div><main>正文/u,
  );
  expect(html).toContain('<link rel="stylesheet" href="/_astro/a.css">');
  expect(html).toContain('<script>boot()</script>');
});

test('a preview is for no search engine and no feed reader', () => {
  const html = asPreview(PAGE, []);
  expect(html).toContain('<meta name="robots" content="noindex"></head>');
  expect(html).not.toMatch(/canonical|atom|og:url|ld\+json/u);
});

test('what was filled in for the editor is told with how to mend it, the first few by name', () => {
  const html = asPreview(PAGE, ['标题', '摘要', '人物', '来源', '署名', '三审', '公开依据'].map(missing));
  expect(html).toContain('还有 7 处没有填好');
  expect(html).toContain('缺少必填项“标题”。请填写“标题”。');
  expect(html).toContain('还有 1 处，请看表单里的提示。');
});

test('what an editor typed is text in a page of problems, never markup', () => {
  const html = problemsPage(
    [placed('x', { code: 'entry/unknown-key', values: { key: '<img src=x onerror=alert(1)>' } })],
    ['/_astro/a.css'],
  );
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});
