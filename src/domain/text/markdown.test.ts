import { describe, expect, test } from 'vitest';
import { honoursIn, imagesIn, markdownProblems } from './markdown.ts';

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

  test('are found with any words beside them', () => {
    expect(imagesIn('![他\\]说](a.jpg "他说\\"好\\"")')).toEqual(['a.jpg']);
  });

  test.each(['前文 ![甲](a.jpg)', '- ![甲](a.jpg)', '> ![甲](a.jpg)', '![甲](a.jpg)\n后文'])('stand alone: %j is told', (text) => {
    expect(codes(text)).toEqual(['photo/not-alone']);
  });

  test.each(['![甲](a.jpg)', '前文\n\n![甲](a.jpg "说明")\n\n后文', '前文\r\n\r\n![甲](a.jpg)\r\n'])('stand alone: %j is right', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('正文组件', () => {
  test('that nobody can read, or that stand where they do nothing, are told', () => {
    expect(codes('::vidio{title="甲"}')).toEqual(['text/unknown-block']);
    expect(codes('前文\n::honours{numbers="A"}')).toEqual(['text/unknown-block']);
    expect(codes(':::timeline\n七月 甲\n:::')).toEqual(['text/unknown-block', 'text/unknown-block']);
  });

  test('that are not filled in are told by the name of the field', () => {
    const [found, ...more] = markdownProblems('::video{title="雨夜" url="http://example.org/" duration="三分钟"}');
    expect(found).toMatchObject({ code: 'entry/too-short', field: '正文', values: { label: '平台' } });
    expect(more.map(({ code, values }) => [code, values!['label']])).toEqual([
      ['entry/bad-format', '视频网址'],
      ['entry/bad-format', '时长'],
    ]);
  });

  test('in code are text about them', () => {
    expect(codes('```\n::vidio{title="甲"}\n```')).toEqual([]);
    expect(honoursIn('```\n::honours{numbers="A"}\n```\n\n::honours{numbers="B C"}')).toEqual(['B', 'C']);
  });

  test('an escaped sign in a quotation is no HTML', () => {
    expect(codes('> 他写 \\<b\\>。\n>\n> —— 甲')).toEqual([]);
  });
});
