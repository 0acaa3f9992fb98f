import { describe, expect, test } from 'vitest';
import { imagesIn, markdownProblems } from './markdown.ts';

const codes = (body: string): string[] => markdownProblems(body).map(({ code }) => code);

describe('HTML in a text', () => {
  test.each(['<b>粗</b>', '<br/>', '<script>alert(1)</script>', '<!-- 藏起来 -->', '</div>', '<img\nsrc=x>', '<IFRAME src="x">'])(
    'is told: %j',
    (html) => {
      expect(codes(`前文 ${html} 后文`)).toEqual(['text/raw-html']);
    },
  );

  test.each(['<https://example.org/a>', '<press@example.org>', '气温 < 5 度，水位 > 3 米', '`<b>`', '```\n<div>\n```'])(
    'is not seen in %j',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  test('is quoted, and not at length', () => {
    const [found] = markdownProblems(`<div class="${'a'.repeat(100)}">`);
    expect(String(found!.values!['found'])).toHaveLength(40);
  });
});

describe('a heading of the first level', () => {
  test.each(['# 标题', '前文\n\n# 标题\n', '  # 标题', '标题\n===\n', '标题\r\n====\r\n'])('is told: %j', (text) => {
    expect(codes(text)).toEqual(['text/no-heading-one']);
  });

  test.each(['## 小标题', '#话题#', '```\n# 注释\n```', 'a === b', '前文\n\n===\n'])('is not seen in %j', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('is looked for in a long text in no time', () => {
    const started = performance.now();
    markdownProblems('长'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the pictures of a text', () => {
  test('are its files, without ./ and titles, and not those in code', () => {
    const body = '![甲](a.jpg)\n\n![乙](./b.png "说明")\n\n![丙](<c.webp>)\n\n`![丁](d.jpg)`';
    expect(imagesIn(body)).toEqual(['a.jpg', 'b.png', 'c.webp']);
  });
});
