import { describe, expect, test } from 'vitest';
import { readJson, readMarkdown } from './front-matter.ts';

const front = (...lines: string[]): string => ['---', ...lines, '---', '正文', ''].join('\n');

describe('the front matter of a text', () => {
  test('is parted from the text below', () => {
    expect(readMarkdown(front('title: 标题'))).toEqual({ value: { data: { title: '标题' }, body: '正文\n' } });
  });

  test('may come with BOM, CRLF and blanks behind the dashes', () => {
    expect(readMarkdown('\uFEFF--- \r\ntitle: 标题\r\n---\t\r\n正文')).toEqual({ value: { data: { title: '标题' }, body: '正文' } });
  });

  test('may be empty, and so may the text', () => {
    expect(readMarkdown('---\n---\n')).toEqual({ value: { data: {}, body: '' } });
    expect(readMarkdown('---\n# 以后再填\n\n---\n')).toEqual({ value: { data: {}, body: '' } });
    expect(readMarkdown('---\ntitle: 标题\n---')).toEqual({ value: { data: { title: '标题' }, body: '' } });
  });

  test('ends at a line of dashes only; dashes in a value or a rule in the text are no end', () => {
    expect(readMarkdown(front('title: 前 ---', 'note: 2019---2020'))).toMatchObject({
      value: { data: { title: '前 ---', note: '2019---2020' } },
    });
    expect(readMarkdown(`${front('a: 1')}\n---\n\n后文`)).toMatchObject({ value: { data: { a: 1 }, body: '正文\n\n---\n\n后文' } });
  });

  test('keeps dates and times as they were typed', () => {
    expect(readMarkdown(front('on: 2026-03-05', 'at: 09:00', 'yes: 是', 'code: 010'))).toMatchObject({
      value: { data: { on: '2026-03-05', at: '09:00', yes: '是' } },
    });
  });
});

describe('what cannot be read is told with its line in the file', () => {
  test.each([
    ['a quote that never closes', front('title: 好', 'summary: "没有完', 'x: 1')],
    ['a tab', front('title: 好', '\tsummary: 坏')],
    ['a colon inside a value', front('title: 好', 'summary: 时间: 地点: 人物')],
    ['the same key twice', front('title: 好', 'title: 又')],
  ])('%s', (_, text) => {
    const read = readMarkdown(text);
    expect(read).toMatchObject({ problem: { code: 'entry/unreadable', values: { format: 'YAML' } } });
    const { line } = (read as { problem: { line: number } }).problem;
    expect([3, 4, 5]).toContain(line);
  });

  test('the line is the one an editor sees', () => {
    expect(readMarkdown(front('title: 好', 'summary: 时间: 地点'))).toMatchObject({ problem: { line: 3 } });
  });

  test.each(['没有资料区', '\n---\ntitle: 好\n---\n', '---\ntitle: 好\n正文'])('no front matter: %j', (text) => {
    expect(readMarkdown(text)).toEqual({ problem: { code: 'entry/no-front-matter', line: 1 } });
  });

  test('JSON, by line', () => {
    expect(readJson('{\n  "a": 1,\n  b: 2\n}')).toMatchObject({
      problem: { code: 'entry/unreadable', line: 3, values: { format: 'JSON' } },
    });
    expect(readJson('{')).toMatchObject({ problem: { code: 'entry/unreadable' } });
  });
});

test('JSON with a BOM is JSON', () => {
  expect(readJson('\uFEFF{"a": 1}')).toEqual({ value: { data: { a: 1 }, body: '' } });
});
